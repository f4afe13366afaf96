import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@testable import Textbook

/// Two outputs y = σ(w·h) and z = σ(v·h) over one hidden unit, with the errors E₁ and E₂ and their sum. The numbers are
/// worked out by hand.
@Suite("A number that somebody found", .tags(.derivation), .inTurn)
struct FoundNumberTests {
  private static let (x, a, w, v, t, u) = (0.7, 0.6, 0.45, -0.8, 0.2, 0.9)

  private static let study: Study = {
    var d = Derivation()
    let (x, a) = (d.given("x", "0.7"), d.given("a", "0.6", as: .weight))
    let (w, v) = (d.given("w", "0.45", as: .weight), d.given("v", "-0.8", as: .weight))
    let (t, u) = (d.given("t", "0.2", as: .target), d.given("u", "0.9", as: .target))
    let h = d.let("h", sigmoid(a * x))
    let (y, z) = (d.let("y", sigmoid(w * h)), d.let("z", sigmoid(v * h)))
    let first = d.let("E_1", (t - y).squared / 2)
    let second = d.let("E_2", (u - z).squared / 2)
    let error = d.let("E", first + second)
    d.gradient(of: error, by: y, w, h, a)
    return Study(d)
  }()

  private static func logistic(_ x: Double) -> Double { 1 / (1 + Foundation.exp(-x)) }
  private static let h = logistic(a * x)
  private static let y = logistic(w * h)
  private static let byY = y - t
  private static let byW = byY * y * (1 - y) * h

  private static func found(_ value: Double, _ decimals: Int, for symbol: Symbol) throws -> FoundNumber {
    study.found(.rounding(try #require(Rational(exactly: value)), decimals: decimals), for: symbol)
  }

  private static func ids(_ diagnoses: [Diagnosis]) -> Set<String> { Set(diagnoses.flatMap(\.slipIDs)) }

  @Test("is put down to a slip where its digits are enough, and says so where they are not")
  func digits() throws {
    let forgotten = byWithoutSlope
    for decimals in [3, 4, 6, 8] {
      let found = try Self.found(forgotten, decimals, for: "∂E/∂w")
      #expect(found.diagnosis?.slipIDs == ["derivative-forgotten"], "\(decimals)")
      #expect(!found.isTooShort)
    }
    // One number in a few would be some slip's.
    for decimals in [1, 2] {
      let found = try Self.found(forgotten, decimals, for: "∂E/∂w")
      #expect(found.diagnosis == nil && found.isTooShort && found.conventions.isEmpty, "\(decimals)")
    }
  }

  private var byWithoutSlope: Double { Self.byY * Self.h }

  @Test("names with a slip those that are proved to be one with it")
  func twins() throws {
    let found = try Self.found(Self.byY / 2, 6, for: "∂E/∂y")
    let all = Self.ids([try #require(found.diagnosis)] + found.twins)
    #expect(all.isSuperset(of: ["half-kept-in-part", "mean-for-sum"]), "\(all)")
    #expect(found.alternatives.isEmpty)
  }

  @Test("tells those that give the same with these numbers alone from them", .tags(.mutant))
  func alternatives() throws {
    // x is ½, so that half of the product is x too.
    var d = Derivation()
    let (t, y) = (d.given("t", 0, as: .target), d.given("y", 2))
    let error = d.let("E", (t - y).squared / 2)
    d.gradient(of: error, by: y)
    let found = Study(d).found("4.0000", for: "E")
    // (0 − 2)² is 4, and so is 2·|0 − 2|.
    let slips = [try #require(found.diagnosis)] + found.twins + found.alternatives
    #expect(Self.ids(slips).contains("half-dropped"))
    #expect(!Self.ids(found.twins).contains("square-doubled"))
    #expect(Set(slips.map(\.slipIDs)).count == slips.count, "each once")
  }

  @Test("has no slip where it is right, and none where it is nobody's", .tags(.mutant))
  func none() throws {
    #expect(try Self.found(Self.byW, 5, for: "∂E/∂w").diagnosis == nil)
    let other = try Self.found(1.2345 * Self.byW, 8, for: "∂E/∂w")
    #expect(!other.isRight && other.diagnosis == nil && !other.isTooShort)
  }

  @Test("is near where only its last digits differ")
  func near() throws {
    #expect(try Self.found(1.002 * Self.byW, 6, for: "∂E/∂w").isNear)
    #expect(try !Self.found(1.02 * Self.byW, 6, for: "∂E/∂w").isNear)
  }

  @Test("drawn at random is hardly ever put down to a slip", .tags(.mutant), arguments: [3, 4, 6])
  func random(decimals: Int) throws {
    var generator = SeededGenerator(seed: 20_261_128)
    let asked: [Symbol] = ["h", "y", "E_1", "E", "∂E/∂y", "∂E/∂w", "∂E/∂h", "∂E/∂a"]
    var (wrong, named): (Int, [String]) = (0, [])
    while wrong < 200 {
      let symbol = asked[Int.random(in: asked.indices, using: &generator)]
      let value = Self.study.doubles(symbol) * Double.random(in: 0...2, using: &generator)
      let found = try Self.found(value, decimals, for: symbol)
      guard !found.isRight else { continue }
      wrong += 1
      if let diagnosis = found.diagnosis { named.append("\(symbol): \(diagnosis.slipIDs)") }
    }
    #expect(named.count <= 2, "\(named)")
  }
}
