import Foundation
import Isolation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds
@testable import companion

/// A class's folder of Swift, with everything that students hand in. The code is run in a process of its own with
/// limits, which every machine has; the sandbox has tests of its own.
@Suite("Grading code", .tags(.grader), .inTurn)
struct GradeCodeCommandTests {
  private static let right = """
    import Foundation

    enum SigmoidDerivative {
      static func sigmoid(x: Double) throws -> Double {
        let u = 1 + exp(-x)
        return 1 / u
      }

      static func slope(x: Double) throws -> Double {
        let u = 1 + exp(-x)
        return (u - 1) / (u * u)
      }

      static func backward(arriving: [Double], values: [Double]) throws -> [Double] {
        zip(arriving, values).map { $0 * $1 * (1 - $1) }
      }
    }
    """

  private func grade(
    _ folder: InboxFolder, _ more: String...
  ) -> (code: ExitCode, output: String, errors: String) {
    folder.companion(tokens: ["grade-code", folder.inbox, "--isolation", "process"] + more)
  }

  /// Made once, where what is tested is the marks: it takes longer to make than to mark a file in.
  private static let sandbox = Result { try Sandbox(level: .process, limits: .patient) }

  /// The same in a sandbox that is there already.
  private func gradeAgain(_ folder: InboxFolder, _ more: [String]) throws {
    let sandbox = try Self.sandbox.get()
    let command = GradeCodeCommand(
      exercises: CodeSheets.shelf, runner: { sandbox.run(source: $0, functions: $1, calls: $2) })
    let arguments = try GradeCodeCommand.syntax.parse([folder.inbox, "--isolation", "process"] + more)
    _ = try command.run(arguments, .en, Output())
  }

  @Test("Marks what is right, and explains what cannot be marked; the class goes on")
  func wholeClass() throws {
    let folder = InboxFolder()
    folder.write(Self.right, "ann/SigmoidDerivative.swift")
    folder.write(Self.right, "ben/deep/down/SigmoidDerivative.swift")
    folder.write("// Package.swift is never built\nfatalError()", "ben/Package.swift")
    folder.write("enum SigmoidDerivative { func ", "cho/SigmoidDerivative.swift")
    folder.write(
      Self.right.replacing("sigmoid(x: Double)", with: "sigmoid(y x: Double)"), "dan/SigmoidDerivative.swift")
    folder.write(Self.right.replacing("SigmoidDerivative", with: "Something"), "eve/Work.swift")
    folder.write("", "fay/SigmoidDerivative.swift")
    folder.write(
      Self.right + String(repeating: "// filling\n", count: 500_000), "gil/SigmoidDerivative.swift")
    folder.write("no code", "han/notes.txt")
    folder.write([0xFF, 0xFE, 0x00], "ida/SigmoidDerivative.swift")
    folder.write(
      Self.right.replacing("(u - 1) / (u * u)", with: "x > 1.2 ? [][0] : (u - 1) / (u * u)"), "jin.swift")
    try FileManager.default.createSymbolicLink(
      atPath: folder.inbox + "/kim.swift", withDestinationPath: folder.inbox + "/ann/SigmoidDerivative.swift")

    let report = folder.path + "/marks"
    let (code, output, errors) = grade(
      folder, "--seed-file", folder.seedFile, "--report", report, "--formats", InboxFolder.formats)
    #expect(code == .failure)
    #expect(output.contains("isolation: process"))
    #expect(errors.isEmpty)
    let records = try folder.records("marks")
    let results = Dictionary(
      uniqueKeysWithValues: records.map { ($0.value.student ?? $0.key, $0.value) })
    for student in ["ann", "ben"] {
      #expect(results[student]?.points == 60, "\(results[student].map { "\($0)" } ?? "no row of \(student)")")
    }
    #expect(results["cho"]?.problem?.name == "does-not-compile")
    #expect(results["cho"]?.maxPoints == 80)
    #expect(results["dan"]?.points == 40)
    #expect(results["dan"]?.steps.first?.outcome == .signature)
    #expect(results["eve"]?.problem?.name == "no-exercise")
    #expect(results["fay"]?.problem?.name == "refused")
    #expect(results["gil"]?.problem?.name == "refused")
    #expect(results["han"]?.problem?.name == "no-exercise")
    #expect(results["ida"]?.problem?.name == "refused")
    #expect(records["kim.swift"]?.problem?.name == "no-file")
    // The crash costs the trials with x > 1.2, and no others.
    let slope = try #require(results["jin"]?.steps.first { $0.function == "slope" })
    #expect(slope.outcome == .crashed)
    #expect((1..<20).contains(slope.points))
    #expect(results.values.allSatisfy { $0.isolation == "process" || $0.name == "kim.swift" })
    // How the code was isolated stands in every report.
    for (name, bytes) in folder.files("marks")
    where !bytes.isEmpty && !name.contains("kim") && !name.hasSuffix(".svg") {
      #expect(String(decoding: bytes, as: UTF8.self).contains("process"), "\(name)")
    }
    #expect(FileManager.default.fileExists(atPath: report + "/students/\(PageName.of("jin.swift")).md"))
    let junit = String(decoding: folder.files("marks")["junit.xml"] ?? Data(), as: UTF8.self)
    #expect(JUnitFaults(junit).faults == [])
  }

