import Textbook

/// What a learning platform is told of one student's work.
public struct GradebookMark: Sendable {
  /// What it earns.
  public let points: Int
  /// The most it could earn.
  public let maxPoints: Int
  /// What there is to say: a line on the whole, and a line for each step that isn't simply right.
  public let feedback: [String]

  /// The mark of a file that counts; nil of any other.
  public init?(_ record: MarkRecord, language: Language) {
    guard record.problem == nil, record.maxPoints > 0 else { return nil }
    let record = record.shown
    (points, maxPoints) = (record.points, record.maxPoints)
    feedback =
      [record.headline(language)]
      + record.steps.filter { $0.outcome != .correct }.map {
        "\($0.number) \($0.subject): \($0.sentence(language)) (\($0.points)/\($0.maxPoints))"
      }
  }
}

/// Why points cannot go into a platform's gradebook.
public enum GradebookFault: Error, Sendable, Hashable {
  /// The class list is no gradebook of Canvas's: it has these columns.
  case notCanvas([String])
  /// It has several assignments, or none, and which one is meant was not said.
  case whichAssignment([String])
  /// It has no assignment of this name.
  case unknownAssignment(String, among: [String])
  /// The class list has neither Moodle's identifiers nor its id numbers or addresses.
  case notMoodle([String])
  /// The sheets are of several chapters, and an assignment is of one.
  case severalChapters([String])
  /// The assignment takes at most so many points, and Moodle leaves out what is above.
  case tooManyPoints(Int, most: String)

  /// One line that says what is wrong and what was expected.
  public var message: Bilingual {
    switch self {
    case .notCanvas(let columns):
      Bilingual(
        ko: "Canvas의 성적표가 아닙니다. Canvas에서 내보낸 성적표를 --roster로 주세요. 열: \(Self.list(columns))",
        en:
          "the class list is not a gradebook that Canvas exported, give one with --roster; its columns are \(Self.list(columns))"
      )
    case .whichAssignment([]):
      Bilingual(
        ko: "성적표에 과제 열이 없습니다. --assignment로 새 과제의 이름을 주세요.",
        en: "the gradebook has no assignment; give the new one's name with --assignment")
    case .whichAssignment(let names):
      Bilingual(
        ko: "과제가 여럿입니다. --assignment로 하나를 고르세요. 과제: \(Self.list(names))",
        en: "which assignment? Say it with --assignment NAME; there are \(Self.list(names))")
    case .unknownAssignment(let name, let names):
      Bilingual(
        ko: "\(Self.shown(name))이라는 과제가 없습니다. 과제: \(Self.list(names))",
        en: "there is no assignment \(Self.shown(name)); there are \(Self.list(names))")
    case .notMoodle(let columns):
      Bilingual(
        ko:
          "Moodle의 채점표도, ID number나 Email address 열이 있는 명단도 아닙니다. 열: \(Self.list(columns))",
        en:
          "the class list is neither Moodle's grading worksheet nor has it a column ID number or Email address; its columns are \(Self.list(columns))"
      )
    case .severalChapters(let names):
      Bilingual(
        ko: "학습지가 여러 장의 것입니다. --chapter로 하나를 고르세요. 장: \(Self.list(names))",
        en:
          "the files are of several chapters, and an assignment is of one; give it with --chapter: \(Self.list(names))"
      )
    case .tooManyPoints(let points, let most):
      Bilingual(
        ko: "학습지는 \("\(points)")점 만점인데 Moodle 과제의 최고 점수는 \(most)점입니다. 넘는 점수는 Moodle이 버립니다.",
        en:
          "a sheet has \("\(points)") points, but the assignment's maximum grade is \(most), and Moodle drops what is above it"
      )
    }
  }

  private static func shown(_ text: String) -> String { "'" + text.cut(to: 60).visible + "'" }
  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "-" : names.prefix(20).map { $0.cut(to: 60).visible }.joined(separator: ", ")
  }
}
