import NumericCore

/// What GitHub would not set of a page's math.
///
/// GitHub weighs every formula before it sets it: 1, and 1 more for each opening brace. The weights of a page add
/// up, and once their sum is above 2000, every later formula is shown as "Unable to render expression". It has
/// also refused single formulas above 100.
package struct PageMathAudit: Sendable {
  /// Something that would be shown as an error, or as bare TeX.
  package enum Fault: Equatable, Sendable, CustomStringConvertible {
    /// A macro that is not in the list of those that may be used.
    case macro(String, formula: String)
    /// A formula that is too heavy alone.
    case formula(String, weight: Int)
    /// A page that is too heavy as a whole.
    case page(weight: Int)

    package var description: String {
      switch self {
      case .macro(let name, let formula): "\\\(name) may not be used: \(formula)"
      case .formula(let formula, let weight):
        "a formula of weight \(weight), above \(PageMathAudit.formulaLimit): \(formula)"
      case .page(let weight): "a page of weight \(weight), above \(PageMathAudit.pageLimit)"
      }
    }
  }

  /// How much one formula may weigh.
  package static let formulaLimit = 100
  /// How much all formulas of a page may weigh together.
  package static let pageLimit = 2000

  /// The page's formulas: those that stand alone, then those in running text.
  package let formulas: [String]

  /// Collects the formulas of a page in Markdown.
  package init(page: String) {
    var displays: [String] = []
    var prose = ""
    var fence: (isMath: Bool, rows: [Substring])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == ">" || $0 == " " }
      if text.hasPrefix("```") {
        if let closed = fence {
          if closed.isMath { displays.append(closed.rows.joined(separator: "\n")) }
          fence = nil
        } else {
          fence = (text == "```math", [])
        }
      } else if fence != nil {
        fence?.rows.append(text)
      } else {
        prose += line + "\n"
      }
    }
    formulas = displays + prose.matches(of: /\$`([^`\n]+)`\$/).map { String($0.1) }
  }

  /// What the page's formulas weigh together.
  package var weight: Int { formulas.reduce(0) { $0 + Self.weight(of: $1) } }

  /// The macros that the page uses, without their backslash.
  package var macros: Set<String> { Set(formulas.flatMap(Self.macros)) }

  /// Everything that is wrong, in the order of the page.
  package var faults: [Fault] {
    let known = Set(TeXMacro.allCases.map(\.rawValue)).union(TeXMacro.signs.map { String($0) })
    var faults = formulas.flatMap { formula -> [Fault] in
      let foreign = Self.macros(in: formula).filter { !known.contains($0) }
      let weight = Self.weight(of: formula)
      return foreign.map { .macro($0, formula: formula) }
        + (weight > Self.formulaLimit ? [.formula(formula, weight: weight)] : [])
    }
    if weight > Self.pageLimit { faults.append(.page(weight: weight)) }
    return faults
  }

  private static func weight(of formula: String) -> Int { 1 + formula.count { $0 == "{" } }

  private static func macros(in formula: String) -> [String] {
    formula.matches(of: /\\([A-Za-z]+|.)/.dotMatchesNewlines()).map { String($0.1) }
  }
}
