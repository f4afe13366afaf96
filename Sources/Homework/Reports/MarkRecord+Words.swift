import NumericCore
import Textbook

extension MarkRecord {
  /// "17 of 20", or why the file was not marked; of code also how it was isolated.
  public func headline(_ language: Language) -> String {
    guard let isolation else { return result(language) }
    return result(language)
      + Bilingual(ko: " (격리: \(isolation))", en: " (isolation: \(isolation))").plain(in: language)
  }

  private func result(_ language: Language) -> String {
    if let problem { return problem.message[language] }
    let total =
      (isMostlyUnread ? unreadNotice(language) + " " : "")
      + Bilingual(ko: "\(maxPoints)점 가운데 \(points)점", en: "\(points) of \(maxPoints)").plain(in: language)
      + attemptNotice(language) + conventionNotice(language)
    let slip = firstSlip.flatMap { slip in
      steps.first { $0.number == slip.step }.map { slip.sentence(about: $0, language) }
    }
    let sentences = [slip, adjustmentNotice(language)].compactMap { $0 }
    return sentences.isEmpty ? total : total + ". " + sentences.joined(separator: " ")
  }

  /// What a person changed, and why; nil where nothing was.
  private func adjustmentNotice(_ language: Language) -> String? {
    guard adjustments?.isEmpty == false else { return nil }
    return Bilingual(ko: "조정: ", en: "Adjusted: ").plain(in: language) + adjustmentWords(language) + "."
  }

  /// The changes with the points before and after, and why; nothing where there are none.
  func adjustmentWords(_ language: Language) -> String {
    (adjustments ?? []).map { change in
      let place =
        change.step.map { Bilingual(ko: "\($0)번 ", en: "step \($0) ").plain(in: language) }
        ?? Bilingual(ko: "전체 ", en: "the whole ").plain(in: language)
      return place + "\(change.before) → \(change.after) (\(change.words[language]))"
    }.joined(separator: "; ")
  }

  /// Whether of what was answered most could not be read: then something is wrong with how it was written down.
  public var isMostlyUnread: Bool {
    let (unread, answered) = unreadCounts
    return unread > 1 && 2 * unread > answered
  }

  private var unreadCounts: (unread: Int, answered: Int) {
    (steps.count { $0.outcome == .unreadable }, steps.count { $0.outcome != .blank })
  }

  private func unreadNotice(_ language: Language) -> String {
    let (unread, answered) = unreadCounts
    return Bilingual(
      ko: "답 \(answered)개 가운데 \(unread)개를 읽지 못했습니다.",
      en: "\(unread) of \(answered) answers could not be read."
    ).plain(in: language)
  }

  /// Which of several files it is; of a single one nothing.
  private func attemptNotice(_ language: Language) -> String {
    guard let attempt else { return "" }
    let rule = attempt.rule.words.plain(in: language)
    return Bilingual(
      ko: " (낸 파일 \(attempt.of)개 가운데 \(attempt.number)번째: \(rule))",
      en: " (attempt \(attempt.number) of \(attempt.of): \(rule))"
    ).plain(in: language)
  }

  /// That the sheet or the file named other conventions than it was made in; else nothing.
  private func conventionNotice(_ language: Language) -> String {
    guard isConventionChanged == true else { return "" }
    let names = conventions?.joined(separator: ", ")
    return switch language {
    case .ko:
      ". 규약 표시가 나누어 줄 때와 다릅니다. \(names.map { "나누어 준 규약(\($0))" } ?? "강의의 규약")대로 채점했습니다"
    case .en:
      ". The convention is not stated as it was handed out; marked by "
        + (names.map { "the one it was made in (\($0))" } ?? "the lecture's own")
    }
  }
}

