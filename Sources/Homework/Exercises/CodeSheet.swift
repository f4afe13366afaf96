import NumericCore
import Textbook

/// A chapter's exercises in Swift: one file with one type, a static function for each exercise.
public struct CodeSheet: Sendable {
  /// The chapter's name: `one-two-one-network`.
  public let chapter: String
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

  /// Prepares a chapter's exercises; nil where it has none.
  public init?(_ chapter: any Chapter) {
    let exercises = chapter.exercises
    guard !exercises.isEmpty else { return nil }
    self.chapter = chapter.name
    title = chapter.prose.title
    summary = chapter.prose.summary
    givenCode = chapter.givenCode
    typeName = "\(type(of: chapter))"
    let derivation = chapter.derivation()
    functions = exercises.map { CodeFunction($0, in: derivation, of: chapter) }
    hunts = BugHunt.all(exercises, of: chapter)
  }

  /// The most that it can earn: a point for each part of each function's result on each set of numbers, and as much for
  /// each slip that is named.
  public func points(countingSlips: Bool) -> Int {
    let counted = functions.filter { countingSlips || hunt(in: $0) == nil }
    return (counted.reduce(0) { $0 + $1.points } + (countingSlips ? hunts.count : 0))
      * CodeFunction.trialCount
  }

  /// The hunt for the slip in a function; nil where there is none.
  func hunt(in function: CodeFunction) -> BugHunt? { hunts.first { $0.function == function.exercise.name } }
}
