extension MarksAttack {
  /// Sources that are right only by the form of what they give.
  static let withoutForm: [MarksAttack] = [
    layer(
      "not-finite", ko: "수가 아닌 값과 무한대", en: "not-a-number and infinity",
      "inputs.indices.contains(1) ? [.infinity, .nan] : [.signalingNaN]"),
    layer(
      "huge-numbers", ko: "허용 오차가 커지도록 큰 수를 냄",
      en: "gives huge numbers, in case the tolerance grows with them",
      "biases.indices.map { $0 % 2 == 0 ? 1e308 : -1e308 }"),
    layer(
      "negated-zero", ko: "부호만 다른 0을 냄", en: "gives zeros of the other sign", "biases.map { _ in -0.0 }"),
  ]

  /// A source with one function of the 2-2-2 network.
  private static func layer(_ name: String, ko: String, en: String, _ result: String) -> MarksAttack {
    MarksAttack(
      name: name, ko: ko, en: en, chapter: "two-two-two-network",
      source: """
        enum TwoTwoTwoNetwork {
          static func layer(weights: [[Double]], biases: [Double], inputs: [Double]) throws -> [Double] {
            \(result)
          }
        }
        """)
  }
}
