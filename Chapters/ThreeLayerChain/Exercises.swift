import NumericCore
import Textbook

extension ThreeLayerChain {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("h_1^in", "h_1", "h_2^in", "h_2", "y^*", "loss"),
      .gradient(of: "loss", by: "w_3", "w_2", "b_2", "w_1", "b_1"),
      .step("w_3^+", "w_2^+", "b_2^+", "w_1^+", "b_1^+"),
    ]
  }
}