  @Test("A run again, and other shards, give the same marks")
  func resumes() throws {
    let folder = InboxFolder()
    for name in ["a", "b", "c"] { folder.write(Self.right, "\(name)/SigmoidDerivative.swift") }
    folder.write(Self.right.replacing("1 / u", with: "u"), "d/SigmoidDerivative.swift")
    func report(_ name: String, _ more: String...) throws {
      try gradeAgain(
        folder,
        [
          "--seed-file", folder.seedFile, "--report", folder.path + "/" + name, "--formats",
          InboxFolder.formats,
        ] + more)
    }
    try report("whole")
    try report("whole")
    try report("part1", "--shard", "1/2")
    try report("part2", "--shard", "2/2")
    #expect(folder.merge(["part1", "part2"]).code == .success)
    #expect(folder.files("merged") == folder.files("whole"))
    #expect(try folder.records("whole")["a/SigmoidDerivative.swift"]?.points == 60)
    #expect(try folder.records("whole")["d/SigmoidDerivative.swift"]?.points == 40)
  }

  @Test("The numbers that functions are tried on are each file's own")
  func ownNumbers() throws {
    let folder = InboxFolder()
    // Wrong, so that the report tells what was handed.
    let wrong = Self.right.replacing("1 / u", with: "u")
    folder.write(wrong, "ann/SigmoidDerivative.swift")
    folder.write(wrong, "ben/SigmoidDerivative.swift")
    folder.write(wrong + "\n", "cho/SigmoidDerivative.swift")
    folder.write(wrong, "cho/other.swift")
    try gradeAgain(
      folder, ["--seed-file", folder.seedFile, "--feedback", "full", "--report", folder.path + "/marks"])
    let records = try folder.records("marks")
    let handed = ["ann/SigmoidDerivative", "ben/SigmoidDerivative", "cho/SigmoidDerivative"].map {
      records["\($0).swift"]?.steps[0].handed
    }
    #expect(!handed.contains(nil) && Set(handed).count == 3)
    // The same bytes by the same student are the same file: handing in again shows nothing new.
    folder.write(wrong, "ann/SigmoidDerivative.swift")
    try gradeAgain(
      folder, ["--seed-file", folder.seedFile, "--feedback", "full", "--report", folder.path + "/again"])
    for (name, record) in try folder.records("again") { #expect(record == records[name], "\(record)") }
    let other = folder.path + "/other.seed"
    // A fixed one, since two seeds may draw the same first number.
    try Data((String(Sheets.seed.reversed()) + "\n").utf8).write(to: URL(fileURLWithPath: other))
    try gradeAgain(folder, ["--seed-file", other, "--feedback", "full", "--report", folder.path + "/other"])
    #expect(try folder.records("other")["ann/SigmoidDerivative.swift"]?.steps[0].handed != handed[0])
  }

  @Test("What one learns by heart from a report with the answers is no use in the next")
  func memorising() throws {
    let folder = InboxFolder()
    // The untouched-looking start: wrong answers, to be told the right ones.
    var table: [(x: String, s: String)] = []
    for round in 0..<4 {
      let rows = table.map { "if abs(x - \($0.x)) < 1e-4 { return \($0.s) }" }
      let source = """
        enum SigmoidDerivative {
          static func sigmoid(x: Double) throws -> Double {
            \(rows.joined(separator: "\n    "))
            return x + 1
          }
        }
        """
      folder.write(source, "ann/SigmoidDerivative.swift")
      try gradeAgain(
        folder,
        ["--seed-file", folder.seedFile, "--feedback", "full", "--report", folder.path + "/marks\(round)"])
      let record = try #require(try folder.records("marks\(round)")["ann/SigmoidDerivative.swift"])
      #expect(record.points == 0)
      let step = record.steps[0]
      let x = try #require(step.handed).replacing("x = ", with: "")
      table.append((x, try #require(step.right)))
    }
    #expect(Set(table.map(\.x)).count > 1)
  }

  @Test("The numbers come from the seed alone")
  func seeds() throws {
    let function = try #require(
      CodeSheets.all.first { $0.chapter == "sigmoid-derivative" }
    ).functions[0].shown
    let trials = ["spring", "spring", "autumn"].map { seed in function.trials(seed: seed).map(\.numbers) }
    #expect(trials[0] == trials[1])
    #expect(trials[0] != trials[2])
  }

  #if os(Linux)
    @Test("Refuses strangers' code where nothing isolates it")
    func refusesWithoutIsolation() throws {
      let folder = InboxFolder()
      folder.write(Self.right, "a.swift")
      let code = try folder.shell(
        "PATH=/nonexistent '\(InboxFolder.program)' grade-code inbox --seed-file course.seed --lang en 2>errors"
      )
      #expect(code == 2)
      let errors = try String(contentsOfFile: folder.path + "/errors", encoding: .utf8)
      #expect(errors.contains("no bubblewrap") && errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/marks"))
    }
  #endif

  @Test("Says in one line what it needs")
  func usage() {
    let folder = InboxFolder()
    folder.write(Self.right, "a.swift")
    let (code, _, errors) = grade(folder)
    #expect(code == .usage)
    #expect(errors == "companion: \(SeedFault.missing)\n")
    let unknown = grade(folder, "--seed-file", folder.seedFile, "--chapter", "sigmoid")
    #expect(unknown.code == .usage && unknown.errors.contains("unknown chapter 'sigmoid'"))
    let none = folder.companion(tokens: [
      "grade-code", folder.inbox + "/none", "--seed-file", folder.seedFile,
    ])
    #expect(none.code == .usage && none.errors.split(separator: "\n").count == 1)
  }

  @Test("No hint gives a formula or a result away, and each is there in both languages")
  func hints() {
    for sheet in CodeSheets.all {
      for function in sheet.functions {
        let results = function.shown.example.results.map { String("\($0)".prefix(7)) }
        for language in Language.allCases {
          #expect(function.exercise.words.hints.count == 3)
          for (level, hint) in function.exercise.words.hints.enumerated() {
            let lines = [hint[language].plainText]
            #expect(!lines.isEmpty && lines.allSatisfy { !$0.isEmpty })
            // A result of a few digits, as 1 or 0.5, may stand in any sentence.
            for result in results where result.count > 5 {
              #expect(
                !lines.contains { $0.contains(result) },
                "\(sheet.chapter)/\(function.exercise.name), hint \(level)")
            }
          }
        }
      }
    }
  }
}
