import BrowserTestSupport
import Foundation
import TestSupport
import Testing

@testable import Browser

/// Programs that are no browsers; no Chromium is needed.
@Suite("What is no browser", .inTurn)
struct FailedStartTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func newPage(_ path: String, within limit: Duration = .seconds(10)) throws {
    _ = try Browser.start(path, timeLimit: limit).newPage()
  }

  @Test("A missing one is named")
  func missing() {
    #expect(throws: BrowserError.notStarted(path: "/no/such", reason: "No such file or directory")) {
      try newPage("/no/such")
    }
  }

  @Test("One that ends is quoted: what it calls fatal, or else its last line")
  func ending() throws {
    let fatal = try folder.program("fatal", "echo '[1:FATAL:host.cc] No sandbox' >&2; echo '#0 0x55' >&2")
    #expect(throws: BrowserError.ended(reason: "[1:FATAL:host.cc] No sandbox")) { try newPage(fatal) }
    let last = try folder.program("last", "echo one >&2; echo two >&2; echo '[1:ERROR:dbus/bus.cc] no' >&2")
    #expect(throws: BrowserError.ended(reason: "two")) { try newPage(last) }
  }

  @Test("One that never answers is given up, and ended with all it started")
  func silent() throws {
    let path = try folder.program("silent", "sleep 300 & echo $! > \"$0.child\"; wait")
    let limit = Duration.seconds(1)
    #expect(throws: BrowserError.timeLimit(waitingFor: "a new page", limit: limit)) {
      try newPage(path, within: limit)
    }
    let child = try String(contentsOfFile: "\(path).child", encoding: .utf8)
    let number = try #require(pid_t(child.dropLast()))
    // Whoever adopted it may not have reaped it yet, but its group has nobody left who would take a signal.
    #expect(isGone(number))
  }

  @Test("An answer that is no JSON is quoted")
  func noJSON() throws {
    let path = try folder.program("talker", "printf 'Hello,\\n  world\\0' >&4; cat <&3 > /dev/null")
    #expect(throws: BrowserError.unreadable(message: "Hello, world")) { try newPage(path) }
  }

  @Test("An answer that lacks something is quoted")
  func incomplete() throws {
    let path = try folder.program("talker", "printf '{\"id\":1,\"result\":{}}\\0' >&4; cat <&3 > /dev/null")
    #expect(throws: BrowserError.unreadable(message: "{\"id\":1,\"result\":{}}")) { try newPage(path) }
  }
}

/// Whether a process has ended, be it reaped or not.
func isGone(_ process: pid_t) -> Bool {
  for _ in 0..<100 {
    if kill(process, 0) != 0 { return true }
    // On Linux a process that nobody reaped still has its number.
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    if let state, state.contains(") Z ") { return true }
    usleep(10_000)
  }
  return false
}
