import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import companion

/// Exercises in a convention: what it makes of functions, the files that are handed out, and how they are known again.
@Suite("A convention for exercises", .inTurn)
struct ExerciseConventionTests {
  private func sheet(_ chapter: String) throws -> CodeSheet {
    try #require(Book.chapters.first { $0.name == chapter }.flatMap { CodeSheet($0) })
  }

  private func functions(
    _ chapter: String, _ convention: String
  ) throws -> (same: [String], reworded: [String], unsaid: [String]) {
    try sheet(chapter).functions(under: [try #require(Convention.named(convention))])
  }

  // MARK: - Functions

  @Test("Without the ½, what starts from the error is another function, and nothing else is")
  func half() throws {
    let functions = try functions("two-two-two-network", "half=no")
    // δ of an output is the error's own derivative; the rest starts from a δ or a gradient that it is handed.
    #expect(functions.reworded == ["outputDeltas"])
    #expect(functions.same == ["layer", "hiddenDeltas", "weightGradient", "step", "mendHiddenDeltas"])
  }

  @Test("With rows for the inputs, whatever has to do with W is another function")
  func rows() throws {
    let functions = try functions("two-two-two-network", "weights=inputs-by-outputs")
    #expect(functions.same == ["outputDeltas"] && functions.reworded.count == 5)
    // The rows of the lecture's own W are inputs in one function, and outputs in the others.
    #expect(
      try self.functions("hidden-error-distribution", "weights=outputs-by-inputs").reworded == ["shares"])
    #expect(
      try self.functions("hidden-error-distribution", "weights=inputs-by-outputs").same == [
        "share", "shares",
      ])
    // A kernel is no layer's matrix.
    #expect(try self.functions("convolution-kernel", "weights=inputs-by-outputs").reworded.isEmpty)
  }

  @Test("(y − t)² is the same function as (t − y)²")
  func error() throws {
    let functions = try functions("two-two-two-network", "error=output-minus-target")
    #expect(functions.same.count == 6)
  }

