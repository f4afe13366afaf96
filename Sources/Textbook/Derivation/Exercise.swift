import NumericCore

/// A function for a student to write: some quantities of a chapter, from what comes before them.
///
/// Its parameters follow from the derivation: the givens that its results need, and the results of the chapter's
/// earlier exercises. So a bug in one function does no harm to the next.
public struct Exercise: Sendable {
  /// The function's name: `forward`.
  public let name: String
  /// What it computes, as a phrase.
  public let title: Bilingual
  /// The quantities that it returns.
  public let results: [Symbol]
  /// Computed quantities that it is handed beside the earlier exercises' results.
  public let handed: [Symbol]

  /// Where it is written.
  package let place: SourceLine

  /// Creates an exercise.
  public init(
    _ name: String, ko: RichText, en: RichText, returns results: [Symbol], handed: [Symbol] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    place = SourceLine(file, line)
    self.name = name
    title = Bilingual(ko: ko, en: en)
    self.results = results
    self.handed = handed
  }
}

extension Exercise {
  /// The forward pass.
  public static func forward(
    _ results: Symbol..., file: StaticString = #filePath, line: UInt = #line
  ) -> Exercise {
    Exercise(
      "forward", ko: "순전파: 입력에서 결과까지", en: "The forward pass: from the inputs to the result",
      returns: results, file: file, line: line)
  }

  /// The partial derivatives of a quantity by some others.
  public static func gradient(
    of output: Symbol, by variables: Symbol..., file: StaticString = #filePath, line: UInt = #line
  ) -> Exercise {
    Exercise(
      "gradient", ko: "역전파: \(output)의 편미분", en: "The backward pass: partial derivatives of \(output)",
      returns: .gradient(of: output, by: variables), file: file, line: line)
  }

  /// One step of gradient descent for some parameters of an error.
  public static func step(
    _ updated: Symbol..., file: StaticString = #filePath, line: UInt = #line
  ) -> Exercise {
    Exercise(
      "step", ko: "학습 한 걸음: 갱신한 매개변수", en: "One training step: the updated parameters",
      returns: updated, file: file, line: line)
  }
}
