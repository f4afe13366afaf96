import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Claim about an experiment", .tags(.derivation), .inTurn)
struct ExperimentTests {
  @Test("is reproduced when every observation lies where the lecture has it")
  func reproduced() {
    let verdict = verdict(on: [observation(0.5, within: 0...1), observation(2, within: 2...2)])
    #expect(verdict.kind == .reproduced)
    #expect(evidence(of: verdict) == ["수업에서 한 번 실행", "값: 0.5", "값: 2"])
  }

  @Test(
    "is refuted when one observation lies elsewhere", .tags(.mutant), arguments: [1.01, -0.1, Double.nan])
  func refuted(value: Double) {
    let verdict = verdict(on: [observation(0.5, within: 0...1), observation(value, within: 0...1)])
    #expect(verdict.kind == .refuted)
    #expect(VerdictText(verdict, language: .en).lines.first?.plain.hasPrefix("the value: ") == true)
  }

  @Test("that observes nothing is undecided", .tags(.mutant))
  func empty() { #expect(verdict(on: []).kind == .undecided) }

  @Test("does not apply to other data than the lecture's", .tags(.mutant), arguments: ["1", "1.0", "2"])
  func otherData(value: PrintedDecimal) {
    var d = Derivation(overrides: ["x": value])
    let x = d.given("x", 1)
    let holds = observation(0.5, within: 0...1)
    d.claim("T-1", runs: Observed(data: [x], observations: [holds]))
    #expect(Study(d).verdicts[0].kind == (value == "2" ? .notApplicable : .reproduced))
  }

  private func observation(_ value: Double, within range: ClosedRange<Double>) -> Observation {
    Observation(Bilingual(ko: "값", en: "the value"), value, within: range)
  }

  private func verdict(on observations: [Observation]) -> Verdict {
    var d = Derivation()
    d.claim("T-1", runs: Observed(data: [], observations: observations))
    return Study(d).verdicts[0]
  }

  private func evidence(of verdict: Verdict) -> [String] {
    VerdictText(verdict, language: .ko).evidence.map(\.plain)
  }
}

/// An experiment whose observations are known.
private struct Observed: Experiment {
  let claimed = Bilingual(ko: "값이 범위 안에 있다", en: "the value lies in its range")
  let data: [Expression]
  let observations: [Observation]

  func outcome(in study: Study) -> ExperimentRecord {
    ExperimentRecord(Bilingual(ko: "수업에서 한 번 실행", en: "run once in class"), observations)
  }
}
