import NumericCore
import Textbook

extension ConvolutionKernel {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward(
        "net_11", "net_12", "net_13", "net_21", "net_22", "net_23", "net_31", "net_32", "net_33", "E"),
      Exercise(
        "kernelGradient", ko: "역전파: 커널 가중치의 편미분", en: "The backward pass: a weight of the kernel",
        returns: .gradient(of: "E", by: "w_11")),
      .step("w_11^+"),
    ]
  }
}
