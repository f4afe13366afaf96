import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The book", .inTurn)
struct BookTests {
  @Test("ends every claim in its verdict", .tags(.derivation), arguments: ClaimTable.verdicts)
  func verdict(expected: ExpectedVerdict) throws {
    #expect(try Verified.chapter(expected.chapter).verdict(on: expected.claim).kind == expected.kind)
  }

  @Test(
    "makes every claim of the table once, in its chapter, and no other", arguments: Book.chapters.map(\.name))
  func claims(chapter: String) throws {
    let made = try Verified.derivation(chapter).claims.map(\.id)
    #expect(made.sorted() == ClaimTable.verdicts.filter { $0.chapter == chapter }.map(\.claim).sorted())
  }

  @Test("makes no claim in two chapters, and leaves none undecided")
  func claimsOnce() {
    let claims = Verified.derivations.flatMap { $0.derivation.claims.map(\.id) }
    #expect(claims.count == ClaimTable.verdicts.count)
    #expect(Set(claims).count == claims.count)
    // Each is expected in its verdict above, and none of these is expected.
    #expect(ClaimTable.verdicts.filter { [.undecided, .notApplicable].contains($0.kind) }.map(\.claim) == [])
  }

  @Test("gives evidence with every refutation", .tags(.derivation), arguments: refuted)
  func evidence(expected: ExpectedVerdict) throws {
    let verdict = try Verified.chapter(expected.chapter).verdict(on: expected.claim)
    try #require(!verdict.refutations.isEmpty)
    for finding in verdict.refutations {
      #expect(finding.corrected != nil)
      let apart = finding.counterexample.map { $0.left.isDisjoint(from: $0.right) && !$0.left.isEmpty }
      #expect(
        finding.enclosure != nil || apart == true || finding.shapes != nil
          || finding.outcome != nil)
    }
  }

  @Test("names its chapters in kebab-case, each once")
  func names() throws {
    let names = Book.chapters.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) == nil } == [])
    #expect(Set(ClaimTable.verdicts.map(\.chapter)).subtracting(names) == [])
  }

  static let refuted = ClaimTable.verdicts.filter { $0.kind == .refuted }
}
