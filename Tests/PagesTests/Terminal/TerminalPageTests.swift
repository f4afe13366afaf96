import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Terminal page", .inTurn)
struct TerminalPageTests {
  private static let study = Study(TestChapter().derivation())

  @Test(
    "shows the chapter whole, in Korean and in English",
    arguments: zip(Language.allCases, [koreanPage, englishPage]))
  func snapshot(language: Language, page: String) {
    let chapter = SmallTestChapter()
    let text = ChapterPage(chapter, Study(chapter.derivation()), language: language).text()
    #expect(text == page)
  }

  @Test("has no line wider than the terminal", arguments: Language.allCases, Array(40...100))
  func width(language: Language, width: Int) {
    let text = ChapterPage(TestChapter(), Self.study, language: language).text(width: width)
    for line in text.split(separator: "\n") {
      #expect(displayWidth(line) <= width, "\(line)")
    }
  }

  @Test("has no space at the end of a line, and ends with one line break", arguments: Language.allCases)
  func spaces(language: Language) {
    let text = ChapterPage(TestChapter(), Self.study, language: language).text()
    #expect(!text.contains(" \n"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test("lets results stand out, gradients in a tone of their own", arguments: [40, 80])
  func results(width: Int) {
    let chapter = SmallTestChapter()
    let page = ChapterPage(chapter, Study(chapter.derivation()), language: .en).lines(width: width)
    func texts(_ tone: Tone) -> [String] { page.flatMap(\.pieces).filter { $0.tone == tone }.map(\.text) }
    #expect(texts(.value) == ["0.268941"])
    #expect(texts(.gradient) == ["0.393224"])
    #expect(
      Tone(ofResultFor: Formula(Symbol("δ_o1"))) == .gradient
        && Tone(ofResultFor: Formula(Symbol("d_o1"))) == .value)
  }

  @Test("is the same text when it is coloured", arguments: Language.allCases, [40, 80])
  func painted(language: Language, width: Int) {
    let plain = ChapterPage(TestChapter(), Self.study, language: language).text(width: width)
    let painted = ChapterPage(TestChapter(), Self.study, language: language).text(width: width) {
      "\u{1B}[3\($1 == .bad ? 1 : 2)m\($0)\u{1B}[0m"
    }
    #expect(painted != plain)
    #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test("tells once of each claim that is wrong, or right under a condition", arguments: Language.allCases)
  func claims(language: Language) {
    let text = ChapterPage(TestChapter(), Self.study, language: language).text(width: 200)
    for verdict in Self.study.verdicts {
      let mark = "    \(Words.mark(verdict.kind)) \(verdict.claim.id)  "
      let isTold = [.refuted, .conditional, .undecided].contains(verdict.kind)
      #expect(text.split(separator: "\n").count { $0.hasPrefix(mark) } == (isTold ? 1 : 0), "\(mark)")
    }
  }
}

// MARK: - Fixtures

private let koreanPage = """
  작은 장
  없음
    주어진 값: x = 2,  w = −0.5
    h = σ(w·x) = σ(−0.5·2) = 0.268941
    ∂h/∂w = h·(1 − h)·x = 0.268941·(1 − 0.268941)·2 = 0.393224
      ✗ T-2  자료에 적힌 것: ∂h/∂w = −0.393. 바른 것: ∂h/∂w = 0.393. 까닭: 부호가
          뒤집혔다 (∂h/∂w).

  기울기 1개 모두 네 가지 방법(손 공식, 이중수, 역방향, 중앙차분)에서 일치
  강의가 말한 것과 판정: 확인 1, 틀림 1

  """

private let englishPage = """
  A small chapter
  none
    Given: x = 2,  w = −0.5
    h = σ(w·x) = σ(−0.5·2) = 0.268941
    ∂h/∂w = h·(1 − h)·x = 0.268941·(1 − 0.268941)·2 = 0.393224
      ✗ T-2  The copy prints ∂h/∂w = −0.393; right is ∂h/∂w = 0.393: the sign is
          flipped (∂h/∂w).

  1 of 1 gradients agree four ways: formula, dual numbers, reverse mode, central
    difference
  What the lectures say, and the verdicts: certified 1, refuted 1

  """
