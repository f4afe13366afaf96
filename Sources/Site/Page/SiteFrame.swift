import NumericCore
import Textbook

/// What stands around every page: its head, the way to other pages, its data and its script.
struct SiteFrame {
  let title: String
  let language: Language
  /// The way to the folder where the style and the script are.
  let root: String
  /// The ways in the bar: an address and its words.
  let links: [(address: String, words: String)]
  /// The scripts that it runs, without their ending.
  let scripts: [String]
  /// What the scripts need; nil for a page without numbers that move.
  let data: String?

  /// The file; `body` is HTML, `otherLanguage` the same page in the other language.
  func html(_ body: String, otherLanguage: String? = nil) -> String {
    let words = SiteWords(language)
    let other: Language = language == .ko ? .en : .ko
    let switching = otherLanguage.map {
      "<a href=\"\($0.xmlEscaped)\" hreflang=\"\(other.rawValue)\" lang=\"\(other.rawValue)\">\(SiteWords(other).name)</a>"
    }
    let ways = links.map { "<a href=\"\($0.address.xmlEscaped)\">\($0.words.xmlEscaped)</a>" }
    let bar =
      links.isEmpty
      ? ""
      : """
      <header class="bar">
      <nav aria-label="\(words.book)">\((ways + [switching].compactMap { $0 }).joined(separator: "\n"))</nav>
      <form action="search.html" role="search"><label><span class="unseen">\(words.search)</span><input type="search" name="q" placeholder="\(words.search)"/></label></form>
      </header>

      """
    let facts = data.map { "<script type=\"application/json\" id=\"data\">\($0)</script>\n" } ?? ""
    let script = scripts.map { "<script src=\"\(root)\($0).js\" defer=\"\"></script>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>\(title.xmlEscaped)</title>
      <link rel="icon" href="data:,"/>
      <link rel="stylesheet" href="\(root)book.css"/>
      \(script)</head>
      <body>
      <a class="skip" href="#main">\(words.skip)</a>
      \(bar)<main id="main">
      \(body)
      </main>
      \(facts)</body>
      </html>

      """
  }
}
