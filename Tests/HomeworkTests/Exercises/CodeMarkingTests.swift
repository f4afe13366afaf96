import Isolation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// Functions as students might write them, without any Swift: what they would answer is worked out here.
@Suite("Marking functions", .inTurn)
struct CodeMarkingTests {
  private static let sheets = CodeSheets.all
  private static let functions = CodeSheets.cases

  private static func prepared(_ index: Int) -> (function: CodeCase, trials: [CodeCase.Trial]) {
    (functions[index], CodeSheets.prepared[index].trials)
  }

  @Test("Every chapter has two exercises or more, and names that Swift takes")
  func everyChapterAsksTwice() {
    #expect(Self.sheets.count == Book.chapters.count)
    for sheet in Self.sheets {
      #expect(sheet.functions.count >= 2, "\(sheet.chapter)")
      #expect(Set(sheet.functions.map(\.exercise.name)).count == sheet.functions.count)
      for function in sheet.functions {
        let names = function.signature.parameters.map(\.label)
        #expect(Set(names).count == names.count, "\(sheet.chapter)/\(function.exercise.name)")
        #expect(names.count <= 4, "\(sheet.chapter)/\(function.exercise.name)")
      }
    }
  }

  @Test("What is right earns all its points in every trial", arguments: functions.indices)
  func rightEarnsAll(_ index: Int) {
    let (function, trials) = Self.prepared(index)
    #expect(trials.count == function.trialCount)
    let marks = function.marks(of: trials.map { function.outcome($0.results) }, in: trials)
    #expect(marks.allSatisfy { $0.outcome == .correct && $0.earned == trials.count })
  }

  /// A result that comes out as a multiple of the right one, and the convention that this is right by.
  static let multiples: [(chapter: String, result: Symbol, factor: Double, convention: String?)] = [
    ("one-one-one-network", "E", 2, "half=no"), ("one-one-one-network", "E", 3, nil),
    ("hidden-error-distribution", "ε_1", -1, "error=output-minus-target"),
    ("hidden-error-distribution", "ε_1", -2, nil),
  ]

  @Test("What is right by another convention is named, and earns nothing", arguments: multiples)
  func otherConvention(chapter: String, result: Symbol, factor: Double, convention: String?) throws {
    let derivation = try #require(Book.chapters.first { $0.name == chapter }).derivation()
    let givens = derivation.quantities.program(for: [result], cut: []).inputs
    let function = CodeCase(
      .init(givens.map { .entry($0) }, gives: .entry(result)), as: .number, in: derivation,
      name: Bilingual(ko: "", en: ""), trials: 20, of: "\(result)", in: chapter)
    let trials = function.trials(seed: "spring"), place = 0
    let outcomes = trials.map { trial -> CallOutcome in
      var numbers = trial.results
      numbers[place] *= factor
      return function.outcome(numbers)
    }
    let mark = function.marks(of: outcomes, in: trials)[place]
    #expect(mark.earned == 0 && mark.convention?.name == convention)
  }

