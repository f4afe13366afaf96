import NumericCore
import Textbook

extension HiddenErrorDistribution {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "shares", ko: "출력 오차를 가중치의 비율로 나누기", en: "The output errors, shared out by the weights",
        returns: ["e_1^[2]", "e_2^[2]", "e_1^[1]", "e_2^[1]", "e_3^[1]"]),
      Exercise(
        "forward", ko: "과목 코드의 2-3-2 신경망: 순전파", en: "The 2-3-2 network of the course's code: forward",
        returns: [
          "z_1^[1]", "z_2^[1]", "z_3^[1]", "a_1^[1]", "a_2^[1]", "a_3^[1]", "z_1^[2]", "z_2^[2]", "a_1^[2]",
          "a_2^[2]",
        ]),
      Exercise(
        "hiddenErrors", ko: "과목 코드의 2-3-2 신경망: 오차를 뒤로 보내기",
        en: "The 2-3-2 network of the course's code: the errors sent back",
        returns: ["ε_1", "ε_2", "ε_1^[1]", "ε_2^[1]", "ε_3^[1]"]),
    ]
  }
}
