import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds

@Suite("Seeds on the command line", .tags(.grader), .inTurn)
struct SeedCommandTests {
  @Test("companion seed writes a file for its owner alone, and never over another")
  func file() throws {
    let folder = InboxFolder()
    let path = folder.path + "/new.seed"
    let old = umask(0)
    let run = folder.companion("seed", "--output", path)
    umask(old)
    #expect(run.code == .success && run.errors == "" && run.output.hasPrefix("seed file: \(path) "))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o600)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(CourseSeed(file: Array(bytes)) != nil)
    for language in Language.allCases {
      let again = folder.companion("seed", "--output", path, language: language)
      #expect(again.code == .usage && again.output == "")
      #expect(again.errors == "companion: \(SeedFileExists(path: path).message(in: language))\n")
    }
    // Not through a link either, wherever it leads.
    symlink(folder.path + "/elsewhere", folder.path + "/link.seed")
    #expect(folder.companion("seed", "--output", folder.path + "/link.seed").code == .usage)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
    #expect(
      folder.companion("seed", "--output", folder.path + "/no/x.seed").errors
        == "companion: \(folder.path)/no/x.seed: does not exist\n")
  }

  /// Command lines that need a seed, without one.
  static func lines(_ folder: InboxFolder) -> [[String]] {
    [
      ["worksheet", "sigmoid-derivative", "--student", "a", "--output", folder.path + "/out"],
      [
        "worksheet", "sigmoid-derivative", "--roster", folder.path + "/roster.csv", "--output",
        folder.path + "/out",
      ],
      ["mark", folder.inbox, "--report", folder.path + "/out"],
      ["merge", folder.path + "/part", "--report", folder.path + "/out"],
      ["grade-code", folder.inbox, "--isolation", "process", "--report", folder.path + "/out"],
    ]
  }

  @Test("Whatever draws or marks says in one line that the seed is missing", arguments: Language.allCases)
  func missing(language: Language) throws {
    let folder = InboxFolder()
    try folder.fill(2)
    try Data("student\na\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/roster.csv"))
    for line in Self.lines(folder) {
      let run = folder.companion(tokens: line, language: language)
      #expect(run.code == .usage && run.output == "", "\(line)")
      #expect(run.errors == "companion: \(SeedFault.missing.message(in: language))\n", "\(line)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test("The program itself says so, in the language that it is asked for", arguments: Language.allCases)
  func program(language: Language) throws {
    let folder = InboxFolder()
    folder.write("x", "x")
    #expect(
      try folder.shell("LANG=C companion mark inbox --lang \(language.rawValue) 2>errors")
        == ExitCode.usage.rawValue)
    let errors = try String(contentsOfFile: folder.path + "/errors", encoding: .utf8)
    #expect(errors == "companion: \(SeedFault.missing.message(in: language))\n")
  }

  @Test("A file that is no seed file, a pipe, and two seeds at once are refused")
  func unfit() throws {
    let folder = InboxFolder()
    try Data("student\na\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/roster.csv"))
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o666)
    folder.write("spring-26\n", "words.seed")
    folder.write(String(repeating: "0", count: 4097), "long.seed")
    for line in Self.lines(folder) {
      func errors(_ more: String...) -> String { folder.companion(tokens: line + more).errors }
      let words = folder.inbox + "/words.seed"
      #expect(errors("--seed-file", words) == "companion: \(SeedFault.notASeedFile(words))\n")
      #expect(
        errors("--seed-file", pipe)
          == "companion: \(pipe): is not a regular file; pipes and devices are not read\n")
      #expect(
        errors("--seed-file", folder.inbox + "/long.seed")
          == "companion: \(folder.inbox)/long.seed: has 4097 bytes, expected at most 4096\n")
      #expect(
        errors("--seed-file", folder.path + "/none") == "companion: \(folder.path)/none: does not exist\n")
      #expect(
        errors("--seed-file", folder.seedFile, "--seed", "x")
          == "companion: --seed-file and --seed don't go together; give one of them\n")
    }
  }

  @Test("A seed that can be guessed is refused for making sheets, and for nothing else")
  func weak() throws {
    let folder = InboxFolder()
    let make = ["worksheet", "sigmoid-derivative", "--student", "a", "--output", folder.path + "/out"]
    let refused = folder.companion(tokens: make + ["--seed", "spring-26"])
    #expect(refused.code == .usage && refused.output == "")
    #expect(
      refused.errors
        == "companion: --seed: a sheet is enough to guess this seed (worth about 11 bits, expected 50); make a file "
        + "with 'companion seed', and give it with --seed-file FILE\n")
    #expect(!refused.errors.contains("spring"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    let strong = "mule-ocean-tablet-violin-crater"
    #expect(folder.companion(tokens: make + ["--seed", strong]).code == .success)
    let mark = ["mark", folder.path + "/out/sigmoid-derivative-a.json", "--report", folder.path + "/marks"]
    #expect(folder.companion(tokens: mark + ["--seed", strong]).code == .success)
    // Marking takes a weak one, and finds that it isn't this sheet's.
    let other = folder.companion(tokens: mark + ["--seed", "spring-26"])
    #expect(other.code == .failure && other.errors == "")
  }

  @Test(
    "Where no sheet fits the seed, one line says so, and nothing is written", arguments: Language.allCases)
  func difference(language: Language) throws {
    let folder = InboxFolder()
    try folder.fill(30)
    folder.write("no sheet", "notes.txt")
    let other = folder.path + "/other.seed"
    try Data(CourseSeed.newFile().utf8).write(to: URL(fileURLWithPath: other))
    let run = folder.companion(
      "mark", folder.inbox, "--seed-file", other, "--report", folder.path + "/marks", language: language)
    #expect(run.code == .usage && run.output == "")
    #expect(
      run.errors
        == (language == .ko
          ? "companion: 학습지 30장 가운데 이 시드에 맞는 것이 하나도 없습니다. 학습지를 만들 때 쓴 시드를 주세요\n"
          : "companion: none of the 30 sheets fits this seed; give the one that they were made with\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/marks"))
    // One that fits, and the other 29 are to blame.
    let worksheet = Sheets.worksheet("two-two-two-network")!
    let key = try #require(CourseSeed(file: Array(Data(contentsOf: URL(fileURLWithPath: other)))))
    folder.write(try worksheet.sheet(for: "b", seed: key.key).json, "b.json")
    #expect(
      folder.companion("mark", folder.inbox, "--seed-file", other, "--report", folder.path + "/marks").code
        == .failure)
    #expect(try folder.records("marks").values.count { $0.problem?.name == "tampered" } == 30)
  }
}
