import NumericCore
import Textbook

/// What became of one file: the record that every report is made from.
public struct MarkRecord: Codable, Sendable, Equatable {
  /// The format's name, so that a reader can refuse anything else.
  public static let format = "backprop-companion/marks"
  /// The format's version.
  public static let version = 1

  /// The file's name below the marked folder.
  public var name: String
  /// The student, where the sheet could be read.
  public var student: String?
  /// The chapter, where the sheet could be read.
  public var chapter: String?
  /// What it earns.
  public var points: Int
  /// The most it could earn; 0 where it could not be marked.
  public var maxPoints: Int
  /// The steps, in order; empty where it could not be marked.
  public var steps: [StepRecord]
  /// Why it was not marked, if it was not.
  public var problem: Problem?
  /// What the first slip did to the later steps, if there is one.
  public var firstSlip: FirstSlip?
  /// What code was kept apart by while it ran: `bubblewrap`, `seatbelt`, `process`; nil for a sheet.
  public var isolation: String?

  /// One step.
  public struct StepRecord: Codable, Sendable, Equatable {
    /// Its number, from 1.
    public var number: Int
    /// The function that computes it, where it is code that was marked.
    public var function: String?
    /// What the function was handed when the answer was given.
    public var handed: String?
    /// The quantity's name.
    public var quantity: String
    /// What was written; what is longer than any answer is cut.
    public var answer: String
    /// `correct`, `follows`, `slip`, `wrong`, `blank` or `unreadable`; of code also `crashed`, `too-slow`,
    /// `threw`, `no-answer`, `not-run` or `signature`.
    public var outcome: String
    /// What it earns.
    public var points: Int
    /// What it could earn.
    public var maxPoints: Int
    /// The slip's stable name.
    public var slip: String?
    /// The quantity that the slip was made in, where it is another than the step's.
    public var place: String?
    /// The steps whose wrong answers it follows from.
    public var follows: [Int]?
    /// Why right work on wrong answers earned nothing: `zero`, `implausible`, `trivial`, `vague`, `foreign`,
    /// `filler`, `constant`, `independent`, `repeated`.
    public var refusal: String?
    /// What to tell the student, in both languages.
    public var feedback: Words?
    /// The right answer, where the report may tell it.
    public var right: String?
  }

  /// Why a file was not marked.
  public struct Problem: Codable, Sendable, Equatable {
    /// A stable name.
    public var name: String
    /// One line, in both languages.
    public var message: Words
  }

  /// The first step that went wrong, and the steps that follow from it.
  public struct FirstSlip: Codable, Sendable, Equatable {
    /// The step's number.
    public var step: Int
    /// The later steps that were worked rightly from it, at once or by way of others.
    public var followed: [Int]
    /// The later steps that earned nothing all the same.
    public var lost: [Int]
  }

  /// One thing said in both languages.
  public struct Words: Codable, Sendable, Equatable {
    /// The Korean text.
    public var ko: String
    /// The English text.
    public var en: String

    init(_ words: Bilingual) { (ko, en) = (words.ko.plainText, words.en.plainText) }

    /// The text in a language.
    public subscript(language: Language) -> String { language == .ko ? ko : en }
  }
}

extension MarkRecord {
  /// The record of a file that is not marked.
  public init(name: String, problem: SheetProblem) {
    self.init(
      name: name, student: nil, chapter: nil, points: 0, maxPoints: 0, steps: [],
      problem: Problem(name: problem.name, message: Words(problem.message)), firstSlip: nil)
  }

  /// The record of this file, whose student handed in another for the chapter that counts.
  public func notCounted(for other: String) -> MarkRecord {
    let isUntouched = isolation == nil && problem == nil && steps.allSatisfy { $0.outcome == "blank" }
    var record = MarkRecord(
      name: name, problem: isUntouched ? .untouchedCopy(of: other) : .duplicate(of: other))
    (record.student, record.isolation) = (student, isolation)
    return record
  }

  /// Whether it is another form of a sheet that was marked, which is no fault.
  public var isUntouchedCopy: Bool { problem?.name == Self.untouchedCopy }
  static let untouchedCopy = "untouched-copy"

  init(name: String, sheet: Sheet, worksheet: Worksheet, marks: [StepMark], feedback: Feedback) {
    self.init(
      name: name, student: sheet.student, chapter: sheet.chapter,
      points: marks.reduce(0) { $0 + $1.points }, maxPoints: worksheet.points,
      steps: marks.map { StepRecord($0, feedback: feedback) }, problem: nil, firstSlip: FirstSlip(marks))
  }
}

// MARK: - As JSON

