import Foundation
import TestSupport
import Testing
import WrittenMath

extension WrittenMathSuite {
  /// The displayed math of the lectures that the book stands beside.
  ///
  /// Their text is no part of the repository: these tests run where `LECTURES` names its folder,
  ///
  ///     LECTURES=path/to/lectures swift test --filter LectureMath
  ///
  /// The table beside them has a line for each formula: `read`, or what the copy has damaged.
  @Suite("The lectures' math", .inTurn)
  struct LectureMathTests {
    private static let folder = ProcessInfo.processInfo.environment["LECTURES"]

    /// The lines of the table: the lecture's number, the formula's line, and what became of it.
    private static func rows() throws -> [(lecture: String, line: Int, what: String)] {
      let url = try #require(
        Bundle.module.url(forResource: "lectures", withExtension: "tsv", subdirectory: "Fixtures"))
      let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      return try lines.map { line in
        let fields = line.split(separator: "\t").map(String.init)
        return (lecture: fields[0], line: try #require(Int(fields[1])), what: fields[2])
      }
    }

    /// A lecture's text: L1 is the first file.
    private static func text(_ lecture: String) throws -> String {
      let folder = try #require(folder)
      let name = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder).first {
          $0.hasPrefix("00\((Int(lecture.dropFirst()) ?? 0) - 1)_")
        })
      return try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    @Test(
      "is read, or refused where the copy is damaged", .enabled(if: folder != nil),
      arguments: ["L1", "L2", "L3", "L4", "L5"])
    func lecture(lecture: String) throws {
      let source = SourceText(try Self.text(lecture), named: lecture)
      let expected = try Self.rows().filter { $0.lecture == lecture }
      let found = MathSpan.all(in: source.text).filter(\.isDisplay)
      try #require(found.map { source.position(of: $0.range.lowerBound).line } == expected.map(\.line))
      for (span, expected) in zip(found, expected) {
        do throws(Fault) {
          _ = try LaTeXMath(span.range, of: source.text)
          #expect(expected.what == "read", "line \(expected.line) is read now")
        } catch {
          let place = source.position(of: error.range.lowerBound)
          #expect(expected.what != "read", "line \(place.line), column \(place.column): \(error.en)")
        }
      }
    }

    @Test("is read but for damage and questions, by the table")
    func share() throws {
      let rows = try Self.rows()
      // As many as the five texts display; a line may hold two.
      #expect(rows.count == 338)
      let refused = rows.filter { $0.what != "read" }
      #expect(refused.allSatisfy { $0.what.hasPrefix("damaged: ") || $0.what.hasPrefix("no formula: ") })
      #expect(refused.count == 45)
    }
  }
}
