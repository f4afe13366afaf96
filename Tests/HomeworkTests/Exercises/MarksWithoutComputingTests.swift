import Foundation
import Isolation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// Functions that return numbers without working them out, by someone who knows how marking goes.
@Suite("Marks without computing", .tags(.grader), .inTurn)
struct MarksWithoutComputingTests {
  private static let functions = CodeSheets.cases

  /// One way to answer: from what is handed, and how many calls there were before.
  struct Strategy: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: @Sendable (CodeCase, [Double], Int) -> [Double]
    var testDescription: String { name }

    init(_ name: String, _ answers: @escaping @Sendable (CodeCase, [Double], Int) -> [Double]) {
      (self.name, self.answers) = (name, answers)
    }

    /// The same with some noise added to each result.
    func noisy(_ amplitude: Double) -> Strategy {
      Strategy("\(name), with noise of \(amplitude)") { function, arguments, call in
        answers(function, arguments, call).enumerated().map { index, number in
          number + amplitude * Self.hash(arguments + [Double(index)])
        }
      }
    }

    /// The same with one noise added to all results.
    func noisyTogether(_ amplitude: Double) -> Strategy {
      Strategy("\(name), with one noise of \(amplitude) for all") { function, arguments, call in
        let noise = amplitude * Self.hash(arguments)
        return answers(function, arguments, call).map { $0 + noise }
      }
    }

