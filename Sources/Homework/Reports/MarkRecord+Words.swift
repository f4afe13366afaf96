import NumericCore
import Textbook

extension MarkRecord {
  /// "17 of 20", or why the file was not marked; of code also how it was isolated.
  public func headline(_ language: Language) -> String {
    guard let isolation else { return result(language) }
    return result(language) + (language == .ko ? " (격리: \(isolation))" : " (isolation: \(isolation))")
  }

  private func result(_ language: Language) -> String {
    if let problem { return problem.message[language] }
    let total = language == .ko ? "\(maxPoints)점 가운데 \(points)점" : "\(points) of \(maxPoints)"
    guard let slip = firstSlip, let step = steps.first(where: { $0.number == slip.step }) else {
      return total
    }
    return "\(total). \(slip.sentence(about: step, language))"
  }
}

extension MarkRecord.FirstSlip {
  /// What went wrong first, and what became of the steps after it.
  func sentence(about step: MarkRecord.StepRecord, _ language: Language) -> String {
    switch language {
    case .ko:
      "처음 어긋난 곳은 \(self.step)번(\(Symbol(step.quantity).unicode))입니다. 그 값으로 옳게 계산한 뒤의 단계 \(followed.count)개는 점수를 받았고, "
        + "\(lost.count)개는 받지 못했습니다."
    case .en:
      "The first step that went wrong is \(self.step) (\(Symbol(step.quantity).unicode)). Of the later steps, \(followed.count) "
        + "follow from it and earn their marks, \(lost.count) do not."
    }
  }
}

extension MarkRecord.StepRecord {
  /// Whether the step earns its points.
  public var isEarned: Bool { outcome == "correct" || outcome == "follows" }

  /// The outcome in a word or two.
  public func outcomeWord(_ language: Language) -> String { Self.word(for: outcome, language) }

  /// An outcome in a word or two.
  static func word(for outcome: String, _ language: Language) -> String {
    switch (outcome, language) {
    case ("correct", .ko): "맞음"
    case ("correct", .en): "correct"
    case ("follows", .ko): "이월 인정"
    case ("follows", .en): "follows from your value"
    case ("slip", .ko): "알려진 실수"
    case ("slip", .en): "known slip"
    case ("wrong", .ko): "틀림"
    case ("wrong", .en): "wrong"
    case ("blank", .ko): "빈칸"
    case ("blank", .en): "blank"
    case ("unreadable", .ko): "읽을 수 없음"
    case ("unreadable", .en): "unreadable"
    case ("crashed", .ko): "실행 중 멈춤"
    case ("crashed", .en): "crashed"
    case ("too-slow", .ko): "시간 초과"
    case ("too-slow", .en): "took too long"
    case ("threw", .ko): "오류를 던짐"
    case ("threw", .en): "threw an error"
    case ("signature", .ko): "함수의 모양이 다름"
    case ("signature", .en): "another signature"
    case ("not-run", .ko): "실행하지 않음"
    case ("not-run", .en): "not run"
    case (_, .ko): "답이 없음"
    case (_, .en): "no answer"
    }
  }

  /// What is to be said about the step, in one line.
  public func sentence(_ language: Language) -> String {
    let remark = remark(language)
    return outcomeWord(language) + (remark.isEmpty ? "" : ": " + remark)
  }

  /// What is to be said besides the outcome; often nothing.
  func remark(_ language: Language) -> String {
    var remarks: [String] = []
    if let follows {
      let list = follows.map(String.init).joined(separator: ", ")
      let isOne = follows.count == 1
      remarks.append(
        language == .ko ? "\(list)번의 값에서 이어졌습니다." : "From step\(isOne ? "" : "s") \(list).")
    }
    if let handed {
      remarks.append(language == .ko ? "받은 수: \(handed)." : "Handed: \(handed).")
    }
    if let feedback { remarks.append(feedback[language]) }
    if let right, outcome != "correct" {
      remarks.append(language == .ko ? "바른 값: \(right)" : "Right: \(right)")
    }
    return remarks.joined(separator: " ")
  }
}
