import Textbook

/// What became of an answer: of a step on a sheet, or of a result of a student's function.
///
/// The raw values stand in journals and reports, and so stay as they are.
public enum Outcome: String, Codable, Sendable, CaseIterable {
  /// Within what honest rounding can reach.
  case correct
  /// Right work on wrong earlier answers.
  case follows
  /// What a known slip gives.
  case slip
  /// What a slip gives that was charged for at an earlier step of the same sheet.
  case repeated = "same-slip"
  /// A number, but none of these.
  case wrong
  /// Nothing was written, or a function not attempted.
  case blank
  /// No number was written.
  case unreadable
  /// The function stopped its process.
  case crashed
  /// It did not come to an end in time.
  case tooSlow = "too-slow"
  /// It threw an error.
  case threw
  /// Its lists have other lengths than are asked for.
  case shape
  /// Its lists are longer than an answer may be.
  case tooLong = "too-long"
  /// It was called, and nothing came back.
  case noAnswer = "no-answer"
  /// It was not called any more.
  case notRun = "not-run"
  /// It takes or returns something else than is asked for.
  case signature

  /// What can become of a step of a sheet, in the order of reports.
  static let ofSheets: [Outcome] = [.correct, .follows, .repeated, .slip, .wrong, .blank, .unreadable]

  /// Whether the answer earns its points.
  public var isEarned: Bool { self == .correct || self == .follows || self == .repeated }

  /// Whether the work itself went wrong: a number was given, and neither is it right nor does it follow.
  var isMistake: Bool { self == .slip || self == .wrong }

  /// Whether numbers came back in the shape that is asked for, so that one of them can be shown in its place.
  var isOfNumbers: Bool {
    switch self {
    case .correct, .follows, .slip, .repeated, .wrong, .unreadable: true
    case .blank, .crashed, .tooSlow, .threw, .shape, .tooLong, .noAnswer, .notRun, .signature: false
    }
  }

  /// Whether a function was called, or a step written, at all.
  var isOfACall: Bool {
    switch self {
    case .blank, .notRun, .signature: false
    default: true
    }
  }

  /// The outcome in a word or two.
  public var words: Bilingual {
    switch self {
    case .correct: Bilingual(ko: "맞음", en: "correct")
    case .follows: Bilingual(ko: "이월 인정", en: "follows from your value")
    case .slip: Bilingual(ko: "알려진 실수", en: "known slip")
    case .repeated: Bilingual(ko: "같은 실수 (이미 감점)", en: "the same slip, charged before")
    case .wrong: Bilingual(ko: "틀림", en: "wrong")
    case .blank: Bilingual(ko: "빈칸", en: "blank")
    case .unreadable: Bilingual(ko: "읽을 수 없음", en: "unreadable")
    case .crashed: Bilingual(ko: "실행 중 멈춤", en: "crashed")
    case .tooSlow: Bilingual(ko: "시간 초과", en: "took too long")
    case .threw: Bilingual(ko: "오류를 던짐", en: "threw an error")
    case .shape: Bilingual(ko: "크기가 다름", en: "another shape")
    case .tooLong: Bilingual(ko: "결과가 너무 김", en: "too long a result")
    case .noAnswer: Bilingual(ko: "답이 없음", en: "no answer")
    case .notRun: Bilingual(ko: "실행하지 않음", en: "not run")
    case .signature: Bilingual(ko: "함수의 모양이 다름", en: "another signature")
    }
  }
}
