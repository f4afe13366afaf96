import Pages
import Textbook

/// Which pages a site has, and where a link of a Markdown page leads there.
struct SiteMap: Sendable {
  /// The pages' names in each language.
  private let names: [Language: Set<String>]

  init(_ names: [Language: Set<String>]) { self.names = names }

  /// The file of a page: the contents are what a folder opens with.
  static func fileName(_ name: String) -> String { name == "README" ? "index" : name }

  func has(_ name: String, _ language: Language) -> Bool { names[language, default: []].contains(name) }

  /// The ways in the bar above a page; the page itself is one of them, or none.
  func bar(_ language: Language, at page: String) -> [SiteFrame.Way] {
    let words = SiteWords(language)
    return [
      ("index", words.contents), ("errata", words.errata), ("glossary", words.glossary),
    ].filter { has($0.0, language) }.map { name, words in
      SiteFrame.Way(address: "\(name).html", words: words, isHere: name == page)
    }
  }

  /// Where a link leads; nil where the site has no such page.
  ///
  /// A manual is called `homework.ko.md` in the folder above; here it stands beside the pages of its language.
  func address(_ place: String, from language: Language) -> String? {
    if place.hasPrefix("#") || place.contains("://") || place.hasPrefix("mailto:") { return place }
    let parts = place.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let file = parts.first, file.hasSuffix(".md") else { return nil }
    var steps = file.dropLast(3).split(separator: "/").map(String.init)
    guard var name = steps.popLast() else { return nil }
    // The front page of the package is no page of the site.
    if name == "README", let folder = steps.last, !Language.allCases.map(\.rawValue).contains(folder) {
      return nil
    }
    var target = language
    for other in Language.allCases {
      if steps.last == other.rawValue { target = other }
      if name.hasSuffix(".\(other.rawValue)") {
        name.removeLast(other.rawValue.count + 1)
        target = other
      }
    }
    name = Self.fileName(name)
    guard has(name, target) else { return nil }
    let anchor = parts.count > 1 ? "#\(parts[1])" : ""
    return (target == language ? "" : "../\(target.rawValue)/") + "\(name).html\(anchor)"
  }
}
