import CommandTestSupport
import Foundation
import NumericCore
import Pages
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI

/// h = σ(−1) = 0.268941…, ∂h/∂w = h(1 − h)·x = 0.393224…; with the sign flipped −0.393, without the x 0.197.
@Suite("A chapter step by step", .inTurn)
struct SteppedReadingTests {
  /// What is shown to a reader who types some lines and then leaves.
  private static func read(_ lines: String..., language: Language = .en) -> String {
    let (output, study) = (Output(), SectionedChapter().study())
    var rest = lines[...]
    let input = LineInput(isInteractive: true) { rest.popFirst() }
    var reading = SteppedReading(study, language, on: output, input: input)
    reading.run(ChapterPage(SectionedChapter(), study, language: language).terminalBlocks)
    return output.pendingText
  }

  @Test("asks before it shows, and Ctrl-D ends it")
  func asks() throws {
    let text = Self.read()
    #expect(text.contains("Pass 1: forward\n"))
    #expect(text.hasSuffix("\n  h = σ(w·x) = ? \n"))
    #expect(!text.contains("0.268941") && !text.contains("Pass 1: backward"))
  }

  @Test("shows the step at Enter, and goes on to the next")
  func enter() {
    let text = Self.read("")
    #expect(text.contains("  h = σ(w·x) = ? "))
    #expect(text.contains("  h = σ(w·x) = σ(−0.5·2) = 0.268941\n"))
    #expect(text.hasSuffix("\n  ∂h/∂w = h·(1 − h)·x = ? \n"))
    #expect(!text.contains("0.393224") && !text.contains("answers were right"))
  }

  @Test(
    "judges an answer before it shows the step",
    arguments: [
      ("0.27", "✓ h = 0.27: right to 2 decimals"), ("0.268941", "✓ h = 0.268941: right to 6 decimals"),
      ("0.3", "✓ h = 0.3: right to 1 decimal.\n"), ("0.26", "The further digits were cut off."),
      ("0.5", "✗ h = 0.5: not so; it is 0.268941."),
    ])
  func judges(answer: String, judgement: String) throws {
    let text = Self.read(answer)
    let place = try #require(text.range(of: judgement), "\(text)")
    let shown = try #require(text.range(of: "= σ(−0.5·2) = 0.268941\n"))
    #expect(place.lowerBound < shown.lowerBound)
  }

  @Test("names the slip that gives an answer")
  func slip() {
    #expect(Self.read("", "-0.393").contains("the sign is flipped"))
    #expect(!Self.read("", "0.393").contains("slip"))
  }

  @Test("asks again for what is no number, with one line", arguments: ["half", "nan", "1e400", "0.1.2"])
  func noNumber(answer: String) {
    let text = Self.read(answer, "0.27")
    #expect(text.contains("\n  h = σ(w·x) = ?   h: '\(answer)' is not a number"))
    #expect(text.contains("✓ h = 0.27"))
  }

  @Test("asks the question at the end, shows its answer at Enter, and counts what was right")
  func whole() {
    let text = Self.read("0.27", "5", "")
    #expect(text.contains("Why is it flat?"))
    #expect(text.hasSuffix("1 of 2 answers were right.\n"))
    let unanswered = Self.read("0.27", "5")
    #expect(!unanswered.contains("It is far out.") && text.contains("It is far out."))
  }

  /// What is shown of a question that asks for two numbers and of one with two answers to choose from, to a reader who
  /// types some lines.
  private static func questioned(_ lines: String..., language: Language = .en) -> String {
    let (output, chapter) = (Output(), AskingChapter())
    let study = chapter.study()
    var rest = lines[...]
    let input = LineInput(isInteractive: true) { rest.popFirst() }
    var reading = SteppedReading(study, language, on: output, input: input)
    let blocks = ChapterPage(chapter, study, language: language).terminalBlocks
    reading.run(
      blocks.filter { block in
        if case .question = block { true } else { false }
      })
    return output.pendingText
  }

  @Test("asks a question's numbers one after the other, and judges each by the question's own givens")
  func numbers() throws {
    // x = 3: s = 6, h = 7.
    let text = Self.questioned("5", "", "")
    #expect(text.contains("\n  s = ? \n  ✗ s = 5: not so; it is 6."))
    #expect(text.contains("\n  h = ?   h = 7\n"))
    #expect(text.contains("\n  Answer: They are 6 and 7.\n"))
    #expect(Self.questioned("6", "7").contains("2 of 2 answers were right."))
    #expect(!Self.questioned("6").contains("They are"))
  }

