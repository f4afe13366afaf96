import CommandTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Claims by chapter, or one by one", .inTurn)
struct ClaimSelectionTests {
  /// A second chapter, with a claim that is right.
  private struct Other: Chapter {
    let name = "other-chapter"
    let prose = SmallChapter().prose

    func derive(in d: inout Derivation) { d.claim("U-1", d.let("z", 3 * d.given("a", 2)), prints: "6") }
  }

  private static func run(_ tokens: String..., undecided: Bool = false) -> Run {
    Run { language, output in
      try BookCommand([SmallChapter(hasUndecidedClaim: undecided), Other()], launch: .swiftRun)
        .run(tokens, language, output)
    }
  }

  /// The ids of a JSON answer.
  private static func ids(_ run: Run) -> [String] {
    let records = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return (records ?? []).compactMap { $0["id"] as? String }
  }

  @Test("are checked, each once, in the order of the book")
  func check() {
    #expect(Self.ids(Self.run("check", "--json")) == ["T-1", "T-2", "U-1"])
    #expect(Self.ids(Self.run("check", "--json", "other-chapter")) == ["U-1"])
    #expect(Self.ids(Self.run("check", "--json", "U-1", "T-2")) == ["T-2", "U-1"])
    #expect(Self.ids(Self.run("check", "--json", "T-2", "small-chapter", "t-2")) == ["T-1", "T-2"])
    #expect(
      Self.run("check", "T-2").output == "small-chapter\n  ✗ T-2    refuted         h = 1.1\n\n1: refuted 1\n"
    )
  }

  @Test("fail a check only where an undecided one is among them")
  func undecided() {
    #expect(Self.run("check", "T-3", undecided: true).code == .failure)
    #expect(Self.run("check", "small-chapter", undecided: true).code == .failure)
    #expect(Self.run("check", "T-1", "other-chapter", undecided: true).code == .success)
  }

  @Test("have their errata, or none")
  func errata() {
    #expect(Self.run("errata", "T-2").output.hasPrefix("✗ T-2  refuted  small-chapter\n"))
    #expect(Self.run("errata", "small-chapter") == Self.run("errata"))
    for subject in ["T-1", "other-chapter"] {
      #expect(
        Self.run("errata", subject)
          == Run(
            code: .success, output: "Nothing here is refuted or holds only under a condition.\n", errors: ""))
    }
  }

  @Test("are listed with their verdicts, those on no slide as well")
  func claims() {
    let run = Self.run("claims")
    #expect(["✓ T-1", "✗ T-2", "✓ U-1"].allSatisfy(run.output.contains))
    let one = Self.run("claims", "U-1").output
    #expect(one.contains("✓ U-1    certified       z = 6") && !one.contains("T-"))
  }

  @Test("that are unknown are named, with the nearest", arguments: ["check", "errata", "claims"])
  func unknown(command: String) {
    for (name, line) in [
      ("T-9", "unknown claim 'T-9'; did you mean T-1?"),
      ("other-chaptre", "unknown chapter 'other-chaptre'; did you mean other-chapter?"),
      ("zzz", "unknown chapter 'zzz'"),
    ] {
      let run = Self.run(command, "T-1", name)
      #expect(run == Run(code: .usage, output: "", errors: "demo: \(line)\n"))
      #expect(run.help == "swift run companion \(command) --help")
    }
  }
}
