import Foundation
import Isolation
import Signatures
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A student's central difference, right and wrong. What it returns is worked out by hand.
@Suite("A central difference in code", .tags(.grader), .inTurn)
struct CentralDifferenceSlipTests {
  /// A way to take a difference quotient of f at x.
  struct Quotient: CustomTestStringConvertible {
    let testDescription: String
    /// The slip that is named; nil where there is none.
    let slip: String?
    /// From f(x + h), f(x), f(x − h) and h.
    let value: @Sendable (_ ahead: Double, _ here: Double, _ behind: Double, _ h: Double) -> Double

    static let all = [
      Quotient("divided by 2h", nil) { ($0 - $2) / (2 * $3) },
      Quotient("divided by h", "difference-over-h") { ($0 - $2) / $3 },
      Quotient("to the right only", "one-sided-difference") { ahead, here, _, h in (ahead - here) / h },
      Quotient("to the left only", "one-sided-difference") { _, here, behind, h in (here - behind) / h },
    ]

    init(
      _ what: String, _ slip: String?,
      value: @escaping @Sendable (Double, Double, Double, Double) -> Double
    ) {
      (testDescription, self.slip, self.value) = (what, slip, value)
    }

    /// What the function returns for f(x) = Σ c_i·x_i³ + Σ a_ij·x_i·x_j.
    func answer(_ arguments: [Arranged<Double>]) -> [Double] {
      guard case .list(let parts) = arguments[0], case .list(let rows) = parts[1] else { return [] }
      let (c, a, x) = (parts[0].entries, rows.map(\.entries), arguments[1].entries)
      func f(_ x: [Double]) -> Double {
        var sum = 0.0
        for i in x.indices {
          sum += c[i] * x[i] * x[i] * x[i]
          for j in x.indices { sum += a[i][j] * x[i] * x[j] }
        }
        return sum
      }
      let h = arguments[2].entries[0]
      return x.indices.map { i in
        var (ahead, behind) = (x, x)
        ahead[i] += h
        behind[i] -= h
        return value(f(ahead), f(x), f(behind), h)
      }
    }
  }

  @Test("is named for what it is", arguments: Quotient.all)
  func named(quotient: Quotient) throws {
    let marker = CodeMarker(CodeSheets.shelf, seed: "differences", isolation: "none") { _, functions, calls in
      .ran(
        calls.map {
          functions[$0.function].name == "centralDifference"
            ? .value(.vector(quotient.answer($0.arguments))) : .notAttempted
        })
    }
    let record = marker.mark([], name: "kim/x.swift", chapter: "computational-graph")
    let step = try #require(record.steps.first { $0.function == "centralDifference" })
    #expect(step.slip == quotient.slip)
    #expect((step.points == step.maxPoints) == (quotient.slip == nil))
  }
}
