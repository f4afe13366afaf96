import NumericCore
import Pages
import Textbook

/// The page that finds words in all others, and what it looks in.
enum SearchPage {
  /// Its file's name, without folder and ending.
  static let name = "search"

  /// A piece of a page: what links lead to, its heading, its words.
  struct Section: Sendable {
    var anchor: String?
    var heading: String
    var words: String
  }

  /// The pieces of a page, a heading each.
  static func sections(of blocks: [Block]) -> [Section] {
    var sections = [Section(anchor: nil, heading: "", words: "")]
    for block in blocks {
      if case .heading(let words, _, let anchor) = block {
        sections.append(Section(anchor: anchor, heading: words.plain, words: ""))
      } else {
        let words = block.searchedWords
        if !words.isEmpty { sections[sections.count - 1].words += words + " " }
      }
    }
    return sections.filter { !$0.heading.isEmpty || !$0.words.isEmpty }
  }

  /// The file that the search page loads: a script, since a page from disk may read no other.
  static func index(of pages: [SitePage]) -> String {
    let entries = pages.filter { !$0.sections.isEmpty }.map { page -> JSON in
      [
        .string("\(page.name).html"), .string(page.title),
        .array(
          page.sections.map {
            [$0.anchor.map { .string($0) } ?? .null, .string($0.heading), .string($0.words)]
          }),
      ]
    }
    return "window.SearchIndex = \(JSON.array(entries).text);\n"
  }

  /// The page itself.
  static func page(_ language: Language, in site: SiteMap) -> SitePage {
    let words = SiteWords(language)
    let frame = SiteFrame(
      title: "\(words.search) · Backprop Companion", language: language, root: "../",
      description: words.searchPurpose, links: site.bar(language, at: name),
      scripts: ["book", "search"], data: "{\"words\":\(ScriptWords.json(ScriptWords.all, language).text)}")
    let body = """
      <h1>\(words.search)</h1>
      <noscript><p>\(words.searchNeedsScript)</p></noscript>
      <p><label for="q">\(words.searchFor)</label><input type="search" id="q"/></p>
      <p id="found" role="status"></p>
      <ol id="results"></ol>
      <script src="search-index.js"></script>
      """
    return SitePage(
      name: name, title: words.search, language: language, study: nil, data: nil, lab: nil, sections: [],
      loaded: ["book.css", "book.js", "search.js", "\(language.rawValue)/search-index.js"],
      html: frame.html(body, otherLanguage: "../\(language.other.rawValue)/search.html"))
  }
}

extension Block {
  /// The words that somebody may look for; formulas in letters.
  fileprivate var searchedWords: String {
    switch self {
    case .heading, .byline, .rule, .figure, .formulas: ""
    case .paragraph(let words), .quote(let words), .aside(let words), .warning(let words): words.plain
    case .passage(let passage): passage.text
    case .list(let items): items.map(\.plain).joined(separator: " ")
    case .givens(_, let givens):
      givens.map { "\($0.name.unicode) = \($0.value.unicode)" }.joined(separator: ", ")
    case .value(let value, let remark): "\(remark.plain) \(value.name.unicode) = \(value.value.unicode)"
    case .equation(let chain): chain.words
    case .equations(let table): table.rows.map(\.words).joined(separator: " ")
    case .paths(let sum): "\(sum.name.unicode) = \(sum.value.unicode)"
    case .matrix(let name, _, _): name.unicode
    case .table(let table):
      ([table.title].compactMap { $0 } + table.rows.flatMap { $0 }).map(\.plain).joined(separator: " ")
    case .lessons(let list):
      list.evenings.flatMap(\.lessons).map { "\($0.title.plain) \($0.summary.plain)" }.joined(separator: " ")
    case .claimNote(let note): "\(note.head.id) \(note.words.plain)"
    case .verdict(let box): box.searchedWords
    case .verdicts(let boxes): boxes.map(\.searchedWords).joined(separator: " ")
    case .puzzle(let puzzle): "\(puzzle.found.unicode) \(puzzle.answer.plain)"
    case .claims(let claims): claims.map { "\($0.head.id) \($0.words.plain)" }.joined(separator: " ")
    case .erratum(let box):
      "\(box.head.id) \(box.printed.plain) \(box.lines.map(\.plain).joined(separator: " "))"
    case .contradictions(let pairs):
      pairs.map { "\($0.first) \($0.second) \($0.proof.plain)" }.joined(separator: " ")
    case .changes(_, let changes): changes.map { $0.name.plain }.joined(separator: " ")
    case .fold(let summary, let blocks):
      ([summary.plain] + blocks.map(\.searchedWords)).joined(separator: " ")
    case .question(let question): "\(question.question.plain) \(question.answer.plain)"
    case .tally(let gradients, let claims):
      [gradients, claims].compactMap { $0?.plain }.joined(separator: " ")
    }
  }
}

extension EquationChain {
  /// The equation's name, formula and result.
  fileprivate var words: String {
    ([name, sides.first, sides.last].compactMap { $0?.unicode }).joined(separator: " = ")
  }
}

extension VerdictBox {
  fileprivate var searchedWords: String { "\(head.id) \(claimed.plain)" }
}
