import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import companion

/// Two printers that know nothing of each other: one makes MathML of an expression, the other reads its LaTeX.
@Suite("The chapters' formulas in MathML", .inTurn)
struct ChapterMathMLTests {
  @Test("are the same, made from the expression and read off its LaTeX", arguments: Book.names)
  func agreement(chapter: String) throws {
    let derivation = Book.chapter(chapter).derivation()
    #expect(!derivation.names.isEmpty)
    // Of a label behind a label, TeX would raise the parenthesis alone.
    for name in derivation.names where !name.name.contains(")^(") {
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
    let formulas = PageMathAudit(page: page).formulas.map { formula in
      // How the Markdown page breaks lines is none of a formula's own.
      guard ["aligned", "gathered"].contains(where: { formula.hasPrefix("\\begin{\($0)}") }) else {
        return formula
      }
      return formula.split(separator: "\n").dropFirst().dropLast().joined(separator: " ")
        .replacing(#" \\"#, with: "").replacing("&", with: "")
    }
    #expect(formulas.count > 3)
    for formula in formulas { #expect(LaTeXReader.mathML(formula) != nil, "\(formula)") }
  }
}
