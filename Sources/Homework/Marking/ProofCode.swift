import Seeds

/// The code of what an instructor hands out, which only who knows the course seed can make.
enum ProofCode {
  /// The code of a text under a key: the first eight bytes of an HMAC-SHA-256, in hexadecimal.
  static func of(_ text: String, key: String) -> String {
    SHA256.authenticationCode(of: Array(text.utf8), key: Array(key.utf8)).prefix(8).hexadecimal
  }

  /// Some fields as a text to be covered: each stands after its length in bytes and a colon (`7:sheet/2`), so that no two
  /// lists have one text.
  static func text(of fields: [String]) -> String { fields.map { "\($0.utf8.count):\($0)" }.joined() }
}
