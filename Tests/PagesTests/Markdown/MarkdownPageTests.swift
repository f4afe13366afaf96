import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Markdown page", .inTurn)
struct MarkdownPageTests {
  /// The page's lines outside fenced blocks, and the fenced blocks.
  private struct Parts {
    var prose: [String] = []
    var fences: [(kind: String, body: [String])] = []
    var isOpen = false

    init(_ page: String) {
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("```") {
          isOpen.toggle()
          if isOpen { fences.append((String(line.dropFirst(3)), [])) }
        } else if isOpen {
          fences[fences.count - 1].body.append(String(line))
        } else {
          prose.append(String(line))
        }
      }
    }
  }

  private static let study = Study(TestChapter().derivation())

  private static func page(_ language: Language) -> String {
    ChapterPage(TestChapter(), study, language: language).markdown(footer: [
      .paragraph("\(link: "x", to: "y.md")")
    ])
  }

  @Test("closes every fence, and no block is empty", arguments: Language.allCases)
  func fences(language: Language) {
    let parts = Parts(Self.page(language))
    #expect(!parts.isOpen)
    #expect(Set(parts.fences.map(\.kind)) == ["math"])
    #expect(parts.fences.allSatisfy { !$0.body.isEmpty && $0.body.allSatisfy { !$0.isEmpty } })
  }

  @Test("has a dollar sign only around inline math", arguments: Language.allCases)
  func dollars(language: Language) {
    let parts = Parts(Self.page(language))
    let rest = parts.prose.joined(separator: "\n").replacing(/\$`[^`$]+`\$/, with: "")
    #expect(!rest.contains("$"))
    #expect(parts.fences.allSatisfy { !$0.body.joined().contains("$") })
  }

  @Test("has as many cells in every row of a table as in its head", arguments: Language.allCases)
  func tables(language: Language) {
    var expected: Int?
    var tables = 0
    for line in Parts(Self.page(language)).prose {
      let row = line.drop { $0 == ">" || $0 == " " }
      guard row.hasPrefix("|") else {
        expected = nil
        continue
      }
      // GitHub splits at every bar that is not escaped, also inside math.
      let cells = row.replacing("\\|", with: "").count { $0 == "|" }
      if let expected {
        #expect(cells == expected, "\(line)")
      } else {
        expected = cells
        tables += 1
      }
    }
    // Two that compare numbers.
    #expect(tables == 2)
  }

  @Test(
    "has one anchor for each section and each claim, and a link to each that the derivation tells of",
    arguments: Language.allCases)
  func anchors(language: Language) {
    let page = Self.page(language)
    let anchors = page.matches(of: /<a id="([^"]+)">/).map { String($0.1) }
    let links = page.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    let ids = Self.study.verdicts.map(\.claim.id)
    #expect(anchors.sorted() == (ids + ["s1", "s2", "s3"]).sorted())
    let told = Self.study.verdicts.filter { [.refuted, .conditional, .undecided].contains($0.kind) }
    #expect(!told.isEmpty && told.count < ids.count)
    #expect(links == told.map(\.claim.id))
  }

  @Test(
    "tells in the flow only of claims that are wrong, or right under a condition",
    arguments: Language.allCases)
  func verdictsAtRest(language: Language) {
    let page = Self.page(language)
    #expect(page.contains("> <a id=\"T-2\"></a>✗ **T-2**"))
    // What is right has no box, and is found in the last fold.
    #expect(!page.contains("> <a id=\"T-1\"></a>"))
    #expect(page.contains("- ✓ <a id=\"T-1\"></a>**T-1**"))
  }

  @Test("closes every fold", arguments: Language.allCases)
  func folds(language: Language) {
    let page = Self.page(language)
    #expect(page.matches(of: /<details>/).count == page.matches(of: /<\/details>/).count)
    #expect(page.matches(of: /<summary>/).count == page.matches(of: /<\/summary>/).count)
  }

  @Test("has balanced braces and environments in its math", arguments: Language.allCases)
  func braces(language: Language) {
    for fence in Parts(Self.page(language)).fences where fence.kind == "math" {
      let body = fence.body.joined(separator: "\n")
      let bare = body.replacing("\\{", with: "").replacing("\\}", with: "")
      #expect(bare.count { $0 == "{" } == bare.count { $0 == "}" }, "\(body)")
      #expect(body.matches(of: /\\begin/).count == body.matches(of: /\\end/).count, "\(body)")
      #expect(body.matches(of: /\\left/).count == body.matches(of: /\\right/).count, "\(body)")
    }
  }
}
