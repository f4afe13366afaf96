import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import Homework
@testable import companion

@Suite("Files that are no good sheets", .tags(.grader), .inTurn)
struct BadInputTests {
  static let chapter = "two-two-two-network"

  static func sheet(_ student: String = "2026-1000") throws -> Sheet {
    try InboxFolder.worked(Sheets.worksheet(chapter)!, student)
  }

  static func mark(_ bytes: [UInt8], chapter: String? = nil) -> MarkRecord {
    let marker = chapter.map { Sheets.marker(chapter: $0) } ?? marker
    return marker.mark(bytes, name: "x")
  }

  private static let marker = Sheets.marker()

  static func problem(_ text: String) -> String? { mark(Array(text.utf8)).problem?.name }

  @Test(
    "Each has its own name in the report",
    arguments: [
      ("", "not-a-sheet"), ("   \n", "not-a-sheet"), ("hello", "not-a-sheet"), ("{}", "not-a-sheet"),
      ("[]", "not-a-sheet"), ("{\"format\": NaN}", "not-a-sheet"), ("{\"format\":", "not-a-sheet"),
      (String(repeating: "[", count: 500_000), "not-a-sheet"),
      (String(repeating: "{\"a\":", count: 150_000), "not-a-sheet"),
      ("kind,number,name,value\nstep,x,y,z\n", "not-a-sheet"), ("kind,number,name,value\n\"a", "not-a-sheet"),
      ("<!-- worksheet {} -->", "not-a-sheet"), ("<!-- worksheet ", "not-a-sheet"),
      ("{\"format\": \"backprop-companion/worksheet\", \"version\": 4}", "unknown-version"),
      ("{\"format\": \"backprop-companion/worksheet\", \"version\": 0}", "unknown-version"),
      ("{\"format\": \"backprop-companion/worksheet\", \"version\": 1e999}", "not-a-sheet"),
      (String(repeating: " ", count: 1 << 20 + 1), "too-large"), ("a\u{0}b", "not-text"),
    ])
  func noSheets(text: String, name: String) { #expect(Self.problem(text) == name) }

  @Test("A sheet in an encoding that is not read is not text; with a byte order mark or CR LF it is a sheet")
  func encodings() throws {
    let text = try Self.sheet().json
    let latin = [UInt8(ascii: "{"), 0xBD] + text.utf8
    #expect(Self.mark(latin).problem?.name == "not-text")
    let full = Self.mark(Array(text.utf8))
    #expect(Self.mark(Array(text.data(using: .utf16)!)) == full)
    #expect(full.problem == nil && full.points == full.maxPoints && full.points > 0)
    #expect(Self.mark([0xEF, 0xBB, 0xBF] + text.utf8) == full)
    #expect(Self.mark(Array(text.replacing("\n", with: "\r\n").utf8)) == full)
    let csv = try Self.sheet().csv
    #expect(Self.mark([0xEF, 0xBB, 0xBF] + csv.utf8).points == full.points)
    #expect(Self.mark(Array(csv.replacing("\r\n", with: "\n").utf8)).points == full.points)
  }

  @Test("A sheet cut off anywhere is no sheet, or has blanks; it never earns more")
  func truncation() throws {
    let sheet = try Self.sheet()
    let worksheet = Sheets.worksheet(Self.chapter)!
    for text in [sheet.json, sheet.csv, sheet.markdown(of: worksheet, language: .en)] {
      for length in stride(from: 0, to: text.utf8.count, by: 37) {
        let record = Self.mark(Array(text.utf8.prefix(length)))
        #expect(record.problem != nil || record.points <= worksheet.points)
      }
    }
  }

  @Test("A changed number, code, name or count of decimals is tampering")
  func tampering() throws {
    let sheet = try Self.sheet()
    var changes = Array(repeating: sheet, count: 6)
    changes[0].givens[0].value = "9.5"
    changes[1].code = "0123456789abcdef"
    changes[2].student = "2026-1001"
    changes[3].decimals = 1
    changes[4].draw += 1
    changes[5].givens = try Self.sheet("2026-1001").givens
    #expect(
      changes.map { Self.problem($0.json) } == ["changed-given"] + Array(repeating: "tampered", count: 4) + [
        "changed-given"
      ])
  }

  @Test("Steps may be missing; they may not be repeated, or be others")
  func steps() throws {
    var sheet = try Self.sheet()
    let last = sheet.steps.removeLast()
    let record = Self.mark(Array(sheet.json.utf8))
    #expect(record.problem == nil && record.steps.last?.outcome == .blank)
    sheet.steps.append(sheet.steps[0])
    #expect(Self.problem(sheet.json) == "repeated-step")
    for number in [0, -1, 99, Int.min, Int.max] {
      sheet.steps[sheet.steps.count - 1] = last
      sheet.steps[sheet.steps.count - 1].number = number
      #expect(Self.problem(sheet.json) == "extra-step", "\(number)")
    }
  }

  @Test(
    "An answer that is no number costs no more than a blank",
    arguments: ["NaN", "inf", "1e999", "1e99999", "0x1p3", "1/0", "1e9999/1e-9999", "＝１"])
  func answers(text: String) throws {
    var sheet = try Self.sheet()
    let step = sheet.steps.count - 1
    sheet.steps[step].answer = ""
    let blank = Self.mark(Array(sheet.json.utf8))
    sheet.steps[step].answer = text
    let record = Self.mark(Array(sheet.json.utf8))
    #expect(record.points == blank.points)
    #expect([.unreadable, .wrong].contains(record.steps[step].outcome))
    // As a bare word of JSON, NaN is no JSON, and 1e999 no number.
    let bare = sheet.json.replacing("\"answer\" : \"\(text)\"", with: "\"answer\" : \(text)")
    let read = Self.mark(Array(bare.utf8))
    #expect(read.problem?.name == "not-a-sheet" || read.points == blank.points)
  }

