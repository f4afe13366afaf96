import NumericCore
import Textbook

extension VanishingGradient {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward(
        "s_n3", "h_n3", "s_n4", "h_n4", "s_n5", "h_n5", "s_n6", "h_n6", "s_n7", "o_n7", "s_n8", "o_n8", "E_n"),
      .gradient(of: "E_n", by: "w_75", "w_53", "w_31"),
      .step("w_75^+", "w_53^+", "w_31^+"),
    ]
  }
}
