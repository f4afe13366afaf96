/// Reading a sheet in whichever of its forms it comes.
extension Sheet {
  /// Reads a file's bytes: JSON, CSV or Markdown, told apart by how it begins.
  ///
  /// A byte order mark is skipped, and lines may end with CR LF.
  ///
  /// - Throws: `SheetProblem` when it is no sheet.
  public init(bytes: [UInt8]) throws(SheetProblem) {
    guard bytes.count <= Self.largest else { throw .tooLarge(bytes: bytes.count) }
    guard
      let text = String(
        validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self),
      !text.utf8.contains(0)
    else { throw .notText }
    switch text.first(where: { !$0.isWhitespace }) {
    case nil: throw .notASheet("empty")
    case "{", "[": try self.init(json: text)
    case _ where text.hasPrefix(Self.csvHeader.joined(separator: ",")): try self.init(csv: text)
    default: try self.init(markdown: text)
    }
  }
}
