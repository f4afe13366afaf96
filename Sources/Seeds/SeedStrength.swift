import Foundation

/// How hard a typed seed is to guess, in bits, estimated low.
///
/// Whoever guesses knows how people choose: words, years, a number at the end. So what could be a word counts as
/// one of two thousand, however long it is, what looks like a year or a row as one of a few, and what comes again
/// counts for little. That undervalues random letters, which nobody has to type: `companion seed` makes a file.
public struct SeedStrength: Sendable {
  /// The estimate.
  public let bits: Double

  /// With so many bits, at a tenth of a second a guess, a thousand cores take more than a thousand years.
  public static let required = 50.0

  /// Whether the seed is too easily guessed to make sheets with.
  public var isWeak: Bool { bits < Self.required }

  /// Estimates a typed seed.
  ///
  /// The text is cut into runs of letters, of digits, and of all else. A run of n characters counts
  ///
  ///     letters: min(11, n·a), or 3 for a word that courses are named with;
  ///     digits:  n·log₂ 10, but 6 for a year and 3 for 123…, 321… or 111…;
  ///     else:    2,
  ///
  /// where a is log₂ d with the number d of different characters in the whole text, and at least 5.5 for a script
  /// that writes a syllable or a word as one character; a run that came before counts 1. The whole is at most
  /// (number of characters)·log₂ d.
  public init(of text: String) {
    let characters = text.precomposedStringWithCanonicalMapping.lowercased().map { $0 }
    let each = log2(Double(max(Set(characters).count, 1)))
    var seen: Set<String> = []
    var total = 0.0
    for run in Self.runs(characters) {
      total += seen.insert(String(run)).inserted ? Self.bits(of: run, each: each) : 1
    }
    bits = min(total, Double(characters.count) * each)
  }

  private enum Kind { case letter, digit, other }

  private static func kind(_ character: Character) -> Kind {
    character.isWholeNumber ? .digit : character.isLetter ? .letter : .other
  }

  private static func runs(_ characters: [Character]) -> [[Character]] {
    var runs: [[Character]] = []
    for character in characters {
      if let last = runs.last?.last, kind(last) == kind(character) {
        runs[runs.count - 1].append(character)
      } else {
        runs.append([character])
      }
    }
    return runs
  }

  private static func bits(of run: [Character], each: Double) -> Double {
    let length = Double(run.count)
    switch kind(run[0]) {
    case .letter:
      let isSyllabic = run[0].unicodeScalars.first!.value >= 0x3040
      return usual.contains(String(run)) ? 3 : min(11, length * (isSyllabic ? max(each, 5.5) : each))
    case .digit:
      let digits = run.compactMap(\.wholeNumberValue)
      if run.count == 4, digits[0] * 10 + digits[1] == 19 || digits[0] * 10 + digits[1] == 20 { return 6 }
      let steps = Set(zip(digits, digits.dropFirst()).map { $1 - $0 })
      if run.count > 2, steps == [0] || steps == [1] || steps == [-1] { return 3 }
      return length * min(each, log2(10))
    case .other: return 2
    }
  }

  /// Words that are tried first.
  private static let usual: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "semester", "term", "course", "class", "lecture", "seed",
    "secret", "password", "test", "exam", "quiz", "homework", "worksheet", "university", "student",
    "backprop",
    "backpropagation", "gradient", "neural", "network", "deep", "learning", "machine", "math", "calculus",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "봄", "여름", "가을", "겨울", "학기", "과목", "수업", "강의", "시드", "비밀", "시험", "역전파", "인공지능", "딥러닝",
  ]
}
