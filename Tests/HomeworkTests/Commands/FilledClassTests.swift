import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@testable import Homework

/// A class to measure with: `FILLED_CLASS=/tmp/inbox FILLED_CLASS_SIZE=10000 swift test --filter FilledClass`.
@Suite("A filled class", .enabled(if: ProcessInfo.processInfo.environment["FILLED_CLASS"] != nil), .inTurn)
struct FilledClassTests {
  @Test("of sheets with up to five slips each, and now and then a blank or a word")
  func write() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = try #require(environment["FILLED_CLASS"])
    let count = environment["FILLED_CLASS_SIZE"].flatMap { Int($0) } ?? 1000
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let slippery = worksheet.steps.filter { !$0.slips.isEmpty }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var generator = SeededGenerator(seed: 20_261_121)
    for student in Sheets.students(count) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let slipped = slippery.shuffled(using: &generator).prefix(Int.random(in: 0...5, using: &generator))
      let slips = Dictionary(
        uniqueKeysWithValues: slipped.map { ($0.number, $0.slips.randomElement(using: &generator)!) })
      var sheet = worksheet.blank(variant, seed: Sheets.seed)
      for (index, answer) in Sheets.worked(worksheet, variant, slips: slips).enumerated() {
        sheet.steps[index].answer = answer
      }
      for unanswered in ["", "?"] where Int.random(in: 0..<4, using: &generator) == 0 {
        sheet.steps[Int.random(in: sheet.steps.indices, using: &generator)].answer = unanswered
      }
      try sheet.json.write(toFile: "\(folder)/\(student).json", atomically: false, encoding: .utf8)
    }
  }
}
