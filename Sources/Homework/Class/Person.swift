/// A student as the class list has them.
public struct Person: Sendable, Hashable {
  /// What sheets and marks go by.
  public let id: String
  /// The name, where the list has one.
  public var name: String?
  /// The e-mail address, where the list has one.
  public var email: String?
  /// The section or group, where the list has one.
  public var section: String?
  /// The cells of the list's row, one for each of its columns.
  public var cells: [String] = []

  /// Someone of whom the id is known, and whatever else a list says.
  public init(
    id: String, name: String? = nil, email: String? = nil, section: String? = nil, cells: [String] = []
  ) {
    (self.id, self.name, self.email, self.section, self.cells) = (id, name, email, section, cells)
  }

  /// The longest id, in bytes.
  static let longestID = 64

  /// An id without white space at its ends, if it can be part of a file's name on every system; else nil.
  ///
  /// Letters, digits, spaces and signs such as `-_.@'` may stand in it: not a slash, nor what Windows keeps for itself,
  /// nor what is not seen; and no dot first, which would hide the file.
  public static func id(_ text: String) -> String? {
    let id = text.withoutSpaceAround
    guard !id.isEmpty, id.utf8.count <= longestID, !id.hasPrefix("."),
      id == StrangersText(id).shown,
      !id.unicodeScalars.contains(where: { "/\\:*?\"<>|".unicodeScalars.contains($0) })
    else { return nil }
    return id
  }
}

extension String {
  /// The text without white space at its ends.
  var withoutSpaceAround: String {
    var body = drop(while: \.isWhitespace)
    while body.last?.isWhitespace == true { body.removeLast() }
    return String(body)
  }
}
