import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("A wrong digit in a printed number")
struct DigitMutantTests {
  @Test("is refuted, and the right number put beside it", .tags(.mutant), arguments: Mutant.all)
  func isRefuted(mutant: Mutant) throws {
    let study = Mutant.claimed[mutant.chapter]
    let verdict = try study.verdict(on: mutant.id)
    #expect(verdict.kind == .refuted)
    let correction = try #require(verdict.findings.first?.correction)
    #expect(try study.prints(mutant.value.quantity, as: PrintedNumber(correction)))
  }

  @Test("spoils a claim whose other numbers are right", .tags(.mutant))
  func oneOfSeveral() throws {
    var derivation = Book.chapter("computational-graph").derivation()
    let (q, f): (Expression, Expression) = (.symbol("q"), .symbol("f"))
    derivation.claim("right", prints: [q: 3, f: -12])
    derivation.claim("wrong", prints: [q: 3, f: -11])
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .certified)
    #expect(try study.verdict(on: "wrong").findings.map(\.kind) == [.certified, .refuted])
    #expect(try study.verdict(on: "wrong").kind == .refuted)
  }
}

// MARK: - Fixtures

extension DigitMutantTests {
  /// A printed number with one digit changed.
  struct Mutant: CustomTestStringConvertible {
    let chapter: String
    let value: PrintedValue
    let printed: PrintedNumber

    var id: String { "\(value.claim) \(value.quantity) → \(printed)" }
    var testDescription: String { id }

    /// Every printed number with its last digit one more; in the 1-1-1 chapter, and for the tie, also with the last
    /// digit one less and with the first one more. (Each mutant costs a search for the slip behind it.)
    static let all: [Mutant] = SlideTables.all.flatMap { chapter, values in
      values.flatMap { value -> [Mutant] in
        let digits = String(value.printed.units.magnitude).count
        let first = Int("1" + String(repeating: "0", count: digits - 1))!
        // 0.435 is halfway between 0.43 and 0.44: one less than the printed 0.44 is as right.
        let less = value.claim == "L2-09" ? -2 : -1
        let changes: Set =
          chapter == OneOneOneNetworkTests.name || value.claim == "L2-09" ? [1, less, first] : [1]
        return changes.sorted().map {
          Mutant(chapter: chapter, value: value, printed: value.printed.shifted(by: $0))
        }
      }
    }

    /// The chapters with all their mutants claimed.
    static let claimed = Memo { chapter in
      var derivation = Book.chapter(chapter).derivation()
      var claimed: Set<String> = []
      for mutant in all where mutant.chapter == chapter && claimed.insert(mutant.id).inserted {
        derivation.claim(
          mutant.id, .symbol(mutant.value.quantity), prints: PrintedDecimal(mutant.printed.description)!)
      }
      return Study(derivation)
    }
  }
}
