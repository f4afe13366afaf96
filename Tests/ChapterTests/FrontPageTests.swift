import TestSupport
import Testing

/// What people read before they read the book: the front page, and what stands beside it for those who change things.
@Suite("The front page and its neighbours", .inTurn)
struct FrontPageTests {
  private static let pages = ["README.md", "docs/CONTRIBUTING.md", "docs/CHANGELOG.md"]

  /// The links that stay in the repository; a badge's path leads out of it, to what GitHub serves beside it.
  private static let links = pages.flatMap { page -> [PageLink] in
    ((try? PageLink.all(on: page, text: Repository.text(page))) ?? [])
      .filter { !$0.testDescription.hasPrefix("](../../actions/") }
  }

  @Test("lead to files and places that there are", arguments: links)
  func link(link: PageLink) throws { #expect(try link.isGood) }

  @Test("lead to one another, and the badges to workflows that there are")
  func neighbours() throws {
    let front = try Repository.text("README.md")
    for page in Self.pages.dropFirst() { #expect(front.contains("](\(page))")) }
    let workflows = front.matches(of: /\(\.\.\/\.\.\/actions\/workflows\/([a-z]+\.yml)/).map { $0.1 }
    #expect(workflows.count == 4)
    for workflow in workflows { _ = try Repository.text(".github/workflows/\(workflow)") }
  }

  /// The steps of a script that no row of a table names: a row names a step by how it begins.
  private static func untold(stepsOf script: String, in page: String) -> [String] {
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.flatMap { row in row.matches(of: #/`([^`]+)`/#).map { String($0.1) } }
    let lines = script.split(separator: "\n").map { line in line.drop { $0 == " " } }
    let commands = lines.compactMap { $0.firstMatch(of: /^(?:step|start) (.*)/)?.1 }
    let steps = commands.filter { !$0.hasPrefix("apt-get ") }.map { command in
      let typed = command.replacing("swift run ", with: "").replacing("\"$companion\"", with: "companion")
      return typed == "arrows" ? ".ci/arrows.swift" : String(typed)
    }
    return steps.filter { step in !names.contains { "\(step) ".hasPrefix("\($0) ") } }
  }

  @Test("tell of every step that a change has to pass")
  func steps() throws {
    let (script, page) = try (Repository.text(".ci/run"), Repository.text("docs/CONTRIBUTING.md"))
    #expect(script.split(separator: "\n").count { $0.contains("step ") } > 10)
    #expect(Self.untold(stepsOf: script, in: page) == [])
  }

  @Test("would be found out with a step that is missing", .tags(.mutant))
  func missingSteps() {
    let page = "| `swift test` | all tests |\n| `companion audit` | attacks |\n"
    let script =
      "step swift test\nstep swift run companion check\nstep .ci/other\nstart \"$companion\" site\n"
    #expect(Self.untold(stepsOf: script, in: page) == ["companion check", ".ci/other", "companion site"])
  }
}
