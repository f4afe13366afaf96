import BrowserTestSupport
import Foundation
import Testing

@testable import Browser

@Suite("A browser's end", .enabled(if: chromium != nil, "no Chromium is installed here"), .serialized)
struct EndTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Starts a browser with a page.
  private func start() throws -> (Browser, Page) {
    let browser = try Browser.start(try #require(chromium))
    let page = try browser.newPage()
    #expect(FileManager.default.fileExists(atPath: browser.process.profile))
    return (browser, page)
  }

  /// Expects that neither a process nor a folder is left.
  private func expectGone(_ process: BrowserProcess, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!FileManager.default.fileExists(atPath: process.profile), sourceLocation: sourceLocation)
    #expect(kill(process.identifier, 0) == -1, sourceLocation: sourceLocation)
  }

  @Test("Closed, it is gone, and says so")
  func closed() throws {
    let (browser, page) = try start()
    browser.close()
    expectGone(browser.process)
    #expect(throws: BrowserError.closed) { try page.evaluate("1", as: Int.self) }
    browser.close()
  }

  @Test("Held by nobody, it is gone")
  func dropped() throws {
    func process() throws -> BrowserProcess { try start().0.process }
    expectGone(try process())
  }

  @Test("A script without end meets the time limit, and the browser is gone all the same")
  func endless() throws {
    let (browser, page) = try start()
    let address = try folder.page("endless", "<script>while (true) {}</script>")
    let awaited = "the load event of \(address.absoluteString)"
    browser.timeLimit = .seconds(1)
    #expect(throws: BrowserError.timeLimit(waitingFor: awaited, limit: .seconds(1))) {
      try page.open(address)
    }
    browser.timeLimit = .milliseconds(100)
    #expect(throws: BrowserError.timeLimit(waitingFor: "the value of 1", limit: .milliseconds(100))) {
      try page.evaluate("1", as: Int.self)
    }
    browser.close()
    expectGone(browser.process)
  }

  @Test("A page that never stops talking meets the time limit, too")
  func talkative() throws {
    let (browser, page) = try start()
    let address = try folder.page("talkative", "<script>while (true) console.error('more')</script>")
    let awaited = "the load event of \(address.absoluteString)"
    browser.timeLimit = .seconds(1)
    #expect(throws: BrowserError.timeLimit(waitingFor: awaited, limit: .seconds(1))) {
      try page.open(address)
    }
    #expect((1...10_000).contains(page.complaints.count))
    browser.close()
    expectGone(browser.process)
  }

  @Test("A page whose process dies is reported, and a browser that somebody kills")
  func killed() throws {
    let (browser, page) = try start()
    #expect(throws: BrowserError.crashed(whileWaitingFor: "the answer to Page.crash")) {
      try page.command("Page.crash")
    }
    #expect(throws: BrowserError.crashed(whileWaitingFor: "the value of 1")) {
      try page.evaluate("1", as: Int.self)
    }
    kill(browser.process.identifier, SIGKILL)
    #expect {
      try browser.newPage()
    } throws: { error in
      guard case .ended = error as? BrowserError else { return false }
      return true
    }
    browser.close()
    expectGone(browser.process)
  }
}
