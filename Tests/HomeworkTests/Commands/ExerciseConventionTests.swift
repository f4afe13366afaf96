import Foundation
import Testing
import Textbook

@testable import CompanionCLI
@testable import Homework
@testable import companion

/// A convention in the commands about exercises: taken where it changes no function, else refused.
@Suite("A convention for exercises")
struct ExerciseConventionTests {
  private func sheet(_ chapter: String) throws -> CodeSheet {
    try #require(Book.chapters.first { $0.name == chapter }.flatMap { CodeSheet($0) })
  }

  @Test("Without the ½, what starts from the error is another function, and nothing else is")
  func half() throws {
    let convention = try #require(Convention.named("half=no"))
    let (same, others) = try sheet("two-two-two-network").functions(under: [convention])
    // δ of an output is the error's own derivative; the rest starts from a δ or a gradient that it is handed.
    #expect(others == ["outputDeltas"])
    #expect(same == ["layer", "hiddenDeltas", "weightGradient", "step", "mendHiddenDeltas"])
  }

  @Test("(y − t)² is the same function as (t − y)²")
  func error() throws {
    let convention = try #require(Convention.named("error=output-minus-target"))
    let (same, others) = try sheet("two-two-two-network").functions(under: [convention])
    #expect(others.isEmpty && same.count == 6)
  }

  @Test("What trains biases is another function where they stay as they are, over several epochs as over one")
  func fixedBiases() throws {
    let convention = try #require(Convention.named("bias=fixed"))
    let (same, others) = try sheet("xor-network").functions(under: [convention])
    #expect(others == ["epoch", "train", "mendStep"])
    #expect(same == ["answer", "summedError", "gradient"])
  }

  @Test("Units with biases of their own cannot share one: what has a bias would be of another network")
  func sharedBias() throws {
    let convention = try #require(Convention.named("bias=layer"))
    let (same, others) = try sheet("regression-network").functions(under: [convention])
    #expect(others.contains("forward") && others.contains("step"))
    #expect(same.contains("loss"))
  }

  @Test(
    "What changes functions is refused in a line that names the others; what doesn't is taken",
    arguments: Language.allCases)
  func command(_ language: Language) throws {
    let folder = InboxFolder()
    func run(_ tokens: String...) -> (code: ExitCode, output: String, errors: String) {
      folder.companion(tokens: tokens, language: language, chapters: Book.chapters)
    }
    let out = folder.inbox + "/out"
    let refused = run(
      "exercises", "two-two-two-network", "--convention", "half=no", "--output", out)
    #expect(refused.code == .usage && refused.output.isEmpty)
    #expect(refused.errors.split(separator: "\n").count == 1)
    #expect(refused.errors.contains("outputDeltas") && refused.errors.contains("layer, hiddenDeltas"))
    #expect(!FileManager.default.fileExists(atPath: out))
    let taken = run(
      "exercises", "sigmoid-derivative", "--convention", "half=no", "--output", out)
    #expect(
      taken.code == .success && FileManager.default.fileExists(atPath: out + "/SigmoidDerivative.swift"))
    let practised = run(
      "practise", "two-two-two-network", "--once", "--folder", out, "--convention", "half=no")
    #expect(practised.code == .usage && practised.errors.contains("outputDeltas"))
    let graded = run(
      "grade-code", out, "--seed-file", folder.seedFile, "--chapter", "two-two-two-network", "--convention",
      "half=no")
    #expect(graded.code == .usage && graded.errors.contains("outputDeltas"))
    let unknown = run("exercises", "--convention", "half=perhaps", "--output", out)
    #expect(unknown.code == .usage && unknown.errors.split(separator: "\n").count == 1)
  }
}
