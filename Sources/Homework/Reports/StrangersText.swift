/// Text that a stranger wrote (a name, an answer, a message that quotes their source), on its way into a report.
///
/// This is the only way out. First the text becomes harmless to look at: what would move a cursor, ring a bell, turn
/// the direction of writing or break the line is shown as U+FFFD, and no letter carries more accents than any
/// language needs. Then it is cut to a number of bytes, since a single character may have a megabyte. Last it is
/// written as the kind of report needs it, so that nothing in it is taken for markup, a formula or a link.
struct StrangersText {
  /// The text to be seen: on one line, and not endless.
  let shown: String

  /// The longest that a text becomes in a report, in bytes: four file names' worth.
  static let most = 1000
  /// So many combining marks on one letter are shown; Vietnamese needs two, cantillated Hebrew four.
  private static let mostMarks = 6

  /// Makes a text fit to be seen.
  init(_ text: String, atMost bytes: Int = most) {
    shown = Self.seen(text, atMost: bytes)
  }

  /// The text for a field of CSV that a spreadsheet opens, which shows it as it is.
  ///
  /// What it would take for a number or a date is written as a formula that gives the text: `="00123"`. Such a text has
  /// no quote in it.
  var csvField: String {
    let field = importField
    return field == shown && SpreadsheetCell.changes(shown) ? "=\"\(shown)\"" : field
  }

  /// The text for a field of CSV that another program reads.
  ///
  /// A spreadsheet runs a field that begins with `=`, `+`, `-` or `@` as a formula, and where lists are separated by
  /// semicolons, what follows one in the middle is a field of its own. Each such beginning gets an apostrophe before
  /// it. Source: OWASP, "CSV Injection".
  var importField: String {
    var field = ""
    var isBeginning = true
    for scalar in shown.unicodeScalars {
      if isBeginning, Self.formulaSigns.contains(scalar) { field += "'" }
      if !scalar.properties.isWhitespace { isBeginning = Self.separators.contains(scalar) }
      field.unicodeScalars.append(scalar)
    }
    return field
  }

  private static let formulaSigns = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)
  private static let separators = Set(",;|\"".unicodeScalars)

  /// The text for an attribute or the content of XML.
  var xml: String {
    shown.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&apos;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text for a line of Markdown: no markup, no mathematics, no entity, no link, and nobody mentioned.
  ///
  /// A backslash is enough for markup. `$` and `@` are looked for in what the page shows, where a backslash has
  /// gone; an empty comment parts them from what follows.
  var markdown: String {
    var text = ""
    var before: [Unicode.Scalar] = []
    let scalars = Array(shown.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "&": text += "&amp;"
      case "$": text += "&#36;<!-- -->"
      case "@": text += "@<!-- -->"
      case _ where Self.markup.contains(scalar): text += "\\\(scalar)"
      // http://, :smile:
      case ":" where next != " ": text += "\\:"
      // www.example.org
      case "." where before.suffix(3).count(where: { $0 == "w" || $0 == "W" }) == 3: text += "\\."
      // A list, where the text begins a block.
      case "+", "-": text += before.allSatisfy { $0 == " " } ? "\\\(scalar)" : String(scalar)
      case "." where next == " ", ")" where next == " ":
        text += before.allSatisfy { ("0"..."9").contains($0) } ? "\\\(scalar)" : String(scalar)
      default: text.unicodeScalars.append(scalar)
      }
      before.append(scalar)
    }
    return text
  }

  private static let markup = Set("\\`*_{}[]<>#|~".unicodeScalars)

  /// What a reader is to see of a text, without a limit on its length unless one is given.
  fileprivate static func seen(_ text: String, atMost bytes: Int = .max) -> String {
    var seen = String.UnicodeScalarView()
    var (length, marks) = (0, 0)
    for scalar in text.unicodeScalars {
      var scalar = scalar
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks > mostMarks { continue }
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        (scalar, marks) = ("\u{FFFD}", 0)
      // The joiner of emoji moves nothing.
      case .format where scalar != "\u{200D}": (scalar, marks) = ("\u{FFFD}", 0)
      default: marks = 0
      }
      length += UTF8.width(scalar)
      guard length <= bytes else { return String(seen) + "…" }
      seen.append(scalar)
    }
    return String(seen)
  }
}

extension String {
  /// The text as it may stand in a line that is no report: shown as a stranger's, however long.
  package var visible: String { StrangersText.seen(self) }

  /// At most so many scalars of the text, with an ellipsis for the rest.
  func cut(to count: Int) -> String {
    unicodeScalars.prefix(count + 1).count <= count ? self : String(unicodeScalars.prefix(count)) + "…"
  }
}
