import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("A chapter with another given", .inTurn)
struct OverrideTests {
  @Test(
    "says which numbers no longer apply, and keeps every other verdict", .tags(.derivation),
    arguments: Override.all)
  func verdicts(override: Override) throws {
    let chapter = try #require(Book.chapters.first { $0.name == override.chapter })
    let study = Study(chapter.derivation(overrides: [override.given: override.value]))
    for expected in ClaimTable.verdicts where expected.chapter == override.chapter {
      let kind = try study.verdict(on: expected.claim).kind
      #expect(
        kind == (override.notApplicable.contains(expected.claim) ? .notApplicable : expected.kind),
        "\(expected.claim)")
    }
  }

  @Test("computes with it", .tags(.derivation))
  func value() throws {
    let chapter = try #require(Book.chapters.first { $0.name == "one-one-one-network" })
    let study = Study(chapter.derivation(overrides: ["w_1": "0.5"]))
    // σ(½), to 25 digits.
    let oracle: PrintedDecimal = "0.6224593312018545646389006"
    #expect(study.exacts["s_1"] == Rational(1, 2))
    #expect(study.enclosures["h"]?.contains(oracle.value) == true)
    #expect(study.verdicts.allSatisfy { $0.kind != .undecided })
  }

  @Test("that is the same number takes no claim away", .tags(.derivation))
  func sameNumber() throws {
    let chapter = try #require(Book.chapters.first { $0.name == "one-one-one-network" })
    let study = Study(chapter.derivation(overrides: ["w_1": "1.0"]))
    #expect(try study.verdict(on: "L3-30").kind == .certified)
    #expect(try study.verdict(on: "L3-28").kind == .proved)
  }
}

// MARK: - Fixtures

extension OverrideTests {
  /// A given set to another value, and the claims that this takes away.
  struct Override: CustomTestStringConvertible {
    let chapter: String
    let given: Symbol
    let value: PrintedDecimal
    let notApplicable: Set<String>

    var testDescription: String { "\(chapter) --set \(given)=\(value)" }

    init(_ chapter: String, _ given: Symbol, _ value: PrintedDecimal, _ notApplicable: String) {
      self.chapter = chapter
      self.given = given
      self.value = value
      self.notApplicable = Set(notApplicable.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    static let all = [
      // ∂f/∂q = z alone does not depend on x; the neuron has inputs of its own.
      Override("computational-graph", "x", "7", "L5-16 C-01"),
      Override("computational-graph", "z", "7", "L5-17 L5-18 L5-19 C-01"),
      Override("computational-graph", "w_0", "1.5", "C-02 C-03 C-04 C-05 C-06"),
      Override("sigmoid-derivative", "x", "-3", ""),
      Override("activation-functions", "x", "0", ""),
      Override("activation-functions", "C", "1", ""),
      Override("vanishing-gradient", "t_n8", "1", ""),
      Override("vanishing-gradient", "w", "-2", ""),
      // Each example has a variable of its own.
      Override("composite-functions", "w_1", "1", "L3-14"),
      Override("composite-functions", "v_2", "1", "L3-16"),
      Override("composite-functions", "w_3", "0.5", "L3-18 L3-19"),
      // The minimum depends on the data alone, not on where descent starts or how fast it goes.
      Override("gradient-descent", "w_1", "2", ""),
      Override("gradient-descent", "η", "0.001", ""),
      Override("gradient-descent", "ε", "0.01", ""),
      Override("gradient-descent", "t^(3)", "-2", "L3-02"),
      Override("gradient-descent", "c^(7)", "0", "L3-05"),
      Override("gradient-descent", "x_2^(4)", "2", "L3-02 L3-05"),
      // The second pass starts from weights of its own.
      Override(
        "one-one-one-network", "w_1", "0.5", "L3-29 L3-30 L3-31 L3-32 L3-33 L3-34 L3-35 L3-36 L3-37 L3-46"),
      Override("one-one-one-network", "w_2^(2)", "1.02", "L3-40 L3-41 L3-42 L3-43 L3-44 L3-45 L3-46"),
      Override("one-one-one-network", "η", "0.2", "L3-36 L3-37 L3-44 L3-45 L3-46"),
      Override("one-two-one-network", "w_3", "2", ""),
      Override("one-two-one-network", "x_t", "0", ""),
      Override("relu-and-cross-entropy", "w_1", "-0.75", ""),
      Override("relu-and-cross-entropy", "y_t", "0", ""),
      Override("confusion-matrix", "θ", "0.7", ""),
      Override("confusion-matrix", "c^(1)", "1", ""),
      Override("convolution-kernel", "w_11", "0", ""),
      Override("convolution-kernel", "x_44", "100", ""),
      Override("three-layer-chain", "b_1", "3", ""),
      Override("layers-as-matrices", "w_12^(3)", "7", ""),
      Override("xor-network", "X_22", "0", "L1-05 L1-19"),
      Override("xor-network", "x_1", "0", ""),
      Override("xor-network", "w_0^(2)", "0.1", ""),
      Override("three-layer-chain", "w_3", "0", ""),
      Override(
        "two-two-two-network", "i_1", "0.06",
        """
        M-01 M-02 M-03 M-04 M-05 M-06 M-07 M-08 M-09 M-10 M-11 M-12 M-13 M-14 M-15 M-16 M-17 M-18 M-19 M-20 M-21
        M-22 M-23 M-24
        """),
      Override("two-two-two-network", "γ", "0.25", "M-01 M-14 M-21 M-22 M-23 M-24"),
      Override(
        "two-two-two-network", "b_2", "0",
        "M-01 M-05 M-06 M-07 M-08 M-09 M-10 M-11 M-12 M-13 M-14 M-15 M-16 M-17 M-18 M-20 M-21 M-22 M-23 M-24"),
      Override("hidden-error-distribution", "w_11", "0.4", "L2-07 L2-08 L2-09 L2-10 L2-11"),
      Override("hidden-error-distribution", "ŷ_1", "0.5", "L2-03 L2-05 L2-07 L2-08 L2-09 L2-10 L2-11"),
      Override("hidden-error-distribution", "u_13", "0.5", "H-01 H-03 H-04"),
    ]
  }
}
