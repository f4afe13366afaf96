import NumericCore
import Textbook

extension XORNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("a_1", "a_2", "z_1", "z_2", "b", "y", "Ẽ"),
      .gradient(
        of: "Ẽ", by: "w_0^(2)", "w_1^(2)", "w_2^(2)", "w_01^(1)", "w_11^(1)", "w_21^(1)", "w_02^(1)",
        "w_12^(1)",
        "w_22^(1)"),
      Exercise(
        "step", ko: "학습 한 걸음: 갱신한 매개변수", en: "One training step: the updated parameters",
        returns: ["w_0^(2)+", "w_1^(2)+", "w_01^(1)+", "w_11^(1)+"],
        handed: .gradient(of: "E", by: "w_0^(2)", "w_1^(2)", "w_01^(1)", "w_11^(1)")),
    ]
  }
}
