import TestSupport
import Testing

@testable import Training

@Suite("The seeded generator", .inTurn)
struct SeededGeneratorTests {
  @Test("gives the published first numbers of SplitMix64 for the seed 1234567", .tags(.printedValue))
  func published() {
    // The reference implementation's output, as Rosetta Code lists it ("Pseudo-random numbers/Splitmix64").
    var generator = SeededGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test("gives the uniform deviates of the oracle exactly, the normal ones to a few ulps")
  func deviates() throws {
    for fields in try Fixture.rows("deviates", in: .module) {
      var generator = SeededGenerator(seed: try #require(UInt64(fields[1])))
      for field in fields.dropFirst(2) {
        let exact = try ExactPlace(field)
        if fields[0] == "uniform" {
          #expect(generator.uniform() == exact.down && exact.isExact)
        } else {
          let value = generator.normal()
          // The logarithm is 3 ulps off at most, which the root halves; a quotient, a root and a product follow.
          #expect(max(abs(value - exact.down), abs(value - exact.up)) <= 4 * exact.down.ulp)
        }
      }
    }
  }

  @Test("has the mean and the variance of a normal deviate, within five standard errors")
  func normal() {
    var generator = SeededGenerator(seed: 7)
    let count = 100_000.0
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<Int(count) {
      let x = generator.normal()
      sum += x
      squares += x * x
    }
    #expect(abs(sum / count) < 5 / count.squareRoot())
    #expect(abs(squares / count - 1) < 5 * (2 / count).squareRoot())
  }

  @Test("shuffles into each order about as often", arguments: [0, 1, 3])
  func shuffles(count: Int) {
    var generator = SeededGenerator(seed: 3)
    var found: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var indices = Array(0..<count)
      generator.shuffle(&indices)
      #expect(indices.sorted() == Array(0..<count))
      found[indices, default: 0] += 1
    }
    let orders = max(1, (1...max(1, count)).reduce(1, *))
    #expect(found.count == orders)
    // A count is binomial: within five standard deviations, √6000/2 at most, of its mean.
    for frequency in found.values { #expect(abs(Double(frequency) - 6000 / Double(orders)) < 5 * 38.8) }
  }
}