extension MarkRecord {
  /// The record as JSON for a report, the same text each time.
  public var json: String { shown.text(pretty: true) }
  /// What comes before the records in a file of them.
  public static let opening = "{\"format\": \"\(format)\", \"version\": \(version), \"sheets\": [\n"
  /// What comes after them.
  public static let closing = "\n]}\n"
}

extension MarkRecord.StepRecord {
  init(_ mark: StepMark, feedback: Feedback) {
    self.init(
      number: mark.step.number, quantity: mark.step.symbol.name, answer: mark.text.cut(to: Answer.longest),
      outcome: mark.outcome.name, points: mark.points, maxPoints: mark.step.points)
    if case .follows(let from) = mark.outcome { follows = from }
    // A record goes into every report, and some of them to students: what they are not to know is not in it.
    guard feedback != .none else { return }
    refusal = mark.refusal?.rawValue
    switch mark.outcome {
    case .slip(let slip, let place):
      self.slip = slip.id
      self.place = place?.name
      self.feedback = MarkRecord.Words(slip.hint)
    case .wrong: self.feedback = mark.refusal.map { MarkRecord.Words($0.message) }
    case .correct, .follows, .blank, .unreadable: break
    }
    if feedback == .full { right = mark.right.typeset }
  }
}

extension MarkRecord.FirstSlip {
  /// Nil where nothing went wrong.
  init?(_ marks: [StepMark]) {
    guard
      let first = marks.first(where: {
        switch $0.outcome {
        case .slip, .wrong: true
        default: false
        }
      })
    else { return nil }
    let later = marks.drop { $0.step.number <= first.step.number }
    var reached: Set<Int> = [first.step.number]
    var followed: [Int] = []
    for mark in later {
      guard case .follows(let from) = mark.outcome, !reached.isDisjoint(with: from) else { continue }
      reached.insert(mark.step.number)
      followed.append(mark.step.number)
    }
    self.init(
      step: first.step.number, followed: followed,
      lost: later.filter { $0.points == 0 }.map(\.step.number))
  }
}

extension MarkRecord.FirstSlip {
  /// Of code, within the function that went wrong first: what is handed to the others is right.
  init?(code steps: [MarkRecord.StepRecord]) {
    guard let first = steps.first(where: { $0.outcome == "slip" || $0.outcome == "wrong" }) else {
      return nil
    }
    let later = steps.filter { $0.function == first.function && $0.number > first.number }
    self.init(
      step: first.number, followed: later.filter { $0.outcome == "follows" }.map(\.number),
      lost: later.filter { $0.points == 0 }.map(\.number))
  }
}

extension StepMark.Refusal {
  /// One sentence for the report.
  var message: Bilingual {
    switch self {
    case .zero:
      Bilingual(
        ko: "이어 쓴 값이 0이라 이월 점수가 없습니다.", en: "The carried value is 0, so nothing follows through.")
    case .implausible:
      Bilingual(
        ko: "이어 쓴 값이 이 계산에서 나올 수 있는 크기를 넘어 이월 점수가 없습니다.",
        en: "The carried value is larger than this calculation can give, so nothing follows through.")
    case .trivial:
      Bilingual(
        ko: "이어 쓴 값 때문에 이 단계에서 계산할 것이 없어져 이월 점수가 없습니다.",
        en: "The carried value leaves nothing to work out in this step, so nothing follows through.")
    case .foreign:
      Bilingual(
        ko: "주어진 수에서 나온 답이 이 학습지에 거의 없어 이월 점수가 없습니다.",
        en: "Hardly an answer on this sheet comes from its given numbers, so nothing follows through.")
    case .filler:
      Bilingual(
        ko: "이어 쓴 값이 여러 단계에 똑같이 적혀 있어 이월 점수가 없습니다.",
        en: "The carried value stands in several steps alike, so nothing follows through.")
    case .vague:
      Bilingual(
        ko: "이어 쓴 값으로는 거의 모든 답이 맞게 되어 이월 점수가 없습니다.",
        en: "With the carried value nearly any answer would fit, so nothing follows through.")
    case .constant:
      Bilingual(
        ko: "어떤 수를 받아도 같은 값을 돌려주므로 점수가 없습니다.",
        en: "It returns the same number whatever it is handed, so it earns nothing.")
    case .independent:
      Bilingual(
        ko: "이어 쓴 값이 받은 수가 바뀌어도 그대로이므로 이월 점수가 없습니다.",
        en:
          "The carried value stays as it is when the numbers it should depend on change, so nothing follows through."
      )
    case .repeated:
      Bilingual(
        ko: "받은 수나 다른 결과를 그대로 돌려줄 뿐, 이 함수에서 계산한 것이 없어 점수가 없습니다.",
        en:
          "It only repeats an argument or another result, and nothing in this function is computed, so it earns nothing."
      )
    }
  }
}
