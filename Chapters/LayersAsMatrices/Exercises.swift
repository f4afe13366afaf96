import NumericCore
import Textbook

extension LayersAsMatrices {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "layer", ko: "층 하나의 순전파", en: "The forward pass of one layer",
        returns: ["s_1", "s_2", "s_3", "h_1", "h_2", "h_3"]),
      Exercise(
        "lastLayer", ko: "마지막 층의 순전파와 비용", en: "The forward pass of the last layer, and the cost",
        returns: ["z_1^(4)", "z_2^(4)", "y_1", "y_2", "C"],
        handed: ["a_1^(3)", "a_2^(3)"]),
      Exercise(
        "lastLayerGradient", ko: "마지막 층의 역전파", en: "The backward pass of the last layer",
        returns: .gradient(of: "C", by: "z_1^(4)", "z_2^(4)", "w_11^(4)", "w_12^(4)", "w_21^(4)", "w_22^(4)")),
    ]
  }
}