extension MarkRecord.FirstSlip {
  /// What went wrong first, and what became of the steps after it.
  func sentence(about step: MarkRecord.StepRecord, _ language: Language) -> String {
    let name = "\(self.step) (\(step.subject))"
    var sentences: [String] = []
    switch language {
    case .ko:
      sentences.append("처음 어긋난 단계: \(name).")
      if !followed.isEmpty { sentences.append("그 값으로 옳게 이어 간 단계: \(followed.ranges).") }
      if !lost.isEmpty { sentences.append("그 뒤에 점수를 받지 못한 단계: \(lost.ranges).") }
    case .en:
      sentences.append("First step that went wrong: \(name).")
      if !followed.isEmpty { sentences.append("Worked rightly from it: \(followed.ranges).") }
      if !lost.isEmpty { sentences.append("No marks after it: \(lost.ranges).") }
    }
    return sentences.joined(separator: " ")
  }
}

extension [Int] {
  /// Ascending numbers, neighbours drawn together: 3, 5–8, 11.
  fileprivate var ranges: String {
    var ranges: [ClosedRange<Int>] = []
    for number in self {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}

extension MarkRecord.StepRecord {
  /// Whether the step earns its points.
  public var isEarned: Bool { outcome.isEarned }

  /// What was answered, in letters: a quantity of a sheet, or a function and a part of what it gives.
  var subject: String { function.map { "\($0): \(quantity)" } ?? Symbol(quantity).unicode }

  /// The outcome in a word or two.
  public func outcomeWord(_ language: Language) -> String { outcome.words[language].plainText }

  /// What is to be said about the step, in one line.
  public func sentence(_ language: Language) -> String {
    let remark = remark(language)
    return finding(language) + (remark.isEmpty ? "" : ": " + remark)
  }

  /// The outcome, with the slip's name and where it was made.
  func finding(_ language: Language) -> String {
    let slips = [(slip, place), (secondSlip, secondPlace)].compactMap { slip, place in
      slip.map { Self.text(of: $0, place, language) }
    }
    guard !slips.isEmpty else { return outcomeWord(language) }
    return outcomeWord(language) + " " + slips.joined(separator: " + ")
  }

  /// A slip's name, and where it was made.
  private static func text(of slip: String, _ place: String?, _ language: Language) -> String {
    let name = Slip.all.first { $0.id == slip }?.name[language].plainText ?? slip
    let place = place.map { " (\(Symbol($0).unicode))" } ?? ""
    return Bilingual(ko: "「\(name)」", en: "“\(name)”").plain(in: language) + place
  }

  /// What is to be said besides the outcome; often nothing.
  func remark(_ language: Language) -> String {
    var remarks: [String] = []
    if let follows {
      let list = follows.map(String.init).joined(separator: ", ")
      let isOne = follows.count == 1
      remarks.append(
        Bilingual(ko: "\(list)번의 값으로 옳게 계산했습니다.", en: "Worked rightly from step\(isOne ? "" : "s") \(list).")
          .plain(in: language))
    }
    if let network {
      // What brought no numbers is about no place among them.
      let place = entry.map { quantity + $0 }
      let (ko, en) = (place.map { "\($0), " } ?? "시험한 것: ", place.map { "At \($0), " } ?? "Tried on: ")
      remarks.append(Bilingual(ko: "\(ko + network.ko).", en: "\(en + network.en).").plain(in: language))
    }
    if let handed {
      remarks.append(Bilingual(ko: "받은 수: \(handed).", en: "Handed: \(handed).").plain(in: language))
    }
    if let convention = convention.flatMap({ Convention.named($0) }) {
      remarks.append(
        Bilingual(
          ko: "\(convention.meaning.ko.plainText)는 규약(\(convention.name))에서는 맞는 값입니다.",
          en: "This is right where \(convention.meaning.en.plainText) (\(convention.name))."
        ).plain(in: language))
    }
    if let feedback { remarks.append(feedback[language]) }
    if let right, outcome != .correct {
      remarks.append(Bilingual(ko: "바른 값: \(right)", en: "Right: \(right)").plain(in: language))
    }
    return remarks.joined(separator: " ")
  }
}
