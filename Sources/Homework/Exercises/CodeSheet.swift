import NumericCore
import Textbook

/// A chapter's exercises in Swift: one file with one type, a static function for each exercise.
public struct CodeSheet: Sendable {
  /// The chapter's name: `one-two-one-network`.
  public let chapter: String
  /// The chapter's title.
  public let title: Bilingual
  /// The type that holds the functions: `OneTwoOneNetwork`.
  public let typeName: String
  /// The name of its file: `OneTwoOneNetwork.swift`.
  public var fileName: String { "\(typeName).swift" }
  /// The functions.
  public let functions: [CodeFunction]
  /// The derivation that they follow.
  let derivation: Derivation

  /// Prepares a chapter's exercises; nil where it has none.
  ///
  /// Where an exercise asks for an updated parameter that the chapter does not compute, it is a step of gradient
  /// descent along the partial derivative that an earlier exercise asks for, with the rate η.
  public init?(_ chapter: any Chapter) {
    let exercises = chapter.exercises
    guard !exercises.isEmpty else { return nil }
    self.chapter = chapter.name
    title = chapter.prose.title
    typeName = "\(type(of: chapter))"
    var derivation = chapter.derivation()
    var earlier: [Symbol] = []
    var functions: [CodeFunction] = []
    for exercise in exercises {
      for result in exercise.results {
        derivation.stateStep(to: result, after: earlier, at: exercise.place)
      }
      for name in exercise.handed {
        _ = derivation.stated(.symbol(name), by: "an exercise", at: exercise.place)
      }
      functions.append(CodeFunction(exercise, in: derivation, after: earlier, of: chapter))
      earlier += exercise.handed + exercise.results
    }
    self.functions = functions
    self.derivation = derivation
  }

  /// The most that it can earn: a point for each result of each function on each set of numbers.
  public var points: Int { functions.reduce(0) { $0 + $1.scheme.points } * CodeFunction.trialCount }
}

extension Derivation {
  /// States w⁺ = w − η·∂E/∂w for the ∂E/∂w among some quantities, if it is not stated yet.
  fileprivate mutating func stateStep(
    to updated: Symbol, after earlier: [Symbol], at place: SourceLine
  ) {
    guard self[updated] == nil else { return }
    let parameter = updated.beforeUpdate
    for name in earlier {
      guard case .partial(_, let variable, _)? = self[name]?.definition, variable == parameter else {
        continue
      }
      let rate: Expression = .symbol("η")
      if self["η"] == nil { given("η", "0.5", as: .rate) }
      step(.symbol(variable), along: .symbol(name), rate: rate, named: updated)
      return
    }
    _ = stated(.symbol(updated), by: "an exercise", at: place)
  }
}
