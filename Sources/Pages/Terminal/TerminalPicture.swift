import NumericCore
import Textbook

/// A piece of a terminal page as an SVG picture, with the colours a terminal would show.
struct TerminalPicture {
  private let lines: [TerminalLine]
  private let columns: Int

  private static let lineHeight = 18
  private static let columnWidth = 8.4
  private static let margin = 16

  /// Takes `count` lines of a chapter's page, from the first that starts with `start`.
  init(
    _ chapter: any Chapter, _ study: Study, language: Language, from start: String, count: Int,
    columns: Int = 64
  ) {
    let page = ChapterPage(chapter, study, language: language).lines(width: columns)
    lines = Array(page.drop { !$0.text.hasPrefix(start) }.prefix(count))
    self.columns = columns
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
      for piece in line.pieces {
        // Spaces at the ends become positions: a picture drops them otherwise.
        let start = column + piece.text.prefix { $0 == " " }.count
        let words = String(piece.text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        column += displayWidth(piece.text)
        guard !words.isEmpty else { continue }
        let x = svgNumber(Double(Self.margin) + Double(start) * Self.columnWidth)
        let y = Self.margin + row * Self.lineHeight + 13
        // The stated length keeps the columns whatever font there is.
        let length = svgNumber(Double(displayWidth(words)) * Self.columnWidth)
        svg +=
          "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\" "
        svg +=
          "\(Self.style(of: piece.tone))>\(svgEscaped(words).replacing(" ", with: "\u{A0}"))</text>\n"
      }
    }
    return svg + "</g>\n</svg>\n"
  }

  private static func style(of tone: Tone) -> String {
    switch tone {
    case .plain: "fill=\"#e6edf3\""
    case .heading: "fill=\"#ffffff\" font-weight=\"bold\""
    case .good, .value: "fill=\"#56d364\""
    case .bad, .gradient: "fill=\"#ff7b72\""
    case .warning: "fill=\"#e3b341\""
    case .faint: "fill=\"#8b949e\""
    }
  }
}
