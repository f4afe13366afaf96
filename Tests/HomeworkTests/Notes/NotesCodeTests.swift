import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

@Suite("Functions from files of notes", .tags(.grader), .inTurn)
struct NotesCodeTests {
  private static let bodies = [
    "forward": """
    let n = zip(W, b).map { row, b in zip(row, x).reduce(b) { $0 + $1.0 * $1.1 } }
    let z = zip(v, n.map { tanh($0) }).reduce(c) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-z))
    """,
    "error": "return -(t * log(p) + (1 - t) * log(1 - p))",
    "gradient": """
    let n = zip(W, b).map { row, b in zip(row, x).reduce(b) { $0 + $1.0 * $1.1 } }
    let h = n.map { tanh($0) }
    let d = try forward(x: x, W: W, b: b, v: v, c: c) - t
    let deltas = zip(v, h).map { d * $0 * (1 - $1 * $1) }
    return (h.map { d * $0 }, d, deltas.map { d in x.map { d * $0 } }, deltas)
    """,
    "step": """
    func down(_ a: Vector, _ g: Vector) -> Vector { zip(a, g).map { $0 - eta * $1 } }
    return (down(v, gradientV), zip(W, gradientW).map { down($0, $1) })
    """,
  ]

  /// The stub with bodies in it.
  private static func filled(_ stub: String, _ bodies: [String: String]) -> String {
    bodies.reduce(stub) { text, body in
      let start = text.range(of: "static func \(body.key)(")!.lowerBound
      let place = text[start...].range(of: "throw NotAttempted()")!
      return text.replacingCharacters(in: place, with: body.value)
    }
  }

  private func folder() throws -> (folder: InboxFolder, notes: String, stub: String) {
    let folder = InboxFolder()
    let notes = folder.path + "/ex1.md"
    try SampleNotes.threeTwoOne.write(toFile: notes, atomically: true, encoding: .utf8)
    let run = folder.companion("exercises", notes, "--output", folder.path + "/out")
    #expect(run.code == .success && run.errors.isEmpty)
    return (folder, notes, try String(contentsOfFile: folder.path + "/out/Ex1Notes.swift", encoding: .utf8))
  }

  @Test("take and give the vectors and matrices of the file, with its numbers as the example")
  func stub() throws {
    let (folder, _, stub) = try folder()
    #expect(folder.files("out").count == 1)
    for line in [
      "/// My 3-2-1 network (notes, p. 14)\n", "enum Ex1Notes {", "`swift run companion ex1.md`",
      "static func forward(x: Vector, W: Matrix, b: Vector, v: Vector, c: Double) throws -> Double {",
      "static func error(p: Double, t: Double) throws -> Double {",
      ") throws -> (v: Vector, c: Double, W: Matrix, b: Vector) {", ") throws -> (v: Vector, W: Matrix) {",
      // Worked by hand: E = 0.316945.
      "→ 0.316944",
    ] { #expect(stub.contains(line), "\(line)") }
    #expect(!stub.contains(folder.path))
  }

  @Test("are marked: what is right earns all, and tanh′ left out and a step uphill are named")
  func marks() throws {
    let (folder, notes, stub) = try folder()
    folder.write(Self.filled(stub, Self.bodies), "kim/Ex1Notes.swift")
    var wrong = Self.bodies
    wrong["gradient"] = wrong["gradient"]!.replacing(" * (1 - $1 * $1)", with: "").replacing(
      "zip(v, h).map { d * $0 }", with: "v.map { d * $0 }")
    wrong["step"] = wrong["step"]!.replacing("$0 - eta", with: "$0 + eta")
    folder.write(Self.filled(stub, wrong), "lee/Ex1Notes.swift")
    folder.write(stub, "cho/Ex1Notes.swift")
    let run = folder.companion(
      "grade-code", notes, folder.inbox, "--isolation", "process", "--seed-file", folder.seedFile, "--report",
      folder.path + "/m")
    #expect(run.errors.isEmpty)
    let records = try folder.records("m")
    let right = try #require(records["kim/Ex1Notes.swift"])
    #expect(right.points == right.maxPoints && right.maxPoints == 8 * 20 && right.chapter == "ex1")
    let slips = try #require(records["lee/Ex1Notes.swift"]).steps
    func step(_ function: String, _ field: String) -> MarkRecord.StepRecord? {
      slips.first { $0.function == function && $0.quantity == field }
    }
    #expect(step("forward", "p")?.outcome == .correct && step("gradient", "v")?.outcome == .correct)
    #expect(step("gradient", "W")?.slip == "derivative-forgotten")
    #expect(step("step", "v")?.slip == "sign-flipped")
    #expect(records["cho/Ex1Notes.swift"]?.points == 0)
  }

  @Test("are practised and hinted at by the file's name")
  func practising() throws {
    let (folder, notes, stub) = try folder()
    let out = folder.path + "/out"
    let begun = folder.companion("practise", notes, "--folder", out, "--once")
    #expect(begun.code == .success && begun.output.hasPrefix("ex1  ░░░░  0/4\n"))
    #expect(begun.output.contains("companion hint \(notes)/forward".split(separator: " ").last!))
    try Self.filled(stub, ["forward": Self.bodies["forward"]!])
      .write(toFile: out + "/Ex1Notes.swift", atomically: true, encoding: .utf8)
    #expect(folder.companion("practise", notes, "--folder", out, "--once").output.contains("1/4"))
    let hint = folder.companion("hint", notes + "/gradient", "--level", "1")
    #expect(hint.code == .success && hint.output.contains("∂E/∂p → ∂E/∂z → ∂E/∂h → ∂E/∂n"))
    let typo = folder.companion("hint", notes + "/gradent")
    #expect(typo.code == .usage && typo.errors.contains("did you mean \(notes)/gradient?"))
    let none = folder.companion("practise", notes, "--folder", folder.path + "/none")
    #expect(none.code == .usage && none.errors.contains("companion exercises \(notes)"))
  }

  @Test("are not made where there is nothing to vary, and nothing is written then")
  func none() throws {
    let folder = InboxFolder()
    for (name, statements, message) in [
      ("a", "given x = 2", "there are no functions to write"),
      ("b", "given x = 2\ny = ln(x - 9)", "y is not defined with these numbers"),
    ] {
      let notes = "\(folder.path)/\(name).md"
      try "```network\n\(statements)\n```\n".write(toFile: notes, atomically: true, encoding: .utf8)
      let run = folder.companion("exercises", notes, "--output", folder.path + "/out")
      #expect(run.code == .usage && run.errors.contains(message))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }
}
