import Files
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds

@Suite("Marking with a class list", .tags(.grader), .inTurn)
struct ClassListTests {
  private func put(_ text: String, _ name: String, _ folder: InboxFolder) -> String {
    try! Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
    return folder.path + "/" + name
  }

  private func text(_ file: String, _ folder: InboxFolder) -> String {
    String(decoding: folder.files("marks")[file] ?? Data(), as: UTF8.self)
  }

  private func mark(
    _ folder: InboxFolder, _ more: String..., language: Language = .en
  ) -> (code: ExitCode, output: String, errors: String) {
    folder.companion(
      tokens: ["mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/marks"]
        + more,
      language: language)
  }

  static let people =
    "student,name,email,section\n2026-1000,Ann,a@x.org,1\n2026-1005,Ben,b@x.org,2\n00077,=1+1,,\n"

  @Test("Who handed in nothing has a row without points and is listed; so is who is not on the list")
  func missing() throws {
    let folder = InboxFolder()
    try folder.fill(2)
    let list = put(Self.people, "people.csv", folder)
    let run = mark(folder, "--roster", list)
    #expect(run.code == .success, "\(run.errors)")
    #expect(run.output.contains("  handed in nothing: 2: 2026-1005 (Ben), 00077 (=1+1)\n"))
    #expect(run.output.contains("  not on the class list: 1: 2026-1001\n"))
    // 12 of 12 and 11 of 12, whoever else there is.
    #expect(mark(folder).output.split(separator: "\n")[0] == run.output.split(separator: "\n")[0])
    _ = mark(folder, "--roster", list)
    let rows = try #require(CSV.rows(of: text("class.csv", folder)))
    #expect(rows.count == 5)
    #expect(
      rows[3] == ["", "2026-1005", "Ben", "b@x.org", "2", "", "", "", "missing"] + Array(rows[3].dropFirst(9))
    )
    #expect(rows[4][1...2] == ["=\"00077\"", "'=1+1"])
    let korean = mark(folder, "--roster", list, language: .ko)
    #expect(korean.output.contains("  제출하지 않은 학생 2명: 2026-1005 (Ben), 00077 (=1+1)\n"))
    #expect(text("summary.md", folder).contains("명단에 없는 학생 1명: 2026-1001\n"))
  }

  @Test("Canvas's and Moodle's files, and one line before any marking where the list does not fit")
  func gradebooks() throws {
    let folder = InboxFolder()
    try folder.fill(2)
    let canvas = put(
      "Student,ID,SIS User ID,SIS Login ID,Section,HW1 (101)\n    Points Possible,,,,,12\nAnn,1,2026-1000,a,S,\nBen,2,2026-1005,b,S,\n",
      "canvas.csv", folder)
    #expect(mark(folder, "--roster", canvas, "--formats", "canvas,csv").code == .success)
    let rows = try #require(CSV.rows(of: text("canvas.csv", folder)))
    let points = try #require(rows.first { $0[0] == "Ann" }?.last)
    #expect(rows[0].last == "HW1 (101)" && rows[1].last == points && rows[3].last == "")

    let other = InboxFolder()
    try other.fill(1)
    for (arguments, words) in [
      (["--formats", "canvas"], "missing argument: --roster FILE (--formats canvas)"),
      (
        ["--formats", "moodle", "--roster", put("student\n2026-1000\n", "ids.csv", other)],
        "--formats moodle: the class list is neither Moodle's grading worksheet nor has it a column ID number or Email address; its columns are student"
      ),
      (
        ["--formats", "canvas", "--roster", put(Self.people, "p.csv", other)],
        "--formats canvas: the class list is not a gradebook that Canvas exported, give one with --roster; its columns are student, name, email, section"
      ),
      (
        ["--formats", "canvas", "--roster", canvas, "--assignment", "HW2"],
        "--formats canvas: there is no assignment 'HW2'; there are HW1 (101)"
      ),
      (["--assignment", "HW1"], "missing argument: --formats canvas"),
      (
        ["--formats", "canvas", "--roster", canvas, "--anonymous"],
        "--anonymous and --formats canvas don't go together; give one of them"
      ),
    ] {
      let run = other.companion(
        tokens: ["mark", other.inbox, "--seed-file", other.seedFile, "--report", other.path + "/marks"]
          + arguments)
      #expect(run.code == .usage && run.errors.hasPrefix("companion: \(words)"), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: other.path + "/marks"))
    }
  }

  @Test("Several chapters make no gradebook, and one asked for does")
  func chapters() throws {
    let folder = InboxFolder()
    try folder.fill(1)
    let worksheet = try #require(Sheets.worksheet("sigmoid-derivative"))
    folder.write(try InboxFolder.worked(worksheet, "2026-1000").json, "other.json")
    let list = put("ID number\n2026-1000\n", "moodle.csv", folder)
    let run = mark(folder, "--roster", list, "--formats", "moodle,csv")
    #expect(run.code == .usage)
    #expect(
      run.errors
        == "companion: \(folder.path)/marks/moodle.csv: the files are of several chapters, and an assignment is of one; give it with --chapter: one-one-one-network, sigmoid-derivative\n"
    )
    #expect(folder.files("marks").keys.sorted() == ["class.csv"])
    let one = mark(folder, "--roster", list, "--formats", "moodle", "--chapter", "sigmoid-derivative")
    #expect(one.code == .failure)
    let rows = try #require(CSV.rows(of: text("moodle.csv", folder)))
    #expect(rows[1][0...1] == ["2026-1000", "\(worksheet.points)"])
  }

  @Test("Pages of files that are gone go, and nothing else does", .tags(.mutant))
  func withdrawn() throws {
    let folder = InboxFolder()
    try folder.fill(2)
    _ = folder.mark("marks")
    let before = Set(folder.files("marks").keys)
    let gone = PageName.of("csv/2026-1001.csv")
    let pages = [
      "students/\(gone).md", "gradescope/\(gone).json", "prairielearn/\(gone).json",
      "surefire/TEST-\(gone).xml",
    ]
    #expect(pages.allSatisfy(before.contains))
    let own = [
      "students/notes.md", "students/a-0123456789abcdef.txt", "surefire/a-0123456789abcdef.xml",
      "x-0123456789abcdef.md",
    ]
    for name in own { try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.path + "/marks/" + name)) }
    try FileManager.default.removeItem(atPath: folder.inbox + "/csv/2026-1001.csv")
    // Reports that are not asked for stay where the file is still there.
    _ = mark(folder, "--formats", "csv")
    #expect(Set(folder.files("marks").keys) == before.subtracting(pages).union(own))
  }

  @Test("Nobody but who marks can read the reports, also where an earlier version wrote them")
  func modes() throws {
    let folder = InboxFolder()
    try folder.fill(2)
    func modes() -> [String: Int] {
      var modes: [String: Int] = [:]
      let root = folder.path + "/marks"
      for case let name as String in FileManager.default.enumerator(atPath: root)! {
        let attributes = try? FileManager.default.attributesOfItem(atPath: root + "/" + name)
        modes[name] = attributes?[.posixPermissions] as? Int
      }
      return modes
    }
    func check() {
      let found = modes()
      #expect(found["journal.jsonl"] == 0o600 && found["students"] == 0o700 && found.count > 12)
      for (name, mode) in found { #expect(mode & 0o077 == 0, "\(name): \(String(mode, radix: 8))") }
    }
    _ = folder.mark("marks")
    check()
    for name in modes().keys where modes()[name] == 0o600 { chmod("\(folder.path)/marks/\(name)", 0o666) }
    #expect(modes()["journal.jsonl"] == 0o666)
    _ = folder.mark("marks")
    check()
    // What is handed out is as open as any new file.
    let plain = folder.path + "/plain"
    close(open(plain, O_WRONLY | O_CREAT, 0o666))
    let sheets = folder.path + "/sheets"
    _ = folder.companion(
      "worksheet", "sigmoid-derivative", "--student", "a", "--seed-file", folder.seedFile, "--output", sheets)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(sheets + "/sigmoid-derivative-a.md") == mode(plain))
  }

  @Test("Reports say with which program and which seed they were made")
  func origin() throws {
    let folder = InboxFolder()
    try folder.fill(1)
    _ = folder.mark("marks")
    let page = PageName.of("2026-1000.json")
    let fingerprint = Sheets.course.fingerprint
    for (file, words) in [
      ("marks.json", "\"program\": \"\(companionVersion)\", \"seed\": \"\(fingerprint)\""),
      ("summary.md", "Backprop Companion \(companionVersion) · seed \(fingerprint)"),
      ("junit.xml", "<property name=\"seed\" value=\"\(fingerprint)\"/>"),
      ("surefire/TEST-\(page).xml", "<property name=\"program\" value=\"\(companionVersion)\"/>"),
      ("gradescope/\(page).json", "\"seed\" : \"\(fingerprint)\""),
    ] { #expect(text(file, folder).contains(words), "\(file)") }
    for (name, bytes) in folder.files("marks") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(Sheets.seed), "\(name)")
    }
  }

  @Test("Anonymous reports name nobody, in no file and in no file's name", .tags(.mutant))
  func anonymous() throws {
    let folder = InboxFolder()
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    for (student, name) in [
      ("kim@x.org", "Cheolsu_Kim_1/answer.json"), ("kim@x.org", "Cheolsu_Kim_2/again.json"),
      ("2026-1001", "Ann_Roe_2/answer.json"),
    ] { folder.write(try InboxFolder.worked(worksheet, student).json, name) }
    folder.write("no sheet", "Ben_Doe_3/x.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.inbox + "/Ben_Doe_3/link.md", withDestinationPath: "/etc/hostname")
    let list = put(
      "student,name,email,section\nkim@x.org,Cheolsu Kim,kim@x.org,Lab7\n2026-1001,Ann Roe,ann@x.org,Lab7\nlee@x.org,Lee,lee@x.org,Lab7\n",
      "people.csv", folder)
    func leaks(_ run: (code: ExitCode, output: String, errors: String)) -> Set<String> {
      var texts = [run.output.replacing(folder.path, with: "")]
      for (name, bytes) in folder.files("marks") { texts += [name, String(decoding: bytes, as: UTF8.self)] }
      return Set(
        ["Kim", "Cheolsu", "Ann", "Roe", "Ben_", "kim@", "lee@", "Lab7"].filter { name in
          texts.contains { $0.contains(name) }
        })
    }
    let formats = ["--formats", InboxFolder.formats, "--roster", list]
    #expect(leaks(mark(folder, formats[0], formats[1], formats[2], formats[3])).count == 8)
    let run = mark(folder, formats[0], formats[1], formats[2], formats[3], "--anonymous")
    #expect(leaks(run) == [] && run.code == .failure)
    let records = try folder.records("marks")
    // hmac.new(journalKey, "kim@x.org"): the key is the seed's, so only who has it can tell.
    let code = SHA256.authenticationCode(of: Array("kim@x.org".utf8), key: Sheets.course.journalKey)
    let kim = "student-" + code.prefix(4).hexadecimal
    #expect(
      records.keys.sorted()
        == [
          "2026-1001-1.json", "\(kim)-1.json", "\(kim)-2.json", "unknown-1.md", "unknown-2.txt",
        ].sorted())
    #expect(records["\(kim)-2.json"]?.problem?.message.en.contains("\(kim)-1.json") == true)
    #expect(records["\(kim)-1.json"]?.student == kim)
  }
}
