import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
@testable import Homework

/// `companion` run by somebody who may not do everything: by root, as nobody.
private enum Unprivileged {
  private static let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  private static let command = (geteuid() == 0 ? nobody : []) + [InboxFolder.program]

  static let canBeRefused: Bool = {
    guard geteuid() == 0 else { return true }
    guard FileManager.default.isExecutableFile(atPath: nobody[0]) else { return false }
    // The build's folder may be closed to nobody.
    return (try? run(["--version"]).code) == 0
  }()

  static func run(_ arguments: [String], in folder: String = "/") throws -> (code: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}

/// Files and folders that the person who marks may not read or write.
@Suite("What is not permitted", .tags(.grader), .enabled(if: Unprivileged.canBeRefused), .inTurn)
struct PermissionTests {
  /// An inbox with three sheets that anyone may mark, into folders that anyone may write.
  private func openFolder() throws -> InboxFolder {
    let folder = InboxFolder()
    try folder.fill(3)
    chmod(folder.path, 0o777)
    return folder
  }

  private func mark(_ folder: InboxFolder, _ arguments: String...) throws -> (code: Int32, errors: String) {
    try Unprivileged.run(
      ["mark", "inbox", "--seed-file", "course.seed", "--lang", "en", "--formats", InboxFolder.formats]
        + arguments,
      in: folder.path)
  }

  @Test("A file or a folder in the inbox that cannot be read is reported, and the rest is marked")
  func unreadable() throws {
    let folder = try openFolder()
    folder.write("secret", "closed.json")
    folder.write("secret", "below/x.json")
    chmod(folder.inbox + "/closed.json", 0)
    chmod(folder.inbox + "/below", 0)
    defer { chmod(folder.inbox + "/below", 0o755) }
    #expect(try mark(folder) == (1, ""))
    let records = try folder.records("marks")
    #expect(records.count == 5)
    for name in ["closed.json", "below"] {
      #expect(records[name]?.problem?.name == "unreadable-file")
      #expect(records[name]?.problem?.message.en == "\(name): permission denied")
      #expect(records[name]?.problem?.message.ko == "\(name): 권한이 없습니다")
    }
    #expect(records.values.count { $0.problem == nil } == 3)
    // Once it can be read it is: nothing is remembered of it.
    chmod(folder.inbox + "/closed.json", 0o644)
    #expect(try mark(folder).code == 1)
    #expect(try folder.records("marks")["closed.json"]?.problem?.name == "not-a-sheet")
  }

  @Test("An inbox, a sheet or a roster that cannot be read ends with one line and exit code 2")
  func closed() throws {
    let folder = try openFolder()
    folder.write("student\na\n", "roster.csv")
    chmod(folder.inbox + "/roster.csv", 0)
    #expect(
      try Unprivileged.run(
        [
          "worksheet", "two-two-two-network", "--roster", "inbox/roster.csv", "--seed-file", "course.seed",
          "--lang", "en",
        ], in: folder.path)
        == (2, "companion: inbox/roster.csv: permission denied\n"))
    chmod(folder.inbox, 0)
    defer { chmod(folder.inbox, 0o755) }
    #expect(try mark(folder) == (2, "companion: inbox: permission denied\n"))
  }

  @Test("A report that cannot be written ends with one line and exit code 2, and leaves what is there")
  func unwritable() throws {
    let folder = try openFolder()
    let root = folder.path
    mkdir(root + "/locked", 0o555)
    #expect(
      try mark(folder, "--report", "locked") == (2, "companion: locked/journal.jsonl: permission denied\n"))
    #expect(
      try mark(folder, "--report", "locked/below") == (2, "companion: locked/below: permission denied\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/locked") == [])

    #expect(try mark(folder) == (0, ""))
    let before = folder.files("marks")
    chmod(root + "/marks/students", 0o555)
    defer { chmod(root + "/marks/students", 0o755) }
    let page = "marks/students/\(PageName.of("2026-1000.json")).md"
    try FileManager.default.removeItem(atPath: root + "/" + page)
    try FileManager.default.removeItem(atPath: root + "/marks/class.csv")
    #expect(
      try mark(folder) == (2, "companion: \(page): permission denied\n"))
    // The page costs neither the other pages nor the table.
    #expect(folder.files("marks")["class.csv"] == before["class.csv"])
    chmod(root + "/marks/students", 0o777)
    #expect(try mark(folder) == (0, ""))
    #expect(folder.files("marks") == before)

    chmod(root + "/marks/journal.jsonl", 0)
    #expect(try mark(folder) == (2, "companion: marks/journal.jsonl: permission denied\n"))
    #expect(
      try Unprivileged.run(
        ["merge", "marks", "--seed-file", "course.seed", "--report", "merged", "--lang", "en"], in: root)
        == (2, "companion: marks/journal.jsonl: permission denied\n"))
    #expect(
      try Unprivileged.run(
        [
          "worksheet", "sigmoid-derivative", "--student", "a", "--seed-file", "course.seed", "--output",
          "locked", "--lang", "en",
        ], in: root)
        == (2, "companion: locked/sigmoid-derivative-a.md: permission denied\n"))
  }
}
