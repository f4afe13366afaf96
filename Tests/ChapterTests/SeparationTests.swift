import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@Suite("A straight line between two classes", .inTurn)
struct SeparationTests {
  /// Points of two classes, and how many of them a line gets right at most (Fixtures/lines_oracle.py).
  struct Case: CustomTestStringConvertible {
    let name: String
    let most: Int
    let points: [(x: Rational, y: Rational, isPositive: Bool)]
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    guard let url = Bundle.module.url(forResource: "lines", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/lines.tsv is missing") }
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t")
      let points = fields[2].split(separator: " ").map { point in
        let parts = point.split(separator: ",")
        return (Rational(Int(parts[0])!), Rational(Int(parts[1])!), parts[2] == "+")
      }
      return Case(name: String(fields[0]), most: Int(fields[1])!, points: points)
    }
  }()

  @Test("gets as many right as linear programming finds", .tags(.derivation), arguments: cases)
  func mostRight(example: Case) {
    let found = Separation(example.points)
    #expect(found.mostRight == example.most)
    #expect(found.isSeparable == (example.most == example.points.count))
    // Turned round, the classes are no harder to part.
    #expect(Separation(example.points.map { ($0.x, $0.y, !$0.isPositive) }).mostRight == example.most)
  }

  @Test("gets 8 of L3's ten rows right, and 3 of the exclusive or's four", .tags(.derivation))
  func lectures() throws {
    let ten = try #require(Self.cases.first { $0.name == "ten-rows" })
    #expect(Separation.tenRows.mostRight == ten.most && Separation.tenRows.count == ten.points.count)
    let exclusiveOr = try #require(Self.cases.first { $0.name == "exclusive-or" })
    #expect(Separation.exclusiveOr.mostRight == exclusiveOr.most)
  }
}
