import CommandTestSupport
import Foundation
import TestSupport
import Testing

@testable import CompanionCLI

@Suite("The pager", .inTurn)
struct PagerTests {
  @Test(
    "is the one that is asked for, as words, or less",
    arguments: [
      (["TERM": "xterm"], ["less", "-R"]), (["TERM": "xterm", "PAGER": ""], ["less", "-R"]),
      (["TERM": "xterm", "PAGER": "more"], ["more"]),
      (["TERM": "xterm", "PAGER": "cat; touch x"], ["cat;", "touch", "x"]),
      (["TERM": "xterm", "NO_PAGER": "1"], nil), (["TERM": "xterm", "NO_PAGER": ""], ["less", "-R"]),
      (["TERM": "dumb"], nil), ([:], nil),
    ] as [([String: String], [String]?)])
  func command(environment: [String: String], expected: [String]?) {
    let terminal = Terminal(isInteractive: true, columns: 80, environment: environment)
    #expect(Pager(for: terminal, environment: environment)?.command == expected)
  }

  @Test("is none where the text goes to a file or a pipe")
  func noTerminal() {
    let terminal = Terminal(isInteractive: false, columns: 80, environment: ["TERM": "xterm"])
    #expect(Pager(for: terminal, environment: ["TERM": "xterm", "PAGER": "less"]) == nil)
  }

  /// What a terminal of five lines shows of a text with so many, each "line n" in small letters.
  private static func shown(lines: Int) throws -> String {
    let pty = try PseudoTerminal(rows: 5, columns: 80)
    // The pager inherits this process's own output.
    dup2(pty.slave, STDOUT_FILENO)
    let output = Output.standard()
    output.page((1...lines).map { "line \($0)\n" }.joined())
    try output.finish()
    return pty.received
  }

  // In processes of their own: the environment belongs to all of one.

  @Test("shows what is longer than the screen, and nothing else")
  func long() async {
    await #expect(processExitsWith: .success) {
      setenv("TERM", "xterm", 1)
      setenv("PAGER", "tr a-z A-Z", 1)
      unsetenv("NO_PAGER")
      let short = try PagerTests.shown(lines: 4)
      #expect(short == "line 1\nline 2\nline 3\nline 4\n")
      let long = try PagerTests.shown(lines: 5)
      #expect(long == "LINE 1\nLINE 2\nLINE 3\nLINE 4\nLINE 5\n")
    }
  }

  @Test("is not used with NO_PAGER, and its place is taken where there is none or it fails")
  func fallsBack() async {
    await #expect(processExitsWith: .success) {
      setenv("TERM", "xterm", 1)
      let whole = (1...6).map { "line \($0)\n" }.joined()
      for pager in ["/no/such/pager", "false", "cat ; touch pager-was-here"] {
        setenv("PAGER", pager, 1)
        let shown = try PagerTests.shown(lines: 6)
        #expect(shown.hasSuffix(whole), "\(pager)")
      }
      #expect(!FileManager.default.fileExists(atPath: "pager-was-here"))
      setenv("PAGER", "tr a-z A-Z", 1)
      setenv("NO_PAGER", "1", 1)
      let unpaged = try PagerTests.shown(lines: 6)
      #expect(unpaged == whole)
    }
  }
}
