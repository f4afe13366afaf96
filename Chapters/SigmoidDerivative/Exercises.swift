import NumericCore
import Textbook

extension SigmoidDerivative {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise("sigmoid", ko: "시그모이드의 값", en: "The value of the sigmoid", returns: ["u", "s"]),
      Exercise(
        "slope", ko: "시그모이드의 미분", en: "The derivative of the sigmoid", returns: .gradient(of: "s", by: "x")),
    ]
  }
}
