import NumericCore
import Textbook

/// What became of one file: the record that every report is made from.
public struct MarkRecord: Codable, Sendable, Equatable {
  /// The format's name, so that a reader can refuse anything else.
  public static let format = "backprop-companion/marks"
  /// The format's version; what another version made is made again.
  public static let version = 3

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
  /// The names of the conventions that a sheet was made in and marked by; nil where it is the lecture's.
  public var conventions: [String]?
  /// True where the sheet named others when it was handed in.
  public var isConventionChanged: Bool?
  /// Which of the student's files for the chapter it is, where there are several.
  public var attempt: Attempt?
  /// What a person changed of the marks, in the order in which it was; nil where nothing was.
  public var adjustments: [Adjustment.Applied]?
  /// What it earned before; nil where nothing was changed.
  public var markedPoints: Int?
  /// Which version of the program made the sheet, where it is another than the one that marks.
  public var madeBy: String?
  /// What code was kept apart by while it ran: `bubblewrap`, `seatbelt`, `process`; nil for a sheet.
  public var isolation: String?

  /// One of several files of a student for a chapter.
  public struct Attempt: Codable, Sendable, Equatable {
    /// Its number in the order in which they were handed in, from 1.
    public var number: Int
    /// How many there are.
    public var of: Int
    /// The rule by which it is the one that counts.
    public var rule: Attempts.Rule
  }

  /// One step.
  public struct StepRecord: Codable, Sendable, Equatable {
    /// Its number, from 1.
    public var number: Int
    /// The function that computes it, where it is code that was marked.
    public var function: String?
    /// What the function was handed when the answer was given.
    public var handed: String?
    /// Where in the result the answer stands, as Swift writes it after its name: `[1][0]`.
    public var entry: String?
    /// What the network is called on which it was given.
    public var network: Words?
    /// The quantity's name.
    public var quantity: String
    /// What was written; what is longer than any answer is cut.
    public var answer: String
    /// What became of it.
    public var outcome: Outcome
    /// What it earns.
    public var points: Int
    /// What it could earn.
    public var maxPoints: Int
    /// The slip's stable name.
    public var slip: String?
    /// The quantity that the slip was made in, where it is another than the step's.
    public var place: String?
    /// The second slip's stable name, where two together give the answer.
    public var secondSlip: String?
    /// The quantity that the second slip was made in, where it is another than the step's.
    public var secondPlace: String?
    /// The name of the convention by which the answer would be right.
    public var convention: String?
    /// The steps whose wrong answers it follows from.
    public var follows: [Int]?
    /// Why work that hangs together earned nothing.
    public var refusal: CreditRefusal?
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

  /// One thing said in both languages.
  public struct Words: Codable, Sendable, Equatable {
    /// The Korean text.
    public var ko: String
    /// The English text.
    public var en: String

    init(_ words: Bilingual) { (ko, en) = (words.ko.plainText, words.en.plainText) }

    /// Says that another slip is one with it in this step, whatever the numbers.
    fileprivate mutating func add(twin name: Bilingual) {
      ko += " 다른 실수로도 같은 값이 나옵니다: \(name.ko.plainText)."
      en += " Another slip gives the same number: \(name.en.plainText)."
    }

    /// Says that another slip gives the number as well, though with other givens it would not.
    fileprivate mutating func add(alternative name: Bilingual) {
      ko += " 이 문제의 수에서는 이런 실수일 수도 있습니다: \(name.ko.plainText)."
      en += " With these numbers it may also be this: \(name.en.plainText)."
    }

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

  init(
    name: String, sheet: Sheet, isConventionChanged: Bool, answers: [String], marks: [StepMark],
    feedback: Feedback
  ) {
    let steps = zip(marks, answers).map { StepRecord($0, answer: $1, feedback: feedback) }
    self.init(
      name: name, student: sheet.student, chapter: sheet.chapter,
      points: marks.reduce(0) { $0 + $1.points }, maxPoints: marks.reduce(0) { $0 + $1.step.points },
      steps: steps, problem: nil, firstSlip: FirstSlip(steps),
      conventions: sheet.conventions.isEmpty ? nil : sheet.conventions,
      isConventionChanged: isConventionChanged ? true : nil, madeBy: sheet.program)
  }
}

// MARK: - As JSON

extension MarkRecord {
  /// The record as JSON for a report, the same text each time.
  public var json: String { shown.text(pretty: true) }
  /// What comes before the records in a file of them.
  public static func opening(_ origin: ReportOrigin) -> String {
    "{\"format\": \"\(format)\", \"version\": \(version), \"program\": \"\(origin.program)\", "
      + "\"seed\": \"\(origin.seed)\", \"sheets\": [\n"
  }
  /// What comes after them.
  public static let closing = "\n]}\n"
}

extension MarkRecord.StepRecord {
  init(_ mark: StepMark, answer: String, feedback: Feedback) {
    self.init(
      number: mark.step.number, quantity: mark.step.symbol.name, answer: answer.cut(to: Answer.longest),
      outcome: mark.outcome, points: mark.points, maxPoints: mark.step.points)
    if mark.outcome == .follows { follows = mark.follows }
    // A record goes into every report, and some of them to students: what they are not to know is not in it.
    if feedback != .none { explain(mark.explanation, refusal: mark.refusal) }
    if feedback == .full { right = mark.right.typeset }
    // How a number is written says nothing about which.
    if let obstacle = mark.obstacle { self.feedback = MarkRecord.Words(obstacle.message) }
  }

  /// Says what went wrong, as far as it is known.
  mutating func explain(_ explanation: Explanation, refusal: CreditRefusal?) {
    let (first, second) = (explanation.slip?.made.steps.first, explanation.slip?.made.steps.dropFirst().first)
    (slip, place) = (first?.slip.id, first?.place?.name)
    (secondSlip, secondPlace) = (second?.slip.id, second?.place?.name)
    (convention, self.refusal) = (explanation.convention?.name, refusal)
    feedback = (explanation.slip?.hint ?? refusal?.message).map { MarkRecord.Words($0) }
    for twin in explanation.twins { feedback?.add(twin: twin.name) }
    for other in explanation.alternatives { feedback?.add(alternative: other.name) }
  }
}
