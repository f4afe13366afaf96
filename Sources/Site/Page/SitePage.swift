import NumericCore
import Pages
import Textbook

/// A page of the site: what stands on it, and the data that brings its numbers to life.
package struct SitePage: Sendable {
  /// Its file's name, without folder and ending.
  package let name: String
  let title: String
  let language: Language
  /// Whose numbers it shows.
  let study: Study?
  /// Its data; nil where no number on it moves.
  package let data: PageData?
  /// The lab on it, if there is one.
  package let lab: PageLab?
  /// What stands on it, as text with an anchor each: what is searched.
  let sections: [SearchPage.Section]
  /// The files that it loads, from the site's folder.
  package let loaded: [String]
  /// The file.
  package let html: String

  /// The file's path below the site's folder.
  package var path: String { "\(language.rawValue)/\(name).html" }

  /// About how much it costs to check it: its length, and the operations of its runs of many rounds.
  package var weight: Int {
    let late = data?.program.late ?? []
    return late.reduce(html.utf8.count) { $0 + $1.times * $1.program.steps.count }
  }
}

extension SitePage {
  /// A page of the book, or of notes, with its chapter's lab; `site` says which pages there are beside it, `slips` what
  /// can go wrong in its derivation.
  init(
    _ page: BookPage, lab: PageLab? = nil, _ language: Language, in site: SiteMap, slips: StepSlips?
  ) {
    let name = SiteMap.fileName(page.name)
    let live = page.study.map { LiveValues($0) }
    let target = page.claimTarget
    let printer = HTMLPrinter(
      language, keeping: live, linkingClaims: { target($0) }, to: { site.address($0, from: language) })
    var body = printer.text(of: page.blocks)
    var data: PageData?
    if let study = page.study, let live, let slips {
      data = PageData(study, slips, showing: live, lab: lab, language: language)
      if data != nil { body = Self.inserting(Self.panel(language), into: body) }
    }
    let lab = data == nil ? nil : lab
    if lab != nil { body += "\n" + Self.lab(name, language) }
    let other = language.other
    let scripts = ["book"] + (data == nil ? [] : ["explore"]) + (lab?.scripts ?? [])
    let frame = SiteFrame(
      title: "\(page.title.plain) · Backprop Companion", language: language, root: "../",
      description: Self.description(of: page), links: site.bar(language, at: name), scripts: scripts,
      data: data?.text)
    self.init(
      name: name, title: page.title.plain, language: language, study: page.study, data: data, lab: lab,
      sections: SearchPage.sections(of: page.blocks),
      loaded: ["book.css"] + scripts.map { "\($0).js" },
      html: frame.html(
        body, below: Self.turn(page, printer, language) + Self.footer(page, printer),
        otherLanguage: site.has(name, other) ? "../\(other.rawValue)/\(name).html" : nil))
  }

  /// What a list of pages says of this one: its summary, else what it begins with, as far as such lists show it.
  private static func description(of page: BookPage) -> String {
    let begin = page.blocks.lazy.compactMap { block -> String? in
      switch block {
      case .paragraph(let words): words.plain
      case .passage(let passage): passage.text
      default: nil
      }
    }.first
    let words = (page.summary?.plain ?? begin ?? page.title.plain)
      .split(whereSeparator: \.isWhitespace)
    var description = ""
    for word in words where description.count + word.count < 160 { description += "\(word) " }
    return String(description.dropLast())
  }

  /// The ways to the chapters before and after.
  private static func turn(_ page: BookPage, _ printer: HTMLPrinter, _ language: Language) -> String {
    let words = SiteWords(language)
    let ways = [(page.turn.before, words.before), (page.turn.after, words.after)].map { link, label in
      link.map { "<p><span>\(label)</span> \(printer.text($0))</p>" } ?? ""
    }.filter { !$0.isEmpty }
    return ways.isEmpty
      ? ""
      : "<nav class=\"turn\" aria-label=\"\(words.chapters)\">\n\(ways.joined(separator: "\n"))\n</nav>\n"
  }

  /// Where the reader goes on alone, and the other pages.
  private static func footer(_ page: BookPage, _ printer: HTMLPrinter) -> String {
    let own = page.ownWork.map { "<p>\(printer.text($0))</p>\n" } ?? ""
    let ways = page.ways.map { "<li>\(printer.text($0))</li>" }
    let list = ways.isEmpty ? "" : "<ul>\(ways.joined(separator: "\n"))</ul>\n"
    return own.isEmpty && list.isEmpty ? "" : "<footer>\n\(own)\(list)</footer>\n"
  }

  /// The place where the reader moves numbers; the script fills it.
  private static func panel(_ language: Language) -> String {
    "<section id=\"explore\" aria-labelledby=\"explore-title\" hidden=\"\">\n<h2 id=\"explore-title\">\(SiteWords(language).explore)</h2>\n</section>"
  }

  /// The place where the reader trains the network, and what to do where no script can.
  private static func lab(_ name: String, _ language: Language) -> String {
    """
    <section id="lab" aria-labelledby="lab-title" hidden="">
    <h2 id="lab-title">\(LabWords.title[language].plain)</h2>
    </section>
    <noscript><p>\(LabWords.inTerminal("swift run \(name)")[language].plain)</p></noscript>
    """
  }

  /// The panel stands where the derivation begins, behind what introduces it.
  private static func inserting(_ panel: String, into body: String) -> String {
    guard let start = body.range(of: "<h2") else { return body + "\n" + panel }
    return body[..<start.lowerBound] + panel + "\n" + body[start.lowerBound...]
  }
}
