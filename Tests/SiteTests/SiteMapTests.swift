import TestSupport
import Testing
import Textbook

@testable import Site

@Suite("Where links lead on the site", .inTurn)
struct SiteMapTests {
  private static let map = SiteMap([
    .en: ["index", "errata", "one-chapter", "homework", "search"],
    .ko: ["index", "errata", "one-chapter", "homework", "glossary", "search"],
  ])

  @Test(
    "a page's link leads to a page of the site, or nowhere",
    arguments: [
      ("one-chapter.md", "one-chapter.html"), ("one-chapter.md#T-1", "one-chapter.html#T-1"),
      ("README.md", "index.html"), ("../ko/one-chapter.md", "../ko/one-chapter.html"),
      ("../ko/README.md", "../ko/index.html"), ("../ko/errata.md#E-1", "../ko/errata.html#E-1"),
      ("../en/errata.md", "errata.html"),
      // The manuals stand in the folder above, one a language.
      ("../homework.en.md", "homework.html"), ("../homework.ko.md", "../ko/homework.html"),
      ("../homework.ko.md#seeds", "../ko/homework.html#seeds"),
      // Places on the page itself, and outside.
      ("#T-1", "#T-1"), ("https://example.org/a.md", "https://example.org/a.md"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      // The repository's front page, files that are no pages, and pages that are not there.
      ("../../README.md", nil), ("../figures/network.svg", nil), ("Package.swift", nil), ("none.md", nil),
      ("glossary.md", nil), ("../ko/glossary.md", "../ko/glossary.html"), ("../exercises.en.md", nil),
      (".md", nil),
      ("", nil),
    ] as [(String, String?)])
  func address(place: String, expected: String?) { #expect(Self.map.address(place, from: .en) == expected) }

  @Test("the contents are what a folder opens with")
  func fileName() {
    #expect(SiteMap.fileName("README") == "index" && SiteMap.fileName("errata") == "errata")
  }

  @Test("the bar has the pages that there are")
  func bar() {
    #expect(Self.map.bar(.en, at: "errata").map(\.address) == ["index.html", "errata.html"])
    #expect(Self.map.bar(.en, at: "errata").map(\.isHere) == [false, true])
    let korean = Self.map.bar(.ko, at: "one-chapter")
    #expect(korean.map(\.address) == ["index.html", "errata.html", "glossary.html"])
    #expect(korean.map(\.words) == ["차례", "정오표", "용어"])
    #expect(!korean.contains { $0.isHere })
  }
}
