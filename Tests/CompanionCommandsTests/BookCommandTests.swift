import CommandTestSupport
import Foundation
import TestSupport
import Testing
import Pages
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The book's command", .inTurn)
struct BookCommandTests {
  private static func run(_ tokens: [String], undecided: Bool = false) -> Run {
    Run { language, output in
      try BookCommand([SmallChapter(hasUndecidedClaim: undecided)], launch: .swiftRun)
        .run(tokens, language, output)
    }
  }

  @Test("lists the chapters and decides no claim of theirs, and says what to type next")
  func contents() {
    let run = Self.run([])
    #expect(run.code == .success)
    #expect(run.output.contains("small-chapter               A small chapter\n"))
    #expect(!run.output.contains("certified"))
    #expect(run.output.contains("  swift run companion small-chapter   one chapter, from start to end\n"))
    #expect(run.output.contains("  swift run companion help "))
  }

  @Test("checks every claim")
  func check() {
    let run = Self.run(["check"])
    #expect(run.code == .success)
    #expect(run.output.hasSuffix("\n2: certified 1, refuted 1\n"))
  }

  @Test("fails when a claim is undecided")
  func undecided() {
    let run = Self.run(["check"], undecided: true)
    #expect(run.code == .failure)
    #expect(run.output.contains("? T-3    undecided"))
    #expect(Self.run(["check", "--json"], undecided: true).code == .failure)
  }

  @Test("prints the verdicts as JSON")
  func json() throws {
    let run = Self.run(["check", "--json"])
    let records = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(records.map { $0["id"] as? String } == ["T-1", "T-2"])
    #expect(records[1]["verdict"] as? String == "refuted")
    #expect(records[1]["printed"] as? String == "1.1")
    #expect(records[1]["corrected"] as? String == "1.0")
    #expect(records[1]["exact"] as? String == "1")
  }

  @Test("lists what is refuted")
  func errata() {
    let run = Self.run(["errata"])
    #expect(run.output.hasPrefix("✗ T-2  refuted  small-chapter\n    h = 1.1\n    right: h = 1.0\n"))
    #expect(!run.output.contains("T-1"))
  }

  @Test("reads its pages back, and points at an equation that is wrong")
  func readBack() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(Self.run(["book", "--output", folder.path]).code == .success)
    let command = ["book", "--read-back", "--output", folder.path]
    let sound = Self.run(command)
    #expect(sound.code == .success)
    #expect(sound.output.hasSuffix(", 0 left open, 0 wrong\n"))