    /// A number between −1 and 1 that depends on every bit of some numbers.
    static func hash(_ numbers: [Double]) -> Double {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for number in numbers { hash = (hash ^ number.bitPattern) &* 0x100_0000_01b3 }
      hash ^= hash >> 29
      return Double(hash % 2_000_001) / 1e6 - 1
    }
  }

  /// A number that σ leaves as it is, found by repeating σ.
  private static let fixedPoint = (0..<200).reduce(0.5) { x, _ in 1 / (1 + exp(-x)) }

  /// Right work from a constant in the place of the first result; it is right only where it stands still.
  private static func chained(_ function: CodeCase, from number: Double) -> [Double] {
    var answers: [Interval] = []
    let givens = function.example.numbers.map { Interval($0) }
    for (index, step) in function.scheme.steps.enumerated() {
      answers.append(index == 0 ? Interval(number) : step.ways[0](givens: givens, answers: answers))
    }
    return answers.map { $0.isBounded && !$0.isEmpty ? $0.midpoint : 0 }
  }

  private static func repeated(_ number: Double, _ function: CodeCase) -> [Double] {
    Array(repeating: number, count: function.results.count)
  }

  static let plain: [Strategy] = [
    Strategy("zeros") { function, _, _ in repeated(0, function) },
    Strategy("ones") { function, _, _ in repeated(1, function) },
    Strategy("a half") { function, _, _ in repeated(0.5, function) },
    Strategy("where σ stands still") { function, _, _ in repeated(fixedPoint, function) },
    Strategy("the example's answers") { function, _, _ in function.example.results },
    Strategy("answers that hang together, from a constant") { function, _, _ in chained(function, from: 0.3)
    },
    Strategy("the first argument") { function, arguments, _ in repeated(arguments[0], function) },
    Strategy("the last argument") { function, arguments, _ in
      repeated(arguments[arguments.count - 1], function)
    },
    Strategy("the first argument with its sign flipped") { function, arguments, _ in
      repeated(-arguments[0], function)
    },
    Strategy("every argument in turn") { function, arguments, _ in
      function.results.indices.map { arguments[$0 % arguments.count] }
    },
    Strategy("the sum of all arguments") { function, arguments, _ in
      repeated(arguments.reduce(0, +), function)
    },
  ]

  static let others: [Strategy] = [
    Strategy("a hash of the arguments") { function, arguments, _ in
      repeated(Strategy.hash(arguments), function)
    },
    Strategy("hashes of the arguments") { function, arguments, _ in
      function.results.indices.map { Strategy.hash(arguments + [Double($0)]) }
    },
    Strategy("how many calls there were") { function, _, call in repeated(Double(call), function) },
    Strategy("right once in twenty calls, else zeros") { function, arguments, call in
      call == 3 ? following(function, arguments) : repeated(0, function)
    },
    Strategy("right for some numbers in twenty, else zeros") { function, arguments, _ in
      abs(Strategy.hash(arguments)) < 0.05 ? following(function, arguments) : repeated(0, function)
    },
    Strategy("right once in twenty calls, else answers that hang together") { function, arguments, call in
      call == 3 ? following(function, arguments) : chained(function, from: 0.3)
    },
    Strategy("right for some numbers in twenty, else answers that hang together") { function, arguments, _ in
      abs(Strategy.hash(arguments)) < 0.05 ? following(function, arguments) : chained(function, from: 0.3)
    },
    Strategy("zero or no number") { function, arguments, _ in
      repeated(arguments[0] > 0 ? .nan : 0, function)
    },
  ]

  /// A wrong first result, and right work from it.
  private static func following(_ function: CodeCase, _ arguments: [Double]) -> [Double] {
    let givens = arguments.map { Interval($0) }
    var answers: [Interval] = []
    for (index, step) in function.scheme.steps.enumerated() {
      let value = step.ways[0](givens: givens, answers: answers)
      answers.append(index == 0 ? value + Interval(0.25) : Interval(value.midpoint))
    }
    return answers.map(\.midpoint)
  }

  static let noisy =
    plain.flatMap { strategy in
      [1e-12, 1e-8, 1e-5].flatMap { [strategy.noisy($0), strategy.noisyTogether($0)] }
    } + plain.prefix(4).flatMap { [$0.noisyTogether(1e-3), $0.noisyTogether(1)] }

  private static func marks(_ strategy: Strategy, _ function: CodeCase, seed: String) -> [ResultMark] {
    let trials = function.trials(seed: seed)
    return marks(strategy, function, trials, function.probes(of: trials))
  }

  private static func marks(
    _ strategy: Strategy, _ function: CodeCase, _ trials: [CodeCase.Trial],
    _ probes: [CodeCase.Probe]
  ) -> [ResultMark] {
    var call = 0
    func outcome(_ arguments: [Double]) -> CallOutcome {
      defer { call += 1 }
      return function.outcome(strategy.answers(function, arguments, call))
    }
    let answers = trials.map { outcome($0.numbers) }
    return function.marks(
      of: answers, in: trials, probed: probes.map { outcome($0.trial.numbers) }, by: probes)
  }

  private static let withoutNoise = plain + others

  /// Each way is tried on every second function, and the next one on the others.
  @Test("What is not computed earns nothing in any chapter", arguments: withoutNoise.indices)
  func earnsNothing(_ index: Int) {
    expectNothing(for: Self.withoutNoise[index], inEach: 2, from: index)
  }

  /// Every way with noise is tried on every seventh function, each on others: noise goes round the rules by its size
  /// and by its kind, whatever the formulas are, and every function meets ways of each size and kind.
  @Test("Nor does it with noise", arguments: noisy.indices)
  func noiseEarnsNothing(_ index: Int) {
    expectNothing(for: Self.noisy[index], inEach: 7, from: index)
  }

  /// Of so many functions the strategy is tried on one; which, goes by its own number.
  private func expectNothing(for strategy: Strategy, inEach stride: Int, from index: Int) {
    for (number, prepared) in CodeSheets.prepared.enumerated() where number % stride == index % stride {
      let function = prepared.function
      let marks = Self.marks(strategy, function, prepared.trials, prepared.probes)
      let earned = marks.filter { $0.earned > 0 }.map { "\($0.step.symbol) \($0.outcome) \($0.earned)" }
      #expect(earned == [], "\(function.chapter)/\(function.function)")
    }
  }

  @Test("Work on a wrong value earns all that it earned, in every chapter", arguments: functions.indices)
  func followsThrough(_ index: Int) {
    let prepared = CodeSheets.prepared[index]
    let (function, trials) = (prepared.function, prepared.trials)
    let honest = Strategy("0.25 too much") { function, arguments, _ in Self.following(function, arguments) }
    let marks = Self.marks(honest, function, trials, prepared.probes)
    let alone = function.marks(
      of: trials.map { function.outcome(Self.following(function, $0.numbers)) }, in: trials)
    #expect(marks.map(\.outcome) == alone.map(\.outcome))
    for (mark, other) in zip(marks, alone) { #expect(mark.earned == other.earned, "\(mark.step.symbol)") }
  }

  @Test("A result that is right by repeating earns beside one that is computed, and not alone")
  func repeating() throws {
    // ∂f/∂q = z, ∂f/∂z = q, ∂f/∂x = z, ∂f/∂y = z: nothing but arguments.
    var d = Derivation()
    let (x, y) = (d.given("x", -2), d.given("y", 5)), z = d.given("z", -4)
    let q = d.let("q", x + y)
    let f = d.let("f", q * z)
    let slopes = [q, z, x, y].map { d.partial(of: f, by: $0) }
    let gradient = CodeCase(
      .init([.number(z), .number(q)], gives: .vector(of: slopes)), as: .vector, in: d,
      name: Bilingual(ko: "", en: ""),
      trials: 20, of: "gradient", in: "graph")
    let right = Strategy("right") { function, arguments, _ in function.exact(arguments) }
    let alike = Strategy("z") { function, arguments, _ in Self.repeated(arguments[0], function) }
    #expect(Self.marks(right, gradient, seed: "a").allSatisfy { $0.earned == 20 })
    #expect(Self.marks(alike, gradient, seed: "a").allSatisfy { $0.earned == 0 })
    #expect(Self.marks(alike, gradient, seed: "a").contains { $0.refusal == .repeated })
    // y = s₂ of the 1-1-1 network, after a wrong s₂ that E is rightly computed from.
    let chapter = try #require(Book.chapters.first { $0.name == "one-one-one-network" })
    let forward = CodeCase(
      .init(
        ["x_t", "y_t", "w_1", "w_2"].map { .entry($0) }, gives: .vector(["s_1", "h", "s_2", "y", "E"])),
      as: .vector, in: chapter.derivation(), name: Bilingual(ko: "", en: ""), trials: 20, of: "forward",
      in: chapter.name)
    let wrong = Strategy("s₂ + x_t") { function, arguments, _ in
      var answers = function.exact(arguments)
      answers[2] += 0.3 * arguments[0]
      answers[3] = answers[2]
      let target = arguments[function.parameters.firstIndex(of: "y_t")!]
      answers[4] = (target - answers[3]) * (target - answers[3]) / 2
      return answers
    }
    #expect(
      Self.marks(wrong, forward, seed: "a").map(\.outcome)
        == [.correct, .correct, .wrong, .follows, .follows])
  }

  @Test("A probe differs in one drawn number, and in what follows from it", arguments: functions.indices)
  func probes(_ index: Int) {
    let (trials, probes) = (CodeSheets.prepared[index].trials, CodeSheets.prepared[index].probes)
    // Every number that a result depends on is changed.
    #expect(Set(probes.map(\.changed)).count >= 1)
    for probe in probes {
      let base = trials[probe.base]
      let changed = zip(base.drawn, probe.trial.drawn).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
      #expect(changed == [probe.changed])
      #expect(zip(base.results, probe.trial.results).contains { abs($0 - $1) >= 1e-6 })
    }
    #expect(trials.count + probes.count <= 150)
  }
}

extension CodeCase {
  /// The right results.
  fileprivate func exact(_ arguments: [Double]) -> [Double] {
    scheme.values(of: arguments.map { Interval($0) }).map(\.midpoint)
  }
}
