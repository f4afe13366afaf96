import Foundation
import ReadBack
import Testing

extension ReadBackSuite {
  @Suite struct PagesTests {
    @Test func driver() throws {
      guard let folder = ProcessInfo.processInfo.environment["PAGES"] else { return }
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".md") {
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        let clock = ContinuousClock()
        var back: ReadBack!
        let time = clock.measure { back = ReadBack(page: text, path: name) }
        print("== \(name) pieces \(back.pieces) displays \(back.displays) decided \(back.decided) givens \(back.givens) undecided \(back.undecided.count) faults \(back.faults.count) \(time)")
        for fault in back.faults { print("\(fault.page):\(fault.line): \(fault.message)") }
        if ProcessInfo.processInfo.environment["UNDECIDED"] != nil {
          for one in back.undecided { print("  \(one.line): \(one.reason.text)") }
        }
      }
    }
  }
}