    let page = folder.appending(path: "en/small-chapter.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let fence = try #require(text.ranges(of: "```math\n").last)
    let line = text[..<fence.upperBound].count(where: \.isNewline) + 1
    let formula = try #require(text[fence.upperBound...].ranges(of: "= ").first).upperBound
    try text.replacingCharacters(in: formula..<formula, with: "1 + ")
      .write(to: page, atomically: true, encoding: .utf8)
    let broken = Self.run(command)
    #expect(broken.code == .failure)
    #expect(broken.output.contains("\n\(page.path):\(line): "))
    // The other language's page says another thing now.
    #expect(
      broken.output.contains("ko/small-chapter.md:\(line): \(page.path):\(line) has another equation here\n"))
  }

  @Test("writes the pages, leaves them when nothing changed, and finds a page that differs")
  func book() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(Self.run(["book", "--check", "--output", folder.path]).code == .failure)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    #expect(
      Self.run(["book", "--output", folder.path]).output.contains("wrote: \(folder.path)/ko/small-chapter.md")
    )
    #expect(Self.run(["book", "--output", folder.path]).output == "10 files unchanged\n")
    #expect(Self.run(["book", "--check", "--output", folder.path]).code == .success)
    try "changed".write(to: folder.appending(path: "en/errata.md"), atomically: true, encoding: .utf8)
    let run = Self.run(["book", "--check", "--output", folder.path])
    #expect(
      run
        == Run(
          code: .failure, output: "differs: \(folder.path)/en/errata.md\n9 files unchanged\n", errors: ""))
  }

  @Test("runs a chapter by its name")
  func chapter() {
    #expect(Self.run(["small-chapter", "--lang", "en"]).output.hasPrefix("A small chapter\n"))
  }

  @Test(
    "answers bad input with one line and exit code 2",
    arguments: [
      (["chek"], "demo: unknown command 'chek'; did you mean check?\n"),
      (["smal-chapter"], "demo: unknown command 'smal-chapter'; did you mean small-chapter?\n"),
      (["check", "--jsn"], "demo: unknown option '--jsn'; did you mean --json?\n"),
      (["book", "--output"], "demo: --output needs a value: --output folder\n"),
      (["book", "--output", "/dev/null"], "demo: /dev/null: is a file where a folder was expected\n"),
      (["errata", "now"], "demo: unknown chapter 'now'\n"),
      (["help", "chek"], "demo: unknown command 'chek'; did you mean check?\n"),
      (["--lang"], "demo: --lang needs a value: --lang ko|en\n"),
      (["--lang", "check"], "demo: --lang: 'check' is not one of ko, en\n"),
      (["--lang", "en", "check", "--lang", "en"], "demo: --lang is given twice; give it once\n"),
      (["--json", "check"], "demo: --json belongs after the command: companion check --json\n"),
      (
        ["--lang", "en", "--output=x", "book"],
        "demo: --output belongs after the command: companion book --output\n"
      ),
      (
        ["--set", "w_1=2", "small-chapter"],
        "demo: --set belongs after the command: companion small-chapter --set\n"
      ),
      (["--jsn", "check"], "demo: unknown option '--jsn'; did you mean --json?\n"),
      (["--lnag", "ko", "check"], "demo: unknown option '--lnag'; did you mean --lang?\n"),
      (["--lnag"], "demo: unknown option '--lnag'; did you mean --lang?\n"),
    ])
  func badInput(tokens: [String], line: String) {
    #expect(Self.run(tokens) == Run(code: .usage, output: "", errors: line))
  }

  @Test(
    "names the help of the command that was misused",
    arguments: [
      (["chek"], "swift run companion --help"), (["check", "--jsn"], "swift run companion check --help"),
      (["--json", "check"], "swift run companion check --help"), (["--jsn"], "swift run companion --help"),
      (["small-chapter", "--set", "q=1"], "swift run companion small-chapter --help"),
    ])
  func pointer(tokens: [String], help: String) {
    #expect(Self.run(tokens).help == help)
  }

  @Test(
    "takes what every command takes before the command, too",
    arguments: [
      ["--lang", "ko", "check", "T-1"], ["--lang=ko", "check", "T-1"], ["check", "--lang", "ko", "T-1"],
      ["--lang", "ko", "--", "check", "T-1"],
    ])
  func generalOptions(tokens: [String]) {
    let run = Self.run(tokens)
    #expect(run.code == .success)
    #expect(run.output == "small-chapter\n  ✓ T-1    확인            y = 1.0\n\n1: 확인 1\n")
  }

  @Test("never suggests the word that was typed")
  func noEcho() {
    #expect(
      UsageError.unknown(.command, "check", among: ["check"]) == .unknown(.command, "check", suggestion: nil))
    #expect(
      UsageError.unknown(.command, "check", among: ["check", "checks"])
        == .unknown(.command, "check", suggestion: "checks"))
  }

  @Test("gives the same help in every way it is asked for")
  func help() {
    let all = Self.run(["help"])
    #expect(all.code == .success && all == Self.run(["--help"]))
    #expect(all == Self.run(["-h"]) && all == Self.run(["chek", "--help"]))
    let check = Self.run(["help", "check"])
    #expect(
      check.output.hasPrefix("swift run companion check [-e STATEMENT]... [--notes CLAIM]... [--json]\n"))
    #expect(check == Self.run(["check", "--help"]) && check == Self.run(["--help", "check"]))
    #expect(check == Self.run(["--json", "check", "--help"]))
    #expect(Self.run(["help", "small-chapter"]) == Self.run(["small-chapter", "-h"]))
    #expect(Self.run(["help", "check", "--lang", "ko"]).output.contains("\n옵션:\n"))
  }

  @Test("lists every command in one line of its help", arguments: Language.allCases)
  func commandsInHelp(language: Language) throws {
    let help = Self.run(["help", "--lang", language.rawValue]).output
    let lines = help.split(separator: "\n")
    let commands = [
      "search", "explain", "check", "errata", "claims", "practise", "hint", "exercises", "seed", "worksheet",
      "mark", "grade-code", "merge", "audit", "new-chapter", "book", "facts", "bench", "growth", "help",
      "completions", "manual",
    ]
    let places = try commands.map { command in
      try #require(lines.firstIndex { $0.hasPrefix("  \(command) ") }, "\(command)")
    }
    // In the order of use, and none is gone on with on the next line.
    #expect(places == places.sorted())
    #expect(!lines[places[0]...places.last!].contains { $0.hasPrefix("   ") })
    #expect(lines.allSatisfy { displayWidth($0) <= 80 })
  }
}
