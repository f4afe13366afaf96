import NumericCore

extension String {
  /// Numbers in LaTeX: a hyphen for the minus sign, and powers of ten spelled out.
  var latexNumbers: String {
    let digits = Array("⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
    var latex = ""
    var isExponent = false
    let plain = replacing("−", with: "-").replacing("≈", with: "\(TeXMacro.approx) ").replacing(
      "×10", with: " \(TeXMacro.cdot) 10")
    for character in plain {
      if let digit = digits.firstIndex(of: character) {
        latex += (isExponent ? "" : "^{") + (digit == 0 ? "-" : "\(digit - 1)")
        isExponent = true
      } else {
        latex += (isExponent ? "}" : "") + String(character)
        isExponent = false
      }
    }
    return latex + (isExponent ? "}" : "")
  }
}
