extension MarksAttack {
  /// All of them, different in where the numbers come from.
  public static let all = withoutComputing + withoutForm

  private static let withoutComputing: [MarksAttack] = [
    network("constants", ko: "상수", en: "constants", each: "0.3"),
    network("zeros", ko: "모든 자리에 0", en: "zeros everywhere", each: "0"),
    network(
      "noisy-constants", ko: "1e-12의 잡음을 더한 상수", en: "constants with 1e-12 of noise",
      each: "0.3 + 1e-12 * hash(numbers + [Double(index)])"),
    network(
      "fixed-point", ko: "σ의 고정점을 모든 자리에", en: "the number that σ leaves as it is, everywhere",
      each: "0.659046068407226"),
    network(
      "first-argument", ko: "첫 인수를 모든 자리에", en: "the first number that is handed over, everywhere",
      each: "numbers[0]"),
    network(
      "noisy-argument", ko: "잡음을 더한 첫 인수", en: "the first argument with noise",
      each: "numbers[0] + 1e-9 * hash(numbers + [Double(index)])"),
    network(
      "weights-unchanged", ko: "받은 인수를 차례대로", en: "what is handed over, in its order: each weight as it was",
      each: "numbers[index % numbers.count]"),
    network(
      "weights-turned", ko: "부호를 바꾼 인수를 차례대로", en: "what is handed over with its sign turned",
      each: "-numbers[index % numbers.count]"),
    network(
      "hash-of-arguments", ko: "인수들의 해시", en: "a hash of the arguments",
      each: "hash(numbers + [Double(index)])"),
    network(
      "forward-as-gradient", ko: "받은 순전파 값을 기울기로", en: "the forward pass's values for gradients",
      each: "numbers[numbers.count - 1 - index % numbers.count]"),
    network(
      "example-by-heart", ko: "보기로 나온 수의 표", en: "a table of the example's answers",
      each: "[0.593269992, 0.596884378, 0.138498562, -0.0380982365][index % 4]"),
    network(
      "mean-of-arguments", ko: "인수들의 평균", en: "the mean of all that is handed over",
      each: "numbers.reduce(0, +) / Double(numbers.count)"),
    network(
      "mean-squashed", ko: "인수들의 평균을 시그모이드에", en: "the sigmoid of the mean of all that is handed over",
      each: "1 / (1 + exp(-numbers.reduce(0, +) / Double(numbers.count)))"),
    network(
      "call-counter", ko: "호출 횟수", en: "the number of calls so far", each: "Double(calls)",
      setup: "calls += 1"),
    network(
      "arguments-before", ko: "앞선 호출의 인수", en: "what was handed in the call before",
      each: "old[index % old.count]",
      setup: "let old = last; last = numbers"),
    network(
      "clock", ko: "시각", en: "the time of day", each: "t",
      setup: "let t = Date().timeIntervalSince1970.truncatingRemainder(dividingBy: 1)"),
    network("random", ko: "난수", en: "random numbers", each: "Double.random(in: -1...1)"),
    network(
      "zero-or-nothing", ko: "0이 맞을 때만 답하기", en: "0 where it may be right, and an error where it is not",
      each: "0", setup: "if numbers[0] > 0 { throw Nothing() }"),
    network(
      "other-shapes", ko: "길이가 다른 배열", en: "lists that are one longer than asked for", each: "0.5", longer: 1),
    network(
      "empty", ko: "빈 배열", en: "empty lists", each: "0.5", longer: -100),
    network(
      "name-without-mending", ko: "고치지 않고 실수의 이름만 대기", en: "names slips and mends none", each: "0.5",
      naming: "Slip(rawValue: 1)!"),
  ]

  /// The functions of the 2-2-2 network, each number of whose results is one formula.
  ///
  /// - Parameters:
  ///   - each: The number at a place `index`, from all `numbers` that the function is handed.
  ///   - setup: What comes before.
  ///   - longer: By how much the lists are too long.
  ///   - naming: The slip that is named.
  private static func network(
    _ name: String, ko: String, en: String, each: String, setup: String = "", longer: Int = 0,
    naming: String = "Slip(rawValue: 0)!"
  ) -> MarksAttack {
    MarksAttack(
      name: name, ko: ko, en: en, chapter: "two-two-two-network",
      source: """
        import Foundation

        struct Nothing: Error {}
        private nonisolated(unsafe) var calls = 0
        private nonisolated(unsafe) var last = [0.5]

        private func hash(_ numbers: [Double]) -> Double {
          var hash: UInt64 = 0xcbf2_9ce4_8422_2325
          for number in numbers { hash = (hash ^ number.bitPattern) &* 0x100_0000_01b3 }
          hash ^= hash >> 29
          return Double(hash % 2_000_001) / 1e6 - 1
        }

        private func fill(_ count: Int, _ numbers: [Double]) throws -> [Double] {
          \(setup)
          return (0..<max(0, count + \(longer))).map { (index: Int) -> Double in \(each) }
        }

        private func rows(_ count: Int, _ columns: Int, _ numbers: [Double]) throws -> [[Double]] {
          let all = try fill(count * columns, numbers)
          return stride(from: 0, to: all.count, by: columns).map { Array(all[$0..<min($0 + columns, all.count)]) }
        }

        enum TwoTwoTwoNetwork {
          enum Slip: Int { case a, b, c, d, e, f, g, h, i, j }
          static func layer(weights: [[Double]], biases: [Double], inputs: [Double]) throws -> [Double] {
            try fill(biases.count, weights.flatMap { $0 } + biases + inputs)
          }
          static func outputDeltas(outputs: [Double], targets: [Double]) throws -> [Double] {
            try fill(outputs.count, outputs + targets)
          }
          static func hiddenDeltas(weights: [[Double]], deltas: [Double], outputs: [Double]) throws -> [Double] {
            try fill(outputs.count, weights.flatMap { $0 } + deltas + outputs)
          }
          static func mendHiddenDeltas(
            weights: [[Double]], deltas: [Double], outputs: [Double]
          ) throws -> [Double] {
            try fill(outputs.count, weights.flatMap { $0 } + deltas + outputs)
          }
          static func slipInHiddenDeltas() throws -> Slip { \(naming) }
          static func weightGradient(deltas: [Double], inputs: [Double]) throws -> [[Double]] {
            try rows(deltas.count, inputs.count, deltas + inputs)
          }
          static func step(weights: [[Double]], gradient: [[Double]], rate: Double) throws -> [[Double]] {
            let all = weights.flatMap { $0 } + gradient.flatMap { $0 } + [rate]
            return try rows(weights.count, weights[0].count, all)
          }
        }
        """)
  }
}
