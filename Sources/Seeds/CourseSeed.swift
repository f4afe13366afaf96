import Foundation

/// The secret that a course's numbers and codes are drawn from.
///
/// It is a file of 128 random bits, or a text that somebody typed. What is typed can be guessed: whoever has a
/// sheet tries seeds until one gives its code. So a typed seed is stretched first, which makes each guess cost
/// what the marker's own start costs.
public struct CourseSeed: Sendable {
  /// The key of every draw and code, as text: the 32 hexadecimal digits of the file, or the 64 of the stretched
  /// seed.
  public let key: String
  /// The key of sheets that were made before seeds were stretched: the text as it was typed. Nil for a file: there
  /// were none then.
  package let earlierKey: String?

  /// How often the hash is taken of a typed seed.
  static let iterations = 600_000
  /// Not secret, and the same for all: the key must come out alike on every machine.
  static let salt = "backprop-companion/seed"

  /// The seed that somebody typed; takes a moment, on purpose.
  ///
  ///     key = PBKDF2-HMAC-SHA-256(seed, "backprop-companion/seed", 600,000 iterations, 32 bytes)
  ///
  /// The seed is taken in Unicode's composed form (NFC), as keyboards differ.
  public init(typed text: String) {
    let composed = text.precomposedStringWithCanonicalMapping
    key =
      SHA256.stretched(
        Array(composed.utf8), salt: Array(Self.salt.utf8), iterations: Self.iterations
      ).hexadecimal
    earlierKey = text
  }

  /// The seed in a file's bytes; nil where they are no such file.
  public init?(file bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let digits = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    guard digits.utf8.count == Self.digits, digits.utf8.allSatisfy({ Self.alphabet.contains($0) }) else {
      return nil
    }
    key = digits
    earlierKey = nil
  }

  /// The largest file that is read as a seed, in bytes.
  public static let largestFile = 4096
  private static let digits = 32
  private static let alphabet = Set("0123456789abcdef".utf8)

  /// What a new seed file holds: 128 bits from the system's generator, as a line of hexadecimal digits.
  public static func newFile() -> String {
    var generator = SystemRandomNumberGenerator()
    let numbers: [UInt64] = [generator.next(), generator.next()]
    let bytes = numbers.flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
    }
    return bytes.hexadecimal + "\n"
  }

  /// The key of what the marker writes down for itself.
  package var journalKey: [UInt8] {
    SHA256.authenticationCode(of: Array("backprop-companion/journal".utf8), key: Array(key.utf8))
  }

  /// Eight hexadecimal digits that tell this seed from another and say nothing else of it.
  ///
  ///     HMAC-SHA-256("backprop-companion/fingerprint", key), its first four bytes
  ///
  /// Of a typed seed the key is the stretched one, so a guess costs as much as with a sheet's code at hand.
  public var fingerprint: String {
    SHA256.authenticationCode(of: Array("backprop-companion/fingerprint".utf8), key: Array(key.utf8))
      .prefix(4).hexadecimal
  }
}

extension Collection<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  package var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
