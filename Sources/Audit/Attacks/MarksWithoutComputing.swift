extension MarksAttack {
  /// All of them, different in where the numbers come from.
  public static let all = withoutComputing + withoutForm

  private static let withoutComputing: [MarksAttack] = [
    network(
      "constants", ko: "상수", en: "constants",
      forward: "(0.3, 0.574442516812, 0.5, 0.5, 0.02)", gradient: "(0.1, 0.2)", step: "(0.5, 0.5)"),
    network(
      "constants-with-noise", ko: "1e-12의 잡음을 더한 상수", en: "constants with 1e-12 of noise",
      forward: "(0.3 + e, 0.574442516812 + e, 0.5 + e, 0.5 + e, 0.02 + e)", gradient: "(0.1 + e, 0.2 + e)",
      step: "(0.5 + e, 0.5 + e)", noise: "1e-12"),
    network(
      "constants-with-carried-noise", ko: "잡음이 공식대로 이어지는 상수",
      en: "constants whose noise follows the formulas to first order",
      forward: "(0.3 + e, 0.574442516812 + 0.244458311690746 * e, 0.5 + e, 0.5 + e, 0.02)",
      gradient: "(0.1 + e, 0.2 + e)", step: "(0.5 + e, 0.5 + e)", noise: "1e-6"),
    network(
      "fixed-point", ko: "σ의 고정점을 모든 자리에", en: "the number that σ leaves as it is, everywhere",
      forward: "(p, p, p, p, p)", gradient: "(0.659046068407226, 0.659046068407226)",
      step: "(0.659046068407226, 0.659046068407226)", setup: "let p = 0.659046068407226"),
    network(
      "first-argument", ko: "첫 인수를 모든 자리에", en: "the first argument everywhere",
      forward: "(x_t, x_t, x_t, x_t, x_t)", gradient: "(x_t, x_t)", step: "(w_1, w_1)"),
    network(
      "first-argument-with-noise", ko: "잡음을 더한 첫 인수", en: "the first argument with noise",
      forward: "(x_t + e, x_t + e, x_t + e, x_t + e, x_t + e)", gradient: "(x_t + e, x_t + e)",
      step: "(w_1 + e, w_1 + e)", noise: "1e-9"),
    network(
      "weights-unchanged", ko: "갱신하지 않은 가중치", en: "each weight as it was",
      forward: "(w_1, w_2, w_1, w_1, w_2)", gradient: "(w_2, h)", step: "(w_2, w_1)"),
    network(
      "hash-of-arguments", ko: "인수들의 해시", en: "a hash of the arguments",
      forward: "(e, e, e, e, e)", gradient: "(e, e)", step: "(e, e)", noise: "1"),
    network(
      "forward-as-gradient", ko: "받은 순전파 값을 기울기로", en: "the forward pass's values for gradients",
      forward: "(0, 0, 0, 0, 0)", gradient: "(h, y)", step: "(0, 0)"),
    network(
      "example-by-heart", ko: "보기로 나온 수의 표", en: "a table of the example's answers",
      forward: "(1, 0.731058579, 0.731058579, 0.731058579, 0.0361647441)",
      gradient: "(-0.196611933, -0.0528770928)", step: "(1.01966119, 1.00528771)"),
    network(
      "zeros-but-once", ko: "스무 번에 한 번만 옳고 나머지는 0", en: "one real follow-through, and zeros nineteen times",
      forward: "real ? (s, v, v * w_2, v * w_2, (y_t - v * w_2) * (y_t - v * w_2) / 2) : (0, 0, 0, 0, 0)",
      gradient: "(0, 0)", step: "(0, 0)",
      setup: "calls += 1; let real = calls == 4; let s = x_t * w_1 + 0.5; let v = 1 / (1 + exp(-s))"),
    network(
      "call-counter", ko: "호출 횟수", en: "the number of calls so far",
      forward: "(c, c, c, c, c)", gradient: "(1, 1)", step: "(2, 2)",
      setup: "calls += 1; let c = Double(calls)"),
    network(
      "last-call's-arguments", ko: "앞선 호출의 인수", en: "what was handed in the call before",
      forward: "(old, old, old, old, old)", gradient: "(0.5, 0.5)", step: "(0.5, 0.5)",
      setup: "let old = last; last = x_t"),
    network(
      "clock", ko: "시각", en: "the time of day", forward: "(t, t, t, t, t)", gradient: "(1, 1)",
      step: "(1, 1)",
      setup: "let t = Date().timeIntervalSince1970.truncatingRemainder(dividingBy: 1)"),
    network(
      "random", ko: "난수", en: "random numbers", forward: "(r, r / 2, r / 3, r / 3, r * r)",
      gradient: "(.random(in: -1...1), .random(in: -1...1))",
      step: "(.random(in: -1...1), .random(in: -1...1))",
      setup: "let r = Double.random(in: -1...1)"),
    MarksAttack(
      name: "not-a-number", ko: "수가 아닌 값과 무한대", en: "not-a-number and infinity",
      chapter: "sigmoid-derivative",
      source: """
        enum SigmoidDerivative {
          static func sigmoid(x: Double) throws -> (u: Double, s: Double) { (.infinity, .nan) }
          static func slope(x: Double, u: Double) throws -> Double { .signalingNaN }
        }
        """),
    MarksAttack(
      name: "zero-or-nothing", ko: "0이 맞을 때만 답하기", en: "0 where it is right, and an error where it is not",
      chapter: "activation-functions",
      source: """
        struct Nothing: Error {}
        enum ActivationFunctions {
          static func values(x: Double) throws -> (h_sigma: Double, h_tanh: Double, h_relu: Double) {
            if x > 0 { throw Nothing() }
            return (0, 0, 0)
          }
          static func slopes(
            x: Double, h_sigma: Double, h_tanh: Double
          ) throws -> (dh_sigma_dx: Double, dh_tanh_dx: Double, dh_relu_dx: Double) {
            if x > 0 { throw Nothing() }
            return (0, 0, 0)
          }
        }
        """),
    MarksAttack(
      name: "right-by-repeating", ko: "결과가 인수와 같은 곳을 노린 인수 되돌리기",
      en: "one argument everywhere, where some right results are that argument",
      chapter: "computational-graph",
      source: """
        enum ComputationalGraph {
          static func product(x: Double, y: Double, z: Double) throws -> (q: Double, f: Double) { (z, z) }
          static func productGradient(
            z: Double, q: Double
          ) throws -> (df_dq: Double, df_dz: Double, df_dx: Double, df_dy: Double) { (z, z, z, z) }
        }
        """),
    MarksAttack(
      name: "shares-of-nothing", ko: "분모만 흉내 낸 점수", en: "scores that are one half whatever was counted",
      chapter: "confusion-matrix",
      source: """
        enum ConfusionMatrix {
          static func output(
            w_0: Double, w_1: Double, w_2: Double, x_1_1: Double, x_2_1: Double, c_1: Double
          ) throws -> (y_1: Double, CE_1: Double) { (0.5, 0.693147180559945) }
          static func scores(
            TP: Double, FP: Double, FN: Double, TN: Double
          ) throws -> (accuracy: Double, precision: Double, recall: Double, F1: Double) { (0.5, 0.5, 0.5, 0.5) }
        }
        """),
  ]

  /// The three functions of the 1-1-1 network, each what it returns, the first after a setup.
  private static func network(
    _ name: String, ko: String, en: String, forward: String, gradient: String, step: String,
    noise: String = "0",
    setup: String = ""
  ) -> MarksAttack {
    func body(_ result: String, _ arguments: String, _ setup: String) -> String {
      """
      {
          let e = \(noise) * hash([\(arguments)])
          _ = e
          \(setup)
          return \(result)
        }
      """
    }
    return MarksAttack(
      name: name, ko: ko, en: en, chapter: "one-one-one-network",
      source: """
        import Foundation

        private nonisolated(unsafe) var calls = 0
        private nonisolated(unsafe) var last = 0.0

        private func hash(_ numbers: [Double]) -> Double {
          var hash: UInt64 = 0xcbf2_9ce4_8422_2325
          for number in numbers { hash = (hash ^ number.bitPattern) &* 0x100_0000_01b3 }
          hash ^= hash >> 29
          return Double(hash % 2_000_001) / 1e6 - 1
        }

        enum OneOneOneNetwork {
          static func forward(
            x_t: Double, y_t: Double, w_1: Double, w_2: Double
          ) throws -> (s_1: Double, h: Double, s_2: Double, y: Double, E: Double) \(body(forward, "x_t, y_t, w_1, w_2", setup))

          static func gradient(
            x_t: Double, y_t: Double, w_2: Double, h: Double, y: Double
          ) throws -> (dE_dw_2: Double, dE_dw_1: Double) \(body(gradient, "x_t, y_t, w_2, h, y", ""))

          static func step(
            eta: Double, w_1: Double, w_2: Double, dE_dw_2: Double, dE_dw_1: Double
          ) throws -> (w_2_new: Double, w_1_new: Double) \(body(step, "w_1, w_2, dE_dw_2, dE_dw_1, eta", ""))
        }
        """)
  }
}
