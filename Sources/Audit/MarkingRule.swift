/// A rule by which answers are judged, apart from what is around the process.
struct MarkingRule: Sendable {
  let name: String
  let korean: String
  let english: String
  /// What follows it in the rules of an exercise that follow none.
  let apply: @Sendable (inout AuditExercise.Rules) -> Void

  static let all = [
    MarkingRule(
      name: "fresh-inputs", korean: "보기와 다른 입력으로 물음",
      english: "the calls have other inputs than the example that students are shown"
    ) { $0.asksExample = false },
    MarkingRule(
      name: "every-answer", korean: "답이 없으면 틀린 것", english: "a call without an answer is wrong"
    ) { $0.takesSilence = false },
    MarkingRule(
      name: "finite-answers", korean: "유한하지 않은 답은 틀린 것",
      english: "an answer that is not a finite number is wrong"
    ) { $0.takesInfinite = false },
  ]
}
