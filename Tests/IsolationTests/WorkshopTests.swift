import Foundation
import TestSupport
import Testing

@testable import Isolation

@Suite("What is compiled ahead", .inTurn)
struct WorkshopTests {
  @Test(
    "is shared by the sandboxes of a process, as long as one of them is there", arguments: availableLevels)
  func shared(level: Sandbox.Level) throws {
    let first = try Shared.sandbox(level)
    let second = try Sandbox(level: level)
    #expect(second.workshop === first.workshop)
    #expect(FileManager.default.fileExists(atPath: first.workshop.folder))
  }

  @Test("is another where submissions may write to it", .needsBubblewrap)
  func written() throws {
    let closed = try Shared.sandbox(.bubblewrap)
    let open = try Sandbox(level: .bubblewrap, limits: Limits(), measures: [])
    #expect(open.workshop !== closed.workshop)
  }
}
