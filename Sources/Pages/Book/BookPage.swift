import Textbook

/// A page of the book before it is set, with the links below it.
public struct BookPage: Sendable {
  /// Its file's name, without folder and ending.
  public let name: String
  /// Its title.
  public let title: InlineText
  /// What stands on it.
  public private(set) var blocks: [Block]
  /// What it is about, in a sentence; nil where nobody said it.
  public var summary: InlineText?
  /// Where the reader goes on alone.
  public var ownWork: InlineText?
  /// The chapters before and after it, as links to Markdown files.
  public var turn: (before: InlineText?, after: InlineText?) = (nil, nil)
  /// The ways to the pages beside the chapters.
  public var ways: [InlineText] = []
  /// Whose numbers a chapter's page shows; nil for a page beside the chapters.
  public let study: Study?
  /// Where the id of a claim leads.
  public let claimTarget: @Sendable (String) -> String?

  init(
    name: String, title: InlineText, blocks: [Block], study: Study? = nil,
    claimTarget: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.name = name
    self.title = title
    self.blocks = blocks
    self.study = study
    self.claimTarget = claimTarget
  }

  /// The page with a list of other pages at its end, under a heading; the same where there are none.
  public func listing(_ pages: [BookPage], under heading: Bilingual, _ language: Language) -> BookPage {
    guard !pages.isEmpty else { return self }
    let links = pages.map { "\(link: $0.title, to: "\($0.name).md")" as InlineText }
    var page = self
    page.blocks += [.heading(InlineText(heading[language]), level: 2), .list(links)]
    return page
  }

  /// The page in Markdown.
  var markdown: String {
    let turn = [self.turn.before.map { "← \($0)" as InlineText }, self.turn.after.map { "\($0) →" }]
    let links = [turn[0]].compactMap { $0 } + ways + [turn[1]].compactMap { $0 }
    let foot = [ownWork].compactMap { $0 } + [links.joined(separator: " · ")]
    return MarkdownPrinter(linkingClaims: claimTarget)
      .text(of: blocks + [.rule] + foot.map { .paragraph($0) })
  }
}

extension BookPage {
  /// The words of the book, each with the chapter that explains it.
  public static func glossary(_ language: Language) -> BookPage {
    let rows = Glossary.entries.map { entry -> [InlineText] in
      [
        "\(link: InlineText(entry.term[language]), to: "\(entry.chapter).md")",
        InlineText(entry.meaning[language]),
      ]
    }
    let heads = [Bilingual(ko: "용어", en: "Word"), Bilingual(ko: "뜻", en: "What it means")]
    let title = InlineText(Bilingual(ko: "용어", en: "Glossary")[language])
    var page = BookPage(
      name: "glossary", title: title,
      blocks: [
        .heading(title, level: 1),
        .table(Table(heads.map { Table.Column(InlineText($0[language])) }, rows: rows)),
      ])
    page.summary = InlineText(
      Bilingual(ko: "이 책에서 쓰는 낱말과 그 뜻", en: "The words of the book, and what they mean")[language])
    return page
  }

  /// A page that somebody wrote in Markdown; its first heading is its title.
  public static func manual(_ text: String, name: String) -> BookPage {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { $0.hasPrefix("# ") }
    let title = first.map { String(lines[$0].dropFirst(2)) } ?? name
    let rest = lines.enumerated().filter { $0.offset != first }.map(\.element).joined(separator: "\n")
    return BookPage(
      name: name, title: InlineText(title),
      blocks: [.heading(InlineText(title), level: 1), .passage(Passage(rest))])
  }

  /// The page of somebody's own notes.
  public static func notes(
    _ chapter: any Chapter, _ study: Study, language: Language
  ) -> BookPage {
    BookPage(
      name: chapter.name, title: InlineText(chapter.prose.title[language]),
      blocks: ChapterPage(chapter, study, language: language).blocks(ChapterPage.Part.onPage),
      study: study)
  }
}
