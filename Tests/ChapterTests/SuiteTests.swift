import Foundation
import TestSupport
import Testing

/// The test suites themselves: one that takes no turn would make the times of all others meaningless.
@Suite("The suites of these tests", .inTurn)
struct SuiteTests {
  /// What holds other suites and no test.
  private static let holders = ["SiteInBrowser", "WrittenMathSuite", "ReadBackSuite"]

  /// The suites of a source that neither wait for their turn nor run their tests one after the other.
  private static func withoutTurn(in source: String) -> [String] {
    source.matches(of: /@Suite\b([^{]*?)(?:struct|enum|class|actor) ([A-Z]\w*)/).compactMap { match in
      let takesTurns = match.1.contains(".inTurn") || match.1.contains(".serialized")
      return takesTurns || holders.contains(String(match.2)) ? nil : String(match.2)
    }
  }

  /// What is compiled beside students' code, without the rest of these tests.
  private static let studentsOwn = ["ExerciseTests/", "SolutionTests/Visible/"]

  @Test("take turns, but what holds others, and the tests of the exercises")
  func turns() throws {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: Repository.url("Tests").path(percentEncoded: false))
    let ours = files.filter { file in
      file.hasSuffix(".swift") && !Self.studentsOwn.contains { file.hasPrefix($0) }
    }
    let sources = try ours.map { try Repository.text("Tests/\($0)") }
    #expect(sources.count { $0.contains("@Suite(") } > 300)
    #expect(sources.flatMap(Self.withoutTurn) == [])
  }

  @Test("are found where they take none", .tags(.mutant))
  func none() {
    // The attribute by another way, or this file would have suites that take none.
    let suite = "@Suite"
    let source = """
      \(suite)("One", .inTurn) struct OneTests {}
      \(suite)("The class list", .tags(.law))
      struct TwoTests {}
      \(suite)("Three", .tags(.law), .serialized)
      struct ThreeTests {}
      \(suite) struct FourTests {}
      """
    #expect(Self.withoutTurn(in: source) == ["TwoTests", "FourTests"])
  }
}
