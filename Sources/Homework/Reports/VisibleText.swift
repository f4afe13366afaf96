extension String {
  /// The text as it may stand in a line of a report: what would move a cursor, turn the direction of writing or
  /// break the line is shown as U+FFFD.
  package var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          // The joiner of emoji moves nothing.
          case .format where scalar != "\u{200D}": "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// At most so many scalars of the text, with an ellipsis for the rest.
  func cut(to count: Int) -> String {
    unicodeScalars.count <= count ? self : String(unicodeScalars.prefix(count)) + "…"
  }
}
