import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let gradient: [Exercise.Rewording] = [
    .init(.targetMinusOutput, ["loss = y* − y": "loss = y − y*"])
  ]
}
