import NumericCore
import Textbook

extension TwoTwoTwoNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward(
        "net_h1", "out_h1", "net_h2", "out_h2", "net_o1", "out_o1", "net_o2", "out_o2", "E_o1", "E_o2", "E"),
      Exercise(
        "outputGradient", ko: "역전파: 출력층 가중치의 편미분", en: "The backward pass: the output weights",
        returns: .gradient(of: "E", by: "w_5", "w_6", "w_7", "w_8")),
      Exercise(
        "hiddenGradient", ko: "역전파: 은닉층 가중치의 편미분", en: "The backward pass: the hidden weights",
        returns: .gradient(of: "E", by: "w_1", "w_2", "w_3", "w_4")),
      .step("w_1^+", "w_2^+", "w_3^+", "w_4^+", "w_5^+", "w_6^+", "w_7^+", "w_8^+"),
    ]
  }
}
