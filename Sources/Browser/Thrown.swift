/// A value of the page's, as the protocol describes it.
struct RemoteObject: Decodable {
  /// What a console would show for it.
  let text: String

  private enum Key: CodingKey { case type, value, description }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    text =
      try (try? fields.decode(String.self, forKey: .value))
      ?? fields.decodeIfPresent(String.self, forKey: .description)
      ?? (try? fields.decode(Bool.self, forKey: .value)).map { "\($0)" }
      ?? fields.decode(String.self, forKey: .type)
  }
}

/// Something that a script threw.
struct Thrown: Decodable {
  struct Frame: Decodable {
    let url: String
    let lineNumber: Int
  }
  struct Stack: Decodable { let callFrames: [Frame] }

  private let text: String
  private let url: String?
  private let lineNumber: Int
  private let exception: RemoteObject?

  /// What was thrown, without the calls that led to it.
  var message: String {
    let lines = (exception?.text ?? text).split(separator: "\n").prefix { !$0.hasPrefix("    at ") }
    return lines.joined(separator: " ")
  }

  /// Where it was thrown.
  var place: String { Visit.place(url, lineNumber) }
}
