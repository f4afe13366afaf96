import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("The conventions, counted and exemplified", .inTurn)
struct ConventionExampleTests {
  /// Counts as a line: what changes, by outcome; what is rewritten; what is left alone.
  private func counts(_ convention: Convention, on derivation: Derivation) -> String {
    let counts = ConventionCounts(derivation.under([convention]).rewriting.effects)
    let changed = counts.changed.map { "\($0.outcome): \($0.count)" }.sorted()
    return "\(changed) \(counts.rewritten) \(counts.untouched)"
  }

  /// Two errors of one weight: E = (t₁ − y₁)² + (t₂ − y₂)².
  private func twoSamples() -> Derivation {
    var d = Derivation()
    let w = d.given("w", "0.5", as: .weight)
    let (x1, x2) = (d.given("x_1", 3), d.given("x_2", -1))
    let (t1, t2) = (d.given("t_1", 1, as: .target), d.given("t_2", 0, as: .target))
    let (y1, y2) = (d.let("y_1", w * x1), d.let("y_2", w * x2))
    _ = d.let("E", (t1 - y1).squared + (t2 - y2).squared)
    return d
  }

  @Test("count every quantity once, under what becomes of it", .tags(.derivation))
  func counted() {
    let d = twoSamples()
    // Five givens and two outputs stay; E is halved, turned round, or left.
    let half = ConventionEffect.Outcome.multiple(Rational(1, 2))
    #expect(counts(.meanOfSamples, on: d) == "[\"\(half): 1\"] 0 7")
    #expect(counts(.withHalf, on: d) == "[\"\(half): 1\"] 0 7")
    #expect(counts(.outputMinusTarget, on: d) == "[] 1 7")
    #expect(counts(.withoutHalf, on: d) == "[] 0 8")
  }

  @Test("show formula and value in the lecture and here", .tags(.derivation))
  func rows() {
    let example = ConventionExample(
      chapter: "trial", convention: .meanOfSamples, quantities: ["y_1", "E", "no such name"])
    #expect(example.command == "swift run trial --convention samples=mean")
    // (1 − 1.5)² + (0 + 0.5)² = 0.5, and half of it.
    let lecture = Study(twoSamples())
    #expect(
      // As cells of a table.
      example.rows(lecture, lecture.under([example.convention]), .en).map { row in
        row.map { String(MarkdownPrinter().text(of: [.paragraph($0)]).dropLast()) }
      } == [
        [
          "$`y_1`$", #"$`w \cdot x_1`$<br/>$`= 1.5`$"#, #"$`w \cdot x_1`$<br/>$`= 1.5`$"#, "the same value",
        ],
        [
          "$`E`$", "$`(t_1 - y_1)^2 + (t_2 - y_2)^2`$<br/>$`= 0.5`$",
          #"$`\frac{1}{2}((t_1 - y_1)^2 + (t_2 - y_2)^2)`$<br/>$`= 0.25`$"#,
          "$`0.5`$ times the lecture's value",
        ],
      ])
  }

  @Test(
    "keep what the page leaves out on the chapter's own page, and in the terminal",
    arguments: Language.allCases)
  func reachable(language: Language) throws {
    let chapter = RewrittenChapter(TestChapter(), under: [.withoutHalf])
    let study = chapter.study()
    let rewriting = try #require(study.rewriting)
    let text = ConventionText(rewriting, language: language)
    #expect(!text.rows.isEmpty && !text.groups.isEmpty)
    let page = ChapterPage(chapter, study, language: language).markdown()
    #expect(text.blocks.count == 2)
    for block in text.blocks { #expect(page.contains(MarkdownPrinter().text(of: [block]))) }
    // Broken into lines there, so without blanks.
    let terminal = ChapterPage(chapter, study, language: language).text().filter { !$0.isWhitespace }
    for row in text.rows {
      #expect(terminal.contains("\(row.name.plain):\(row.before.unicode)".filter { !$0.isWhitespace }))
      #expect(terminal.contains("→\(row.after.unicode)".filter { !$0.isWhitespace }))
    }
    for (label, names) in text.groups {
      let line = "\(label.plain):\(names.map(\.plain).joined(separator: ","))"
      #expect(terminal.contains(line.filter { !$0.isWhitespace }))
    }
  }

  /// The convention that an answer is written in.
  private struct ConventionInUse: Inquiry {
    func outcome(in study: Study) -> String {
      study.rewriting.map { $0.conventions.map(\.name).joined(separator: ", ") } ?? "the lecture's"
    }
  }

  /// A question with numbers of its own, and an answer that says in which convention they are worked out.
  private struct Asking: Chapter {
    let name = "asking"
    let prose = ChapterProse(
      title: Bilingual(ko: "물음", en: "A question"), summary: Bilingual(ko: "", en: ""),
      source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [],
      questions: [
        Question(
          .compute,
          Bilingual(ko: "y = 3이면?", en: "What if y = 3?"),
          answer: Bilingual(
            ko: "\("E".e)는 \(value: "E") (\(outcome: ConventionInUse())).",
            en: "\("E".e) is \(value: "E") (\(outcome: ConventionInUse()))."),
          givens: ["y": 3])
      ])

    func derive(in d: inout Derivation) {
      let (t, y) = (d.given("t", 1, as: .target), d.given("y", 2))
      d.let("E", (t - y).squared / 2)
    }
  }

  @Test(
    "reach a question with numbers of its own, which keeps the reader's convention",
    arguments: [([], "2 (the lecture's)"), ([.withoutHalf], "4 (half=no)")] as [([Convention], String)])
  func question(conventions: [Convention], answer: String) {
    let chapter: any Chapter =
      conventions.isEmpty ? Asking() : RewrittenChapter(Asking(), under: conventions)
    let page = ChapterPage(chapter, chapter.study(), language: .en).markdown()
    #expect(page.contains("$`E`$ is $`\(answer.prefix(1))`$\(answer.dropFirst(1))"))
  }
}
