import CompanionCLI
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCommands

/// What the command line does with a file of notes, and what it says of one that is wrong.
@Suite("Files of notes on the command line", .inTurn) struct NotesCommandTests {
  private let folder = InboxFolder()

  /// A file with a right number, a proved formula and one where tanh′ was left out: −0.04304 with it, −0.09507 without
  /// (Tests/NotesTests/Oracle/tanh_cross_entropy.py).
  private static let network = SampleNotes.threeTwoOne

  private func file(_ text: String, named name: String = "notes.md") throws -> String {
    let path = folder.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("check decides each claim, says what is right and why, and ends with 1 where one is wrong")
  func check() throws {
    let run = folder.companion("check", try file(Self.network))
    #expect(run.code == .failure)
    #expect(run.output.contains("✓ N-1    certified       E = 0.317"))
    #expect(run.output.contains("✓ N-2    proved          ∂E/∂z = p − t"))
    #expect(run.output.contains("right: ∂E/∂W₁₁ = −0.043"))
    #expect(run.output.contains("why: the activation's derivative was left out (h₁)"))
    let right = folder.companion("check", try file(Self.network.replacing("= -0.095", with: "= -0.043")))
    #expect(right.code == .success && right.output.contains("certified 2, proved 1"))
  }

  @Test("The book's own refutations are expected: check of a chapter ends with 0")
  func chapter() {
    let run = folder.companion("check", "one-one-one-network")
    #expect(run.code == .success && run.output.contains("✗"))
  }

  @Test("check -e decides what is typed, and says where a statement is wrong")
  func typed() {
    let right = folder.companion("check", "-e", "h = tanh(0.4)", "--notes", "h = 0.380")
    #expect(right.code == .success && right.output.contains("certified"))
    // tanh 0.4 = 0.379949 (any table).
    let wrong = folder.companion("check", "-e", "h = tanh(0.4)", "--notes", "h = 0.381")
    #expect(wrong.code == .failure && wrong.output.contains("right: h = 0.380"))
    let unknown = folder.companion("check", "-e", "h = tahn(0.4)", "--notes", "h = 0.380")
    #expect(unknown.code == .usage)
    #expect(
      unknown.errors == "-e:1:5: unknown function tahn; did you mean tanh?\n  h = tahn(0.4)\n      ^~~~~\n")
    #expect(folder.companion("check", "-e", "h = 1").errors.contains("missing argument: --notes CLAIM"))
    #expect(folder.companion("check", "--notes", "h = 1").errors.contains("missing argument: -e STATEMENT"))
  }

  @Test(
    "A mistake is told with file, line, column and a caret below it, several at once; Hangul takes two columns"
  )
  func faults() throws {
    let path = try file("# 노트\n\n```network\ngiven 가중 = 2\ny = 가중 + z\nq = sigmod(y)\n```\n")
    let run = folder.companion("check", path)
    #expect(run.code == .usage && run.output.isEmpty)
    #expect(
      run.errors == """
        \(path):5:10: z is not stated so far
          y = 가중 + z
                     ^
        \(path):6:5: unknown function sigmod; did you mean sigmoid?
          q = sigmod(y)
              ^~~~~~~

        """)
    let korean = folder.companion(tokens: ["check", path], language: .ko)
    #expect(korean.errors.contains("앞에 나오지 않은 이름입니다"))
  }

  @Test(
    "What is no text, too large or missing is told in one line",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x00, 0x01], "is not a text file; save it as UTF-8"),
      (Array(repeating: UInt8(ascii: "a"), count: 1_000_001), "has 1000001 bytes, expected at most 1000000"),
      ([], "no statements: they stand in a block that begins with ```network"),
    ])
  func bytes(bytes: [UInt8], message: String) throws {
    let path = folder.path + "/bytes.md"
    try Data(bytes).write(to: URL(filePath: path))
    let run = folder.companion("check", path)
    #expect(run.code == .usage && run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
    let missing = folder.companion("check", folder.path + "/none.md")
    #expect(missing.code == .usage && missing.errors.hasSuffix("none.md: does not exist\n"))
  }

  @Test("A file as Windows writes it is read: UTF-16, and CP949")
  func encodings() throws {
    let text = "# 노트\n\n```network\ngiven x = 2\ny = x^2\nnotes y = 4\n```\n"
    let windowsKorean = String.Encoding(rawValue: 0x8000_0000 | 0x0422)
    for encoding in [String.Encoding.utf16, windowsKorean] {
      let path = folder.path + "/windows.md"
      try #require(text.data(using: encoding)).write(to: URL(filePath: path))
      let run = folder.companion("check", path)
      #expect(run.code == .success && run.output.contains("y = 4"))
    }
  }

  @Test(
    "new writes a file that is right as it stands, and writes over none",
    arguments: [nil, "3-2-1", "3-2-2, tanh, softmax, cross-entropy", "2-1-1, relu, linear, squared"])
  func new(network: String?) throws {
    let path = folder.path + "/my-notes.md"
    let made = folder.companion(tokens: ["new", path] + (network.map { ["--network", $0] } ?? []))
    #expect(made.code == .success)
    let check = folder.companion("check", path)
    #expect(check.code == .success && check.output.contains("certified 1"))
    #expect(folder.companion(path).code == .success)
    let again = folder.companion("new", path)
    #expect(again.code == .usage && again.errors.contains("what exists is not written over"))
  }

  @Test("new says what is wrong with a network, and writes nothing")
  func wrongNetwork() {
    let path = folder.path + "/my-notes.md"
    let run = folder.companion("new", path, "--network", "3-2-1, tanh, sigmiod")
    #expect(run.code == .usage && run.errors.contains("did you mean sigmoid?"))
    #expect(folder.companion("new", folder.path + "/notes.txt").errors.contains("ends in .md"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("--watch needs a file, and runs once where nobody watches")
  func watch() throws {
    #expect(folder.companion("check", "--watch").code == .usage)
    let path = try file(Self.network)
    let watch = try #require(NotesWatch(["check", path, "--watch"]))
    #expect(watch.paths == [path] && watch.tokens == ["check", path])
    #expect(NotesWatch(["check", path]) == nil)
    #expect(NotesWatch(["check", path, "--watch", "--help"]) == nil)
    let output = Output()
    var runs = 0
    let code = try watch.run(.en, output, interrupt: .never) { tokens, output in
      runs += 1
      output.line(tokens.joined(separator: " "))
      return .failure
    }
    #expect(runs == 1 && code == .failure && output.pendingText == "check \(path)\n")
  }
}
