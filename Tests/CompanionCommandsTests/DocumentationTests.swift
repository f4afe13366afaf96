import CommandTestSupport
import Foundation
import NumericCore
import Pages
import TestSupport
import Testing
import TutorialClaims
import TutorialNumbers

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Textbook

// Foundation has another.
private typealias Expression = NumericCore.Expression

/// A file of the package's documentation, by its path from the package's folder.
private func text(_ path: String) throws -> String {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}

private func resource(_ name: String) throws -> String {
  try text("Sources/Textbook/Textbook.docc/Resources/\(name)")
}

extension Lecture {
  /// The lecture of the tutorial, as `OurLecture.swift` shows it.
  fileprivate static let ours =
    Lecture(
      id: "L6", title: Bilingual(ko: "우리 강의", en: "Our lecture"), isLecture: true,
      slides: [Slide(1...5, ko: "입력이 둘인 뉴런", en: "A neuron with two inputs")])
}

/// The tutorial that adds a chapter shows files that are built into these tests.
@Suite("The tutorial", .inTurn)
struct TutorialTests {
  private static func run(_ tokens: String...) -> Run {
    Run { language, output in
      try BookCommand([TutorialClaims.TwoInputs()]).run(tokens, language, output)
    }
  }

  @Test("begins with what the command writes")
  func template() throws {
    let files = try ChapterTemplate(name: "two-inputs").files
    #expect(try resource("TwoInputs-1.swift") == files[0].text)
    #expect(try resource("Claims/Prose.swift") == files[1].text)
    #expect(try resource("Numbers/Prose.swift") == files[1].text)
  }

  @Test("shows what check and errata print", arguments: ["check", "errata"])
  func printed(command: String) throws {
    let run = Self.run(command, "two-inputs")
    #expect(run.code == .success)
    #expect(try resource("two-inputs-\(command).txt") == run.output)
  }

  /// σ(−0.3) and what follows, worked out with mpmath to 40 digits.
  @Test(
    "computes with the lecture's numbers", .tags(.enclosure),
    arguments: [
      ("y", "0.4255574831883410128479287"), ("E", "0.1649921025604565590430426"),
      ("∂E/∂w_1", "-0.1404272478231610566106877"), ("∂E/∂w_2", "-0.2808544956463221132213754"),
      ("w_1^+", "0.5140427247823161056610688"), ("w_2^+", "-0.3719145504353677886778625"),
    ] as [(Symbol, PrintedDecimal)])
  func values(quantity: Symbol, oracle: PrintedDecimal) throws {
    let enclosure = try #require(TutorialNumbers.TwoInputs().study().enclosures[quantity])
    #expect(enclosure.contains(oracle.value) && enclosure.ulpWidth <= 64)
  }

  @Test("adds claims in its last step, and nothing else")
  func claims() throws {
    let last = try resource("Claims/TwoInputs-3.swift").split(separator: "\n")
    let claims = last.filter { $0.contains("d.claim(") }
    #expect(claims.count == 5)
    #expect(
      try last.filter { !claims.contains($0) } == resource("Numbers/TwoInputs-2.swift").split(separator: "\n")
    )
    #expect(Lecture.ours.claimIDs == TutorialClaims.TwoInputs().derivation().claims.map(\.id))
  }

  @Test("has the book's own picture")
  func picture() throws {
    #expect(try resource("network.svg") == text("docs/en/figures/two-two-two-backward.svg"))
  }
}

@Suite("Documented modules", .inTurn)
struct DocumentedModuleTests {
  /// The modules that a line lists between brackets.
  private static func listed(_ opening: String, in path: String) throws -> Set<String> {
    let lines = try text(path).split(separator: "\n").filter { $0.contains(opening) }
    let line = try #require(lines.first)
    return Set(line.drop { $0 != "[" }.matches(of: /[A-Za-z]+/).map { String($0.0) })
  }

  @Test("are those that other packages may import, and those that the package index builds")
  func modules() throws {
    let catalogs = try ["NumericCore", "Textbook", "Pages", "Notes", "Training"].filter {
      try text("Sources/\($0)/\($0).docc/\($0).md").hasPrefix("# ``\($0)``\n")
    }
    #expect(try Self.listed("let documented =", in: "Package.swift") == Set(catalogs))
    #expect(try Self.listed("documentation_targets:", in: ".spi.yml") == Set(catalogs))
  }
}

/// What the articles show in Swift stands in this file as well, line by line, where it is built and run.
@Suite("The articles' listings", .inTurn)
struct ArticleTests {
  /// The lines of a text's listings, without their comments.
  private static func listed(_ text: String) -> [Substring] {
    text.matches(of: /```swift\n([\s\S]*?)```/).flatMap { $0.1.split(separator: "\n") }
      .map { line in (line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line) }
      .map { $0[..<($0.lastIndex { $0 != " " }.map($0.index(after:)) ?? $0.startIndex)] }
      .filter { !$0.isEmpty }
  }

  @Test(
    "are lines of this file",
    arguments: [
      "Textbook/Textbook.docc/ADerivationIsAValue.md", "NumericCore/NumericCore.docc/NumericCore.md",
      "Pages/Pages.docc/Pages.md",
    ])
  func lines(article: String) throws {
    let lines = try Self.listed(text("Sources/\(article)"))
    #expect(lines.count >= 3)
    var rest = try String(contentsOfFile: #filePath, encoding: .utf8)[...]
    for line in lines {
      let place = try #require(rest.firstRange(of: line), "\(line)")
      rest = rest[place.upperBound...]
    }
  }

  @Test("include the tutorial's lecture")
  func lecture() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8).split { $0.isWhitespace }
    let lecture = try resource("OurLecture.swift").split { $0.isWhitespace }
    #expect(lecture.count > 10 && source.joined(separator: " ").contains(lecture.joined(separator: " ")))
  }

  private static func stated() -> Study {
    var d = Derivation()
    let x = d.given("x", 2)
    let w = d.given("w", "0.5", as: .weight)
    let y = d.let("y", sigmoid(x * w))
    let dy = d.gradient(of: y, by: w)
    d.claim("S-1", y, prints: "0.731")
    d.claim("S-2", dy[w], is: y * (1 - y) * x)

    let study = Study(d)
    return study
  }

  @Test("decide what the article says")
  func derivation() throws {
    let study = Self.stated()
    let verdicts = study.verdicts.map { "\($0.claim.id) \($0.kind)" }
    #expect(try text("Sources/Textbook/Textbook.docc/ADerivationIsAValue.md").contains("// \(verdicts)\n"))
    #expect(verdicts.count == 2)
  }

  @Test("prove what the article says, and no other slope")
  func proof() {
    let s: Expression = .symbol("s")
    let slope = sigmoid(s) * (1 - sigmoid(s))
    let written = exp(-s) / (1 + exp(-s)).squared
    #expect(slope.isIdentical(to: written) == .proved)
    #expect(slope.isIdentical(to: exp(-s) / (1 + exp(-s))) != .proved)
  }

  @Test("set blocks as Markdown and for a terminal")
  func pages() {
    let study = Self.stated()
    let blocks = DerivationBlocks(study, language: .ko).blocks
    let pages = [
      MarkdownPrinter().text(of: blocks),
      TerminalPrinter(width: 80, language: .ko).text(of: blocks),
    ]
    #expect(pages[0].contains("0.731059") && pages[1].contains("0.731059"))
  }
}
