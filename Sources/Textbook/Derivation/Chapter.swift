import NumericCore

/// A chapter: one lecture derivation as code, with the prose around it.
public protocol Chapter: Sendable {
  /// The executable's name: `one-one-one-network`.
  var name: String { get }
  /// The command line that shows it: `swift run one-one-one-network`.
  var command: String { get }
  /// The file that states it, as a command line names it; nil for the book's own.
  var file: String? { get }
  /// The name of the type that holds its exercises: `OneOneOneNetwork`.
  var typeName: String { get }
  /// The words around the derivation.
  var prose: ChapterProse { get }
  /// The quantities that a worksheet asks for; nil for all that the chapter shows and computes.
  var asked: [Symbol]? { get }
  /// What a worksheet's step is worth, where that is not one point.
  var points: [Symbol: Int] { get }
  /// The functions that a student can write, in the order of the derivation.
  var exercises: [Exercise] { get }
  /// What the file of exercises gives beside the functions: source, to stand inside the enumeration.
  var givenCode: String { get }
  /// A training that the chapter's page runs; nil for none.
  var training: SampleTraining? { get }
  /// States the derivation.
  func derive(in d: inout Derivation)
  /// What can be found out about the derivation, with some givens replaced.
  func study(overrides: [Symbol: PrintedDecimal]) -> Study
}

extension Chapter {
  /// The chapter's own executable.
  public var command: String { "swift run \(name)" }
  /// None.
  public var file: String? { nil }
  /// The chapter's own.
  public var typeName: String { "\(type(of: self))" }
  /// All that the chapter shows and computes.
  public var asked: [Symbol]? { nil }
  /// One point each.
  public var points: [Symbol: Int] { [:] }
  /// None.
  public var exercises: [Exercise] { [] }
  /// Nothing.
  public var givenCode: String { "" }
  /// None.
  public var training: SampleTraining? { nil }

  /// What a command line takes for it: its name, or its file.
  public var typed: String { file ?? name }

  /// The derivation, with some givens replaced.
  public func derivation(overrides: [Symbol: PrintedDecimal] = [:]) -> Derivation {
    var derivation = Derivation(overrides: overrides)
    derive(in: &derivation)
    derivation.requireAnnounced()
    return derivation
  }

  /// The study of the derivation as the lecture writes it.
  public func study(overrides: [Symbol: PrintedDecimal]) -> Study { Study(derivation(overrides: overrides)) }

  /// The study with the chapter's own givens.
  public func study() -> Study { study(overrides: [:]) }
}

/// The words around a chapter's derivation.
public struct ChapterProse: Sendable {
  /// The title.
  public let title: Bilingual
  /// One line for the table of chapters.
  public let summary: Bilingual
  /// Which lectures the derivation comes from.
  public let source: Bilingual
  /// What the reader will be able to do.
  public let goals: [Bilingual]
  /// What the reader needs to know first, and where the derivation is going.
  public let introduction: [Bilingual]
  /// Questions to try.
  public let questions: [Question]

  /// Creates the prose of a chapter.
  public init(
    title: Bilingual, summary: Bilingual, source: Bilingual, goals: [Bilingual],
    introduction: [Bilingual], questions: [Question]
  ) {
    self.title = title
    self.summary = summary
    self.source = source
    self.goals = goals
    self.introduction = introduction
    self.questions = questions
  }
}
