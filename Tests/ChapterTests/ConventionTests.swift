import NumericCore
import Pages
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("Conventions in the chapters", .inTurn)
struct ChapterConventionTests {
  struct Case: CustomTestStringConvertible {
    let chapter: any Chapter
    let convention: Convention
    var testDescription: String { "\(chapter.name) \(convention.name)" }
  }

  static let cases = Book.chapters.flatMap { chapter in
    Convention.all.map { Case(chapter: chapter, convention: $0) }
  }

  @Test("decide every quantity by proof and every claim", .tags(.derivation), arguments: cases)
  func decided(example: Case) throws {
    let study = try Verified.chapter(example.chapter.name, under: example.convention)
    let (derivation, rewriting) = (study.derivation, try #require(study.rewriting))
    let effects = rewriting.effects
    #expect(effects.filter { $0.outcome == .undecided }.map(\.name) == [])
    if [.error, .weights].contains(example.convention.topic) {
      // Only the order or the names change: training goes the same way.
      for effect in effects {
        switch derivation[effect.name]?.definition {
        case .step, .repeated: #expect(effect.outcome == .same, "\(effect.name)")
        default: continue
        }
      }
    }
    guard case .changes = rewriting.standings[0] else {
      // The chapter as it is: its own tests decide its claims.
      #expect(effects.filter { $0.outcome != .same || $0.name != $0.lectureName }.map(\.name) == [])
      #expect(try derivation.names == Verified.derivation(example.chapter.name).names)
      return
    }
    #expect(study.verdicts.filter { $0.kind == .undecided }.map(\.claim.id) == [])
    #expect(study.gradientChecks.filter { !$0.agree }.map(\.symbol) == [])
    // Nothing that was right is called wrong for being written otherwise.
    for verdict in study.verdicts where verdict.kind == .refuted {
      #expect(try Verified.chapter(example.chapter.name).verdict(on: verdict.claim.id).kind == .refuted)
    }
  }

  @Test(
    "set a run aside that another convention changes, whatever its quantities are called", .tags(.derivation))
  func renamedRun() throws {
    let chapter = Book.chapter("xor-network")
    for names in [["samples=mean"], ["samples=mean", "weights=outputs-by-inputs"]] {
      let study = Study(chapter.derivation().under(names.compactMap { Convention.named($0) }))
      // The mean takes steps a quarter as long: in the lecture's rounds the table is not learnt.
      #expect(try study.verdict(on: "L1-19").kind == .notApplicable, "\(names)")
    }
  }

  /// The conventions that change most chapters; not for the four chapters whose pages take longest to write and have no
  /// part that the others' lack.
  static let pages = cases.filter { example in
    let long = ["two-two-two-network", "vanishing-gradient", "gradient-descent", "layers-as-matrices"]
    guard ["no", "output-minus-target", "fixed"].contains(example.convention.choice),
      !long.contains(example.chapter.name),
      let study = try? Verified.chapter(example.chapter.name, under: example.convention),
      study.rewriting?.standings[0] == .changes
    else { return false }
    return true
  }

  @Test("write a page in both languages with a chapter rewritten", arguments: pages)
  func page(example: Case) throws {
    let chapter = RewrittenChapter(example.chapter, under: [example.convention])
    let study = try Verified.chapter(example.chapter.name, under: example.convention)
    for language in Language.allCases {
      let page = ChapterPage(chapter, study, language: language)
      #expect(!page.markdown().isEmpty)
      let lines = page.text().split(separator: "\n")
      #expect(lines.filter { displayWidth($0) > 80 } == [])
    }
  }

  @Test("turn the shared errors of L2 round, and keep the gradient beside them")
  func sharedErrors() throws {
    let chapter = try #require(Book.chapters.first { $0.name == "hidden-error-distribution" })
    let convention = try #require(Convention.named("error=output-minus-target"))
    let rewriting = try #require(Verified.chapter(chapter.name, under: convention).rewriting)
    func outcome(_ name: Symbol) -> ConventionEffect.Outcome? {
      rewriting.effects.first { $0.lectureName == name }?.outcome
    }
    #expect(outcome("e_1^[1]") == .multiple(Rational(-1)))
    #expect(outcome("∂C/∂a_1^[1]") == .same)
  }
}
