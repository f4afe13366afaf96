import Foundation
import NumericCore
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

@Suite("Sheets of files of notes", .tags(.grader), .inTurn)
struct NotesSheetTests {
  /// A folder with a file of notes in it, and its sheet in the three forms.
  private final class Case {
    let folder = InboxFolder()
    var notes: String { folder.path + "/ex1.md" }

    init(_ text: String = SampleNotes.threeTwoOne) throws {
      try text.write(toFile: notes, atomically: true, encoding: .utf8)
      let run = folder.companion(
        "worksheet", notes, "--student", "kim", "--seed-file", folder.seedFile, "--output", folder.inbox)
      #expect(run.code == .success && run.errors.isEmpty)
    }

    /// The sheet as it was written in a form.
    func sheet(_ ending: String) throws -> Sheet {
      try Sheet(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder.inbox)/ex1-kim.\(ending)"))))
    }

    /// Answers the sheet, alone in the inbox; returns its record once it is marked with the notes.
    func record(_ report: String, _ answers: [String: String], with notes: String? = nil) throws -> MarkRecord
    {
      var sheet = try sheet("json")
      for index in sheet.steps.indices {
        sheet.steps[index].answer = answers[sheet.steps[index].quantity] ?? ""
      }
      folder.write(sheet.json, "answered/kim.json")
      _ = folder.companion(
        tokens: ["mark"] + [notes ?? self.notes].filter { !$0.isEmpty } + [
          folder.inbox + "/answered", "--seed-file", folder.seedFile, "--report", folder.path + "/" + report,
        ])
      return try #require(try folder.records(report)["kim.json"])
    }
  }

  /// The network by hand, in plain arithmetic, with the numbers of a sheet; `slope` is tanh′ as the student has it.
  private static func worked(_ sheet: Sheet, slope: (Double) -> Double = { 1 - $0 * $0 }) -> [String: String]
  {
    var given: [String: Double] = [:]
    for number in sheet.givens { given[number.name] = Double(number.value.replacing("−", with: "-"))! }
    func g(_ name: String) -> Double { given[name]! }
    let x = (1...3).map { g("x_\($0)") }
    let n = (1...2).map { i in (1...3).reduce(g("b_\(i)")) { $0 + g("W_\(i)\($1)") * x[$1 - 1] } }
    let h = n.map { tanh($0) }
    let z = g("v_1") * h[0] + g("v_2") * h[1] + g("c")
    let (p, t, eta) = (1 / (1 + exp(-z)), g("t"), g("η"))
    var values = [
      "z": z, "p": p, "E": -(t * log(p) + (1 - t) * log(1 - p)), "∂E/∂p": -t / p + (1 - t) / (1 - p),
      "∂p/∂z": p * (1 - p), "∂E/∂z": p - t, "∂E/∂c": p - t,
    ]
    for i in 1...2 {
      let (hidden, above) = (h[i - 1], (p - t) * g("v_\(i)"))
      values["n_\(i)"] = n[i - 1]
      values["h_\(i)"] = hidden
      values["∂E/∂v_\(i)"] = (p - t) * hidden
      values["v_\(i)^+"] = g("v_\(i)") - eta * (p - t) * hidden
      values["∂E/∂h_\(i)"] = above
      values["∂h_\(i)/∂n_\(i)"] = 1 - hidden * hidden
      values["∂E/∂n_\(i)"] = above * slope(hidden)
      values["∂E/∂b_\(i)"] = above * slope(hidden)
      for j in 1...3 {
        let gradient = above * slope(hidden) * x[j - 1]
        values["∂E/∂W_\(i)\(j)"] = gradient
        values["W_\(i)\(j)^+"] = g("W_\(i)\(j)") - eta * gradient
      }
    }
    return values.mapValues { String(format: "%.\(sheet.decimals)f", $0) }
  }

