import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook
@testable import companion

@Suite("A chapter teaches", .inTurn)
struct TeachingTests {
  /// The questions of a chapter, in the flow and at the end.
  private static func questions(of chapter: any Chapter) -> [Question] {
    chapter.derivation().steps.compactMap { if case .question(let question) = $0 { question } else { nil } }
      + chapter.prose.questions
  }

  @Test("what it sets as a goal: each is tested by a question", arguments: Book.names)
  func goals(name: String) {
    let chapter = Book.chapter(name)
    let tested = Set(Self.questions(of: chapter).flatMap(\.goals))
    #expect(tested == Set(1...chapter.prose.goals.count))
  }

  @Test("by prediction, computation and explanation", arguments: Book.names)
  func kinds(name: String) {
    let chapter = Book.chapter(name)
    #expect(Set(Self.questions(of: chapter).map(\.kind)) == Set(Question.Kind.allCases))
  }

  @Test("with no question whose whole answer is a number", arguments: Book.names)
  func answers(name: String) {
    let chapter = Book.chapter(name)
    for question in Self.questions(of: chapter) {
      #expect(question.answer.en.saysMore(than: 6), "\(question.answer.en)")
      #expect(question.answer.ko.saysMore(than: 4), "\(question.answer.ko)")
    }
  }

  @Test("and a bare number is told apart from an answer")
  func bareNumber() {
    let bare = Bilingual(
      ko: "\(value: "E")입니다. 원래는 \(value: "y")였습니다.", en: "It is \(value: "E"), down from \(value: "y").")
    #expect(!bare.en.saysMore(than: 6) && !bare.ko.saysMore(than: 4))
    let reason = Bilingual(
      ko: "입력이 0이면 가중치의 기울기도 0이 되기 때문입니다.", en: "Because the gradient of a weight has its input as a factor.")
    #expect(reason.en.saysMore(than: 6) && reason.ko.saysMore(than: 4))
  }

  @Test(
    "by three to five slips that people make with its numbers, where it differentiates", arguments: Book.names
  )
  func slips(name: String) {
    let derivation = Book.chapter(name).derivation()
    let counts = derivation.steps.compactMap {
      if case .wentWrong(let numbers) = $0 { numbers.count } else { nil }
    }
    let differentiates = derivation.steps.contains { $0.gradient != nil }
    #expect(counts.count == (differentiates ? 1 : 0))
    #expect(counts.allSatisfy { (3...5).contains($0) }, "\(counts)")
  }

  // MARK: - Verdicts at rest

  @Test("and lets its verdicts rest: at most 15 % of what a reader sees", arguments: Language.allCases)
  func verdictShare(language: Language) throws {
    var shares: [Double] = []
    for name in Book.names {
      let share = PageShare(try PageTests.text("\(language.rawValue)/\(name).md"))
      #expect(share.verdicts * 100 <= share.visible * 15, "\(name): \(share)")
      shares.append(Double(share.verdicts) / Double(share.visible))
    }
    let sum: Double = shares.reduce(0, +)
    #expect(sum <= 0.08 * Double(shares.count))
  }

  @Test("which is counted from the page's own lines, folds left out")
  func share() {
    let page = """
      # A title
      > <a id="M-17"></a>✗ **M-17** wrong
      > because of this
      some words
      <details><summary>more</summary>
      > ✗ **M-18** hidden
      </details>
      > a quote
      """
    let share = PageShare(page)
    #expect(share.verdicts == "✗ M-17 wrong".count + "because of this".count)
    #expect(share.visible == "A title".count + share.verdicts + "some words".count + "a quote".count)
  }
}

extension RichText {
  /// Whether it has at least so many words outside its formulas and values.
  fileprivate func saysMore(than count: Int) -> Bool {
    let words = allSegments.map { if case .text(let text) = $0 { text } else { " " } }.joined()
    return words.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } > count
  }
}

/// How many of a page's characters a reader sees without unfolding anything, and how many of them tell of verdicts: the
/// lines of a quote that names a claim.
private struct PageShare {
  var visible = 0
  var verdicts = 0

  init(_ page: String) {
    var depth = 0
    var isVerdict = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      depth += line.matches(of: /<details>/).count
      defer { depth -= line.matches(of: /<\/details>/).count }
      guard depth == 0, !line.hasPrefix("```") else { continue }
      let isQuote = line.hasPrefix(">")
      isVerdict = isQuote && (isVerdict || line.contains(/\b[LMCH][0-9]?-[0-9][0-9]\b/))
      let characters = Self.characters(line)
      visible += characters
      if isVerdict { verdicts += characters }
    }
  }

  /// What is left of a line without its markup.
  private static func characters(_ line: Substring) -> Int {
    let words = String(line).replacing(/<[^>]+>|!\[[^\]]*\]\([^)]*\)/, with: "").replacing(
      /\]\([^)]*\)/, with: "]"
    )
    .replacing(/\\[a-zA-Z]+|[`$*{}\\_#>|\[\]]/, with: "")
    return words.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).count
  }
}
