import NumericCore
import Textbook

/// A chapter's exercises in Swift: one file with one type, a static function for each exercise.
public struct CodeSheet: Sendable {
  /// The chapter's name: `one-two-one-network`.
  public let chapter: String
  /// What a command line takes for the chapter: its name, or its file.
  public let typed: String
  /// What its file names the chapter by: its name, or its file without folders.
  let fileOrName: String
  /// The chapter's title.
  public let title: Bilingual
  /// What it comes to, in a line.
  public let summary: Bilingual
  /// The type that holds the functions: `OneTwoOneNetwork`.
  public let typeName: String
  /// The name of its file: `OneTwoOneNetwork.swift`.
  public var fileName: String { "\(typeName).swift" }
  /// What its file gives beside the functions.
  let givenCode: String
  /// The functions.
  public let functions: [CodeFunction]
  /// The slips to be found, and named.
  public let hunts: [BugHunt]
  /// The conventions that its file keeps to where the instructor asked for some, in the order of the list of them.
  public let conventions: [Convention]
  /// The chapter, in the lecture's own words.
  let lecture: any Chapter

  /// Prepares a chapter's exercises; nil where it has none.
  ///
  /// - Parameters:
  ///   - slips: Whether functions that are handed out with a slip in them are among them.
  ///   - conventions: The conventions that they are to keep to; what they make of each function says
  ///     ``functions(under:)``.
  public init?(_ chapter: any Chapter, withSlips slips: Bool = true, under conventions: [Convention] = []) {
    let exercises = chapter.exercises.filter { slips || $0.bugs.isEmpty }
    guard !exercises.isEmpty else { return nil }
    let conventions = conventions.inOrder
    self.conventions = conventions
    lecture = chapter
    self.chapter = chapter.name
    typed = chapter.typed
    fileOrName = chapter.fileName ?? chapter.name
    title = chapter.prose.title
    summary = chapter.prose.summary
    givenCode = chapter.givenCode
    typeName = chapter.typeName
    let derivation = chapter.derivation()
    functions = exercises.map { CodeFunction($0, in: derivation, of: chapter, under: conventions) }
    hunts = BugHunt.all(functions.map(\.exercise), of: chapter)
  }

  /// The same exercises in some conventions.
  public func under(_ conventions: [Convention]) -> CodeSheet { CodeSheet(lecture, under: conventions)! }

  /// What a command takes that is to show something in its conventions: " --convention half=no".
  public var options: String { conventions.map { " --convention \($0.name)" }.joined() }

  /// The names of all that is written: the functions, and then those that name a slip.
  public var rungs: [String] { functions.map(\.exercise.name) + hunts.map(\.signature.name) }

  /// Whether a file of notes states the chapter.
  public var isOfFile: Bool { typed != chapter }

  /// Whether there are numbers beside the chapter's own to try each function on: a formula may leave no others.
  public var canBeTried: Bool {
    functions.allSatisfy { $0.cases(seed: "practice").allSatisfy { !$0.trials(seed: "practice").isEmpty } }
  }

  /// The most that it can earn: a point for each part of each function's result on each set of numbers, and as much for
  /// each slip that is named.
  public var points: Int {
    (functions.reduce(0) { $0 + $1.fields.count } + hunts.count) * CodeFunction.trialCount
  }

  /// The hunt for the slip in a function; nil where there is none.
  func hunt(in function: CodeFunction) -> BugHunt? { hunts.first { $0.function == function.exercise.name } }
}
