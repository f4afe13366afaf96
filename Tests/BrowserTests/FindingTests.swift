import BrowserTestSupport
import Foundation
import TestSupport
import Testing

@testable import Browser

@Suite("Finding a browser", .inTurn)
struct FindingTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = try folder.program("chromium-browser", "exit 0")
  }

  @Test("A usual name is looked up in each folder")
  func usualName() {
    #expect(Browser.find(in: "/nowhere:\(folder.url.path)") == path)
  }

  #if !os(macOS)
    @Test("There may be none")
    func none() {
      #expect(Browser.find(in: "/nowhere") == nil)
      #expect(Browser.find(in: "") == nil)
    }
  #endif

  @Test("The one that is named is taken, and no other")
  func named() throws {
    let other = try folder.program("other", "exit 0")
    #expect(Browser.find(named: "other", in: folder.url.path) == other)
    #expect(Browser.find(named: other, in: "") == other)
    #expect(Browser.find(named: "missing", in: folder.url.path) == nil)
  }

  @Test("What is no program is no browser")
  func noProgram() throws {
    #expect(Browser.find(named: folder.url.path, in: "") == nil)
    let page = try folder.page("chromium", "")
    #expect(Browser.find(named: page.path, in: "") == nil)
  }
}