  @Test("ask for all of the forward pass, and of six gradients and steps by one matrix for two")
  func asked() throws {
    let names = try Case().sheet("json").steps.map(\.quantity)
    #expect(
      names == [
        "n_1", "n_2", "h_1", "h_2", "z", "p", "E", "∂E/∂p", "∂p/∂z", "∂E/∂z", "∂E/∂v_1", "∂E/∂v_2", "∂E/∂c",
        "∂E/∂h_1", "∂E/∂h_2", "∂h_1/∂n_1", "∂E/∂n_1", "∂h_2/∂n_2", "∂E/∂n_2", "∂E/∂W_11", "∂E/∂W_23",
        "∂E/∂b_1", "∂E/∂b_2", "v_1^+", "v_2^+", "W_11^+", "W_23^+",
      ])
  }

  @Test("say where they are from without the folders, and keep that in each form")
  func origin() throws {
    let made = try Case()
    let text = try String(contentsOfFile: made.folder.inbox + "/ex1-kim.md", encoding: .utf8)
    #expect(text.contains("# My 3-2-1 network (notes, p. 14)") && text.contains("`companion ex1.md`"))
    #expect(!text.contains(made.folder.path))
    let sheets = try ["json", "csv", "md"].map { try made.sheet($0) }
    #expect(sheets.allSatisfy { $0.notes == sheets[0].notes && $0.chapter == "ex1" })
    // Letters alone: no spreadsheet takes it for a number.
    let mark = try #require(sheets[0].notes)
    #expect(mark.utf8.count == 8 && mark.utf8.allSatisfy { (97...112).contains($0) })
    #expect(Sheets.worksheet("one-one-one-network")?.fingerprint == nil)
  }

  @Test("are marked right by a calculation that knows nothing of ours, and a slip is named and followed")
  func marks() throws {
    let made = try Case()
    let sheet = try made.sheet("json")
    let right = try made.record("right", Self.worked(sheet))
    #expect(right.points == 27 && right.maxPoints == 27 && right.problem == nil)
    let slipped = try made.record("slipped", Self.worked(sheet, slope: { _ in 1 }))
    let outcomes = Dictionary(uniqueKeysWithValues: slipped.steps.map { ($0.quantity, $0) })
    #expect(outcomes["∂E/∂n_1"]?.outcome == .slip && outcomes["∂E/∂n_1"]?.slip == "derivative-forgotten")
    for name in ["∂E/∂W_11", "∂E/∂W_23", "W_11^+", "∂E/∂b_2"] {
      #expect(outcomes[name]?.outcome == .follows, "\(name)")
    }
    #expect(outcomes["∂E/∂v_1"]?.outcome == .correct)
  }

  @Test("are refused with a line that says why where the notes are missing, or say something else now")
  func refusals() throws {
    let made = try Case()
    let answers = Self.worked(try made.sheet("json"))
    #expect(try made.record("a", answers, with: "").problem?.name == "without-notes")
    let changes = [
      ("v·h + c", "v·h - c"), ("tanh(n)", "sigmoid(n)"), ("n = W x + b", "n = W x - b"),
      ("c = 0.2", "k = 0.2"),
    ]
    for (place, change) in changes.enumerated() {
      var text = SampleNotes.threeTwoOne.replacing(change.0, with: change.1)
      if change.0 == "c = 0.2" { text = text.replacing("+ c", with: "+ k").replacing("v, c,", with: "v, k,") }
      try text.write(toFile: made.notes, atomically: true, encoding: .utf8)
      let record = try made.record("b\(place)", answers)
      #expect(record.problem?.name == "changed-notes" && record.points == 0, "\(change)")
      // A report goes to the student: no folders.
      #expect(record.problem?.message.en.hasPrefix("the formulas of ex1.md have changed") == true)
    }
  }

  @Test(
    "don't mind other words, other numbers and other claims, and the journal knows an old mark from a new")
  func harmlessChanges() throws {
    let made = try Case()
    let answers = Self.worked(try made.sheet("json"))
    #expect(try made.record("same", answers).points == 27)
    let text = SampleNotes.threeTwoOne.replacing("Some words", with: "Other words")
      .replacing("[0.5, -1, 2]", with: "[0.25, 3, -2]").replacing("E = 0.317", with: "E = 0.5")
    try text.write(toFile: made.notes, atomically: true, encoding: .utf8)
    #expect(try made.record("same", answers).points == 27)
    try SampleNotes.threeTwoOne.replacing("v·h + c", with: "v·h - c")
      .write(toFile: made.notes, atomically: true, encoding: .utf8)
    // The same folder of reports, and the same bytes of the sheet.
    #expect(try made.record("same", answers).problem?.name == "changed-notes")
  }

  @Test(
    "Targets of a softmax add up to 1 on every sheet, as p − t needs it", arguments: ["kim", "lee", "park"])
  func classes(student: String) throws {
    let folder = InboxFolder()
    let notes = folder.path + "/classes.md"
    try "```network\ngiven x = [1, 2], t = [0, 1, 0] (target)\nnetwork 2-3, softmax, cross-entropy\n```\n"
      .write(toFile: notes, atomically: true, encoding: .utf8)
    let run = folder.companion(
      "worksheet", notes, "--student", student, "--seed-file", folder.seedFile, "--output",
      folder.path + "/out", "--format", "json")
    #expect(run.code == .success, "\(run.errors)")
    let data = try Data(contentsOf: URL(filePath: folder.path + "/out/classes-\(student).json"))
    let sheet = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let givens = try #require(sheet["givens"] as? [[String: Any]])
    let targets = givens.compactMap { given -> Rational? in
      guard (given["name"] as? String)?.hasPrefix("t_") == true else { return nil }
      return (given["value"] as? String).flatMap { PrintedDecimal($0)?.value }
    }
    #expect(targets.count == 3 && targets.reduce(Rational(0)) { $0 + $1 } == 1)
    #expect(targets.allSatisfy { $0 > Rational(0) })
  }

  @Test(
    "are not made where there is nothing to ask, or nothing to mark",
    arguments: [
      ("given x = 2", "notes: this chapter computes nothing that could be asked"),
      ("given x = 2\ny = ln(x - 9)", "notes.md:3:5: y is not defined with these numbers"),
      ("given x = 2\ny = q", "notes.md:3:5: q is not stated so far"),
    ])
  func none(statements: String, message: String) throws {
    let folder = InboxFolder()
    let notes = folder.path + "/notes.md"
    try "```network\n\(statements)\n```\n".write(toFile: notes, atomically: true, encoding: .utf8)
    let run = folder.companion(
      "worksheet", notes, "--student", "kim", "--seed-file", folder.seedFile, "--output", folder.path + "/out"
    )
    #expect(run.code == .usage && run.errors.contains(message))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test("--chapter takes the file, too, and no other sheets then")
  func onlyChapter() throws {
    let made = try Case()
    made.folder.write(try InboxFolder.worked(SheetOriginTests.worksheet, "lee").json, "lee.json")
    _ = made.folder.companion(
      "mark", "--chapter", made.notes, made.folder.inbox, "--seed-file", made.folder.seedFile, "--report",
      made.folder.path + "/m")
    let records = try made.folder.records("m")
    #expect(records["lee.json"]?.problem?.name == "other-chapter")
    #expect(records["ex1-kim.json"]?.problem?.name != "other-chapter")
  }
}