  @Test(
    "A mean is no other function where it is taken already, also of two samples, and the outputs of a kernel are none"
  )
  func samples() throws {
    #expect(try functions("regression-network", "samples=mean").same.count == 6)
    #expect(
      try functions("regression-network", "samples=sum").reworded == ["loss", "slopes", "step", "mendStep"])
    #expect(try functions("convolution-kernel", "samples=mean").same.count == 5)
  }

  @Test("What trains biases is another function where they stay as they are, over several epochs as over one")
  func fixedBiases() throws {
    let functions = try functions("xor-network", "bias=fixed")
    #expect(functions.unsaid == ["epoch", "train", "mendStep"])
    #expect(functions.same == ["answer", "summedError", "gradient"])
  }

  @Test("Units with biases of their own cannot share one: what has a bias would be of another network")
  func sharedBias() throws {
    let functions = try functions("regression-network", "bias=layer")
    #expect(functions.unsaid.contains("forward") && functions.unsaid.contains("step"))
    #expect(functions.same.contains("loss"))
    // The functions have a bias for each unit as they stand.
    #expect(try self.functions("regression-network", "bias=unit").same.count == 6)
  }

  // MARK: - Files

  /// Right and wrong as the lecture's own δ, and as that without the ½.
  private static let body =
    "zip(outputs, targets).map { out, target in FACTOR(out - target) * out * (1 - out) }"

  /// A folder with a course seed, and what companion does there.
  private struct Course {
    let folder = InboxFolder()
    var file: String { folder.inbox + "/kim/TwoTwoTwoNetwork.swift" }

    func run(_ tokens: String..., language: Language = .en) -> (
      code: ExitCode, output: String, errors: String
    ) {
      folder.companion(tokens: tokens, language: language, chapters: Book.chapters)
    }

    /// Hands a file out for kim, in a convention, with the seed.
    func handOut(_ convention: String) {
      let handed = run(
        "exercises", "two-two-two-network", "--convention", convention, "--seed-file", folder.seedFile,
        "--output", folder.inbox + "/kim")
      #expect(handed.code == .success && handed.errors.isEmpty)
    }

    /// Writes the body of outputDeltas into the file, with a factor.
    func solve(factor: String) throws {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let head = "static func outputDeltas(outputs: Vector, targets: Vector) throws -> Vector {\n"
      let solved = text.replacing(
        head + "    throw NotAttempted()",
        with: head + "    " + ExerciseConventionTests.body.replacing("FACTOR", with: factor))
      #expect(solved != text)
      try solved.write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// Changes the file, and returns its record as `grade-code` makes it.
    func marked(
      replacing old: String = "", with new: String = "", _ options: String...
    ) throws -> MarkRecord {
      if !old.isEmpty {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new).write(toFile: file, atomically: true, encoding: .utf8)
      }
      let report = "marks-\(UInt32.random(in: 0 ... .max))"
      _ = folder.companion(
        tokens: [
          "grade-code", folder.inbox, "--seed-file", folder.seedFile, "--isolation", "process", "--report",
          folder.path + "/" + report, "--formats", "json",
        ] + options, chapters: Book.chapters)
      return try #require(folder.records(report)["kim/TwoTwoTwoNetwork.swift"])
    }
  }

  private func outputDeltas(_ record: MarkRecord) throws -> MarkRecord.StepRecord {
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    return try #require(record.steps.first { $0.function == "outputDeltas" })
  }

  @Test("A file handed out under a seed says by its code what it is marked by; no option is needed")
  func remembered() throws {
    let course = Course()
    course.handOut("half=no")
    try course.solve(factor: "2 * ")
    let record = try course.marked()
    #expect(record.conventions == ["half=no"] && record.isConventionChanged == nil)
    let step = try outputDeltas(record)
    #expect(step.outcome == .correct && step.points == step.maxPoints)
  }

  @Test("The lecture's own answer is no slip there, but the other convention's")
  func named() throws {
    let course = Course()
    course.handOut("half=no")
    try course.solve(factor: "")
    let step = try outputDeltas(course.marked())
    #expect(step.points == 0 && step.convention == "half=yes")
  }

  @Test("Another name on the line changes nothing, and is told; without the code the line is not believed")
  func changedLine() throws {
    let course = Course()
    course.handOut("half=no")
    try course.solve(factor: "")
    let renamed = try course.marked(replacing: "Convention: half=no", with: "Convention: half=yes")
    #expect(renamed.conventions == ["half=no"] && renamed.isConventionChanged == true)
    #expect(try outputDeltas(renamed).points == 0)
    let nonsense = try course.marked(replacing: "Convention: half=yes", with: "Convention: half=maybe")
    #expect(nonsense.conventions == ["half=no"] && nonsense.isConventionChanged == true)
    let unproved = try course.marked(replacing: "/// 코드 · Code:", with: "/// 코드:")
    #expect(unproved.problem?.name == "unknown-convention" && unproved.points == 0)
    let withoutCode = try course.marked(replacing: "Convention: half=maybe", with: "Convention: half=yes")
    #expect(withoutCode.problem?.name == "unproved-convention" && withoutCode.points == 0)
    // The instructor can say it.
    let told = try course.marked("--convention", "half=no")
    #expect(told.conventions == ["half=no"] && told.isConventionChanged == true)
    #expect(try outputDeltas(told).convention == "half=yes")
  }

  @Test("A student's file has each student's slip and the course's convention")
  func roster() throws {
    let course = Course()
    try Data("id\nkim\n".utf8).write(to: URL(fileURLWithPath: course.folder.path + "/class.csv"))
    let handed = course.run(
      "exercises", "two-two-two-network", "--convention", "weights=inputs-by-outputs", "--roster",
      course.folder.path + "/class.csv", "--seed-file", course.folder.seedFile, "--output",
      course.folder.inbox)
    #expect(handed.code == .success)
    let record = try course.marked("--own-slips")
    #expect(record.problem == nil && record.conventions == ["weights=inputs-by-outputs"])
    #expect(record.points == 0 && record.steps.contains { $0.function == "mendHiddenDeltas" })
  }

  @Test("At work the file's own line is enough, and hints are in the convention, too")
  func practised() throws {
    let course = Course()
    let folder = course.folder.path + "/mine"
    #expect(
      course.run("exercises", "two-two-two-network", "--convention", "half=no", "--output", folder).code
        == .success)
    let text = try String(contentsOfFile: folder + "/TwoTwoTwoNetwork.swift", encoding: .utf8)
    #expect(text.contains("Convention: half=no") && !text.contains("Code:"))
    #expect(text.contains("Σ (target − out)²") && !text.contains("½(target"))
    let practised = course.run("practise", "two-two-two-network", "--once", "--folder", folder)
    #expect(practised.code == .success && practised.output.contains("--convention half=no"))
    let hint = course.run(
      "hint", "two-two-two-network/outputDeltas", "--convention", "half=no", "--level", "3")
    #expect(hint.output.contains("twice"))
    let own = course.run("hint", "two-two-two-network/outputDeltas", "--level", "3")
    #expect(own.code == .success && !own.output.contains("twice"))
  }

  @Test(
    "What can't be said in a convention is refused in a line that names the functions",
    arguments: Language.allCases)
  func refused(_ language: Language) throws {
    let course = Course()
    let out = course.folder.path + "/out"
    for command in [
      ["exercises", "xor-network", "--output", out],
      ["practise", "xor-network", "--once", "--folder", course.folder.inbox],
      ["grade-code", course.folder.inbox, "--seed-file", course.folder.seedFile, "--chapter", "xor-network"],
    ] {
      let refused = course.folder.companion(
        tokens: command + ["--convention", "bias=fixed"], language: language, chapters: Book.chapters)
      #expect(refused.code == .usage && refused.output.isEmpty)
      #expect(refused.errors.split(separator: "\n").count == 1)
      #expect(refused.errors.contains("epoch, train, mendStep") && refused.errors.contains("answer"))
    }
    #expect(!FileManager.default.fileExists(atPath: out))
    let unknown = course.run("exercises", "--convention", "half=perhaps", "--output", out)
    #expect(unknown.code == .usage && unknown.errors.split(separator: "\n").count == 1)
  }
}
