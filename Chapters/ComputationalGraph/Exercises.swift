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
        returns: ["∂f/∂q", "∂f/∂z", "∂f/∂x", "∂f/∂y"]),
      Exercise(
        "forward", ko: "뉴런 하나의 순전파", en: "The forward pass of one neuron",
        returns: ["p_0", "p_1", "s", "a", "m", "k", "r", "o"]),
      Exercise(
        "gradient", ko: "뉴런 하나의 역전파", en: "The backward pass of one neuron",
        returns: ["∂o/∂r", "∂o/∂a", "∂o/∂w_0", "∂o/∂x_0", "∂o/∂w_1", "∂o/∂x_1", "∂o/∂w_2"]),
    ]
  }
}
