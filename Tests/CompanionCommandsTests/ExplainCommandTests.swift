import CommandTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Explaining a number or a claim", .inTurn)
struct ExplainCommandTests {
  /// x = 2, w₁ = ½, t = 1, h = σ(w₁x), E = ½(t − h)²: worked by hand, in floating point, below.
  private struct OneUnit: Chapter {
    let name = "one-unit"
    let prose = ErrorChapter().prose

    func derive(in d: inout Derivation) {
      let x = d.given("x", 2)
      let target = d.given("t", 1, as: .target)
      let w = d.given("w_1", "0.5", as: .weight)
      let s = d.let("s", w * x)
      let h = d.let("h", sigmoid(s))
      d.claim("T-1", h, prints: "0.731")
      let error = d.let("E", (target - h).squared / 2)
      let slope = d.gradient(of: error, by: w)
      d.claim("T-2", slope[w], prints: "0.106")
    }
  }

  private static let h = 1 / (1 + Foundation.exp(-1.0))
  private static let slope = (h - 1) * h * (1 - h) * 2

  private static func run(_ tokens: [String]) -> Run {
    Run { language, output in try BookCommand([OneUnit()]).run(["explain"] + tokens, language, output) }
  }

  private static func explain(_ quantity: String, _ number: Double, decimals: Int = 4, _ more: String...)
    -> Run
  {
    run(["one-unit", quantity, String(format: "%.\(decimals)f", number)] + more)
  }

  @Test("says that a right number is right, to its digits")
  func right() {
    for decimals in [2, 3, 6] {
      let run = Self.explain("∂E/∂w_1", Self.slope, decimals: decimals)
      #expect(run.code == .success)
      #expect(run.output.contains(": right to \(decimals) decimals.\n"))
    }
    #expect(!Self.explain("∂E/∂w_1", Self.slope + 1e-4).output.contains(": right"))
  }

  @Test("names the slip that gives it")
  func slip() {
    let forgotten = Self.explain("dE/dw1", (Self.h - 1) * 2)
    #expect(forgotten.output.contains("The slip that gives it: the activation's derivative was left out"))
    let uphill = Self.explain("dE/dw1", -Self.slope)
    #expect(uphill.output.contains("The slip that gives it: the sign is flipped"))
    // How the right one comes about stands below.
    #expect(uphill.output.contains("= −0.105754"))
  }

  @Test("knows the number of another convention")
  func convention() {
    let run = Self.explain("dE/dw_1", 2 * Self.slope)
    #expect(run.output.contains("It is right where the squared error carries no ½ (--convention half=no)"))
    #expect(!Self.explain("dE/dw_1", 3 * Self.slope).output.contains("--convention"))
  }

  @Test("tells digits that are cut off from a slip")
  func cutOff() {
    // σ(1) = 0.73105…, which is 0.7311.
    #expect(Self.run(["one-unit", "h", "0.7310"]).output.contains("The further digits were cut off."))
    #expect(!Self.run(["one-unit", "h", "0.7312"]).output.contains("cut off"))
  }

  @Test("says how far off an unexplained one is, and where to look")
  func unexplained() {
    let run = Self.explain("dE/dw_1", 7.77 * Self.slope, decimals: 6)
    #expect(run.output.contains("No known slip gives it. It is 7.770 times the right value."))
    #expect(run.output.contains("Check the values"))
  }

  @Test("names no slip where the digits are few, whoever's they may be")
  func fewDigits() {
    let run = Self.explain("dE/dw_1", -Self.slope, decimals: 1)
    #expect(run.output.contains("With so few digits it may be any slip"))
    #expect(!run.output.contains("The slip that gives it"))
    #expect(!Self.explain("dE/dw_1", 2 * Self.slope, decimals: 1).output.contains("--convention"))
  }

  @Test("takes a number that differs in its last digits for a rounding on the way")
  func near() {
    let run = Self.explain("dE/dw_1", 1.003 * Self.slope, decimals: 6)
    #expect(run.output.contains("Only the last digits differ."))
    #expect(!run.output.contains("No known slip"))
  }

  @Test("takes a fraction for the number")
  func fraction() {
    #expect(Self.run(["one-unit", "s", "2/2"]).output.contains("✓ s = 1: right."))
    #expect(Self.run(["one-unit", "h", "1/3"]).output.contains("✗ h = 0.333333333: not so"))
  }

  @Test("computes with the reader's givens")
  func givens() {
    let h = 1 / (1 + Foundation.exp(-3.0))
    #expect(Self.explain("h", h, decimals: 5, "--set", "w₁=1.5").output.contains(": right to 5 decimals."))
    #expect(!Self.explain("h", h, decimals: 5).output.contains(": right"))
  }

  @Test("tells a claim's story")
  func claim() {
    let certified = Self.run(["T-1"])
    #expect(certified.code == .success)
    #expect(certified.output.contains("✓ T-1  h = 0.731  certified"))
    #expect(certified.output.contains("evidence: enclosure [0.73105"))
    let refuted = Self.run(["T-2"])
    #expect(refuted.output.contains("right: ∂E/∂w₁ = −0.106"))
    #expect(refuted.output.contains("why: the sign is flipped"))
    #expect(refuted.output.contains("later slides"))
  }

  @Test(
    "answers what it can't explain with one line",
    arguments: [
      (["T-9"], "demo: unknown claim 'T-9'; did you mean T-1?\n"),
      (["one-units"], "demo: unknown chapter 'one-units'; did you mean one-unit?\n"),
      (["one-unit"], "demo: missing argument: quantity\n"),
      (["one-unit", "h"], "demo: missing argument: number\n"),
      (["one-unit", "hh", "1"], "demo: unknown quantity 'hh'; did you mean h?\n"),
      (["one-unit", "h", "one"], "demo: number: 'one' is not a number such as 0.5 or −2\n"),
      (["T-1", "h", "1"], "demo: unexpected argument 'h'\n"),
      (
        ["one-unit", "h", "1", "--set", "w_1=1", "--set", "w1=2"],
        "demo: --set 'w1' is given twice; give it once\n"
      ),
    ] as [([String], String)])
  func badInput(tokens: [String], message: String) {
    #expect(Self.run(tokens) == Run(code: .usage, output: "", errors: message))
  }
}
