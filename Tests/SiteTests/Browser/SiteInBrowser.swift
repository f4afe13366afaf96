import Browser
import BrowserTestSupport
import Foundation
import Testing
import Textbook

@testable import CompanionCommands
@testable import Site

/// All tests that need a browser.
@Suite(
  "The site in a browser", .enabled(if: chromium != nil, "no Chromium is installed here"), .sharedPage)
enum SiteInBrowser {
  /// The site of one small chapter, made once.
  static let site = Site([(SiteTestChapter(), SiteTestChapter().study())])
  /// The chapter's page in English.
  static let chapter = page("site-test-chapter")

  /// A page of the site in English.
  static func page(_ name: String) -> SitePage {
    site.pages.first { $0.language == .en }!.pages.first { $0.name == name }!
  }
}

/// A site in a folder of its own, which a test may change.
struct WrittenSite {
  let folder: TestFolder

  /// Writes the site; `change` is told the path of each file and gives what stands there.
  init(_ site: Site = SiteInBrowser.site, changing change: (String, String) -> String = { _, text in text })
    throws
  {
    folder = try TestFolder()
    for language in ["ko", "en"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: language), withIntermediateDirectories: true)
    }
    for (path, text) in site.files {
      try change(path, text).write(to: folder.url.appending(path: path), atomically: false, encoding: .utf8)
    }
  }

  /// The address of a page, with what stands behind its name.
  func address(
    _ name: String = "site-test-chapter", _ rest: String = "", _ language: Language = .en
  ) throws -> URL {
    try #require(
      URL(string: folder.url.appending(path: "\(language.rawValue)/\(name).html").absoluteString + rest))
  }

  /// What the check finds on some pages in English.
  func check(_ pages: [SitePage], in page: Page, seed: Int = 1) throws -> SiteCheck.Findings {
    try SiteCheck(folder: folder.url.standardizedFileURL.path, seed: seed).run(pages, in: page)
  }
}
