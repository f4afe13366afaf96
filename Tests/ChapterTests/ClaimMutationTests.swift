import NumericCore
import OneOneOneNetwork
import TestSupport
import Testing

@testable import Textbook
@testable import companion

/// What can be changed in a claim, and in the quantities that it speaks of, one thing at a time. A claim that holds must
/// fail then; one that fails must hold when it is corrected, and where the derivation is as printed.
@Suite("Every claim can fail", .tags(.mutant), .inTurn)
struct ClaimMutationTests {
  @Test("and fails with one thing changed, but for the changes that are listed", arguments: Book.names)
  func changed(chapter: String) throws {
    let study = try Verified.chapter(chapter)
    var unnoticed: [String] = []
    for claim in study.derivation.claims {
      let mutated = MutatedClaim(claim, in: study)
      let (claims, quantities) = (mutated.changedClaims, mutated.changedQuantities)
      let refuted = mutated.corrected + mutated.derivedAsPrinted
      for outcome in claims + quantities + refuted where !outcome.isNoticed {
        unnoticed.append("\(claim.id) \(outcome.change)")
      }
      #expect(!claims.isEmpty || !refuted.isEmpty, "nothing in \(claim.id) was changed")
      let isOfNoQuantity = Survivors.ofNoQuantity[claim.id] != nil
      #expect((quantities + refuted).isEmpty == isOfNoQuantity, "no quantity of \(claim.id) was changed")
    }
    let ids = Set(study.derivation.claims.map(\.id))
    let listed = Survivors.all.filter { ids.contains($0.claim) }
      .flatMap { survivors in survivors.changes.map { "\(survivors.claim) \($0)" } }
    #expect(Set(unnoticed).subtracting(listed) == [])
    #expect(Set(listed).subtracting(unnoticed) == [])
  }

  @Test("and one that compares a thing with itself speaks of no quantity")
  func itself() throws {
    var derivation = OneOneOneNetwork().derivation()
    derivation.claim("T", "y".e, is: "y".e)
    let claim = try #require(derivation.claims.last)
    #expect(MutatedClaim(claim, in: Study(derivation)).changedQuantities.isEmpty)
  }

  @Test("and a step along what is not the gradient does not follow the rule")
  func otherGradient() throws {
    var derivation = OneOneOneNetwork().derivation()
    derivation.quantities.redefine(
      "∂E/∂w_2", as: .partial(of: "E", by: "w_2", formula: -2 * ("y_t".e - "y".e) * "h".e))
    derivation.claim("T", "w_2^+".e, follows: "w_2".e - "η".e * "∂E/∂w_2".e)
    #expect(try Study(derivation).verdict(on: "T").kind == .refuted)
  }

  @Test("and one wrong number spoils a claim whose other numbers are right")
  func oneOfSeveral() throws {
    var derivation = Book.chapter("computational-graph").derivation()
    derivation.claim("right", prints: ["q".e: 3, "f".e: -12])
    derivation.claim("wrong", prints: ["q".e: 3, "f".e: -11])
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .certified)
    #expect(try study.verdict(on: "wrong").findings.map(\.kind) == [.certified, .refuted])
    #expect(try study.verdict(on: "wrong").kind == .refuted)
  }
}
