import NumericCore
import Textbook

extension OneTwoOneNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s_1", "h_1", "s_2", "h_2", "s_3", "h_3", "s_4", "y", "E"),
      .gradient(of: "E", by: "w_5", "w_4", "w_3", "w_2", "w_1"),
      .step("w_5^+", "w_4^+", "w_3^+", "w_2^+", "w_1^+"),
    ]
  }
}
