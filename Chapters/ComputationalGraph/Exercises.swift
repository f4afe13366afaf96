import NumericCore
import Textbook

extension ComputationalGraph {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "product", ko: "f = (x + y)z의 순전파", en: "The forward pass of f = (x + y)z", returns: ["q", "f"]),
      Exercise(
        "productGradient", ko: "f의 편미분", en: "The partial derivatives of f",
        returns: .gradient(of: "f", by: "q", "z", "x", "y")),
      Exercise(
        "forward", ko: "뉴런 하나의 순전파", en: "The forward pass of one neuron",
        returns: ["p_0", "p_1", "s", "a", "m", "k", "r", "o"]),
      Exercise(
        "gradient", ko: "뉴런 하나의 역전파", en: "The backward pass of one neuron",
        returns: .gradient(of: "o", by: "r", "a", "w_0", "x_0", "w_1", "x_1", "w_2")),
    ]
  }
}
