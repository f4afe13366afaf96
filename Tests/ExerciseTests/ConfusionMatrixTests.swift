import Testing

@testable import Exercises

/// Your functions of the confusion matrix; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ConfusionMatrix
///
/// The slides print no numbers for it: those expected are counted by Oracle/confusion-matrix.py.
@Suite("Confusion matrix")
struct ConfusionMatrixTests {
  /// The chapter's ten outputs with their classes, and its table of a hundred samples.
  enum Chapter {
    static let outputs = [
      0.11981, 0.372213, 0.0317184, 0.605125, 0.992165, 0.987169, 0.482136, 0.610738, 0.0780582, 0.720866,
    ]
    static let classes = [0.0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
    static let table = [[4.0, 10], [1, 85]]
    static let recall = [0.8, 0.8947368421052632]
  }

  /// Four classes: a row for what was answered, a column for what it is.
  enum Four {
    static let table = [[9.0, 1, 0, 2], [3, 7, 1, 1], [0, 2, 12, 0], [4, 0, 1, 5]]
    static let recall = [0.5625, 0.7, 0.8571428571428571, 0.625]
  }

  // MARK: - table

  @Test("table: the chapter's ten outputs, with a threshold of 0.5")
  func tableOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let table = try ConfusionMatrix.table(
            outputs: Chapter.outputs, classes: Chapter.classes, threshold: 0.5)
          expect(table, equal: [[3, 2], [2, 3]], "TP FP, FN TN")
        }
      })
  }

  @Test("table: the same with a low threshold, and with a high one")
  func tableOfOtherThresholds() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let low = try ConfusionMatrix.table(
            outputs: Chapter.outputs, classes: Chapter.classes, threshold: 0.1)
          expect(low, equal: [[5, 3], [0, 2]], "TP FP, FN TN at 0.1")
          let high = try ConfusionMatrix.table(
            outputs: Chapter.outputs, classes: Chapter.classes, threshold: 0.9)
          expect(high, equal: [[2, 0], [3, 5]], "TP FP, FN TN at 0.9")
        }
      })
  }

  @Test("table: an output that is the threshold is not above it")
  func tableAtTheThreshold() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let table = try ConfusionMatrix.table(
            outputs: [0.25, 0.75, 0.25, 0.5], classes: [1, 1, 0, 0], threshold: 0.25)
          expect(table, equal: [[1, 1], [1, 1]], "TP FP, FN TN")
        }
      })
  }

  // MARK: - accuracy

  @Test("accuracy: the chapter's table; and four classes")
  func accuracyOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          expect(try ConfusionMatrix.accuracy(table: Chapter.table), equal: 0.89, "the accuracy of two")
          expect(try ConfusionMatrix.accuracy(table: Four.table), equal: 0.6875, "the accuracy of four")
        }
      })
  }

  // MARK: - precision

  @Test("precision: the chapter's table; and four classes")
  func precisionOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let two = try ConfusionMatrix.precision(table: Chapter.table)
          expect(two, equal: [0.2857142857142857, 0.9883720930232558], "the precision of two")
          let four = try ConfusionMatrix.precision(table: Four.table)
          expect(four, equal: [0.75, 0.5833333333333334, 0.8571428571428571, 0.5], "the precision of four")
        }
      })
  }

  // MARK: - recall

  @Test("recall: the chapter's table; and four classes")
  func recallOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let two = try ConfusionMatrix.recall(table: Chapter.table)
          expect(two, equal: Chapter.recall, "the recall of two")
          let four = try ConfusionMatrix.recall(table: Four.table)
          expect(four, equal: Four.recall, "the recall of four")
        }
      })
  }

  @Test("precision and recall: 0 for a class that is never answered rightly")
  func scoresOfAMissedClass() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let table = [[0.0, 3], [2, 5]]
          let precision = try ConfusionMatrix.precision(table: table)
          expect(precision, equal: [0, 0.7142857142857143], "the precision")
          let recall = try ConfusionMatrix.recall(table: table)
          expect(recall, equal: [0, 0.625], "the recall")
        }
      })
  }

  // MARK: - mendRecall

  @Test("mendRecall: gives what recall should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ConfusionMatrix.slipInRecall() }) {
          let two = try ConfusionMatrix.mendRecall(table: Chapter.table)
          expect(two, equal: Chapter.recall, "the recall of two")
          let four = try ConfusionMatrix.mendRecall(table: Four.table)
          expect(four, equal: Four.recall, "the recall of four")
        }
      })
  }

  // MARK: - f1

  @Test("f1: the chapter's table; and four classes")
  func f1OfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let two = try ConfusionMatrix.f1(table: Chapter.table)
          expect(two, equal: [0.42105263157894735, 0.9392265193370166], "F1 of two")
          let four = try ConfusionMatrix.f1(table: Four.table)
          let expected = [0.6428571428571429, 0.6363636363636364, 0.8571428571428571, 0.5555555555555556]
          expect(four, equal: expected, "F1 of four")
        }
      })
  }
}
