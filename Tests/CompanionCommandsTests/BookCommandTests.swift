import CommandTestSupport
import Foundation
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The book's command")
struct BookCommandTests {
  private static func run(_ tokens: [String], undecided: Bool = false) -> Run {
    Run { language, output in
      try BookCommand([SmallChapter(hasUndecidedClaim: undecided)]).run(tokens, language, output)
    }
  }

  @Test("lists the chapters and decides no claim of theirs, and says what to type next")
  func contents() {
    let run = Self.run([])
    #expect(run.code == .success)
    #expect(run.output.contains("small-chapter               A small chapter\n"))
    #expect(!run.output.contains("certified"))
    #expect(run.output.contains("swift run companion check"))
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
      (["errata", "now"], "demo: unexpected argument 'now'\n"),
    ])
  func badInput(tokens: [String], line: String) {
    #expect(Self.run(tokens) == Run(code: .usage, output: "", errors: line))
  }
}
