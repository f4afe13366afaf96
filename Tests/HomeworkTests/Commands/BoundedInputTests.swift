import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import companion

@Suite("Input without end", .tags(.grader), .timeLimit(.minutes(5)), .inTurn)
struct BoundedInputTests {
  @Test("A roster that is a pipe, a folder or endless is refused")
  func rosters() throws {
    let folder = InboxFolder()
    mkfifo(folder.path + "/pipe", 0o666)
    truncate(folder.path, "sparse", bytes: 3 << 30)
    func errors(_ name: String) -> String {
      let run = folder.companion(
        "worksheet", "sigmoid-derivative", "--seed-file", folder.seedFile, "--roster",
        folder.path + "/" + name)
      #expect(run.code == .usage && run.output == "")
      return String(run.errors.dropFirst("companion: \(folder.path)/\(name): ".count))
    }
    #expect(errors("pipe") == "is not a regular file; pipes and devices are not read\n")
    #expect(errors("inbox") == "is a folder where a file was expected\n")
    #expect(errors("sparse") == "has \(3 << 30) bytes, expected at most 4194304\n")
  }

  @Test("A roster is read to its end, or not at all")
  func longRoster() throws {
    let ids = (0..<100_000).map { "student-\($0)" }
    // Beyond a sheet's size: it was cut there once.
    let roster = try Roster(bytes: Array((["student"] + ids).joined(separator: "\n").utf8))
    #expect(roster.people.map(\.id) == ids)
  }

  @Test("practise reads no more of a file than a source may have, and waits for no pipe")
  func practise() throws {
    let folder = InboxFolder()
    let names = ["sigmoid-derivative", "one-one-one-network", "one-two-one-network"]
    let chapters = Book.chapters.filter { names.contains($0.name) }
    func practise(_ name: String) -> String {
      folder.companion(tokens: ["practise", name, "--folder", folder.inbox, "--once"], chapters: chapters)
        .output
    }
    truncate(folder.inbox, "SigmoidDerivative.swift", bytes: 3 << 30)
    #expect(practise("sigmoid-derivative").contains("262144"))
    mkfifo(folder.inbox + "/OneOneOneNetwork.swift", 0o666)
    let missing = practise("one-two-one-network")
    #expect(
      practise("one-one-one-network").replacing("one-one-one-network", with: "")
        .contains(missing.replacing("one-two-one-network", with: "").prefix(2)))
    let check = folder.companion(
      tokens: ["exercises", "--output", folder.inbox, "--check"], chapters: chapters)
    #expect(
      check.code == .failure && check.output.contains("differs: \(folder.inbox)/OneOneOneNetwork.swift"))
  }

  @Test(
    "Answers of huge exponents and endless fractions cost next to nothing",
    arguments: [
      "1e9999/1e-9999", "1e-9999", "-1e9999", "1e999999999", "1e99999999999999999999999",
      String(repeating: "9", count: 49) + "/" + String(repeating: "7", count: 50),
      "1/" + String(repeating: "0", count: 97) + "7", "0." + String(repeating: "0", count: 97) + "1",
      String(repeating: "7", count: 1000) + "/3",
    ])
  func answers(text: String) throws {
    var sheet = try BadInputTests.sheet()
    for index in sheet.steps.indices { sheet.steps[index].answer = text }
    let start = ContinuousClock.now
    let record = BadInputTests.mark(Array(sheet.json.utf8))
    #expect(record.problem == nil && record.points == 0)
    // Thirty-four answers; a sheet of a class of ten thousand may not cost more than this.
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  private func truncate(_ folder: String, _ name: String, bytes: Int) {
    let descriptor = open(folder + "/" + name, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    ftruncate(descriptor, off_t(bytes))
    close(descriptor)
  }
}
