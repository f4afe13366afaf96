import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

@Suite("Conventions on the command line of worksheets", .tags(.grader), .inTurn)
struct ConventionCommandTests {
  private func worksheet(
    _ folder: InboxFolder, _ chapter: String, _ conventions: [String], language: Language = .en
  ) -> (code: ExitCode, output: String, errors: String) {
    folder.companion(
      tokens: [
        "worksheet", chapter, "--student", "a", "--seed-file", folder.seedFile, "--output",
        folder.path + "/sheets",
      ] + conventions.flatMap { ["--convention", $0] }, language: language)
  }

  /// What is wrong, and the one line that says so.
  static let refusals: [(chapter: String, conventions: [String], line: String)] = [
    (
      "one-one-one-network", ["samples=mean"],
      "one-one-one-network: nothing on this chapter's sheets depends on the convention samples=mean; leave it out"
    ),
    (
      "one-one-one-network", ["half=no", "bias=unit"],
      "one-one-one-network: nothing on this chapter's sheets depends on the convention bias=unit; leave it out"
    ),
    (
      "xor-network", ["bias=layer"],
      "xor-network: each unit of this chapter has a bias of its own, so bias=layer would be another network"
    ),
    // The chapter trains its biases, but no sheet asks for one.
    (
      "xor-network", ["bias=fixed"],
      "xor-network: nothing on this chapter's sheets depends on the convention bias=fixed; leave it out"
    ),
    ("one-one-one-network", ["half=nope"], "unknown convention 'half=nope'; did you mean half=no?"),
    ("one-one-one-network", ["bais=unit"], "unknown convention 'bais=unit'; did you mean bias=unit?"),
    ("one-one-one-network", ["half=no", "half=yes"], "--convention 'half' is given twice; give it once"),
  ]

  @Test("What a sheet could not keep to is refused in one line, and nothing is written", arguments: refusals)
  func refusal(chapter: String, conventions: [String], line: String) {
    let folder = InboxFolder()
    let run = worksheet(folder, chapter, conventions)
    #expect(run.code == .usage && run.output == "")
    #expect(run.errors == "companion: \(line)\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/sheets"))
  }

  @Test("Several conventions make one sheet, in whatever order they are asked for")
  func order() throws {
    let folder = InboxFolder()
    var sheets: [Data] = []
    for conventions in [["bias=unit", "half=no"], ["half=no", "bias=unit"]] {
      #expect(worksheet(folder, "two-two-two-network", conventions).code == .success)
      sheets.append(
        try Data(contentsOf: URL(fileURLWithPath: folder.path + "/sheets/two-two-two-network-a.json")))
    }
    #expect(sheets[0] == sheets[1])
    #expect(try Sheet(bytes: Array(sheets[0])).conventions == ["half=no", "bias=unit"])
  }

  @Test("A class with sheets in several conventions is marked, in parts too, and summed up")
  func classOfThem() throws {
    let folder = InboxFolder()
    let files = [
      "xor-network.samples=mean.right.csv", "xor-network.samples=mean.other.csv", "xor-network.other.csv",
    ]
    for (index, file) in files.enumerated() {
      // One student each, or they would be copies.
      let sheet = try Sheet(bytes: ConventionSheet.contents(file))
      let worksheet = try #require(Sheets.worksheet(sheet.chapter, under: sheet.conventions))
      let variant = try #require(worksheet.variant(of: sheet))
      var own = worksheet.blank(
        Variant(student: "s\(index)", draw: variant.draw, givens: variant.givens, right: variant.right),
        seed: Sheets.seed)
      for step in own.steps.indices { own.steps[step].answer = sheet.steps[step].answer }
      if index == 1 { own.conventions = ["samples=sum"] }
      folder.write(own.json, "s\(index).json")
    }
    #expect(folder.mark("whole") == .success)
    for part in 1...2 { #expect(folder.mark("part\(part)", "--shard", "\(part)/2") == .success) }
    let merged = folder.companion(
      "merge", folder.path + "/part1", folder.path + "/part2", "--seed-file", folder.seedFile, "--formats",
      InboxFolder.formats, "--report", folder.path + "/merged")
    #expect(merged.code == .success)
    #expect(
      folder.files("merged").filter { !$0.key.hasSuffix("journal.jsonl") }
        == folder.files("whole").filter { !$0.key.hasSuffix("journal.jsonl") })
    #expect(merged.output.contains("convention not stated as handed out: s1.json\n"))
    let summary = try String(contentsOfFile: folder.path + "/whole/summary.md", encoding: .utf8)
    #expect(summary.contains("## Right in another convention"))
    #expect(summary.contains("| the errors of several samples are averaged (`samples=mean`) | 3 |"))
    #expect(summary.contains("| the errors of several samples are added up (`samples=sum`) | 3 |"))
    let again = folder.mark("whole")
    #expect(again == .success)
  }

  @Test("The student's page says by which convention a wrong answer is right", arguments: Language.allCases)
  func page(language: Language) throws {
    let folder = InboxFolder()
    folder.write(ConventionSheet.contents("xor-network.other.csv"), "a.csv")
    let run = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/marks",
      language: language)
    let sentence =
      language == .ko
      ? "여러 샘플의 오차를 평균한다는 규약(samples=mean)에서는 맞는 값입니다."
      : "This is right where the errors of several samples are averaged (samples=mean)."
    #expect(run.output.filter { !$0.isWhitespace }.contains(sentence.filter { !$0.isWhitespace }))
    // Whoever is to be told nothing but outcomes is not told this.
    let silent = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/silent", "--feedback",
      "none", language: language)
    #expect(!silent.output.contains("samples=mean"))
  }
}
