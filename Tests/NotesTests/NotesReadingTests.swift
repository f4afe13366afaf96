import Notes
import NumericCore
import TestSupport
import Testing
import Textbook
import WrittenMath

/// What people write in other words than the page about it, and what is too much of something.
@Suite("Reading notes", .inTurn) struct NotesReadingTests {
  private func chapter(_ statements: String) throws -> NotesChapter {
    try NotesReader.chapter(
      SourceText("```network\n\(statements)\n```\n", named: "notes.md"), called: "notes")
  }

  private func kinds(_ statements: String) throws -> [Verdict.Kind] {
    try chapter(statements).study().verdicts.map(\.kind)
  }

  private func faults(_ statements: String) -> [String] {
    do throws(NotesFaults) {
      _ = try NotesReader.chapter(
        SourceText("```network\n\(statements)\n```\n", named: "notes.md"), called: "notes")
      return []
    } catch {
      return error.faults.map(\.en)
    }
  }

  /// σ(0.6) = 0.645656306, ½(1 − σ)² = 0.062779727 (mpmath).
  private static let neuron = "given x = 2, t = 1 (target)\ny = sigmoid(0.3 x)\nE = 1/2 (t - y)^2\n"

  @Test(
    "A number in scientific notation has the digits that it prints",
    arguments: [
      "notes E = 6.3e-2", "notes E = 6.3*10^-2", "notes $E = 6.3 \\times 10^{-2}$", "notes -E = -6.3*10^-2",
    ])
  func scientific(claim: String) throws {
    #expect(try kinds(Self.neuron + claim) == [.certified])
    #expect(try kinds(Self.neuron + claim.replacing("6.3", with: "6.4")) == [.refuted])
  }

  @Test("A quantity may be named as a function of what it depends on", arguments: ["E(y)", "E(x)", "$E(y)$"])
  func functions(name: String) throws {
    let claim = name.hasPrefix("$") ? "notes $E(y) = 0.063$" : "notes \(name) = 0.063"
    #expect(try kinds(Self.neuron + claim) == [.certified])
    // What it doesn't depend on is a factor: x(t) is 2·1.
    #expect(try kinds(Self.neuron + "notes x(t) = 2") == [.certified])
  }

  @Test("Mathematics may take several lines; what never ends is told of its own line")
  func lines() throws {
    let claim = "notes $\\begin{aligned}\n E &= \\frac{1}{2} (t - y)^2 \\\\\n &= 0.063\n\\end{aligned}$"
    #expect(try kinds(Self.neuron + claim) == [.certified])
    #expect(try kinds(Self.neuron + "notes $$\nE = 0.063\n$$\nnotes y = 0.646") == [.certified, .certified])
    #expect(faults(Self.neuron + "notes $E = 0.063\nnotes y = 0.646").count == 1)
  }

  @Test("p − t holds where the targets add up to 1, and is said to; p + t does not")
  func softmax() throws {
    let network = "given x = [1, 2], t = [0, 1] (target)\nnetwork 2-2, softmax, cross-entropy\n"
    #expect(try kinds(network + "notes dE/dn1 = p - t") == [.conditional])
    #expect(try kinds(network + "notes dE/dn1 = p + t") == [.refuted])
    // Targets that add up to something else leave it refuted.
    let other = network.replacing("[0, 1]", with: "[0, 2]")
    #expect(try kinds(other + "notes dE/dn1 = p - t") == [.refuted])
  }

  @Test(
    "Too much of something is refused at once",
    arguments: [
      ("a = x" + String(repeating: "^2", count: 2000), "at most 100"),
      ("a = " + String(repeating: "(", count: 5000) + "x", "at most 100 levels"),
      ("a = " + String(repeating: "√", count: 5000) + "x", "at most 100 levels"),
      ("a = x" + String(repeating: "+x", count: 20_000), "more than 10000 terms"),
      ("a = x" + String(repeating: " x", count: 2000), "more than 500 factors"),
      ("a = 1" + String(repeating: "0", count: 1_000_00), "more than 1000 digits"),
      ("a = 1e401", "-400 to 400"), ("a = [x]\nb = sum(a[1], i, 1..99999)", "at most 10000 values"),
      ("after 10001 rounds x", "1 to 10000"),
    ])
  func limits(statement: String, message: String) {
    let told = faults("given x = 1\n" + statement)
    #expect(told.contains { $0.contains(message) }, "\(told)")
  }

  @Test("A gradient goes past what a run came to, and not into the run")
  func gradientPastARun() throws {
    let chapter = try chapter(
      """
      given x = 2, t = 1 (target), u = 3 (target), eta = 0.1 (rate)
      weight w = 0.5, v = 0.25
      bias b = 0.5
      y = w x + b
      E = (t - y)^2/2
      gradient E by w
      step w
      after 10 rounds w
      z = v w^(10) + b
      D = (u - z)^2/2
      gradient D by v, b
      notes dD/db = -(u - z)
      notes dD/db = -(u - z) + (t - y)
      """)
    #expect(chapter.study().verdicts.map(\.kind) == [.proved, .refuted])
    let ofSecond = chapter.derivation().names.filter { $0.derivative?.output == "D" }
    #expect(ofSecond == ["∂D/∂z", "∂D/∂v", "∂D/∂b"], "\(ofSecond)")
  }

  @Test("A sum of many terms costs no more than its length")
  func longSum() throws {
    let sum = "a = x" + String(repeating: " - x", count: 4999)
    #expect(try chapter("given x = 2\n\(sum)").study().exacts["a"] == Rational(-2 * 4998))
  }
}
