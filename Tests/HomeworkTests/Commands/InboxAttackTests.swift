import Audit
import Foundation
import Signatures
import Files
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Isolation
@testable import companion

/// Inboxes in which one student has put something that is to stop the class.
@Suite("Hostile inboxes", .tags(.grader), .inTurn)
struct InboxAttackTests {
  /// Runs `grade-code` as far as nothing is compiled: what honest code returns is worked out here.
  private func grade(
    _ folder: InboxFolder, _ report: String, inbox: String? = nil
  ) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (Output(), Output())
    let tokens = [
      inbox ?? folder.inbox, "--isolation", "process", "--seed-file", folder.seedFile, "--formats",
      InboxFolder.formats,
      "--report",
      report.hasPrefix("/") ? report : folder.path + "/" + report,
    ]
    let code = outcome(named: "companion", language: .en, output: output, errors: errors) {
      language, output in
      let command = GradeCodeCommand(exercises: CodeSheets.shelf, runner: Self.run)
      return try command.run(try GradeCodeCommand.syntax.parse(tokens), language, output)
    }
    return (code, output.pendingText, errors.pendingText)
  }

  private static let run: CodeMarker.Runner = { source, functions, calls in
    if source.contains(0) { return .refused(.notText) }
    guard source == Array(InboxAttack.honest.utf8) else {
      return .doesNotCompile([Diagnostic(line: 1, column: 1, message: "not honest")])
    }
    return .ran(
      calls.map { call in
        let numbers = call.arguments.map(\.entries)
        switch functions[call.function].name {
        case "sigmoid": return .numbers([1 / (1 + exp(-numbers[0][0]))])
        case "slope":
          let u = 1 + exp(-numbers[0][0])
          return .numbers([(u - 1) / (u * u)])
        case "backward":
          return .value(.vector(zip(numbers[0], numbers[1]).map { $0 * $1 * (1 - $1) }))
        default: return .wrongSignature(message: "it is not there")
        }
      })
  }

  @Test("The others are marked, and each file has a row and pages", arguments: InboxAttack.all.map(\.name))
  func bystanders(name: String) throws {
    let attack = try #require(InboxAttack.all.first { $0.name == name })
    let folder = InboxFolder()
    try attack.build(folder.inbox)
    defer { _ = try? folder.shell("chmod -R u+rwx inbox; rm -rf inbox") }
    for report in ["marks", "marks"] {
      // Twice: the reports of a run are none of the next one's business.
      let run = grade(folder, report)
      #expect(run.code != .usage && run.errors == "", "\(run.errors)")
    }
    let found = try SheetFolder([folder.inbox], except: nil).sources.map(\.name)
    let rows = try #require(
      WrittenText.of([UInt8](folder.files("marks")["class.csv"] ?? Data())).flatMap { CSV.rows(of: $0) })
    let page = try #require(rows[0].firstIndex(of: "page"))
    #expect(rows.count == found.count + 1)
    let pages = Set(rows.dropFirst().map { $0[page] })
    #expect(pages.count == found.count)
    let files = folder.files("marks")
    for page in pages {
      for file in ["students/\(page).md", "gradescope/\(page).json", "prairielearn/\(page).json"] {
        #expect(files[file] != nil, "\(file)")
      }
    }
    for bystander in attack.bystanders {
      let row = try #require(rows.first { $0[0] == bystander })
      #expect(Array(row[3...5]) == ["60", "80", "marked"], "\(bystander)")
    }
    if let expected = Self.rows[name] {
      let records = try folder.records("marks")
      for (file, problem) in expected {
        #expect(try #require(records[file], "\(file)").problem?.name == problem, "\(file)")
      }
    }
    let junit = String(decoding: files["junit.xml"] ?? Data(), as: UTF8.self)
    #expect(JUnitFaults(junit).faults == [])
  }

  @Test("There are fifteen or more, each under a name of its own in both languages")
  func list() {
    #expect(Set(Self.rows.keys).isSubset(of: InboxAttack.all.map(\.name)))
    #expect(InboxAttack.all.count >= 15)
    #expect(Set(InboxAttack.all.map(\.name)).count == InboxAttack.all.count)
    #expect(Set(InboxAttack.all.map(\.ko)).count == InboxAttack.all.count)
  }

  /// What the rows of some files say: the problem's name, nil for none.
  private static let rows: [String: [String: String?]] = [
    "inbox-pipe": ["SigmoidDerivative.swift": "no-file"], "socket": ["s.swift": "no-file"],
    "link-out": ["x.swift": "no-file"], "link-loop": ["a.swift": "no-file"],
    "three-gigabytes": ["SigmoidDerivative.swift": "refused"],
    "page-is-a-folder": ["x.swift": nil, "x.swift.md/y.swift": nil], "far-future": ["x.swift": nil],
    "thousand-files": ["bob/999.swift": "too-many-files"], "twins": ["BOB/SigmoidDerivative.swift": nil],
  ]

  @Test("A name composed and decomposed is one owner, and both files have a row")
  func normalisation() throws {
    let folder = InboxFolder()
    let name = "SigmoidDerivative.swift"
    try FileWriter().write(InboxAttack.honest, to: "\(folder.inbox)/\u{E9}/\(name)")
    try FileWriter().write("enum SigmoidDerivative { func ", to: "\(folder.inbox)/e\u{301}/\(name)")
    _ = grade(folder, "marks")
    let records = try folder.records("marks").values
    #expect(records.count == 2)
    #expect(records.count { $0.problem?.name == "duplicate" } == 1)
    #expect(records.count { $0.points == 60 } == 1)
  }

  @Test("An untouched copy of a sheet has a row, and is no fault")
  func untouchedCopy() throws {
    let folder = InboxFolder()
    try folder.fill(1)
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    let variant = try worksheet.variant(student: Sheets.students(1)[0], seed: Sheets.seed)
    folder.write(worksheet.blank(variant, seed: Sheets.seed).csv, "blank.csv")
    #expect(folder.mark("marks") == .success)
    let records = try folder.records("marks")
    #expect(records.count == 2)
    #expect(records["blank.csv"]?.problem?.name == "untouched-copy")
  }

  @Test(
    "Times of any year make a time that JUnit takes",
    arguments: [
      (0, "1970-01-01T00:00:00"), (253_402_300_799, "9999-12-31T23:59:59"), (.max, "9999-12-31T23:59:59"),
      (-1, "1969-12-31T23:59:59"), (-62_135_596_800, "0001-01-01T00:00:00"), (.min, "0001-01-01T00:00:00"),
      (67_768_036_191_676_800, "9999-12-31T23:59:59"),
    ] as [(Int, String)])
  func timestamps(seconds: Int, text: String) { #expect(ClassReport.timestamp(seconds) == text) }

  @Test("Reports go nowhere that the next run would take them from")
  func reportFolder() throws {
    let folder = InboxFolder()
    folder.write(InboxAttack.honest, "ann/SigmoidDerivative.swift")
    func run(_ inbox: String, _ report: String) -> (code: ExitCode, errors: String) {
      let run = grade(folder, report, inbox: inbox)
      return (run.code, run.errors)
    }
    let inbox = folder.inbox
    symlink("inbox", folder.path + "/link")
    for (name, report) in [
      ("itself", inbox), ("by a link", folder.path + "/link"), ("by a detour", inbox + "/../inbox/"),
      ("a student's folder", inbox + "/ann"),
    ] {
      let refused = run(inbox, report)
      #expect(refused.code == .usage, "\(name)")
      #expect(refused.errors.contains("is not another folder, without files to be marked in it"), "\(name)")
    }
    // A folder of its own in the inbox is passed over, the first time and the second.
    for _ in 0..<2 {
      #expect(run(inbox, inbox + "/marks").code == .success)
      #expect(try folder.records("inbox/marks").count == 1)
    }
    #expect(run(inbox + "/marks/students", inbox + "/marks").code == .usage)
  }
}