  @Test("takes a fraction, exactly where its decimals end")
  func fraction() {
    #expect(Self.questioned("12/2").contains("✓ s = 6: right."))
    #expect(Self.questioned("19/3").contains("✗ s = 6.33333333: not so; it is 6."))
    #expect(Self.questioned("1/0").contains("s: '1/0' is not a fraction such as 1/8\n"))
  }

  @Test("has an answer chosen by its number, and asks again for what is none")
  func choice() throws {
    let text = Self.questioned("", "", "3", "x", "1)")
    #expect(text.contains("  1) it rises\n  2) it falls\n\n  1–2? "))
    #expect(text.contains("answer: '3' is not the number of an answer, 1 to 2\n"))
    #expect(text.contains("answer: 'x' is not the number of an answer, 1 to 2\n"))
    #expect(text.contains("✓ it rises: right.\n"))
    #expect(text.contains("1 of 1 answers were right."))
    let wrong = Self.questioned("", "", "2")
    #expect(wrong.contains("✗ it falls: not so.\n") && wrong.contains("It rises, since x is positive."))
    #expect(wrong.contains("0 of 1 answers were right."))
    let korean = Self.questioned("", "", "2", language: .ko)
    #expect(korean.contains("✗ 작아진다: 아닙니다.") && !korean.contains("not so"))
  }

  @Test("speaks Korean")
  func korean() {
    let text = Self.read("0.27", "5", language: .ko)
    #expect(text.contains("✓ h = 0.27: 소수점 아래 2자리까지 맞습니다."))
    #expect(text.contains("답한 것 2개 중 1개를 맞혔습니다."))
  }

  @Test("is plain where nobody can answer, and where nobody looks")
  func plain() {
    for isInteractive in [false, true] {
      let input = LineInput(isInteractive: isInteractive) {
        Issue.record("nobody is asked")
        return nil
      }
      let command = ChapterCommand(SectionedChapter(), input: input)
      func run(_ tokens: [String]) -> Run {
        Run { language, output in
          try answer(tokens, command.syntax, companionVersion, language, output, command.run)
        }
      }
      #expect(run(["--step"]) == run([]))
      #expect(run(["--step"]).output.contains("= 0.268941\n"))
    }
  }

  @Test("asks on a terminal")
  func terminal() async {
    await #expect(processExitsWith: .success) {
      setenv("TERM", "dumb", 1)
      let pty = try PseudoTerminal(rows: 5, columns: 80)
      dup2(pty.slave, STDIN_FILENO)
      dup2(pty.slave, STDOUT_FILENO)
      pty.type("0.27\n\u{4}")
      let command = ChapterCommand(SectionedChapter())
      let output = Output.standard()
      _ = try answer(
        ["--step", "--lang", "en"], command.syntax, companionVersion, .en, output, command.run)
      try output.finish()
      let text = pty.received
      #expect(text.contains("h = σ(w·x) = ? "))
      #expect(text.contains("✓ h = 0.27: right to 2 decimals"))
      #expect(text.hasSuffix("1 of 1 answers were right.\n"))
    }
  }
}

/// s = 2x and h = s + 1, and two questions of them.
private struct AskingChapter: Chapter {
  let name = "asking-chapter"
  let prose = ChapterProse(
    title: Bilingual(ko: "물음", en: "Questions"), summary: Bilingual(ko: "물음", en: "Questions"),
    source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [],
    questions: [
      Question(
        .compute, Bilingual(ko: "3이면?", en: "What if it is 3?"),
        answer: Bilingual(
          ko: "\(value: "s"), \(value: "h")입니다.", en: "They are \(value: "s") and \(value: "h")."),
        givens: ["x": 3]),
      Question(
        .predict, Bilingual(ko: "커집니까?", en: "Does it rise?"),
        answer: Bilingual(ko: "커집니다.", en: "It rises, since x is positive."),
        choices: [
          .init(ko: "커진다", en: "it rises", where: .symbol("x") > 0),
          .init(ko: "작아진다", en: "it falls", where: .symbol("x") < 0),
        ]),
    ])

  func derive(in d: inout Derivation) {
    let x = d.given("x", 2)
    d.let("h", d.let("s", 2 * x) + 1)
  }
}
