import NumericCore
import Textbook

/// L5's program for the step function: `np.array(x > 0, dtype=np.int)` (L5-29).
struct StepProgram: Statement {
  /// A name in NumPy that was another name of a Python type: the release that deprecated it, and the one that no longer
  /// has it. Source: NumPy's release notes, 1.20.0 ("Deprecations") and 1.24.0 ("Expired deprecations").
  struct Alias {
    let type: String
    let deprecated: String
    let removed: String
  }

  static let aliases = ["np.int": Alias(type: "int", deprecated: "1.20", removed: "1.24")]

  /// The type that the program asks for.
  let type: String
  /// The step function, and the number that it is a function of.
  let function, argument: Expression
  /// What the program decides by; the lecture's is x > 0.
  var comparison = Comparison.greater

  /// How x is compared with 0.
  enum Comparison { case greater, greaterOrEqual, less }

  /// Where it is tried: on both sides of 0, and at 0.
  static let trials = [-2, -0.5, 0, 0.5, 2]

  /// What the program gives for an array: true and false as the numbers 1 and 0.
  func run(_ x: [Double]) -> [Int] { x.map { isOn($0) ? 1 : 0 } }

  private func isOn(_ x: Double) -> Bool {
    switch comparison {
    case .greater: x > 0
    case .greaterOrEqual: x >= 0
    case .less: x < 0
    }
  }

  func text(_ language: Language) -> RichText {
    let program: RichText = "\(code: "def step_function(x): return np.array(x > 0, dtype=\(type))")"
    switch language {
    case .ko: return "\(program): True와 False를 int 1과 0으로 바꾼다"
    case .en: return "\(program) turns True and False into the ints 1 and 0"
    }
  }

  /// Reproduced when the numbers are those of the step function, conditional when the type's name is gone, else refuted.
  func outcome(in study: Study) -> StatementOutcome {
    let results = run(Self.trials)
    let doubles = study.derivation.doubles
    let expected = Self.trials.map {
      doubles.value(of: function.symbols[0], given: [argument.symbols[0]: $0])
    }
    let list = zip(Self.trials, results).map { "\($0.formatted) → \($1)" }.joined(separator: ", ")
    guard results.map(Double.init) == expected else {
      var outcome = StatementOutcome(.refuted)
      let right = zip(Self.trials, expected).map { "\($0.formatted) → \(Int($1))" }.joined(separator: ", ")
      outcome.corrected = Bilingual(ko: "\(right)", en: "\(right)")
      return outcome
    }
    let ran = Bilingual(ko: "돌려 본 결과: \(list)", en: "run: \(list)")
    guard let alias = Self.aliases[type] else {
      var outcome = StatementOutcome(.reproduced)
      outcome.evidence = [ran]
      return outcome
    }
    var outcome = StatementOutcome(.conditional)
    outcome.condition = Bilingual(
      ko: "NumPy가 \(alias.removed)보다 옛 판일 때, 또는 \(code: type) 대신 \(code: alias.type)를 쓸 때",
      en: "if NumPy is older than \(alias.removed), or with \(code: alias.type) in place of \(code: type)")
    outcome.remarks = [
      Bilingual(
        ko: """
          \(code: type)는 파이썬의 \(code: alias.type)를 부르는 다른 이름이었다. NumPy \(alias.deprecated)에서 쓰지 말라고 했고 \
          \(alias.removed)에서 없어졌다(NumPy의 릴리스 노트). 그 뒤로는 AttributeError가 난다
          """,
        en: """
          \(code: type) was another name of Python's \(code: alias.type), deprecated since NumPy \(alias.deprecated) and gone \
          since \(alias.removed) (NumPy's release notes); since then it is an AttributeError
          """)
    ]
    outcome.evidence = [ran]
    return outcome
  }
}

extension Double {
  /// A short number as printed: −0.5.
  fileprivate var formatted: String {
    Rational(exactly: self).map { PrintedDecimal.rounding($0, decimals: $0.denominator == 1 ? 0 : 1).typeset }
      ?? "\(self)"
  }
}
