import NumericCore
import Textbook

/// A chapter as blocks, with the words around its derivation.
public struct ChapterPage {
  /// What a page is made of.
  enum Part {
    /// What the chapter is called, and where it comes from.
    case title
    /// The conventions that the page keeps to.
    case lead
    /// What the reader will be able to do.
    case goals
    /// What comes before the derivation.
    case introduction
    /// The derivation itself.
    case derivation
    /// Every gradient in four ways, folded away.
    case gradientChecks
    /// What conventions change.
    case changes
    /// Every claim with its verdict.
    case claims
    /// Questions to try.
    case questions
    /// How many gradients agree, and how many claims ended in which verdict.
    case tally

    /// What stands on a page.
    static let onPage: [Part] = [
      .title, .lead, .goals, .introduction, .derivation, .questions, .changes, .gradientChecks, .claims,
    ]
    /// What a terminal shows.
    static let inTerminal: [Part] = [
      .title, .lead, .goals, .introduction, .derivation, .questions, .changes, .tally,
    ]
  }

  private let chapter: any Chapter
  private let study: Study
  private let language: Language
  private let digits: Int

  /// Prepares the page of a chapter's derivation; `digits` is how many significant digits a value has at most.
  public init(_ chapter: any Chapter, _ study: Study, language: Language, digits: Int = 6) {
    self.chapter = chapter
    self.study = study
    self.language = language
    self.digits = digits
  }

  /// The whole page in Markdown; `footer` closes it.
  public func markdown(footer: [Block] = []) -> String {
    Self.markdown(of: blocks(Part.onPage), footer: footer)
  }

  /// A page in Markdown; `footer` closes it.
  static func markdown(of page: [Block], footer: [Block]) -> String {
    MarkdownPrinter().text(of: page + (footer.isEmpty ? [] : [.rule] + footer))
  }

  /// A page with a line below its byline that says where it stands in the book.
  static func inserting(_ way: InlineText, into page: [Block]) -> [Block] {
    var page = page
    let byline = page.firstIndex { if case .byline = $0 { true } else { false } }
    if let byline { page.insert(.paragraph(way), at: byline + 1) }
    return page
  }

  /// What a terminal shows, `width` columns wide; `paint` colours a piece of text.
  public func text(
    width: Int = 80, paint: (String, Tone) -> String = { text, _ in text }
  ) -> String {
    lines(width: width).map { $0.painted(by: paint) + "\n" }.joined()
  }

  /// The lines that a terminal shows.
  func lines(width: Int) -> [TerminalLine] {
    TerminalPrinter(width: width, language: language).lines(of: terminalBlocks)
  }

  /// What a terminal shows.
  public var terminalBlocks: [Block] { blocks(Part.inTerminal) }

  /// The blocks of some parts, in their order.
  func blocks(_ parts: [Part]) -> [Block] { parts.flatMap(blocks) }

  private func blocks(_ part: Part) -> [Block] {
    let prose = chapter.prose
    return switch part {
    case .title:
      [
        .heading(text(prose.title), level: 1),
        .byline(text(prose.source), command: chapter.command),
      ]
    case .lead:
      ((study.rewriting.map { ConventionWords.lead($0, ofLecture: chapter.file == nil) } ?? [])
        + study.leftOut(ofLecture: chapter.file == nil)).map { .quote(text($0)) }
    case .goals: goals
    case .introduction: prose.introduction.map { text($0) }.filter { !$0.isBlank }.map { .paragraph($0) }
    case .derivation: derivation
    case .gradientChecks: gradientChecks
    case .changes: changes
    case .claims: claims
    case .questions: questions
    case .tally: [tally]
    }
  }

  private var goals: [Block] {
    let goals = chapter.prose.goals
    guard !goals.isEmpty else { return [] }
    return [.paragraph("\(strong: text(Words.goals))"), .list(goals.map { text($0) })]
  }

  /// The derivation, each of its sections with a place that links lead to.
  private var derivation: [Block] {
    var number = 0
    return DerivationBlocks(study, language: language, digits: digits).blocks.map { block in
      guard case .heading(let title, 2, nil) = block else { return block }
      number += 1
      return .heading(title, level: 2, anchor: Self.anchor(ofSection: number))
    }
  }

  /// What links to a section of the derivation lead to, counted from 1.
  static func anchor(ofSection number: Int) -> String { "s\(number)" }

  private var gradientChecks: [Block] {
    let shown = study.derivation.steps.compactMap { step in
      step.gradient.flatMap { study.gradientCheck(of: $0) }
    }
    guard !shown.isEmpty else { return [] }
    let heads = [
      Words.quantity, Words.byFormula, Words.byDual, Words.byReverse, Words.byDifference,
    ]
    let style = NumberText(digits: digits)
    let rows = shown.map { check -> [InlineText] in
      // Only as many digits of the difference as its bound leaves.
      let difference = Interval(check.byDifference - check.differenceBound)
        .hull(Interval(check.byDifference + check.differenceBound))
      let values = [check.byFormula, check.byDual, check.byReverse, difference].map {
        InlineText(style.text(exact: nil, enclosure: $0))
      }
      return ["\(check.symbol)"] + values
    }
    return [
      .fold(summary: agreement, [.table(Table(heads.map { Table.Column(text($0)) }, rows: rows))])
    ]
  }

  private var agreement: InlineText {
    let checks = study.gradientChecks
    return InlineText(
      Words.gradientsAgree(checks.count { $0.agree }, of: checks.count, language: language))
  }

  private var changes: [Block] {
    guard let rewriting = study.rewriting, rewriting.hasEffect else { return [] }
    return [.heading(text(ConventionWords.title), level: 2)]
      + ConventionText(rewriting, language: language).blocks
  }

  private var claims: [Block] {
    let verdicts = study.verdicts.filter { $0.kind != .notApplicable }
    guard !verdicts.isEmpty else { return [] }
    let boxes = verdicts.map { VerdictBox($0, in: study, language, digits: digits) }
    let counts = VerdictCounts(verdicts).text(language)
    return [.fold(summary: "\(text(claimsTitle)): \(counts)", [.verdicts(boxes)])]
  }

  private var claimsTitle: Bilingual {
    chapter.file == nil ? Words.claims : Words.notesClaims
  }

  private var questions: [Block] {
    guard !chapter.prose.questions.isEmpty else { return [] }
    let blocks = chapter.prose.questions.enumerated().map { number, question -> Block in
      let own = question.givens.isEmpty ? study : study.with(question.givens, statedBy: chapter)
      return .question(QuestionBlock(question, number: number + 1, in: own, language, digits: digits))
    }
    return [.heading(text(Words.questions), level: 2)] + blocks
  }

  private var tally: Block {
    let counts = VerdictCounts(study.verdicts).text(language)
    return .tally(
      gradients: study.gradientChecks.isEmpty ? nil : agreement,
      claims: study.verdicts.isEmpty ? nil : "\(text(claimsTitle)): \(counts)")
  }

  private func text(_ words: Bilingual) -> InlineText { text(words[language]) }

  private func text(_ words: RichText) -> InlineText {
    InlineText(words, in: study, digits: digits)
  }
}
