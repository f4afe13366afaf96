import TestSupport
import Testing

@testable import Browser

@Suite("Requests that leave the folder", .inTurn)
struct StrayRequestTests {
  @Test(
    "What is in the folder, or in the page itself, is local",
    arguments: [
      "file:///a/site/index.html", "file:///a/site/en/%ED%95%9C.html", "file:///a/site/x.svg?v=1#top",
      "data:image/png;base64,AA", "blob:null/1", "about:blank",
    ])
  func local(address: String) {
    #expect(Page.isLocal(address, to: "/a/site"))
    #expect(Page.isLocal(address, to: "/a/site/"))
  }

  @Test(
    "All else is stray",
    arguments: [
      "http://example.invalid/x.js", "https://a/site/x", "ws://a/site", "file:///a/site2/x", "file:///a/x",
      "file:///a/site/../x", "file://host/a/site/x", "//a/site/x", "",
    ])
  func stray(address: String) {
    #expect(!Page.isLocal(address, to: "/a/site"))
  }
}
