/// An SVG picture, put together element by element.
///
/// The colours follow the reader's light or dark scheme; a panel of its own lies behind everything, so that the
/// picture is readable on a page of either kind. Numbers have one decimal, so that every platform writes the
/// same file.
package struct SVGDrawing {
  private var elements: [String] = []

  /// An empty picture.
  package init() {}

  /// The size of the letters.
  static let fontSize = 13.0
  /// The size of indices.
  static let scriptSize = 10.0
  /// The distance of two lines of text.
  package static let lineHeight = 18.0

  /// How a text lies about its point.
  package enum Anchor: String {
    case start, middle, end
  }

  /// A width that a text certainly does not exceed by much, whatever font there is.
  package static func width(of text: String) -> Double {
    Double(displayWidth(text)) * fontSize * 0.6
  }

  /// The lines of a text that fit a width.
  static func lines(of text: String, room: Double) -> [String] {
    wrappedLines(text, width: max(1, Int(room / (fontSize * 0.6))))
  }

  // MARK: - Drawing

  /// Adds an element; `style` is one of the picture's classes.
  mutating func add(_ element: String, _ attributes: KeyValuePairs<String, String>, style: String) {
    let written = attributes.map { " \($0.key)=\"\($0.value)\"" }.joined()
    elements.append("<\(element) class=\"\(style)\"\(written)/>")
  }

  /// Adds a path.
  mutating func path(_ commands: String, style: String) {
    add("path", ["d": commands], style: style)
  }

  /// Adds a rectangle.
  package mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double = 0, style: String
  ) {
    add(
      "rect",
      [
        "x": svgNumber(x), "y": svgNumber(y), "width": svgNumber(width),
        "height": svgNumber(height),
        "rx": svgNumber(radius),
      ], style: style)
  }

  /// Adds a line of text on a base line; letters that would need more than `room` are drawn closer.
  package mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, room: Double = .infinity,
    style: String = "text", marks: String = ""
  ) {
    let fitted =
      Self.width(of: text) > room
      ? " textLength=\"\(svgNumber(room))\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    elements.append(
      "<text class=\"\(style)\" x=\"\(svgNumber(x))\" y=\"\(svgNumber(y))\" text-anchor=\"\(anchor)\"\(fitted)\(marks)>"
        + "\(svgEscaped(text))</text>")
  }

  /// The same of a typeset name.
  static func width(of runs: [TextRun]) -> Double {
    runs.reduce(0) { $0 + width(of: $1.text) * ($1.script == .line ? 1 : scriptSize / fontSize) }
  }

  /// Adds a typeset name on a base line.
  mutating func typeset(_ runs: [TextRun], x: Double, y: Double) {
    var height = 0.0
    let spans = runs.map { run -> String in
      let own = [TextRun.Script.line: 0, .lower: 3.5, .upper: -5][run.script]!
      defer { height = own }
      let shift = own == height ? "" : " dy=\"\(svgNumber(own - height))\""
      let size = run.script == .line ? "" : " font-size=\"\(svgNumber(Self.scriptSize))\""
      let slant = run.isItalic ? " font-style=\"italic\"" : ""
      return "<tspan\(shift)\(size)\(slant)>\(svgEscaped(run.text))</tspan>"
    }
    elements.append(
      "<text class=\"text\" x=\"\(svgNumber(x))\" y=\"\(svgNumber(y))\">\(spans.joined())</text>")
  }

  // MARK: - The whole

  /// The file; `description` says for whoever cannot see it what the title does not.
  package func svg(title: String, description: String = "", width: Double, height: Double) -> String {
    let description = description.isEmpty ? "" : "\n<desc>\(svgEscaped(description))</desc>"
    let size = (svgNumber(width), svgNumber(height))
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.0) \(size.1)" width="\(size.0)" height="\(size.1)" role="img">
      <title>\(svgEscaped(title))</title>\(description)
      <style>
      \(Self.styles)
      </style>
      <rect class="panel" x="0.5" y="0.5" width="\(svgNumber(width - 1))" height="\(svgNumber(height - 1))" rx="8"/>
      """
    return ([head] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// How many inks there are.
  static let inks = light.count

  /// The inks on light paper and on dark: blue, vermilion, green, purple and ochre, which colour-blind readers
  /// tell apart too (after Okabe and Ito, "Color universal design", 2008), darkened or lightened for contrast.
  private static let light = ["#0072b2", "#c75000", "#00805c", "#a8468f", "#7d6608"]
  private static let dark = ["#58b1f0", "#ff9248", "#2fcf9f", "#e794cf", "#d8c24c"]

  /// The style sheet that all pictures of a page have in common.
  static let styles = """
    text{font-family:system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif;font-size:\(Int(fontSize))px}
    .line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
    .dash{fill:none;stroke:currentColor;stroke-width:2;stroke-dasharray:7 5}
    .dot{fill:none;stroke:currentColor;stroke-width:2;stroke-dasharray:2 4}
    .mark{fill:currentColor;stroke:none}
    .cells{fill:currentColor;stroke:none;shape-rendering:crispEdges}
    .halo{fill:#1f2328;stroke:#fff;stroke-width:4;stroke-linejoin:round;paint-order:stroke;font-weight:600}
    .ring{fill:#fff;stroke:#1f2328;stroke-width:2}
    .value,.gradient{font-variant-numeric:tabular-nums}
    .sign{font-weight:600}
    \(scheme("#ffffff", edge: "#d1d9e0", "#1f2328", faint: "#d1d9e0", node: "#f2f7fc", value: "#116329", gradient: "#a40e26", inks: light))
    @media (prefers-color-scheme:dark){
    \(scheme("#0d1117", edge: "#3d444d", "#f0f6fc", faint: "#3d444d", node: "#15202e", value: "#56d364", gradient: "#ff8f87", inks: dark))
    }
    """

  private static func scheme(
    _ paper: String, edge: String, _ ink: String, faint: String, node: String, value: String,
    gradient: String, inks: [String]
  ) -> String {
    """
    .panel{fill:\(paper);stroke:\(edge)}
    .text{fill:\(ink)}
    .axis{fill:none;stroke:\(ink)}
    .grid{fill:none;stroke:\(faint)}
    .node{fill:\(node);stroke:\(inks[0]);stroke-width:1.5}
    .gate{fill:\(paper);stroke:\(inks[0]);stroke-width:1.5}
    .sign{fill:\(ink)}
    .value{fill:\(value)}
    .gradient{fill:\(gradient)}
    .label{fill:\(paper)}
    .arrow{color:\(ink)}
    """ + inks.enumerated().map { "\n.ink\($0.offset){color:\($0.element)}" }.joined()
  }
}

/// Returns a coordinate with at most one decimal.
func svgNumber(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return decimal == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimal)"
}

/// Returns a text with the characters that mean something in XML escaped, and those it forbids left out.
func svgEscaped(_ text: String) -> String {
  let allowed = String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { $0.value >= 0x20 || "\t\n".unicodeScalars.contains($0) }))
  return allowed.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
    ">", with: "&gt;")
}
