import NumericCore
import Pages
import Textbook

/// What stands around every page: its head, the way to other pages, its data and its script.
struct SiteFrame {
  /// A way to another page.
  struct Way {
    let address: String
    let words: String
    /// Whether it leads to the page that it stands on.
    let isHere: Bool
  }

  let title: String
  let language: Language
  /// The way to the folder where the style and the script are.
  let root: String
  /// What a list of pages says of it.
  let description: String
  /// The ways in the bar.
  let links: [Way]
  /// The scripts that it runs, without their ending.
  let scripts: [String]
  /// What the scripts need; nil for a page without numbers that move.
  let data: String?

  /// A green ▲ and a red ▼, as on every picture of the book, without a file of its own.
  private static let icon =
    "data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath fill=%22%232da44e%22 d=%22M8 0l7 7H1z%22/%3E%3Cpath fill=%22%23cf222e%22 d=%22M8 16l7-7H1z%22/%3E%3C/svg%3E"

  /// The file; `body` and what stands `below` it are HTML, `otherLanguage` is the same page in the other language.
  func html(_ body: String, below: String = "", otherLanguage: String? = nil) -> String {
    let words = SiteWords(language)
    let other = language.other
    let switching = otherLanguage.map {
      "<a href=\"\($0.xmlEscaped)\" hreflang=\"\(other.rawValue)\" lang=\"\(other.rawValue)\">\(SiteWords(other).name)</a>"
    }
    let ways = links.map { way in
      "<a href=\"\(way.address.xmlEscaped)\"\(way.isHere ? " aria-current=\"page\"" : "")>\(way.words.xmlEscaped)</a>"
    }
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
      <meta name="description" content="\(description.xmlEscaped)"/>
      <link rel="icon" href="\(Self.icon)"/>
      <link rel="stylesheet" href="\(root)book.css"/>
      \(script)</head>
      <body>
      <a class="skip" href="#main">\(words.skip)</a>
      \(bar)<main id="main" tabindex="-1">
      \(body)
      </main>
      \(below)\(facts)</body>
      </html>

      """
  }
}
