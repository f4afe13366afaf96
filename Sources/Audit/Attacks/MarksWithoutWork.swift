extension MarksAttack {
  /// Sources that are right nowhere, or only by the form of what they give. Each is for a chapter of three results.
  static let all: [MarksAttack] = [
    sigmoid(
      "zeros", ko: "모든 결과로 0을 냄", en: "gives zero for everything", "return (0, 0)", slope: "return 0"),
    sigmoid(
      "example-by-heart", ko: "보기의 답만 외워 옴", en: "gives the numbers of the printed example",
      "return (2, 0.5)", slope: "return 0.25"),
    sigmoid(
      "huge-numbers", ko: "허용 오차가 커지도록 큰 수를 냄",
      en: "gives huge numbers, in case the tolerance grows with them",
      "return (1e308, -1e308)", slope: "return 1e308"),
    sigmoid(
      "noise", ko: "들어온 수를 뒤섞어 냄", en: "gives noise made from what it is handed",
      "return (Double(x.bitPattern % 1009) / 1009, Double(x.bitPattern % 997) / 997)",
      slope: "return Double(u.bitPattern % 991) / 991"),
    sigmoid(
      "negated-zero", ko: "부호만 다른 0을 냄", en: "gives zeros of the other sign", "return (-0.0, -0.0)",
      slope: "return -0.0"),
    sigmoid(
      "last-call", ko: "앞 호출의 입력을 답으로 냄", en: "gives what the call before was handed",
      "defer { last = x }; return (last, last)", slope: "defer { last = u }; return last",
      globals: "nonisolated(unsafe) var last = 0.5"),
  ]

  /// A source for the chapter on the sigmoid's derivative.
  private static func sigmoid(
    _ name: String, ko: String, en: String, _ forward: String, slope: String, globals: String = ""
  ) -> MarksAttack {
    MarksAttack(
      name: name, ko: ko, en: en, chapter: "sigmoid-derivative",
      source: """
        import Foundation
        \(globals)
        public enum SigmoidDerivative {
          public static func sigmoid(x: Double) throws -> (u: Double, s: Double) { \(forward) }
          public static func slope(x: Double, u: Double) throws -> Double { \(slope) }
        }
        """)
  }
}
