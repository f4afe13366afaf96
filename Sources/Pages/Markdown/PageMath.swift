import NumericCore

/// A formula as it stands on a page.
package enum PageMath {
  /// A formula in running text, in a cell or in a heading.
  ///
  /// Derivatives stand on one line there, as ∂E/∂w: a fraction would be too small to read.
  package static func inline(_ latex: String) -> String { "$`\(onOneLine(latex))`$" }

  /// A formula that stands alone.
  package static func display(_ latex: String) -> String { "```math\n\(latex)\n```" }

  private static let fraction = "\(TeXMacro.frac){\(TeXMacro.partial) "
  private static let denominator = "{\(TeXMacro.partial) "

  /// The formula with each built-up partial derivative on one line.
  private static func onOneLine(_ latex: String) -> String {
    var result = ""
    var rest = Substring(latex)
    while let start = rest.firstRange(of: fraction) {
      result += rest[..<start.lowerBound]
      let above = rest[start.upperBound...].upToClosingBrace
      let below = rest[above.endIndex...].dropFirst()
      guard below.hasPrefix(denominator) else {
        result += fraction
        rest = rest[start.upperBound...]
        continue
      }
      let variable = below.dropFirst(denominator.count).upToClosingBrace
      result += "\(TeXMacro.partial) \(above)/\(TeXMacro.partial) \(variable)"
      rest = rest[variable.endIndex...].dropFirst()
    }
    return result + rest
  }
}

extension Substring {
  /// The text up to the brace that closes the group it is in.
  fileprivate var upToClosingBrace: Substring {
    var depth = 0
    return prefix { character in
      switch character {
      case "{": depth += 1
      case "}": depth -= 1
      default: break
      }
      return depth >= 0
    }
  }
}
