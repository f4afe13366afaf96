import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import Homework
@testable import companion

/// What a student types.
@Suite("A student's commands", .inTurn)
struct ExercisesCommandTests {
  /// A book of a few chapters: what is tried is the commands, and `companion exercises --check` compares all files.
  private static let chapters = Book.chapters.filter {
    ["sigmoid-derivative", "one-one-one-network", "one-two-one-network"].contains($0.name)
  }

  @Test("Files are handed out once, and put back one at a time when asked")
  func handingOut() throws {
    let folder = InboxFolder()
    let file = folder.inbox + "/OneOneOneNetwork.swift"
    func command(_ more: String...) -> (code: ExitCode, output: String, errors: String) {
      folder.companion(
        tokens: ["exercises", "--output", folder.inbox] + more, chapters: Self.chapters)
    }
    #expect(command().output.split(separator: "\n").count == Self.chapters.count + 1)
    #expect(command("--check").code == .success)
    let stub = try String(contentsOfFile: file, encoding: .utf8)
    folder.write(stub + "// mine\n", "OneOneOneNetwork.swift")
    folder.write("", "OneTwoOneNetwork.swift")
    // A student's work is nobody else's to write over.
    #expect(command().output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == stub + "// mine\n")
    #expect(command("--check").code == .failure)
    #expect(command("--reset", "one-one-one-network").output.contains("OneOneOneNetwork.swift"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == stub)
    #expect(folder.files("inbox")["OneTwoOneNetwork.swift"] == Data())
    let unknown = command("--reset", "one")
    #expect(unknown.code == .usage && unknown.errors.hasPrefix("companion: unknown chapter 'one'"))
  }

  @Test("A class is handed a folder each, and what is there is left alone")
  func handingOutToAClass() throws {
    let folder = InboxFolder()
    folder.write("student\nkim\nlee\n", "roster.csv")
    func command(_ more: String...) -> (code: ExitCode, output: String, errors: String) {
      folder.companion(
        tokens: ["exercises", "--roster", folder.inbox + "/roster.csv", "--output", folder.inbox + "/out"]
          + more,
        chapters: Self.chapters)
    }
    // Each of the three chapters, and the engine.
    #expect(command("--seed-file", folder.seedFile).output.hasPrefix("students: 2, files written: 8 "))
    let file = folder.inbox + "/out/kim/OneOneOneNetwork.swift"
    let stub = try String(contentsOfFile: file, encoding: .utf8)
    try (stub + "// mine\n").write(toFile: file, atomically: true, encoding: .utf8)
    #expect(command("--seed-file", folder.seedFile).output.hasPrefix("students: 2, files written: 0 "))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == stub + "// mine\n")
    for wrong in [["--seed-file", folder.seedFile, "--check"], []] {
      let run = wrong.isEmpty ? command() : command(wrong[0], wrong[1], wrong[2])
      #expect(run.code == .usage && run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "Practising shows what is done, what is wrong and why, and what is to be tried",
    arguments: Language.allCases)
  func practising(_ language: Language) throws {
    let folder = InboxFolder()
    let chapter = "sigmoid-derivative"
    func practise() -> (code: ExitCode, output: String, errors: String) {
      folder.companion(
        tokens: ["practise", chapter, "--folder", folder.inbox, "--once"], language: language,
        chapters: Self.chapters)
    }
    _ = folder.companion(tokens: ["exercises", "--output", folder.inbox], chapters: Self.chapters)
    let untouched = practise()
    #expect(untouched.code == .success)
    #expect(untouched.output.contains("→ sigmoid") && untouched.output.contains("· slope"))
    let file = folder.inbox + "/SigmoidDerivative.swift"
    let stub = try String(contentsOfFile: file, encoding: .utf8)
    // Five functions, the last of which names a slip.
    let parts = stub.components(separatedBy: "throw NotAttempted()")
    try #require(parts.count == 6)
    let written = ["1 / (1 + exp(-x))", "-exp(-x) / ((1 + exp(-x)) * (1 + exp(-x)))"]
    let rest = parts[2...].joined(separator: "throw NotAttempted()")
    folder.write(parts[0] + written[0] + parts[1] + written[1] + rest, "SigmoidDerivative.swift")
    let tried = practise()
    #expect(tried.code == .failure)
    #expect(tried.output.contains("✓ sigmoid") && tried.output.contains("✗ slope"))
    // What was handed out with a slip is not wrong yet: nobody has tried it, or named its slip.
    #expect(tried.output.contains("· mendRepeatedSlope"))
    let slip = try #require(Slip.all.first { $0.id == "sign-flipped" }).name[language].plainText
    #expect(tried.output.contains(slip))
    #expect(tried.output.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 80 })
    let named =
      parts[0] + written[0] + parts[1...4].joined(separator: "throw NotAttempted()") + ".signFlipped"
    folder.write(named + parts[5], "SigmoidDerivative.swift")
    #expect(practise().output.contains("✗ mendRepeatedSlope"))
    folder.write("enum SigmoidDerivative {", "SigmoidDerivative.swift")
    #expect(practise().code == .failure)
  }
}
