import Foundation
import SlideNumbers
import Synchronization
import Testing

/// What is said of a wrong number. `.ci/visible-tests` lays this beside the tests that students read, which have what it
/// tries; in a student's clone it would only say "known issue".
@Suite("What a failed case says")
struct ComparingTests {
  /// What is said of what fails, in order.
  private func said(by body: () -> Void) -> [String] {
    let said = Mutex<[String]>([])
    withKnownIssue(isIntermittent: true) {
      body()
    } matching: { issue in
      said.withLock { $0 += issue.comments.map(\.rawValue) }
      return true
    }
    return said.withLock { $0 }
  }

  @Test("A known slip is named beside the number that the slide prints")
  func slide() {
    let printed = TwoTwoTwoNetworkNumbers.oneRound
    // δ of the first output is 0.74136507 · 0.186815602; a sign flipped, and the slope forgotten.
    let flipped = said { expect(-0.138498562, prints: "∂E/∂net_o1", in: printed) }
    #expect(flipped.count == 1 && flipped[0].hasSuffix("A known slip: the sign is flipped"))
    let forgotten = said { expect(0.74136507, prints: "∂E/∂net_o1", in: printed) }
    #expect(forgotten.count == 1 && forgotten[0].contains("the activation's derivative was left out"))
  }

  @Test("A known slip is named in a case with numbers of its own")
  func ownNumbers() {
    // Three inputs, two units: the first net input is 0.1 + 0.3·0.5 + 0.2 + 0.5·2 = 1.45; without the bias it is 1.35.
    let right = 0.8099984339846871, wrong = 1 / (1 + exp(-1.35))
    let forgotten = said { expect([wrong, 0.6456563062257954], equal: [right, 0.6456563062257954], "out") }
    #expect(forgotten.count == 1 && forgotten[0].contains("the bias was left out"))
    let unknown = said { expect([0.81, 0.6456563062257954], equal: [right, 0.6456563062257954], "out") }
    #expect(unknown.count == 1 && !unknown[0].contains("slip"))
  }

  @Test("A number that comes of no known slip is told without one")
  func unknown() {
    let told = said { expect(0.7, prints: "∂E/∂net_o1", in: TwoTwoTwoNetworkNumbers.oneRound) }
    #expect(told == ["∂E/∂net_o1 came out as 0.7, and M-15 prints 0.138498562"])
    let others = said { expect([1.5, -2], equal: [1, 2], "δ") }
    #expect(others.count == 2 && !others.contains { $0.contains("slip") })
  }

  @Test("Numbers of the other sign, and a matrix turned over, are named")
  func signAndTransposition() {
    let flipped = said { expect([-1, 2], equal: [1, -2], "δ") }
    #expect(flipped.count == 2 && flipped.allSatisfy { $0.contains("the sign is flipped") })
    let turned = said { expect([[1, 3], [2, 4]], equal: [[1, 2], [3, 4]], "W") }
    #expect(turned.count == 1 && turned[0].contains("a matrix is transposed"))
    let wide = said { expect([[1, 4], [2, 5], [3, 6]], equal: [[1, 2, 3], [4, 5, 6]], "W") }
    #expect(wide.count == 1 && wide[0].contains("a matrix is transposed"))
    #expect(said { expect([[1, 2], [2, 3]], equal: [[1, 2], [2, 3]], "W") }.isEmpty)
    // One row alone has the wrong sign.
    let row = said { expect([[1, 2], [-3, -4]], equal: [[1, 2], [3, 4]], "W") }
    #expect(row.count == 2 && row.allSatisfy { $0.contains("the sign is flipped") })
  }
}
