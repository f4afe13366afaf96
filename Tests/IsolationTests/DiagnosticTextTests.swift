import TestSupport
import Testing

@testable import Isolation

@Suite("What the compiler says", .tags(.grader), .inTurn)
struct DiagnosticTextTests {
  private static func text(_ lines: String...) -> DiagnosticText {
    DiagnosticText(Array(lines.joined(separator: "\n").utf8), source: "Submission.swift")
  }

  @Test("is read for errors and their places; what is quoted is left out")
  func errors() {
    let text = Self.text(
      "Submission.swift:4:18: error: cannot convert value of type 'Double' to specified type 'Int'",
      "    let n: Int = x", "                 ^", "Submission.swift:9:1: note: did you mean 'y'?",
      "<unknown>:0: error: missing required module 'X'")
    #expect(
      text.errors == [
        Diagnostic(
          line: 4, column: 18, message: "cannot convert value of type 'Double' to specified type 'Int'"),
        Diagnostic(line: nil, column: nil, message: "missing required module 'X'"),
      ])
    #expect(!text.hasCrash)
  }

  @Test("is of a signature only where the shim's line is named")
  func signatures() {
    let text = Self.text(
      "signature-2:1:60: error: missing argument for parameter 'w' in call",
      "signature-2:1:61: error: another", "signature-x:1:1: error: not a place")
    #expect(text.signatureErrors == [2: "missing argument for parameter 'w' in call"])
    #expect(text.errors.map(\.message) == ["not a place"])
  }

  @Test("loses paths, control characters and what is too long or too much", .tags(.mutant))
  func cleaning() {
    let text = Self.text(
      "/home/teacher/answers.txt:1:1: error: '/home/teacher/answers.txt' \u{1B}[2J"
        + String(repeating: "x", count: 999))
    #expect(text.errors.count == 1 && text.errors[0].line == nil)
    #expect(text.errors[0].message.hasPrefix("'answers.txt' [2Jxxx") && text.errors[0].message.count <= 300)
    let many = DiagnosticText(
      Array(String(repeating: "Submission.swift:1:1: error: e\n", count: 500).utf8),
      source: "Submission.swift")
    #expect(many.errors.count == 20)
  }

  @Test("tells a crash and the linker's errors")
  func others() {
    #expect(Self.text("Stack dump:", "0. Program arguments").hasCrash)
    let linker = Self.text("ld.lld: error: duplicate symbol: main", ">>> defined at main.o")
    #expect(linker.errors == [Diagnostic(line: nil, column: nil, message: "duplicate symbol: main")])
  }

  @Test("the linker's words are read out of clang's line")
  func words() {
    #expect(
      Toolchain.quotedWords(in: #" "/usr/bin/ld" "-o" "a \"b\" \\c" "" "#) == [
        "/usr/bin/ld", "-o", #"a "b" \c"#, "",
      ])
  }
}