  @Test(
    "A slip in one result costs that result, is named, and the rest follows", arguments: functions.indices)
  func slipIsNamed(_ index: Int) {
    let (function, all) = Self.prepared(index)
    // Where half of the trials find a ReLU at rest, it takes them all to see every slip.
    let hasKinks = function.scheme.bends.contains { $0.isKink }
    let trials = Array(all.prefix(hasKinks ? function.trialCount : 4))
    for step in function.scheme.steps {
      for slip in step.slips {
        // What leaves every trial as it is cannot be seen in these: other networks of the function have others.
        let isSeen = trials.contains { trial in
          let answers = function.answers(in: trial, slip: slip, at: step.number - 1)
          return !(abs(answers[step.number - 1] - trial.results[step.number - 1]) < 1e-9)
        }
        guard isSeen else { continue }
        let outcomes = trials.map {
          function.outcome(function.answers(in: $0, slip: slip, at: step.number - 1))
        }
        let marks = function.marks(of: outcomes, in: trials)
        let mark = marks[step.number - 1]
        let place = "\(function.function) \(step.symbol) \(slip.slip.id)"
        #expect(mark.outcome == .slip, "\(place): \(mark.outcome)")
        #expect(mark.earned == 0)
        if let found = mark.slip, found.slip.id != slip.slip.id {
          // Another slip with the very same effect.
          for trial in trials {
            let answers = function.answers(in: trial, slip: slip, at: step.number - 1)
            let other = function.answers(in: trial, slip: found, at: step.number - 1)
            #expect(
              abs(answers[step.number - 1] - other[step.number - 1]) < 1e-9,
              "\(place) is taken for \(found.slip.id)")
          }
        }
        for (other, mark) in marks.enumerated() where other != step.number - 1 {
          #expect(
            mark.outcome == .correct || mark.outcome == .follows || mark.refusal != nil,
            "\(place) → \(mark.step.symbol): \(mark.outcome)")
        }
      }
    }
  }

  @Test("An everyday slip is named, too, or another with the very same effect", arguments: functions.indices)
  func everydaySlipIsNamed(_ index: Int) {
    let (function, all) = Self.prepared(index)
    let trials = Array(all.prefix(4))
    for step in function.scheme.steps {
      for slip in function.scheme.everyday[step.number - 1].prefix(8) {
        let answers = trials.map { function.answers(in: $0, slip: slip, at: step.number - 1) }
        let mark = function.marks(of: answers.map { function.outcome($0) }, in: trials)[step.number - 1]
        // What a slip leaves as it is in some trial, or makes of nothing, is not to be told from other mistakes.
        guard mark.earned == 0, mark.refusal == nil, answers.joined().allSatisfy(\.isFinite) else { continue }
        let place = "\(function.function) \(step.symbol) \(slip.slip.id)"
        #expect(mark.outcome == .slip, "\(place): \(mark.outcome)")
        guard let found = mark.slip else { continue }
        for (trial, answers) in zip(trials, answers) {
          let other = function.answers(in: trial, slip: found, at: step.number - 1)
          #expect(abs(answers[step.number - 1] - other[step.number - 1]) < 1e-9, "\(place): \(found.slip.id)")
        }
      }
    }
  }

  @Test("Zeros, not-a-number, infinity, and the example's answers earn nothing", arguments: functions.indices)
  func nothingComputedEarnsNothing(_ index: Int) {
    let (function, trials) = Self.prepared(index)
    let count = function.results.count
    let recorded = function.example.results
    for numbers in [
      [Double](repeating: 0, count: count), [Double](repeating: 1, count: count),
      [Double](repeating: .nan, count: count), [Double](repeating: .infinity, count: count), recorded,
    ] {
      let marks = function.marks(of: trials.map { _ in function.outcome(numbers) }, in: trials)
      #expect(
        marks.allSatisfy { $0.earned == 0 },
        "\(numbers): \(marks.map { "\($0.step.symbol) \($0.outcome) \($0.earned)" })")
    }
  }

  @Test("A crash in one trial costs that trial")
  func crashCostsItsTrial() {
    let (function, trials) = Self.prepared(0)
    var outcomes = trials.map { function.outcome($0.results) }
    outcomes[3] = .crashed(signal: "SIGILL")
    let marks = function.marks(of: outcomes, in: trials)
    #expect(marks.allSatisfy { $0.earned == trials.count - 1 && $0.outcome == .crashed })
    #expect(marks.allSatisfy { $0.handed == trials[3].arguments })
  }

  @Test("What is not attempted is blank")
  func notAttemptedIsBlank() {
    let (function, trials) = Self.prepared(0)
    let marks = function.marks(of: trials.map { _ in .notAttempted }, in: trials)
    #expect(marks.allSatisfy { $0.outcome == .blank && $0.earned == 0 })
  }
}

extension CodeCase {
  /// The results of a student who makes a slip in one of them and works on rightly from it.
  fileprivate func answers(in trial: Trial, slip: MarkingScheme.StepSlip, at index: Int) -> [Double] {
    let points = trial.numbers.map { Interval($0) }
    var answers: [Interval] = []
    for (number, step) in scheme.steps.enumerated() {
      let formula = number == index ? slip.formula : step.ways[0]
      answers.append(Interval(formula(givens: points, answers: answers).midpoint))
    }
    return answers.map(\.midpoint)
  }
}
