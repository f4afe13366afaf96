import NumericCore
import Textbook

extension OneOneOneNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s_1", "h", "s_2", "y", "E"),
      .gradient(of: "E", by: "w_2", "w_1"),
      .step("w_2^+", "w_1^+"),
    ]
  }
}
