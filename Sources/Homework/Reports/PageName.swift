import Seeds

/// The name of a file's page in the reports' folders: short, of ASCII letters, and no other file's.
///
/// A student chooses a file's name, and a page called like it could be a folder that another page lies in, too long
/// for the reports' file system, or the same name in another case. So a page has the readable start of the name, in
/// which everything but ASCII letters, digits, `-` and `_` is a hyphen, without the ending that says what kind of
/// file it is, and sixteen hexadecimal digits of the SHA-256 hash of the whole:
///
///     ann/XORNetwork.swift → ann-XORNetwork-153545b1bad4f3f4
///
/// A name never begins with a hyphen or a dot, and has at most fifty-seven bytes.
public enum PageName {
  private static let readable = 40
  private static let digits = 16
  private static let allDigits = 64
  /// The endings of what is handed in.
  private static let endings = [".md", ".json", ".csv", ".swift"]

  /// The page's name, without its ending.
  ///
  /// - Parameter isTaken: Whether another file has a page of this name (in whatever case). Sixteen digits are
  ///   found twice only by someone who looks for it; then all sixty-four count, which nobody finds twice.
  public static func of(_ name: String, isTaken: (String) -> Bool = { _ in false }) -> String {
    var start = ""
    for byte in withoutEnding(name).utf8.prefix(readable) {
      if isPlain(byte) {
        start.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !start.hasSuffix("-") {
        start += "-"
      }
    }
    start = String(start.drop { $0 == "-" })
    while start.hasSuffix("-") { start.removeLast() }
    let hash = SHA256.hash(Array(name.utf8)).hexadecimal
    func page(_ hash: String) -> String { start.isEmpty ? hash : "\(start)-\(hash)" }
    let short = page(String(hash.prefix(digits)))
    return isTaken(short) ? page(hash) : short
  }

  /// Whether a name, without its ending, is one that a file's page can have.
  public static func isPage(_ name: String) -> Bool {
    let hash = name.utf8.split(separator: UInt8(ascii: "-")).last ?? name.utf8[...]
    let start = name.utf8.dropLast(hash.count)
    return [digits, allDigits].contains(hash.count) && hash.allSatisfy(isDigit) && start.count <= readable + 1
      && start.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
      && (start.isEmpty || start.first != UInt8(ascii: "-") && start.last == UInt8(ascii: "-"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A name without what an editor put after it, be it twice: `a.md.md` → `a`.
  private static func withoutEnding(_ name: String) -> Substring {
    var rest = name[...]
    while let ending = endings.first(where: { rest.lowercased().hasSuffix($0) }) {
      rest = rest.dropLast(ending.count)
    }
    return rest
  }
}
