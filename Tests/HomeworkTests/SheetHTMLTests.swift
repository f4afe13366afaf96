import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import Pages
@testable import companion

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A sheet in HTML", .tags(.grader), .inTurn)
struct SheetHTMLTests {
  private static let everySheet = Sheets.chapters.flatMap { chapter in Language.allCases.map { (chapter, $0) }
  }

  private static func sheet(_ chapter: String, for student: String = "2026-1000") throws -> (Worksheet, Sheet)
  {
    let worksheet = try #require(Sheets.worksheet(chapter))
    return (worksheet, try worksheet.sheet(for: student, seed: Sheets.seed))
  }

  @Test(
    "is well formed, in its language, needs nothing beside it, and asks every step", arguments: everySheet)
  func whole(chapter: String, language: Language) throws {
    let (worksheet, sheet) = try Self.sheet(chapter)
    let html = sheet.html(of: worksheet, language: language)
    let page = try ParsedHTML(html)
    #expect(page.elements.first?.attributes["lang"] == language.rawValue)
    #expect(page.elements.count { $0.name == "li" && $0.attributes["value"] != nil } == worksheet.steps.count)
    #expect(page.elements.count { $0.attributes["class"] == "box" } == worksheet.steps.count)
    for reference in ["http", "//", "<script", "@import", "url(", " src="] {
      #expect(!html.contains(reference), "\(reference)")
    }
    // A formula that nobody could set stands as words.
    #expect(!page.elements.contains { $0.name == "mtext" })
  }

  @Test("has the student's own numbers, and no other but those of formulas", arguments: Sheets.chapters)
  func numbers(chapter: String) throws {
    let (worksheet, sheet) = try Self.sheet(chapter)
    let page = try ParsedHTML(sheet.html(of: worksheet, language: .en))
    let shown = Self.numbers(on: page)
    let givens = Set(sheet.givens.map { $0.value.replacing("−", with: "") })
    #expect(shown.isSuperset(of: givens))
    let printed = worksheet.steps.map { worksheet.question(of: $0) }.joined(separator: " ")
    let others = shown.subtracting(givens).filter { $0.contains(".") && !printed.contains($0) }
    #expect(others == [])
  }

  @Test("whose picture knew an answer would be told")
  func answerInPicture() throws {
    let (worksheet, sheet) = try Self.sheet("two-two-two-network")
    let answer = try worksheet.variant(student: sheet.student, seed: Sheets.seed).answer(to: 2, decimals: 6)
    let drawing = try #require(worksheet.drawings.first)
    let picture = NetworkPicture(drawing, numbers: ["out_h1": answer.typeset])
    let page = try ParsedHTML("<body>\(Picture.network(picture).svg(title: "", language: .en))</body>")
    #expect(Self.numbers(on: page).contains(answer.typeset))
  }

  /// The numbers in formulas and pictures, without their signs.
  private static func numbers(on page: ParsedHTML) -> Set<String> {
    Set(
      page.elements.filter { $0.name == "mn" || $0.attributes["class"] == "value" }.map {
        $0.text.filter { $0.isNumber || $0 == "." }
      })
  }

  @Test(
    "escapes whatever a student is called", arguments: ["<b>&", "\"'", "</td><script>", "a--b", "**x**`y`"])
  func hostile(student: String) throws {
    let (worksheet, sheet) = try Self.sheet("sigmoid-derivative", for: student)
    let html = sheet.html(of: worksheet, language: .ko)
    let page = try ParsedHTML(html)
    #expect(page.elements.contains { $0.name == "code" && $0.text == student })
    #expect(!html.contains("<script"))
  }

  @Test("of a class has each student on pages of their own")
  func wholeClass() throws {
    let worksheet = try #require(Sheets.worksheet("three-layer-chain"))
    let sheets = try Sheets.students(3).map { try worksheet.sheet(for: $0, seed: Sheets.seed) }
    let html = Sheet.html(ofClass: sheets, of: worksheet, language: .ko)
    let page = try ParsedHTML(html)
    #expect(page.elements.count { $0.attributes["class"] == "sheet" } == 3)
    #expect(html.contains(".sheet{break-after:page"))
    for sheet in sheets { #expect(html.contains("<code>\(sheet.student)</code>")) }
  }

  @Test(
    "says what stands on it, and nothing else",
    arguments: [
      (
        "two-two-two-network", has: ["σ(x) = 1/(1 + e^−x)", "netₕ₁", "E,", "∂E/∂outₒ₁", "γ: learning rate"],
        not: ["ReLU", "δ"]
      ),
      ("relu-and-cross-entropy", has: ["ReLU(x)", "log(x)", "δ₂"], not: ["tanh"]),
      ("composite-functions", has: ["radians"], not: ["σ", "error", "weight"]),
      ("confusion-matrix", has: ["number of cases"], not: ["partial", "σ"]),
    ])
  func definitions(chapter: String, has: [String], not: [String]) throws {
    let (worksheet, _) = try Self.sheet(chapter)
    let text = SheetDefinitions(worksheet, .en).items.map(\.plain).joined(separator: "\n")
    for words in has { #expect(text.contains(words), "\(text)") }
    for words in not { #expect(!text.contains(words), "\(text)") }
  }

  @Test(
    "in Markdown has the network in letters and the definitions, and is read back", arguments: Sheets.chapters
  )
  func markdown(chapter: String) throws {
    let (worksheet, sheet) = try Self.sheet(chapter)
    for language in Language.allCases {
      let text = sheet.markdown(of: worksheet, language: language)
      #expect(text.contains("```text") == !worksheet.drawings.isEmpty)
      for item in SheetParts(sheet, worksheet, language).definitions {
        #expect(text.contains(MarkdownPrinter().text(of: [.list([item])])))
      }
      let answered = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("| ") && line.hasSuffix(" |  |") ? line.dropLast() + "0.25 |" : line
      }.joined(separator: "\n")
      let read = try Sheet(bytes: Array(answered.utf8))
      #expect(read.steps.map(\.answer) == Array(repeating: "0.25", count: sheet.steps.count))
      #expect(read.givens == sheet.givens)
      #expect(read.code == sheet.code)
    }
  }
}

/// An HTML file of ours taken apart by an XML parser.
private struct ParsedHTML {
  struct Malformed: Error {}

  /// An element with its attributes and the text directly in it.
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  let elements: [Element]

  init(_ html: String) throws {
    let parser = XMLParser(data: Data(html.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), reader.open.isEmpty else { throw Malformed() }
    elements = reader.elements
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }
  }
}
