import Foundation
import TestSupport
import Testing

@testable import Browser

@Suite("Messages of the browser's protocol", .inTurn)
struct ConnectionTests {
  private let ours: Connection
  private let theirs: FileHandle

  init() throws {
    let pair = try #require(Connection.pair())
    ours = pair.ours
    theirs = FileHandle(fileDescriptor: pair.theirs, closeOnDealloc: true)
  }

  private func next(within time: Duration = .seconds(5)) -> String {
    switch ours.receive(by: .now + time) {
    case .done(let message): String(decoding: message, as: UTF8.self)
    case .late: "late"
    case .gone: "gone"
    }
  }

  @Test("They are cut at each NUL, wherever the pieces are cut")
  func cut() {
    theirs.write(Data("one\0tw".utf8))
    #expect(next() == "one")
    #expect(next(within: .milliseconds(20)) == "late")
    theirs.write(Data("o\0\0three\0fo".utf8))
    #expect(next() == "two")
    #expect(next() == "")
    #expect(next() == "three")
    theirs.write(Data("ur\0".utf8))
    #expect(next() == "four")
  }

  @Test("The end of the other side is told from silence")
  func end() {
    theirs.write(Data("unfinished".utf8))
    #expect(next(within: .milliseconds(20)) == "late")
    try? theirs.close()
    #expect(next() == "gone")
    guard case .gone = ours.send(Data("x".utf8), by: .now + .seconds(5)) else {
      Issue.record("sent to nobody")
      return
    }
  }

  @Test("Whoever doesn't read is not waited for")
  func fullSocket() {
    let message = Data(repeating: 65, count: 10_000_000)
    guard case .late = ours.send(message, by: .now + .milliseconds(50)) else {
      Issue.record("ten million bytes went where nobody reads")
      return
    }
  }
}
