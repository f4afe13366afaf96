import NumericCore
import TestSupport
import Testing
import Textbook
import WrittenMath

@testable import companion

extension ReadBackSuite {
  /// What the book writes in LaTeX is read as what it was.
  @Suite("The book's formulas, written and read", .inTurn)
  struct RoundTripTests {
    @Test("Each name is read as itself", .tags(.law), arguments: Book.chapters.map(\.name))
    func names(chapter: String) throws {
      let derivation = try #require(Book.chapters.first { $0.name == chapter }).derivation()
      let short = Array(derivation.shortNames.keys) + Array(derivation.shortNames.values)
      for name in derivation.names + short {
        let math = try LaTeXMath(name.latex)
        #expect(try math.chains.map { try $0.first.expression() } == [.symbol(name)], "\(name.latex)")
      }
    }

    @Test("Each formula is read as itself", .tags(.law), arguments: Book.chapters.map(\.name))
    func formulas(chapter: String) throws {
      let derivation = try #require(Book.chapters.first { $0.name == chapter }).derivation()
      let stated = derivation.names.compactMap { derivation.formula(of: $0) }
      let claimed = derivation.claims.flatMap(\.parts).flatMap(\.sides)
      for formula in stated + claimed where formula.symbols.allSatisfy(\.isName) {
        let read = try #require(try LaTeXMath(formula.latex).chains.first).first.expression()
        #expect(read.symbols == formula.symbols)
        // Parentheses around a whole Σ are not kept.
        #expect(read.latex == formula.latex || formula.latex.contains("(\\sum"))
        let (a, b) = (formula.evaluated(Self.value), read.evaluated(Self.value))
        #expect(!a.isDisjoint(from: b) || a.isEmpty && b.isEmpty, "\(formula.latex)")
      }
    }

    /// A number for a name, another for each.
    private static func value(of name: Symbol) -> Interval {
      let letters = name.name.unicodeScalars.reduce(1.0) {
        ($0 * 31 + Double($1.value)).truncatingRemainder(dividingBy: 997)
      }
      return Interval(letters / 997 + 0.25)
    }
  }
}

extension Symbol {
  /// Whether it is a name; a slide's line that is kept as it is printed is none.
  fileprivate var isName: Bool { !name.contains("(w+v)") }
}

extension Assertion {
  /// The formulas that it states.
  fileprivate var sides: [Expression] {
    switch self {
    case .prints(let value, _, let shown, _): [value] + [shown].compactMap(\.self)
    case .approximates(let value, _), .given(let value, _): [value]
    case .shows(let a, let b), .equal(let a, let b, _), .defines(let a, let b, _), .rule(let a, let b):
      [a, b]
    case .cases(let value, _): [value]
    case .atMost(let value, let bound, let gap, _): [value, bound, gap]
    case .matrix, .runs, .states: []
    }
  }
}
