extension MarksAttack {
  /// Sources that are right nowhere, or only by the form of what they give. Each is for a chapter of three results.
  static let withoutForm: [MarksAttack] = [
    sigmoid(
      "zeros", ko: "모든 결과로 0을 냄", en: "gives zero for everything", "return (0, 0)", slope: "return 0"),
    sigmoid(
      "huge-numbers", ko: "허용 오차가 커지도록 큰 수를 냄",
      en: "gives huge numbers, in case the tolerance grows with them",
      "return (1e308, -1e308)", slope: "return 1e308"),
    sigmoid(
      "negated-zero", ko: "부호만 다른 0을 냄", en: "gives zeros of the other sign", "return (-0.0, -0.0)",
      slope: "return -0.0"),
  ]

  /// A source for the chapter on the sigmoid's derivative.
  private static func sigmoid(
    _ name: String, ko: String, en: String, _ forward: String, slope: String
  ) -> MarksAttack {
    MarksAttack(
      name: name, ko: ko, en: en, chapter: "sigmoid-derivative",
      source: """
        import Foundation
        public enum SigmoidDerivative {
          public static func sigmoid(x: Double) throws -> (u: Double, s: Double) { \(forward) }
          public static func slope(x: Double, u: Double) throws -> Double { \(slope) }
        }
        """)
  }
}
