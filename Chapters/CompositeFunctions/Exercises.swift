import NumericCore
import Textbook

extension CompositeFunctions {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "onePath", ko: "길이 하나인 합성 함수", en: "A composite function with one path",
        returns: ["v_1", "x_1", "y_1", .partial(of: "y_1", by: "w_1")]),
      Exercise(
        "twoPaths", ko: "길이 둘인 합성 함수", en: "A composite function with two paths",
        returns: ["x_2", "t_2", "y_2", .partial(of: "y_2", by: "v_2")]),
      Exercise(
        "manyPaths", ko: "길이 여럿인 합성 함수", en: "A composite function with several paths",
        returns: ["v_3", "x_3", "t_3", "y_3", .partial(of: "y_3", by: "w_3")]),
    ]
  }
}
