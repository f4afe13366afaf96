import Foundation
import NumericCore
import Testing
import Textbook

@testable import Homework
@testable import companion

@Suite struct ProbeTests {
  @Test func probe() {
    for chapter in Book.chapters {
      let clock = ContinuousClock()
      var sheet: Worksheet?
      let time = clock.measure { sheet = Worksheet(chapter) }
      guard let sheet else { print(chapter.name, "none"); continue }
      var draws: [Int] = []
      let t2 = clock.measure {
        for i in 0..<5 { draws.append((try? sheet.variant(student: "2023-\(i)", seed: "s").draw) ?? -1) }
      }
      print(
        chapter.name, sheet.steps.count, "slips", sheet.steps.map(\.slips.count).reduce(0, +), "D",
        sheet.decimals, time, "draws", draws, t2)
      var reasons: [Unfitness: Int] = [:]
      for i in 0..<64 {
        let v = sheet.variant(student: "x", seed: "q", draw: i)
        if let u = sheet.unfitness(
          givens: v.givens.map { Interval($0.value) }, values: v.values, reach: v.reach,
          decimals: sheet.decimals)
        {
          reasons[u, default: 0] += 1
        } else {
          reasons[.kink, default: 0] += 0
        }
      }
      print("   ", reasons.sorted { $0.value > $1.value }.prefix(4).map { "\($0.key) \($0.value)" })
    }
  }
}
