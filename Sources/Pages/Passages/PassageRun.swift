/// A stretch of a passage's text.
indirect enum PassageRun: Hashable, Sendable {
  /// How words stand out.
  struct Emphasis: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let strong = Emphasis(rawValue: 1)
    static let slanted = Emphasis(rawValue: 2)
  }

  /// Words.
  case words(String, Emphasis)
  /// What is to be typed, or a name in a program.
  case code(String, Emphasis)
  /// A formula in LaTeX.
  case math(String, Emphasis)
  /// Words that lead to an address.
  case link([PassageRun], to: String)
  /// A picture, by its alternative text.
  case image(String, at: String)
  /// Where a new line begins.
  case lineBreak

  /// An address that a page may lead to: on the page's own site, on the web, or by mail. Nothing else is led to; it might
  /// be a program.
  static func isSafe(_ address: String) -> Bool {
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
      return true
    }
    return ["http", "https", "mailto"].contains(address[..<end].lowercased())
  }
}

extension [PassageRun] {
  /// The text without formatting.
  var plain: String {
    map { run in
      switch run {
      case .words(let text, _), .code(let text, _), .image(let text, _): text
      case .math(let latex, _): PassageMath.unicode(latex)
      case .link(let runs, _): runs.plain
      case .lineBreak: " "
      }
    }.joined()
  }
}
