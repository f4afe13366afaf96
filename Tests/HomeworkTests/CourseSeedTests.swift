import Foundation
import TestSupport
import Testing

@testable import Homework
@testable import Seeds

@Suite("A course's seed", .tags(.grader), .inTurn)
struct CourseSeedTests {
  /// The rows of one kind that Python wrote (Fixtures/seeds.py).
  static func rows(_ kind: String) -> [[String]] {
    guard let url = Bundle.module.url(forResource: "seeds", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/seeds.tsv is missing") }
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    .filter { $0[0] == kind }.map { Array($0.dropFirst()) }
  }

  /// Those of few iterations; the count of the manual is that of a typed seed.
  @Test(
    "is stretched as Python's hashlib does it",
    arguments: rows("pbkdf2").filter { Int($0[2])! < CourseSeed.iterations })
  func stretching(row: [String]) {
    let key = SHA256.stretched(Array(row[0].utf8), salt: Array(row[1].utf8), iterations: Int(row[2])!)
    #expect(key.hexadecimal == row[3])
  }

  @Test(
    "that is typed is stretched with the salt and the count that the manual names",
    arguments: [("spring-26", "spring-26 "), ("가을학기", "가을학기".decomposedStringWithCanonicalMapping)])
  func typed(text: String, again: String) throws {
    let row = try #require(Self.rows("pbkdf2").first { $0[0] == text })
    #expect(row[1] == CourseSeed.salt && Int(row[2]) == CourseSeed.iterations)
    #expect(CourseSeed(typed: text).key == row[3])
    // As another keyboard gives it; a space more is another seed.
    #expect((CourseSeed(typed: again).key == row[3]) == !again.hasSuffix(" "))
  }

  @Test("has a fingerprint, which Python's hmac gives of the key")
  func fingerprint() {
    // hmac.new(key, b"backprop-companion/fingerprint", sha256).hexdigest()[:8]
    #expect(Sheets.course.fingerprint == "1bebc771")
    let other = CourseSeed(file: Array("5ca1ab1e0ddba11c0ffee0fbadc0de43".utf8))
    #expect(other?.fingerprint != Sheets.course.fingerprint)
  }

  @Test("gives the code that Python's hmac gives, which no other sheet has", arguments: rows("code"))
  func code(row: [String]) {
    let givens = row[5].split(separator: " ").map { given in
      let parts = given.split(separator: "=").map(String.init)
      return Sheet.Given(name: parts[0], value: parts[1])
    }
    let steps = row[6].split(separator: " ").enumerated().map {
      Sheet.Row(number: $0 + 1, quantity: String($1), points: 1, answer: "")
    }
    let sheet = Sheet(
      chapter: row[1], student: row[2], draw: Int(row[3])!, decimals: Int(row[4])!, decimalComma: false,
      code: "",
      givens: givens, steps: steps)
    #expect(sheet.code(key: row[0]) == row[7])
    var others = Array(repeating: sheet, count: 6)
    others[0].chapter += "s"
    others[1].student = "2023-1235"
    others[2].draw += 1
    others[3].decimals += 1
    others[4].givens.append(Sheet.Given(name: "w_2", value: "1"))
    others[5].steps[0].quantity = "s_2"
    for other in others { #expect(other.code(key: row[0]) != row[7]) }
    #expect(sheet.code(key: row[0] + "0") != row[7])
  }

  @Test("in a file is 32 hexadecimal digits, however the line ends; a new file is one")
  func file() throws {
    let digits = "0123456789abcdef0123456789ABCDEF"
    for text in [digits, digits + "\n", digits + "\r\n", " " + digits + "\n\n"] {
      #expect(CourseSeed(file: Array(text.utf8))?.key == digits.lowercased())
    }
    for text in [
      "", "\n", "spring-26", String(digits.dropLast()), digits + "0", digits.replacing("a", with: "g"),
    ] {
      #expect(CourseSeed(file: Array(text.utf8)) == nil, "\(text)")
    }
    #expect(CourseSeed(file: [0xFF, 0xFE]) == nil)
    let files = (0..<100).map { _ in CourseSeed.newFile() }
    #expect(Set(files).count == files.count)
    for file in files { #expect(CourseSeed(file: Array(file.utf8)) != nil) }
    // 100 · 128 bits, half of them set: eight deviations of 57 either way.
    let ones = files.joined().compactMap { $0.hexDigitValue?.nonzeroBitCount }.reduce(0, +)
    #expect((6400 - 450...6400 + 450).contains(ones))
  }

  @Test("keeps its journals' key to itself")
  func journalKey() throws {
    let (one, other) = (
      CourseSeed(file: Array("\(Sheets.seed)".utf8))!,
      CourseSeed(file: Array("5ca1ab1e0ddba11c0ffee0fbadc0de43".utf8))!
    )
    #expect(one.journalKey == Sheets.course.journalKey)
    #expect(one.journalKey != other.journalKey && one.journalKey != Array(one.key.utf8))
  }

  // MARK: - Guessing

  @Test(
    "that people choose can be guessed",
    arguments: [
      "", "a", "spring-26", "Spring2026", "2026", "123456789", "aaaaaaaaaaaaaaaaaaaaaaaa",
      "abababababababababab",
      "backprop-spring-2026", "correcthorsebatterystaple", "가을-26", "2026학년도-봄학기", "qwertyuiop", "password1!",
      "spring-summer-autumn-winter", "11111111111111111111111", "deep-learning-course-spring-2026",
      "____----____----",
    ])
  func weak(text: String) {
    #expect(SeedStrength(of: text).isWeak, "\(SeedStrength(of: text).bits)")
  }

  @Test(
    "of random digits or of five words out of a hat cannot",
    arguments: [
      "3f9a1c07b25e8d46", "mule-ocean-tablet-violin-crater", "90417365281940736251", "이끼 대문 호두 바늘 구름 사다리",
      "5ca1ab1e0ddba11c0ffee0fbadc0de42",
    ])
  func strong(text: String) {
    #expect(!SeedStrength(of: text).isWeak, "\(SeedStrength(of: text).bits)")
  }

  @Test("counts no more for what comes again, or in another case")
  func repetition() {
    let once = SeedStrength(of: "mule-ocean").bits
    #expect(SeedStrength(of: "mule-ocean-mule-ocean").bits <= once + 4)
    #expect(SeedStrength(of: "MULE-Ocean").bits == once)
  }
}
