import NumericCore
import Textbook

extension RegressionNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s_1", "s_2", "h_1", "h_2", "r_1", "r_2", "k_1", "k_2", "y", "E"),
      Exercise(
        "outputGradient", ko: "역전파: 출력층의 편미분", en: "The backward pass: the output layer",
        returns: ["∂E/∂y", "∂E/∂u_1", "∂E/∂u_2", "∂E/∂d", "∂E/∂k_1", "∂E/∂k_2"]),
      Exercise(
        "hiddenGradient", ko: "역전파: 은닉층의 편미분", en: "The backward pass: the hidden layers",
        returns: ["∂E/∂r_1", "∂E/∂v_11", "∂E/∂v_12", "∂E/∂c_1", "∂E/∂h_1", "∂E/∂w_1", "∂E/∂b_1"]),
      .step("u_1^+", "u_2^+", "d^+", "w_1^+"),
    ]
  }
}
