import CommandTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI

@Suite("A chapter's command", .inTurn)
struct ChapterCommandTests {
  private static func run(_ tokens: String..., of chapter: any Chapter = SmallChapter()) -> Run {
    let command = ChapterCommand(chapter)
    return Run { language, output in
      try answer(tokens, command.syntax, companionVersion, language, output, command.run)
    }
  }

  @Test("prints the derivation with its verdicts")
  func text() {
    let run = Self.run()
    #expect(run.code == .success)
    #expect(
      run.output.contains("  h = 1/y = 1/1 = 1\n    ✗ T-2  The copy prints h = 1.1; right is h = 1.0.\n"))
    #expect(run.output.hasSuffix("certified 1, refuted 1\n"))
  }

  @Test("prints it in Korean")
  func korean() {
    #expect(Self.run("--lang", "ko").output.contains("✗ T-2  자료에 적힌 것: h = 1.1. 바른 것: h = 1.0."))
  }

  @Test("takes other givens, and says which claims that takes away")
  func set() {
    let run = Self.run("--set", "w_1=-0.25", "--set=x_1=4")
    #expect(run.output.contains("y = x₁·w₁ = 4·(−0.25) = −1"))
    #expect(run.output.contains("\n  2 of the lecture's statements are about other numbers.\n"))
    #expect(!run.output.contains("T-1") && !run.output.contains("T-2"))
    #expect(!Self.run().output.contains("other numbers"))
  }

  @Test("shows as many digits as asked for", arguments: [("3", "0.143"), ("9", "0.142857143")])
  func digits(count: String, text: String) {
    #expect(Self.run("--set", "x_1=14", "--digits", count).output.contains("= \(text)\n"))
  }

  @Test("rewrites the derivation in another convention, and says when there is nothing to rewrite")
  func convention() {
    let changed = Self.run("--convention", "error=output-minus-target", of: ErrorChapter())
    #expect(changed.code == .success)
    #expect(changed.output.contains("  E = ½(y − t)² = ½(1 − 3)² = 2\n"))
    #expect(changed.output.contains("  E: ½(t − y)²\n    → ½(y − t)²\n      the same value\n"))
    let already = Self.run("--convention=half=yes", of: ErrorChapter())
    #expect(already.code == .success && already.output.contains("this chapter is written so already"))
    let idle = Self.run("--convention", "half=no")
    #expect(idle.code == .success && idle.output.contains("nothing in this chapter depends on it"))
  }

  @Test("combines conventions with each other and with other givens")
  func conventions() {
    let run = Self.run(
      "--convention", "half=no", "--convention", "error=output-minus-target", "--set", "t=5",
      of: ErrorChapter())
    #expect(run.output.contains("  E = (y − t)² = (1 − 5)² = 16\n"))
  }

  @Test("prints what a convention changes as JSON")
  func conventionJSON() throws {
    let output = Self.run("--format", "json", "--convention", "half=no", of: ErrorChapter()).output
    let record = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let conventions = try #require(record["conventions"] as? [String: Any])
    let changes = try #require(conventions["changes"] as? [[String: Any]])
    #expect(changes.map { $0["factor"] as? String } == ["2"])
    #expect(changes[0]["before"] as? String == "½(t − y)²")
  }

  @Test("lists the conventions in its help")
  func help() {
    let help = ChapterCommand(SmallChapter()).syntax.help(in: .en)
    for convention in Convention.all { #expect(help.contains(convention.choice), "\(convention.name)") }
  }

  @Test("shows the goals first and the questions last, with their answers")
  func goalsAndQuestions() throws {
    let text = Self.run(of: SectionedChapter()).output
    let parts = ["Find a gradient.", "Pass 1: forward", "Why is it flat?", "It is far out.", "four ways"]
    let places = try parts.map { part in try #require(text.range(of: part)?.lowerBound, "\(part)") }
    #expect(places == places.sorted())
  }

  @Test(
    "shows one section, by its number, its name, or a part of it",
    arguments: ["2", "Pass 1: backward", "pass1: BACKWARD", "backward", "Backw"])
  func section(name: String) {
    let run = Self.run("--section", name, of: SectionedChapter())
    #expect(run.code == .success)
    #expect(run.output.hasPrefix("\nPass 1: backward\n  ∂h/∂w = "))
    #expect(!run.output.contains("forward") && !run.output.contains("Why is it flat?"))
  }

  @Test(
    "answers a section that is none with one line that lists them, and the nearest",
    arguments: [
      ("bakward", "; did you mean Pass 1: backward?"),
      ("Pass 1: forwards", "; did you mean Pass 1: forward?"),
      ("pass", "; did you mean Pass 1: forward?"), ("9", ""), ("0", ""), ("xyz", ""),
    ])
  func noSection(name: String, suggestion: String) {
    let sections = "1 Pass 1: forward, 2 Pass 1: backward, 3 Questions"
    let line = "demo: --section: '\(name)' is not one section of \(sections)\(suggestion)\n"
    #expect(
      Self.run("--section", name, of: SectionedChapter()) == Run(code: .usage, output: "", errors: line))
    #expect(
      Self.run("--section", name).errors
        == "demo: --section: '\(name)' is not a section: this chapter has none\n")
  }

  @Test("prints Markdown")
  func markdown() {
    #expect(Self.run("--format", "markdown").output.hasPrefix("# A small chapter\n"))
  }

  @Test("prints JSON that says what each quantity depends on")
  func json() throws {
    let output = Self.run("--format", "json").output
    let record = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let quantities = try #require(record["quantities"] as? [[String: Any]])
    let y = try #require(quantities.first { $0["name"] as? String == "y" })
    #expect(y["dependsOn"] as? [String] == ["x_1", "w_1"])
    #expect(y["exact"] as? String == "1")
  }

  private static func outOfBounds(_ text: String) -> String {
    "demo: --set w_1: '\(text)' is not a number of at most 17 digits, 0 or between 1e-30 and 1e30 in size\n"
  }

  @Test(
    "takes a given's name as it is printed or typed, spaces and fractions",
    arguments: [
      "w1=-0.25", "w₁=-0.25", "W_1=-0.25", "w_{1}=-0.25", "w_1 = -0.25", " w₁ = -1/4 ", "w_1=−1/4",
      "w_1 = 1 / -4",
    ])
  func names(assignment: String) {
    let run = Self.run("--set", assignment)
    #expect(run == Self.run("--set", "w_1=-0.25"))
    #expect(run.code == .success)
  }

  @Test("asks which is meant where a name stands for several")
  func ambiguous() {
    let run = Self.run("--set", "Ab=1", of: SameLetters())
    #expect(run.errors == "demo: quantity 'Ab' may be a_b or AB; write one of those\n")
    // In its own case each is meant.
    for name in ["ab", "AB"] { #expect(Self.run("--set", "\(name)=1", of: SameLetters()).code == .success) }
  }

  /// Two givens that differ in case alone.
  private struct SameLetters: Chapter {
    let name = "same-letters"
    let prose = SmallChapter().prose

    func derive(in d: inout Derivation) {
      let (small, large) = (d.given("a_b", 2), d.given("AB", 3, as: .rate))
      d.let("c", small * large)
    }
  }

  @Test("lists what can be set: names, spellings, values, and what they are")
  func list() {
    #expect(
      Self.run("--list")
        == Run(
          code: .success,
          output: """
              name  or typed  in the lecture  what it is
              x₁    x_1 x1    2               a given number
              w₁    w_1 w1    0.5             a weight

            """, errors: ""))
    #expect(Self.run("--list", "--lang", "ko").output.contains("  w₁    w_1 w1       0.5        가중치\n"))
    // A spelling that means another given, or several, is none.
    #expect(
      Self.run("--list", of: SameLetters()).output.contains(
        "  AB              3               the learning rate\n"))
  }

  @Test(
    "takes a number up to the bounds",
    arguments: ["1e30", "-1e-30", "12345678901234567", "0.00000000000000000", "1e-5"])
  func bounds(text: String) throws {
    #expect(try GivenNumber.value(of: text, for: "--set w_1") == PrintedDecimal(text))
  }

  @Test(
    "answers bad input with one line and exit code 2",
    arguments: [
      (["--set", "w2=1"], "demo: unknown quantity 'w2'; did you mean w_1?\n"),
      (["--set", "w_1=1", "--set", "w₁=2"], "demo: --set 'w₁' is given twice; give it once\n"),
      (["--set", "y=1"], "demo: y is computed, from x_1 and w_1; set one of those\n"),
      (["--set", "h = 2"], "demo: h is computed, from x_1 and w_1; set one of those\n"),
      (
        ["--set", "w_1=1/3"],
        """
        demo: --set w_1: '1/3' is not a fraction whose decimals end, such as 1/8; write as many decimals as you \
        need: 0.333333

        """
      ),
      (["--set", "w_1=1/0"], "demo: --set w_1: '1/0' is not a fraction such as 1/8\n"),
      (["--set", "w_1=1/2/3"], "demo: --set w_1: '1/2/3' is not a number such as 0.5 or −2\n"),
      (["--set", "w_1=/2"], "demo: --set w_1: '/2' is not a fraction such as 1/8\n"),
      (["--set", " = 2"], "demo: --set: ' = 2' is not of the form name=value\n"),
      (["--list", "--digits", "3"], "demo: --list and --digits don't go together; give one of them\n"),
      (["--set", "w_1=half"], "demo: --set w_1: 'half' is not a number such as 0.5 or −2\n"),
      (["--set", "w_1=nan"], "demo: --set w_1: 'nan' is not a number such as 0.5 or −2\n"),
      (["--set", "w_1=1e400"], outOfBounds("1e400")), (["--set", "w_1=-1e-5000"], outOfBounds("-1e-5000")),
      (["--set", "w_1=1e-31"], outOfBounds("1e-31")), (["--set", "w_1=1.01e30"], outOfBounds("1.01e30")),
      (["--set", "w_1=1.00000000000000001"], outOfBounds("1.00000000000000001")),
      (["--set", "w_1=0e-5000"], outOfBounds("0e-5000")),
      (
        ["--set", "w_1=" + String(repeating: "1", count: 100_000)],
        outOfBounds(String(repeating: "1", count: 60) + "…")
      ),
      (
        ["--set", "w_1=1e999999999999"],
        "demo: --set w_1: '1e999999999999' is not a number such as 0.5 or −2\n"
      ),
      (["--set", "w_1=0"], "demo: --set w_1: 'h' is not a finite number with this value\n"),
      (["--set", "w_1"], "demo: --set: 'w_1' is not of the form name=value\n"),
      (
        ["--convention", "eror=output-minus-target"],
        "demo: unknown convention 'eror=output-minus-target'; did you mean error=output-minus-target?\n"
      ),
      (["--convention", "half"], "demo: --convention: 'half' is not of the form name=choice\n"),
      (
        ["--convention", "half=no", "--convention", "half=yes"],
        "demo: --convention 'half' is given twice; give it once\n"
      ),
      (
        ["--step", "--format", "json"],
        "demo: --step and --format json don't go together; give one of them\n"
      ),
      (
        ["--section=1", "--format", "markdown"],
        "demo: --section and --format markdown don't go together; give one of them\n"
      ),
      (["--format", "pdf"], "demo: --format: 'pdf' is not one of text, markdown, json\n"),
      (["--digits", "99"], "demo: --digits: '99' is not a whole number from 1 to 15\n"),
      (["--digts", "3"], "demo: unknown option '--digts'; did you mean --digits?\n"),
    ])
  func badInput(tokens: [String], line: String) {
    let command = ChapterCommand(SmallChapter())
    let run = Run { language, output in
      try answer(tokens, command.syntax, companionVersion, language, output, command.run)
    }
    #expect(run == Run(code: .usage, output: "", errors: line))
  }
}
