import NumericCore

/// What may not be parted from a formula by the end of a line: the bracket before it, the stop or the Korean particle
/// behind it.
enum FormulaTies {
  /// The longest ending that is kept with a formula: "까지만이라도", say.
  private static let longest = 8

  /// Takes the brackets and quotation marks off the end of what stands before a formula.
  static func takingOpening(from text: inout String) -> String {
    let taken = String(text.reversed().prefix { "([“‘「『".contains($0) }.reversed())
    text.removeLast(taken.count)
    return taken
  }

  /// Takes what is written to a formula without a space off the beginning of what stands behind it; only the stops of
  /// what is long.
  static func takingClosing(from text: inout String) -> String {
    var taken = text.prefix { !$0.isWhitespace && $0 != "*" }
    let isWhole = text.dropFirst(taken.count).first?.isWhitespace ?? true
    if taken.count > longest || !isWhole { taken = taken.prefix { ",.;:!?)]”’」』".contains($0) } }
    text.removeFirst(taken.count)
    return String(taken)
  }

  /// A formula's elements with what is tied to them; one in pieces is tied by its first and its last.
  static func tied(_ math: String, before: String, after: String) -> String {
    guard !before.isEmpty || !after.isEmpty else { return math }
    let pieces = math.ranges(of: "<math>")
    guard pieces.count > 1, let first = pieces.first, let second = pieces.dropFirst().first,
      let last = pieces.last
    else { return tie(before.xmlEscaped + math + after.xmlEscaped) }
    let outer = "</span>"
    let end = math.index(math.endIndex, offsetBy: -outer.count)
    let begin =
      before.isEmpty
      ? String(math[first.lowerBound..<second.lowerBound])
      : tie(before.xmlEscaped + math[first.lowerBound..<second.lowerBound])
    let middle = math[second.lowerBound..<last.lowerBound]
    let tail =
      after.isEmpty
      ? String(math[last.lowerBound..<end]) : tie(math[last.lowerBound..<end] + after.xmlEscaped)
    return math[..<first.lowerBound] + begin + middle + tail + outer
  }

  private static func tie(_ content: String) -> String { "<span class=\"tied\">\(content)</span>" }
}
