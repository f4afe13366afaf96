import CommandTestSupport
import Foundation
import NumericCore
import Pages
import Testing
import Textbook

@testable import CompanionCLI

/// h = σ(−1) = 0.268941…, ∂h/∂w = h(1 − h)·x = 0.393224…; with the sign flipped −0.393, without the x 0.197.
@Suite("A chapter step by step")
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
