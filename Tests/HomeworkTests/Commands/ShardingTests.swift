import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import Homework

@Suite("Marking in parts", .tags(.grader), .inTurn)
struct ShardingTests {
  @Test(
    "The parts of a sharded run merge to the reports of one run, byte for byte", arguments: [1, 2, 5, 40])
  func sharding(count: Int) throws {
    let folder = InboxFolder()
    try folder.fill(20)
    folder.write("no sheet", "x.txt")
    #expect(folder.mark("whole") == .failure)
    for index in 1...count { _ = folder.mark("part\(index)", "--shard", "\(index)/\(count)") }
    let run = folder.merge((1...count).reversed().map { "part\($0)" })
    #expect(run.code == .failure)
    #expect(run.errors == "")
    #expect(folder.files("merged") == folder.files("whole"))
  }

  @Test(
    "Every part of a shard is named i/n", arguments: ["0/4", "5/4", "4", "a/b", "1/0", "1/2/3", "-1/4", ""])
  func shards(text: String) {
    let folder = InboxFolder()
    folder.write("x", "x")
    #expect(folder.mark("report", "--shard", text) == .usage)
  }

  @Test("Two parts with different sheets of one name do not pass for one class")
  func conflict() throws {
    let folder = InboxFolder()
    folder.write("one", "x.json")
    _ = folder.mark("part1")
    folder.write("another", "x.json")
    _ = folder.mark("part2")
    let run = folder.merge(["part1", "part2"])
    #expect(run.code == .usage)
    #expect(run.errors == "companion: 'x.json': two parts have different sheets of this name\n")
  }

  @Test("Parts that are missing are named")
  func missing() throws {
    let folder = InboxFolder()
    try folder.fill(6)
    for index in [1, 3] { _ = folder.mark("part\(index)", "--shard", "\(index)/4") }
    let run = folder.merge(["part1", "part3"])
    #expect(run.code == .usage)
    #expect(run.errors == "companion: parts are missing: 2/4, 4/4\n")
    #expect(folder.merge(["part1"], language: .ko).errors == "companion: 빠진 조각이 있습니다: 2/4, 3/4, 4/4\n")
    _ = folder.mark("part5", "--shard", "1/\(Int.max)")
    #expect(folder.merge(["part5"]).errors.count { $0 == "/" } == 9)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/merged"))
  }

  @Test("A part that was stopped is named, wherever its journal ends")
  func unfinished() throws {
    let folder = InboxFolder()
    try folder.fill(6)
    for index in 1...2 { _ = folder.mark("part\(index)", "--shard", "\(index)/2") }
    let journal = URL(fileURLWithPath: folder.path + "/part2/journal.jsonl")
    let lines = try Data(contentsOf: journal)
    for length in [0, lines.count / 2, lines.count - 1] {
      try lines.prefix(length).write(to: journal)
      let run = folder.merge(["part1", "part2"])
      #expect(run.code == .usage)
      #expect(
        run.errors
          == "companion: '\(folder.path)/part2': marking was not finished; run the same companion mark again\n"
      )
    }
    #expect(folder.mark("part2", "--shard", "2/2") == .success)
    #expect(folder.merge(["part1", "part2"]).code == .success)
  }

  @Test("Parts of different divisions, or of an inbox that grew, do not pass for one class")
  func differentRuns() throws {
    let folder = InboxFolder()
    try folder.fill(6)
    _ = folder.mark("part1", "--shard", "1/2")
    _ = folder.mark("part2", "--shard", "2/3")
    let message =
      "companion: the parts are of different divisions, or the number of sheets changed while they were marked\n"
    #expect(folder.merge(["part1", "part2"]).errors == message)
    folder.write("late", "late.json")
    _ = folder.mark("part2", "--shard", "2/2")
    #expect(folder.merge(["part1", "part2"]).errors == message)
  }

  // MARK: - The manual's own lines

  /// The command lines of the manual's section on many sheets.
  static func recipe(_ language: Language) throws -> [String] {
    let manual = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../docs/homework.\(language.rawValue).md")
    let text = try String(contentsOf: manual.standardizedFileURL, encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## ").first { $0.contains("SLURM") })
    return section.split(separator: "\n").map(String.init).filter {
      $0.contains("companion m") && !$0.contains("`")
    }
  }

  static let hasParallel =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/parallel")
    }

  @Test("The manual's xargs line does what it says", arguments: Language.allCases)
  func xargs(language: Language) throws {
    try follow(language, "xargs", failing: 123)
  }

  @Test("The manual's array job does what it says", arguments: Language.allCases)
  func arrayJob(language: Language) throws {
    try follow(language, "SLURM", failing: 1) { line in
      "code=0; for SLURM_ARRAY_TASK_ID in 1 2 3 4; do \(line) || code=$?; done; exit $code"
    }
  }

  @Test(
    "The manual's line for GNU parallel does what it says", .enabled(if: hasParallel),
    arguments: Language.allCases)
  func parallel(language: Language) throws {
    try follow(language, "parallel companion", failing: 1)
  }

  /// Runs a line of the manual and the one that merges, and compares with one run.
  private func follow(
    _ language: Language, _ mark: String, failing code: Int32, as script: (String) -> String = { $0 }
  ) throws {
    let lines = try Self.recipe(language)
    let line = try #require(lines.first { $0.contains(mark) })
    let merge = try #require(lines.last)
    let folder = InboxFolder()
    try folder.fill(9)
    #expect(try folder.shell(script(line)) == 0)
    #expect(try folder.shell(merge) == 0)
    #expect(try folder.shell("companion mark inbox --seed-file course.seed --report whole") == 0)
    #expect(folder.files("marks") == folder.files("whole"))
    // A file that is no sheet makes one part end with 1.
    folder.write("no sheet", "x.txt")
    #expect(try folder.shell(script(line)) == code)
    #expect(try folder.shell(merge) == 1)
  }
}
