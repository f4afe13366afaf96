import Textbook

/// Three hints to an exercise, each saying more than the one before; none of them gives the line.
public struct ExerciseHints {
  private let function: CodeFunction

  /// Prepares the hints to a function.
  public init(to function: CodeFunction) { self.function = function }

  /// How many there are.
  public static let count = 3

  /// A hint, from 1, a line for each thing that it says.
  public func lines(_ level: Int, _ language: Language) -> [String] {
    [function.exercise.words.hints[level - 1][language].plainText]
  }
}
