import Browser
import BrowserTestSupport
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCommands
@testable import Site

extension SiteInBrowser {
  @Suite("is held to what readers are promised", .inTurn)
  struct SiteCheckTests {
    private let page: Page

    init() throws { page = try #require(SharedPage.current?.page) }

    @Test("and as it is written it keeps all of it, on every page in both languages")
    func sound() throws {
      let written = try WrittenSite()
      let check = SiteCheck(folder: written.folder.url.standardizedFileURL.path, seed: 20)
      let findings = try check.run(site.groups.flatMap(\.pages), in: page)
      #expect(findings.faults == [])
      #expect(findings.opened == site.pages.reduce(0) { $0 + $1.pages.count })
      let values = try #require(chapter.data).values.count
      // All values and two gradients at a hundred settings, in two languages.
      #expect(findings.compared == 2 * 100 * (values + 2))
      #expect(findings.unbounded == 0)
      #expect(findings.largest.page.hasSuffix("/site-test-chapter.html"))
      #expect(findings.largest.bytes > 50_000 && findings.largest.bytes < 300_000)
      #expect(findings.slowestPaint > 0 && findings.longestFrame > 0)
    }

    /// A script that computes something else, and what the check says then.
    struct Mutant: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let file: String
      let sound: String
      let broken: String
      /// What each fault holds, besides the page.
      let reason: String
    }

    @Test(
      "so an interpreter that was broken on purpose is caught", .tags(.mutant),
      arguments: [
        Mutant(
          testDescription: "exp 16 ulp off", file: "book.js", sound: "1 / (1 + Math.exp(-v[a]))",
          broken: "1 / (1 + Math.exp(-v[a]) * (1 + 16 * Number.EPSILON))", reason: "which is not in"),
        Mutant(
          testDescription: "plus for minus", file: "book.js", sound: "case 1: v[slot] = v[a] - v[b]; break;",
          broken: "case 1: v[slot] = v[a] + v[b]; break;", reason: "which is not in"),
        Mutant(
          testDescription: "minus for plus", file: "book.js", sound: "case 0: v[slot] = v[a] + v[b]; break;",
          broken: "case 0: v[slot] = v[a] - v[b]; break;", reason: "which is not in"),
        Mutant(
          testDescription: "a product's adjoint", file: "book.js",
          sound: "case 2: d[a] += own * v[b]; d[b] += own * x; break;",
          broken: "case 2: d[a] += own * v[b]; d[b] += own * v[b]; break;", reason: "a gradient ="),
        Mutant(
          testDescription: "a sigmoid's slope", file: "book.js", sound: "own * (v[slot] * (1 - v[slot]))",
          broken: "own * (x * (1 - x))", reason: "a gradient ="),
        Mutant(
          testDescription: "one round too few", file: "book.js", sound: "round <= times",
          broken: "round < times",
          reason: "which is not in"),
        Mutant(
          testDescription: "inputs written while outputs are read", file: "book.js",
          sound: "carried[i] = v[feedback[i][0]];", broken: "carried[i] = v[feedback[0][0]];",
          reason: "which is not in"),
        Mutant(
          testDescription: "a digit too few", file: "book.js", sound: "function numberText(x, digits = 6",
          broken: "function numberText(x, digits = 5", reason: "would write another number"),
        Mutant(
          testDescription: "another setting recorded", file: "book.js",
          sound: "settings: encoded(settings.flat())",
          broken: "settings: encoded(settings.flat().map((x) => x + 1))", reason: "which is not in"),
        Mutant(
          testDescription: "fewer settings than asked for", file: "book.js",
          sound: "Array.from({ length: count }",
          broken: "Array.from({ length: count - 1 }", reason: "recorded other numbers"),
      ])
    func brokenScript(mutant: Mutant) throws {
      let written = try WrittenSite { path, text in
        path == mutant.file ? text.replacing(mutant.sound, with: mutant.broken) : text
      }
      let script = try String(contentsOf: written.folder.url.appending(path: mutant.file), encoding: .utf8)
      try #require(script.contains(mutant.broken), "the script has changed; so must this test")
      let faults = try written.check([chapter], in: page).faults
      #expect(!faults.isEmpty)
      #expect(faults.allSatisfy { $0.hasPrefix("en/site-test-chapter.html: ") }, "\(faults)")
      #expect(faults.contains { $0.contains(mutant.reason) }, "\(faults)")
    }

    /// What is wrong with a page, and what is said of it.
    private static let wrongs = [
      ("<img alt=\"\" src=\"http://example.invalid/a.png\"/>", "asks for http://example.invalid/a.png"),
      ("<p style=\"width: 3000px\">wide</p>", "px wide in a window of 1280"),
      ("<button type=\"button\"></button>", "a button without a name"),
      ("<a href=\"index.html\"></a>", "a link without a name"),
      ("<script>nothing.at.all()</script>", "ReferenceError: nothing is not defined"),
      ("<script>console.error('no')</script>", "no (file://"),
      ("<!--\(String(repeating: "x", count: 300_000))-->", "bytes with what it loads"),
    ]

    @Test("so what is wrong with a page is told with its name, each thing by itself", .tags(.mutant))
    func faultyPage() throws {
      let elements = Self.wrongs.map(\.0).joined()
      let written = try WrittenSite { path, text in
        path == "en/site-test-chapter.html" ? text.replacing("</main>", with: "\(elements)</main>") : text
      }
      let faults = try written.check([chapter], in: page).faults
      #expect(faults.allSatisfy { $0.hasPrefix("en/site-test-chapter.html: ") }, "\(faults)")
      for (element, reason) in Self.wrongs {
        #expect(faults.contains { $0.contains(reason) }, "\(element.prefix(60)): \(faults)")
      }
      // The wide element is too wide for all four windows, and with letters further apart. The picture that nobody sends
      // is an error of its own, too.
      #expect(faults.count == Self.wrongs.count + 4 + 1, "\(faults)")
    }

    @Test("so a line that fits only as long as nobody sets its letters further apart is told", .tags(.mutant))
    func narrow() throws {
      let line =
        "<p style=\"font: 10px monospace; white-space: nowrap\">\(String(repeating: "x", count: 46))</p>"
      let written = try WrittenSite { path, text in
        path == "en/site-test-chapter.html" ? text.replacing("</main>", with: "\(line)</main>") : text
      }
      let faults = try written.check([chapter], in: page).faults
      #expect(
        faults.count == 1 && faults[0].hasSuffix("with letters, words and lines further apart"), "\(faults)")
    }

    @Test("so a page whose script does not start is told", .tags(.mutant))
    func noStart() throws {
      let written = try WrittenSite { path, text in path == "book.js" ? "throw new Error('early');" : text }
      let faults = try written.check([chapter], in: page).faults
      #expect(faults.contains("en/site-test-chapter.html: its script did not start"), "\(faults)")
      #expect(faults.contains { $0.contains("Error: early") }, "\(faults)")
    }

    @Test("so a number in the text that is another's is told", .tags(.mutant))
    func otherNumber() throws {
      let written = try WrittenSite { path, text in
        path == "en/site-test-chapter.html"
          ? text.replacing("<mn>0.268941</mn>", with: "<mn>0.268942</mn>") : text
      }
      let faults = try written.check([chapter], in: page).faults
      #expect(!faults.isEmpty)
      #expect(
        faults.allSatisfy {
          $0.contains("its script would write another number: ") && $0.contains(",0.268942,0.268941")
        }, "\(faults)")
    }
  }
}
