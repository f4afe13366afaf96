import NumericCore
import Textbook

/// What conventions change in a derivation, ready to be set as a table or as lines.
struct ConventionText {
  /// A formula, in both notations.
  struct Formula {
    let unicode: String
    let latex: String
  }

  /// A quantity whose formula is written otherwise.
  struct Row {
    let name: RichText
    let before: Formula
    let after: Formula
    let value: RichText
  }

  /// The formulas that are written otherwise.
  let rows: [Row]
  /// Quantities that share an outcome, and whose formula stays as it is.
  let groups: [(label: RichText, names: [RichText])]

  init(_ rewriting: Rewriting, language: Language) {
    let value = { ConventionWords.outcome(of: $0)[language] }
    let inverse = Dictionary(
      rewriting.effects.map { ($0.name, $0.lectureName) }, uniquingKeysWith: { first, _ in first })
    func isRewritten(_ effect: ConventionEffect) -> Bool {
      effect.before != effect.after?.substituting { inverse[$0].map { .symbol($0) } }
    }
    let matrices = rewriting.matrixFormulas.map { formula in
      Row(
        name: "\(formula.name)",
        before: Formula(unicode: formula.before.unicode, latex: formula.before.latex),
        after: Formula(unicode: formula.after.unicode, latex: formula.after.latex),
        value: ConventionWords.sameValue[language])
    }
    rows =
      matrices
      + rewriting.effects.filter(isRewritten).compactMap { effect in
        guard let before = effect.before, let after = effect.after else { return nil }
        return Row(
          name: "\(effect.name)", before: Formula(unicode: before.unicode, latex: before.latex),
          after: Formula(unicode: after.unicode, latex: after.latex), value: value(effect.outcome))
      }
    var groups: [(label: RichText, names: [RichText])] = []
    for effect in rewriting.effects where !isRewritten(effect) && !effect.outcome.keepsValue {
      let label = value(effect.outcome)
      if let known = groups.firstIndex(where: { $0.label == label }) {
        groups[known].names.append("\(effect.name)")
      } else {
        groups.append((label, ["\(effect.name)"]))
      }
    }
    let kept = rewriting.effects.filter { !isRewritten($0) && $0.outcome.keepsValue && $0.before != nil }
    let renamed = rewriting.effects.filter { $0.name != $0.lectureName && $0.before == nil }
    if !kept.isEmpty { groups.append((ConventionWords.keepValue[language], kept.map { "\($0.name)" })) }
    if !renamed.isEmpty {
      let pairs = renamed.map { RichText("\($0.lectureName) → \($0.name)") }
      groups.append((ConventionWords.keepName[language], pairs))
    }
    self.groups = groups
  }
}

extension ConventionText {
  /// The table of rewritten formulas, and a line for each group of the rest.
  func markdown(_ language: Language) -> [String] {
    var blocks: [String] = []
    if !rows.isEmpty {
      let heads = [
        Words.quantity, ConventionWords.bothForms, ConventionWords.value,
      ]
      let lines = rows.map { row in
        "| \(row.name.markdown) | \(row.before.lines)<br/>→ \(row.after.lines) | \(row.value.markdown) |"
      }
      blocks.append(
        (["| " + heads.map { $0[language].plain }.joined(separator: " | ") + " |", "|---|---|---|"] + lines)
          .joined(separator: "\n"))
    }
    if !groups.isEmpty {
      blocks.append(
        groups.map { "- \($0.label.markdown): \($0.names.map(\.markdown).joined(separator: ", "))" }
          .joined(separator: "\n"))
    }
    return blocks
  }
}

extension ConventionText.Formula {
  /// The formula for a cell of a table, broken where it is long.
  fileprivate var lines: String {
    wrappedLaTeX(latex, width: 66).map { PageMath.inline($0) }.joined(separator: "<br/>")
  }
}
