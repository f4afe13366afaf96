import Signatures
import TestSupport
import Testing

@testable import Isolation

@Suite("Lists in a sandbox", .tags(.grader), .inTurn)
struct ListTests {
  private static let layer = SwiftType.fields(
    name: "Layer", [.init("weights", .matrix), .init("biases", .vector)])
  private static let functions = [
    FunctionSignature(
      type: "Net", name: "forward", parameters: [.init("layers", .list(layer)), .init("input", .vector)],
      result: .list(.vector)),
    FunctionSignature(
      type: "Net", name: "grown", parameters: [.init("layer", layer), .init("rounds", .count)], result: layer),
    FunctionSignature(
      type: "Net", name: "value", parameters: [.init("f", .function), .init("x", .vector)], result: .number),
    FunctionSignature(type: "Net", name: "many", parameters: [.init("count", .count)], result: .matrix),
  ]

  private static let source = """
    struct Array2 {}
    func list(_ x: Int) -> Int { x }
    func number() -> Double { 42 }
    func vector() -> [Double] { [42] }
    func giveVector(_ numbers: [Double]) {}
    func giveMatrix(_ rows: [[Double]]) {}
    enum Net {
      struct Layer {
        var weights: [[Double]]
        var biases: [Double]
      }
      static func forward(layers: [Layer], input: [Double]) throws -> [[Double]] {
        var values = [input]
        for layer in layers {
          let last = values[values.count - 1]
          values.append(
            zip(layer.weights, layer.biases).map { row, bias in zip(row, last).reduce(bias) { $0 + $1.0 * $1.1 } })
        }
        return values
      }
      static func grown(layer: Layer, rounds: Int) throws -> Layer {
        Layer(weights: layer.weights, biases: layer.biases + [Double](repeating: 1, count: rounds))
      }
      static func value(f: ([Double]) throws -> Double, x: [Double]) throws -> Double { try f(x) }
      static func many(count: Int) throws -> [[Double]] {
        [[1, 2], [Double](repeating: 0, count: count)]
      }
    }
    """

  private static func outcomes(of calls: [FunctionCall]) throws -> [CallOutcome] {
    let result = try Shared.sandbox(.process).run(
      source: Array(source.utf8), functions: functions, calls: calls)
    guard case .ran(let outcomes) = result else {
      Issue.record("\(result)")
      return []
    }
    return outcomes
  }

  private static func layer(_ weights: [[Double]], _ biases: [Double]) -> Arranged<Double> {
    .list([.matrix(weights), .vector(biases)])
  }

  @Test("come and go with any lengths, in structures, too")
  func lists() throws {
    let outcomes = try Self.outcomes(of: [
      FunctionCall(
        function: 0,
        arguments: [
          .list([Self.layer([[1, 2], [3, 4], [5, 6]], [0.5, 0, -1]), Self.layer([[1, 1, 1]], [0])]),
          .vector([1, -1]),
        ]),
      FunctionCall(function: 0, arguments: [.list([]), .vector([])]),
      FunctionCall(function: 1, arguments: [Self.layer([[], [7]], []), .count(2)]),
      // 2·2³ + 3·(-1)³ + 1·2·2 + 10·2·(-1) + 100·(-1)·2 + 1000·(-1)·(-1)
      FunctionCall(
        function: 2,
        arguments: [.list([.vector([2, 3]), .matrix([[1, 10], [100, 1000]])]), .vector([2, -1])]),
    ])
    #expect(
      outcomes == [
        .value(.matrix([[1, -1], [-0.5, -1, -2], [-3.5]])), .value(.list([.vector([])])),
        .value(Self.layer([[], [7]], [1, 1])), .value(.entry(16 - 3 + 4 - 20 - 200 + 1000)),
      ])
  }

  @Test("that are too long are not taken, and cost their call alone")
  func tooLong() throws {
    let most = Driver.mostWords
    // The list's length, the first row with its own, the second row's.
    let outcomes = try Self.outcomes(
      of: [most - 5, most, 1 << 24, 0].map { FunctionCall(function: 3, arguments: [.count($0)]) })
    #expect(outcomes[0].numbers?.count == most - 3)
    #expect(outcomes[1...2] == [.tooLong, .tooLong])
    #expect(outcomes[3] == .value(.list([.vector([1, 2]), .vector([])])))
  }

  @Test(
    "are no value where a length says what doesn't follow",
    arguments: [
      [], [1], [.max], [1 << 62, 0], [2, 1, 0, 1], [1, .max], [2, 0], [0, 0], [1, 1, 5, 7],
      [1, 1 << 63, 5],
    ] as [[UInt64]])
  func lyingLengths(words: [UInt64]) {
    #expect(Arranged(words: words, as: .matrix) == nil)
  }

  @Test("are read back as they were written")
  func words() {
    let value = Arranged<Double>.list([Self.layer([[1, 2], []], [.infinity]), Self.layer([], [-0.0])])
    let words = value.words(as: .list(Self.layer))
    #expect(words.count == 1 + (1 + 1 + 2 + 1 + 1 + 1) + (1 + 1 + 1))
    #expect(Arranged(words: words, as: .list(Self.layer)) == value)
    #expect(Arranged(words: words + [0], as: .list(Self.layer)) == nil)
    #expect(Arranged(words: words.dropLast(), as: .list(Self.layer)) == nil)
  }

  @Test("An answer's head is believed only as far as an answer may go")
  func head() {
    func head(_ words: UInt64...) -> AnswerHead {
      AnswerHead(words.flatMap { withUnsafeBytes(of: $0, Array.init) })
    }
    #expect(head(0, 3).rest == 24)
    #expect(head(1, 0).rest == 0)
    #expect(head(0, 1 << 61).rest == nil)
    #expect(head(0, UInt64(Driver.mostWords) + 1).rest == nil)
    #expect(head(2, 3).rest == nil)
    #expect(head(77, 2).rest == nil)
  }
}
