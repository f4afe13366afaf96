import Foundation
import Testing

@testable import Homework

/// A class to measure with: `FILLED_CLASS=/tmp/inbox FILLED_CLASS_SIZE=10000 swift test --filter FilledClass`.
@Suite("A filled class", .enabled(if: ProcessInfo.processInfo.environment["FILLED_CLASS"] != nil))
struct FilledClassTests {
  @Test("of sheets with up to three slips each")
  func write() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = try #require(environment["FILLED_CLASS"])
    let count = environment["FILLED_CLASS_SIZE"].flatMap { Int($0) } ?? 1000
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (index, student) in Sheets.students(count).enumerated() {
      let sheet = try InboxFolder.worked(worksheet, student, slips: index % 4)
      try sheet.json.write(toFile: "\(folder)/\(student).json", atomically: false, encoding: .utf8)
    }
  }
}
