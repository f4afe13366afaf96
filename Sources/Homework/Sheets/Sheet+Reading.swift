import Files

/// Reading a sheet in whichever of its forms it comes.
extension Sheet {
  /// Reads a file's bytes: JSON, CSV or Markdown, told apart by how it begins.
  ///
  /// The text may be in UTF-8, UTF-16 or CP949, with a byte order mark or without; lines may end with CR LF; CSV may
  /// have any of the separators that spreadsheets write.
  ///
  /// - Throws: `SheetProblem` when it is no sheet.
  public init(bytes: [UInt8]) throws(SheetProblem) {
    guard bytes.count <= Self.largest else { throw .tooLarge(bytes: bytes.count) }
    if let kind = DocumentKind(of: bytes) { throw .document(kind) }
    guard let text = WrittenText.of(bytes) else { throw .notText }
    switch text.first(where: { !$0.isWhitespace }) {
    case nil: throw .notASheet("empty")
    case "{", "[": try self.init(json: text)
    case _ where Self.isCSV(text): try self.init(csv: text)
    default: try self.init(markdown: text)
    }
  }

  /// Whether a text begins as the CSV form does; a first line may say the separator.
  private static func isCSV(_ text: String) -> Bool {
    let lines = text.split(maxSplits: 2, whereSeparator: \.isNewline).prefix(2)
    // Some programs quote each cell.
    return lines.map({ $0.filter { $0 != "\"" } }).contains { line in
      CSV.separators.contains { line.hasPrefix(csvHeader.joined(separator: String($0))) }
    }
  }
}
