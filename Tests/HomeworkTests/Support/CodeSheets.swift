import Isolation
import Textbook

@testable import Homework
@testable import companion

/// The exercises of the book's chapters, prepared once for all tests.
enum CodeSheets {
  static let all = Book.chapters.compactMap { CodeSheet($0) }
  static let functions = all.flatMap(\.functions)

  /// A function with the numbers that it is tried on under one seed.
  struct Prepared: Sendable {
    let function: CodeFunction
    let trials: [CodeFunction.Trial]
    let probes: [CodeFunction.Probe]

    init(_ function: CodeFunction, seed: String) {
      self.function = function
      trials = function.trials(seed: seed)
      probes = function.probes(of: trials)
    }
  }

  /// Each function with its numbers under one seed.
  static let prepared = functions.map { Prepared($0, seed: "spring") }
}
