import TestSupport
import Testing

@testable import Textbook

@Suite("A map on all cores", .inTurn)
struct ConcurrentMapTests {
  @Test("The results stand in the order of the elements", arguments: [0, 1, 2, 1000])
  func order(count: Int) {
    // The first elements take longest, so that they are not done in their order.
    let results = Array(0..<count).concurrentMap { number in
      (0..<(count - number) * 10).reduce(number * number) { sum, next in sum ^ next ^ next }
    }
    #expect(results == (0..<count).map { $0 * $0 })
  }
}
