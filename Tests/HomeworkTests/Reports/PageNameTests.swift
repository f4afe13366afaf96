import TestSupport
import Testing

@testable import Homework

@Suite("Names of pages", .tags(.grader), .inTurn)
struct PageNameTests {
  static let names = [
    "ann/XORNetwork.swift", "x.swift", "x.swift.md/y.swift", "..", ".", ".hidden", "-rf", "--", "a\nb",
    "\u{1B}[2J",
    "con", "NUL.swift", "a.swift", "A.swift", "é.swift", "e\u{301}.swift", "김철수/a.swift", "a/b", "a-b", "a b",
    String(repeating: "%B1", count: 100) + "/x.swift", String(repeating: "d/", count: 2000), "",
  ]

  @Test("are short, plain, and no other file's, in any case of letters")
  func names() {
    let pages = Self.names.map { PageName.of($0) }
    for page in pages {
      #expect(page.utf8.count <= 57)
      #expect(page.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_-]*/) != nil, "\(page)")
    }
    // “é” composed and decomposed are one name to Swift, and two files.
    #expect(Set(pages.map { $0.lowercased() }).count == Self.names.count)
  }

  @Test("begin as the file's does, and end as SHA-256 says")
  func readable() {
    // printf ann/XORNetwork.swift | sha256sum
    #expect(PageName.of("ann/XORNetwork.swift") == "ann-XORNetwork-153545b1bad4f3f4")
    #expect(PageName.of("a b") != PageName.of("a-b"))
  }

  @Test(
    "leave out the ending that every file has, be it twice, and no other",
    arguments: [
      ("s1.md", "s1-"), ("s1.md.md", "s1-"), ("a.JSON.csv", "a-"), ("x.swift/y.txt", "x-swift-y-txt-"),
      (".md", ""),
    ])
  func endings(name: String, start: String) {
    let page = PageName.of(name)
    #expect(page.hasPrefix(start) && page.utf8.count == start.utf8.count + 16)
  }

  @Test("are told from names that somebody chose")
  func isPage() {
    for name in Self.names {
      #expect(
        PageName.isPage(PageName.of(name)) && PageName.isPage(PageName.of(name) { _ in true }), "\(name)")
    }
    for other in [
      "", "notes", "a-153545b1bad4f3f", "a-153545b1bad4f3f40", "a-153545B1BAD4F3F4", "-153545b1bad4f3f4",
      "a.b-153545b1bad4f3f4", "a153545b1bad4f3f4", "é-153545b1bad4f3f4",
      String(repeating: "a", count: 41) + "-153545b1bad4f3f4",
    ] { #expect(!PageName.isPage(other), "\(other)") }
  }

  @Test("that are taken count with all digits")
  func collision() {
    let short = PageName.of("a")
    let long = PageName.of("a") { $0 == short }
    #expect(long.hasPrefix(short) && long.utf8.count == "a-".utf8.count + 64)
  }
}
