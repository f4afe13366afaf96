import NumericCore
import Textbook

extension RegressionNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s_1", "s_2", "h_1", "h_2", "r_1", "r_2", "k_1", "k_2", "y", "E"),
      Exercise(
        "outputGradient", ko: "역전파: 출력층의 편미분", en: "The backward pass: the output layer",
        returns: .gradient(of: "E", by: "y", "u_1", "u_2", "d", "k_1", "k_2")),
      Exercise(
        "hiddenGradient", ko: "역전파: 은닉층의 편미분", en: "The backward pass: the hidden layers",
        returns: .gradient(of: "E", by: "r_1", "v_11", "v_12", "c_1", "h_1", "w_1", "b_1")),
      .step("u_1^+", "u_2^+", "d^+", "w_1^+"),
    ]
  }
}
