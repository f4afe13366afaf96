import NumericCore
import TestSupport
import Testing

/// Pairs of formulas, rewritten at random and some of them spoilt, as mpmath judged them (`identities.py`).
struct JudgedPair: Sendable {
  let text: String
  let areEqual: Bool
  let left: Expression
  let right: Expression

  init(_ fields: [Substring]) throws {
    text = fields.joined(separator: " ")
    areEqual = fields[0] == "equal"
    let bar = try #require(fields.firstIndex(of: "|"))
    var (first, second) = (fields[1..<bar], fields[(bar + 1)...])
    left = try Expression(polish: &first)
    right = try Expression(polish: &second)
    try #require(first.isEmpty && second.isEmpty, "\(text)")
  }

  static func all() throws -> [JudgedPair] {
    try Fixture.rows("identities", in: .module).map { try JudgedPair($0) }
  }
}

extension Expression {
  /// Reads a formula in Polish notation off the front of its words.
  fileprivate init(polish words: inout ArraySlice<Substring>) throws {
    let first = words.popFirst()
    let word = try #require(first)
    switch word {
    case "+", "*", "/":
      let (a, b) = (try Expression(polish: &words), try Expression(polish: &words))
      self = word == "+" ? a + b : word == "*" ? .product([a, b]) : a / b
    case "neg": self = .negation(try Expression(polish: &words))
    case "1/2": self = 1 / 2
    case "x", "y", "z": self = .symbol(Symbol(String(word)))
    default:
      if word.first == "^" {
        let exponent = try #require(Int(word.dropFirst()))
        self = .power(try Expression(polish: &words), exponent)
      } else if let function = ElementaryFunction(rawValue: word == "relu" ? "ReLU" : String(word)) {
        self = .apply(function, try Expression(polish: &words))
      } else {
        self = .number(try #require(PrintedDecimal(String(word))))
      }
    }
  }
}

@Suite("Proofs of pairs that an independent program judged", .inTurn)
struct RandomIdentityTests {
  @Test("No different pair is proved equal, and no point separates an equal one", .tags(.law))
  func judgesNothingWrongly() throws {
    let pairs = try JudgedPair.all()
    try #require(pairs.count { $0.areEqual } >= 300 && pairs.count { !$0.areEqual } >= 300)
    var proved = 0
    var separated = 0
    for pair in pairs {
      let proof = pair.left.isIdentical(to: pair.right)
      let point = Counterexample.find(pair.left, pair.right)
      if pair.areEqual {
        #expect(point == nil, "\(pair.text)")
        if proof != .notProved, proof != .tooLarge { proved += 1 }
      } else {
        #expect(proof == .notProved || proof == .tooLarge, "\(pair.text)")
        if point != nil { separated += 1 }
      }
    }
    // What was reached when the fixture was made: of 417 equal pairs five stay open, and every different one is
    // separated. Less would be a loss.
    #expect(proved >= 412)
    #expect(separated >= 383)
  }
}
