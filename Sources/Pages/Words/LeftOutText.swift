import Textbook

extension Study {
  /// What a page says, once, of the statements that are about other numbers than it has; empty where there are none.
  ///
  /// - Parameter isOfLecture: Whether a lecture makes the statements, and not somebody's notes.
  func leftOut(ofLecture isOfLecture: Bool) -> [Bilingual] {
    let count = verdicts.count { $0.kind == .notApplicable }
    guard count > 0 else { return [] }
    // A convention makes other numbers, too, and other names.
    let ko: RichText = rewriting == nil ? "다른 숫자에 대한" : "다른 숫자나 다른 규약에 대한"
    let en: RichText = rewriting == nil ? "other numbers" : "other numbers or another convention"
    let (whoKo, whoEn) = isOfLecture ? ("강의", "lecture's") : ("노트", "notes'")
    let verb = count == 1 ? "is" : "are"
    return [
      Bilingual(
        ko: "\(whoKo)에 적힌 것 중 \(count)개는 \(ko) 것이어서 견주지 않습니다.",
        en: "\(count) of the \(whoEn) statements \(verb) about \(en).")
    ]
  }
}
