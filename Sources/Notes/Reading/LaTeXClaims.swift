import WrittenMath

/// Claims in LaTeX math.
enum LaTeXClaims {
  /// The chains of equations of a formula.
  static func chains(_ math: Substring, in source: SourceText) throws(Fault) -> [WrittenChain] {
    let read = try LaTeXMath(math.startIndex..<math.endIndex, of: source.text)
    if read.continues != nil {
      throw Fault(
        at: math.startIndex..<math.endIndex, ko: "식이 '='로 시작합니다. 왼쪽에 이름이 있어야 합니다",
        en: "the formula begins with '='; what it is about was expected on the left")
    }
    return read.chains
  }
}
