import Foundation

/// The folder that a student's exercises lie in.
enum ExerciseFolder {
  /// Its place in the package.
  static let usual = "Sources/Exercises"
}