  @Test("An endless answer is cut in the report")
  func longAnswer() throws {
    var sheet = try Self.sheet()
    sheet.steps[0].answer = String(repeating: "1", count: 500_000)
    let step = Self.mark(Array(sheet.json.utf8)).steps[0]
    #expect(step.outcome == .unreadable)
    #expect(step.answer == String(repeating: "1", count: 100) + "…")
  }

  @Test("The messages, word for word")
  func messages() throws {
    var sheet = try Self.sheet()
    let other = Self.mark(Array(sheet.json.utf8), chapter: "one-one-one-network").problem
    #expect(other?.name == "other-chapter")
    #expect(other?.message.en == "a sheet of chapter two-two-two-network, expected one-one-one-network")
    #expect(other?.message.ko == "two-two-two-network 장의 학습지입니다. one-one-one-network 장이어야 합니다.")
    sheet.student = "b\n" + String(repeating: "x", count: 500)
    let message = Self.mark(Array(sheet.json.utf8)).problem?.message
    let shown = "b\u{FFFD}" + String(repeating: "x", count: 118) + "…"
    #expect(
      message?.en
        == "the numbers or the code are not those of student \(shown): changed, another's sheet, or another course seed"
    )
    sheet.chapter = "no-such"
    let chapter = Self.mark(Array(sheet.json.utf8)).problem?.message
    #expect(chapter?.en == "there is no chapter no-such")
    #expect(chapter?.ko == "no-such이라는 장이 없습니다.")
    #expect(
      Self.mark(Array("hello".utf8)).problem?.message.en
        == "not a sheet: neither JSON nor CSV, nor has it the comment at the end of a Markdown sheet")
    #expect(Self.mark([0xFF]).problem?.message.ko == "글이 아닙니다. UTF-8, UTF-16, CP949로 된 글을 읽습니다.")
  }

  @Test("What is no file, too large, unnamed or double is reported, and the rest is marked")
  func folder() throws {
    let folder = InboxFolder()
    try folder.fill(3, chapter: Self.chapter)
    let sheet = try Self.sheet()
    folder.write(try Self.sheet("2026-1001").json, "2026-1001-again.json")
    symlink("/etc/passwd", folder.inbox + "/link.json")
    symlink(".", folder.inbox + "/loop")
    mkfifo(folder.inbox + "/pipe", 0o666)
    folder.write(sheet.json, "line\nbreak.json")
    folder.write("x", String(repeating: "n", count: 250))
    let large = folder.inbox + "/large.json"
    try Data().write(to: URL(fileURLWithPath: large))
    truncate(large, 100 << 20)
    // A name in CP949, as an archive made on a Korean Windows has it: 김.
    let named: [CChar] = Array((folder.inbox + "/").utf8CString.dropLast()) + [-79, -24, 0]
    let descriptor = open(named, O_WRONLY | O_CREAT, 0o666)
    write(descriptor, "x", 1)
    close(descriptor)

    #expect(folder.mark("report") == .failure)
    let records = try folder.records("report")
    #expect(records["2026-1000.json"]?.problem == nil)
    func problem(_ name: String) -> String? { records[name]?.problem?.name }
    #expect(problem("2026-1001-again.json") == nil)
    #expect(problem("csv/2026-1001.csv") == "duplicate")
    #expect(
      records["csv/2026-1001.csv"]?.problem?.message.en
        == "of this student's files for the chapter another one counts: 2026-1001-again.json (the latest)")
    #expect(problem("line\u{FFFD}break.json") == "duplicate")
    #expect(problem("link.json") == "no-file")
    #expect(problem("loop") == "no-file")
    #expect(problem("pipe") == "no-file")
    #expect(problem("large.json") == "too-large")
    #expect(problem("%B1%E8") == "not-a-sheet")
    #expect(problem(String(repeating: "n", count: 250)) == "not-a-sheet")
    #expect(records.count == 11)
  }

  @Test("What cannot be begun ends with one line and exit code 2")
  func usage() throws {
    let folder = InboxFolder()
    let nowhere = folder.path + "/nowhere"
    #expect(
      folder.companion("mark", nowhere, "--seed-file", folder.seedFile).errors
        == "companion: \(nowhere): does not exist\n")
    #expect(
      folder.companion("mark", nowhere, "--seed-file", folder.seedFile, language: .ko).errors
        == "companion: \(nowhere): 없습니다\n")
    let empty = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/r")
    #expect(empty.code == .usage)
    #expect(empty.errors.hasSuffix("is not a folder with sheets in it\n"))
    folder.write("x", "x")
    let file = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.inbox + "/x")
    #expect(file.code == .usage)
    #expect(file.errors == "companion: \(folder.inbox)/x: is a file where a folder was expected\n")
    let device = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", "/proc/marks")
    #expect(device.code == .usage)
    #expect(device.errors.split(separator: "\n").count == 1)
    #expect(
      folder.companion("merge", nowhere, "--seed-file", folder.seedFile).errors
        == "companion: \(nowhere)/journal.jsonl: does not exist\n")
    let chapter = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--chapter", "two-two-two-networc")
    #expect(
      chapter.errors
        == "companion: unknown chapter 'two-two-two-networc'; did you mean two-two-two-network?\n")
  }
}
