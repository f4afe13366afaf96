import Isolation
import NumericCore
import Signatures
import Textbook

@testable import Homework
@testable import companion

/// The exercises of the book's chapters, prepared once for all tests.
enum CodeSheets {
  static let shelf = ExerciseShelf(Book.chapters)
  static let all = Book.chapters.compactMap { shelf.sheet($0.name, withSlips: true, under: []) }

  /// A network of each function: of sizes that a seed decides, where it has sizes.
  static let cases = all.flatMap(\.functions).map { $0.cases(seed: "spring").last! }

  /// A function with the numbers that it is tried on under one seed.
  struct Prepared: Sendable {
    let function: CodeCase
    let trials: [CodeCase.Trial]
    let probes: [CodeCase.Probe]

    init(_ function: CodeCase, seed: String) {
      self.function = function
      trials = function.trials(seed: seed)
      probes = function.probes(of: trials)
    }
  }

  /// Each of them with its numbers under one seed.
  static let prepared = cases.map { Prepared($0, seed: "spring") }

  /// The cases of one function.
  static func cases(_ chapter: String, _ function: String) -> [CodeCase] {
    let sheet = all.first { $0.chapter == chapter }
    return sheet?.functions.first { $0.exercise.name == function }?.cases(seed: "spring") ?? []
  }
}

extension CodeCase {
  /// The outcome of a call that gives some numbers, arranged as is asked for.
  func outcome(_ numbers: [Double]) -> CallOutcome {
    let known = Dictionary(zip(results, numbers)) { first, _ in first }
    return .value(result.map { known[$0] ?? 0 })
  }
}
