import NumericCore
import Textbook

/// A piece of a terminal page as an SVG picture, with the colours a terminal would show.
struct TerminalPicture {
  /// The lines, each a list of pieces with their tone.
  private let lines: [[(text: String, tone: Tone)]]
  private let columns: Int

  private static let lineHeight = 18
  private static let columnWidth = 8.4
  private static let margin = 16

  /// Marks around a painted piece, from Unicode's private use area: no page contains them.
  private static let opening = Character("\u{E000}")
  private static let closing = Character("\u{E001}")
  private static let tones: [Tone] = [.plain, .heading, .good, .bad, .warning, .faint]

  /// Takes `count` lines of a chapter's page, from the first that starts with `start`.
  init(
    _ chapter: any Chapter, _ study: Study, language: Language, from start: String, count: Int,
    columns: Int = 64
  ) {
    let page = TerminalPage.text(chapter, study, language: language, width: columns) { text, tone in
      "\(Self.opening)\(Self.tones.firstIndex(of: tone)!)\(text)\(Self.closing)"
    }
    let pieces = page.split(separator: "\n", omittingEmptySubsequences: false).map { Self.pieces(of: $0) }
    let first = pieces.firstIndex { $0.map(\.text).joined().hasPrefix(start) } ?? 0
    lines = Array(pieces[first...].prefix(count))
    self.columns = columns
  }

  private static func pieces(of line: Substring) -> [(text: String, tone: Tone)] {
    var pieces: [(text: String, tone: Tone)] = []
    var rest = line
    while !rest.isEmpty {
      if rest.first == opening {
        let body = rest.dropFirst(2).prefix { $0 != closing }
        pieces.append((String(body), tones[rest.dropFirst().first!.wholeNumberValue!]))
        rest = rest.dropFirst(body.count + 3)
      } else {
        let plain = rest.prefix { $0 != opening }
        pieces.append((String(plain), .plain))
        rest = rest.dropFirst(plain.count)
      }
    }
    return pieces
  }

  /// The picture: light letters on a dark ground, readable on light and dark pages alike.
  func svg(title: String) -> String {
    let width = Int(Double(columns) * Self.columnWidth) + 2 * Self.margin
    let height = lines.count * Self.lineHeight + 2 * Self.margin
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img">
      <title>\(svgEscaped(title))</title>
      <rect width="\(width)" height="\(height)" rx="8" fill="#1b1f24"/>
      <g font-family="ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace" font-size="14">

      """
    for (row, line) in lines.enumerated() {
      var column = 0
      for (text, tone) in line {
        // Spaces at the ends become positions: a picture drops them otherwise.
        let start = column + text.prefix { $0 == " " }.count
        let words = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        column += displayWidth(text)
        guard !words.isEmpty else { continue }
        let x = svgNumber(Double(Self.margin) + Double(start) * Self.columnWidth)
        let y = Self.margin + row * Self.lineHeight + 13
        // The stated length keeps the columns whatever font there is.
        let length = svgNumber(Double(displayWidth(words)) * Self.columnWidth)
        svg += "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\" "
        svg += "\(Self.style(of: tone))>\(svgEscaped(words).replacing(" ", with: "\u{A0}"))</text>\n"
      }
    }
    return svg + "</g>\n</svg>\n"
  }

  private static func style(of tone: Tone) -> String {
    switch tone {
    case .plain: "fill=\"#e6edf3\""
    case .heading: "fill=\"#ffffff\" font-weight=\"bold\""
    case .good: "fill=\"#56d364\""
    case .bad: "fill=\"#ff7b72\""
    case .warning: "fill=\"#e3b341\""
    case .faint: "fill=\"#8b949e\""
    }
  }
}
