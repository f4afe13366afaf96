/// A page of a manual in roff, with the macros of man(7), which groff and mandoc set alike.
///
/// The text is UTF-8, as its first line says, where `man` looks for it. Escapes would need no such line, but the index
/// of man pages, which `apropos` searches, does not read them.
struct RoffPage {
  /// The page so far.
  private(set) var text: String

  /// The columns of a line of the source, which a formatter fills anew.
  private static let width = 78

  /// Begins a page.
  ///
  /// - Parameters:
  ///   - name: The name of the page, as it is looked up.
  ///   - date: The day that it was made, `2026-03-01`.
  ///   - source: The program and its version.
  ///   - manual: The manual that the page belongs to.
  init(_ name: String, section: Int, date: String, source: String, manual: String) {
    text = ".\\\" -*- coding: utf-8 -*-\n.\\\" Written by: \(name) manual\n"
    text += ".TH \(name.uppercased()) \(section) \(date) \(Self.quoted(source)) \(Self.quoted(manual))\n"
    // Words are neither broken, which would put a hyphen into an option, nor spread over the line.
    text += ".nh\n.ad l\n"
  }

  /// A heading.
  mutating func section(_ title: String) { text += ".SH \(Self.quoted(title))\n" }

  /// A heading below the last one.
  mutating func subsection(_ title: String) { text += ".SS \(Self.quoted(title))\n" }

  /// The name of what the page is about, and what it is, as an index of pages reads it.
  mutating func name(_ name: String, _ brief: String) {
    text += Self.filled([Self.escaped(name), "\\-"] + Self.words(brief))
  }

  /// A paragraph of prose; the first one below a heading needs no mark before it.
  mutating func paragraph(_ words: String, first: Bool = false) {
    if !first { text += ".PP\n" }
    text += Self.filled(Self.words(words))
  }

  /// How a command is called: its name, and what may follow it, each in one piece.
  mutating func usage(_ name: String, _ terms: [String]) {
    let whole = terms.map { Self.escaped($0).replacing(" ", with: "\\ ") }
    text += Self.filled(["\\fB" + Self.escaped(name).replacing(" ", with: "\\ ") + "\\fR"] + whole)
  }

  /// A term, and below it, indented, what it means.
  mutating func item(_ term: String, _ meaning: String) {
    text += ".TP\n\\fB\(Self.escaped(term))\\fR\n" + Self.filled(Self.words(meaning))
  }

  /// Lines as they are typed.
  mutating func lines(_ lines: [String], first: Bool = false) {
    guard !lines.isEmpty else { return }
    text +=
      (first ? "" : ".PP\n") + ".RS 4\n.nf\n" + lines.map { Self.line(Self.escaped($0)) }.joined()
      + ".fi\n.RE\n"
  }

  // MARK: - Text

  /// The words of a text, each escaped; a no-break space holds its words together.
  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { escaped(String($0)) }
  }

  /// Words on lines that an editor can show; a formatter fills them anew.
  private static func filled(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, bytes(last) + 1 + bytes(word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.map { line($0 + (endsSentence($0) ? "\\&" : "")) }.joined()
  }

  /// How long a text is once `man` has put an escape of eight bytes for each character that is not ASCII: what a
  /// formatter then reads is to fit a line.
  private static func bytes(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  /// Whether a formatter would take the end of a line for the end of a sentence, and put two spaces there.
  private static func endsSentence(_ line: String) -> Bool {
    [".", "!", "?"].contains(line.last { !"])\"'".contains($0) })
  }

  /// A line of text: one that would be taken for a request begins with a sign of no width.
  private static func line(_ text: String) -> String {
    (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + text + "\n"
  }

  /// An argument of a request, in one piece.
  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A text with what roff would read as something else, or set as another sign, written so that it stands as it is: a
  /// hyphen that is copied from the page has to be one.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "\u{A0}": "\\ "
      default: String(scalar)
      }
    }.joined()
  }
}
