import Textbook

/// The line of a file that names the conventions that its functions keep to, and the one with their code:
///
///     /// 규약 · Convention: half=no, weights=inputs-by-outputs
///     /// 코드 · Code: 9f86d081884c7d65
///
/// Where files are handed out under a course seed the code proves that the instructor chose the conventions, so that
/// marking needs not be told again, and a student who writes others there changes nothing.
public struct ConventionLine: Sendable {
  /// The names that stand there.
  public let names: [String]
  /// The code that stands there.
  let code: String?

  private static let (head, codeHead) = ("/// 규약 · Convention:", "/// 코드 · Code:")
  /// It stands at the beginning: so many bytes are looked at.
  private static let reach = 1 << 13

  /// Reads the line in a file; nil where there is none.
  public init?(in source: [UInt8]) {
    let lines = String(decoding: source.prefix(Self.reach), as: UTF8.self).split(whereSeparator: \.isNewline)
    func rest(after head: String) -> String? {
      lines.lazy.map { $0.drop { $0 == " " } }.first { $0.hasPrefix(head) }
        .map { String($0.dropFirst(head.count)) }
    }
    guard let names = rest(after: Self.head) else { return nil }
    self.names = names.split { $0 == "," || $0 == " " }.map(String.init)
    code = rest(after: Self.codeHead).map { $0.filter { $0 != " " } }
  }

  /// The conventions that it names, in the order of the list; nil where a name is none's, or two are about one topic.
  public var conventions: [Convention]? {
    let named = names.compactMap { Convention.named($0) }
    guard named.count == names.count, Set(named.map(\.topic)).count == named.count else { return nil }
    return named.inOrder
  }

  /// The conventions that its code belongs to under a key, whatever it names; nil where it belongs to none.
  func proved(for chapter: String, key: String) -> [Convention]? {
    guard let code else { return nil }
    return Convention.combinations.first { Self.code(of: $0, for: chapter, key: key) == code }
  }

  /// The lines for a file in some conventions.
  ///
  /// - Parameter key: What the code is made with; nil for none.
  static func text(of conventions: [Convention], for chapter: String, key: String?) -> String {
    let named = "\(head) \(conventions.map(\.name).joined(separator: ", "))\n"
    return named + (key.map { "\(codeHead) \(code(of: conventions, for: chapter, key: $0))\n" } ?? "")
  }

  /// The code of some conventions under a key.
  private static func code(of conventions: [Convention], for chapter: String, key: String) -> String {
    ProofCode.of(ProofCode.text(of: ["exercises/1", chapter] + conventions.map(\.name)), key: key)
  }
}
