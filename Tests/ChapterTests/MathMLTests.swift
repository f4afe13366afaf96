import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import companion

/// Two printers that know nothing of each other: one makes MathML of an expression, the other reads its LaTeX.
@Suite("The chapters' formulas in MathML")
struct ChapterMathMLTests {
  @Test("are the same, made from the expression and read off its LaTeX", arguments: Book.names)
  func agreement(chapter: String) throws {
    let derivation = Book.chapter(chapter).derivation()
    #expect(!derivation.names.isEmpty)
    for name in derivation.names {
      #expect(LaTeXReader.mathML(name.latex) == name.mathML, "\(name)")
      guard let formula = derivation.formula(of: name) else { continue }
      #expect(LaTeXReader.mathML(formula.latex) == formula.mathML, "\(name) = \(formula.latex)")
    }
  }

  @Test(
    "are all read, those that are written by hand, too",
    arguments: Book.names.flatMap { name in Language.allCases.map { (name, $0) } })
  func written(chapter: String, language: Language) throws {
    let page = try PageTests.text("\(language.rawValue)/\(chapter).md")
    // How the Markdown page breaks lines is none of a formula's own.
    let rows = PageMathAudit(page: page).formulas.flatMap { formula in
      ["aligned", "gathered"].contains { formula.hasPrefix("\\begin{\($0)}") }
        ? formula.split(separator: "\n").dropFirst().dropLast().map { row in
          row.hasSuffix(#" \\"#) ? String(row.dropLast(3)) : String(row)
        } : [formula]
    }
    #expect(rows.count > 3)
    for row in rows {
      let sides = row.hasPrefix("&") || row.contains(" &= ") ? row.replacing("&", with: "") : row
      #expect(LaTeXReader.mathML(sides) != nil, "\(row)")
    }
  }
}
