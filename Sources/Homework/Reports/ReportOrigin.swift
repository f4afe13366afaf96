import Textbook

/// What a report's marks were made with.
public struct ReportOrigin: Sendable, Hashable {
  /// The program's version.
  public let program: String
  /// The fingerprint of the course seed.
  public let seed: String

  /// Marks of this version of the program, with the seed of this fingerprint.
  public init(program: String, seed: String) { (self.program, self.seed) = (program, seed) }

  /// Name and value, as reports have them that carry such pairs.
  var properties: [(name: String, value: String)] { [("program", program), ("seed", seed)] }

  /// One line for a page.
  func line(_ language: Language) -> String {
    "Backprop Companion \(program) · \(language == .ko ? "시드" : "seed") \(seed)"
  }
}
