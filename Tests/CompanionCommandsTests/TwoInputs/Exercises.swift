import NumericCore
import Textbook

extension TwoInputs {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s", "y", "E"),
      .gradient(of: "E", by: "w_1", "w_2"),
      .step("w_1^+", "w_2^+"),
    ]
  }
}
