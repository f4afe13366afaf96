import WrittenMath

/// Claims in LaTeX math.
enum LaTeXClaims {
  /// The chains of equations of a formula.
  static func chains(_ math: Substring, in source: SourceText) throws(Fault) -> [WrittenChain] {
    throw Fault(at: math.startIndex..<math.endIndex, ko: "아직 읽을 수 없습니다", en: "LaTeX is not read yet")
  }
}
