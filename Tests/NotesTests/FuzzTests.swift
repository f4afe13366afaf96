import Foundation
import Notes
import TestSupport
import Testing
import Textbook
import WrittenMath

/// Files of notes that nobody would write: whatever stands in one, it is read or told to be wrong, and nothing stops.
///
/// Eight hundred in each run; `NOTES_FUZZ_SECONDS=3600 swift test --filter FuzzTests` goes on for an hour.
@Suite("Notes at random", .inTurn) struct FuzzTests {
  /// What mutations are made of.
  private static let pieces = [
    "given ", "weight ", "bias ", "gradient ", "step ", "after 3 rounds ", "notes ", "network 2-2-1", " by ",
    " where ",
    "=", "==", "(", ")", "[", "]", "{", "}", "$", "$$", "\\frac{", "\\partial ", "\\sum_{i=1}^{3}", "^", "_",
    "+", "-",
    "*", "·", "/", ",", "..", ":", "|", "#", "\n", "\t", " ", "0", "1", "1e9999", "0.5", "-1", "∂", "d",
    "dE/dw", "w_1",
    "W[1,1]", "x[0]", "softmax(", "conv(", "sum(", "ln ", "sigmoid(", "tanh", "e^", "π", "ᵀ", "²", "가",
    "\u{202E}",
    "\u{0}", "```", "```network\n", "~~~", "## ", "(target)", "(rate)", "(count)", "E", "x", "W", "sqrt(",
    "½", "…",
  ]

  private static let corpus: [String] = {
    let examples = ["one-neuron", "softmax-regression", "tanh-cross-entropy", "small-convolution"].compactMap
    {
      try? NotesFixture.text("../../docs/notes/\($0).md")
    }
    let malformed = (try? NotesFixture.rows("Malformed/expected.tsv")) ?? []
    return examples
      + malformed.compactMap { row in
        (try? NotesFixture.bytes("Malformed/\(row[0])")).map { String(decoding: $0, as: UTF8.self) }
      }
  }()

  @Test("A file at random is read, or told to be wrong at a place in it")
  func random() throws {
    try #require(Self.corpus.count > 100)
    let seconds = ProcessInfo.processInfo.environment["NOTES_FUZZ_SECONDS"].flatMap(Double.init)
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    var generator = Generator(state: UInt64(seconds == nil ? 2026 : Date().timeIntervalSince1970))
    var (read, refused) = (0, 0)
    while end.map({ Date() < $0 }) ?? (read + refused < 800) {
      let text = Self.mutated(&generator)
      // What stops the process stops it here: the file is found where it was left.
      if seconds != nil { try text.write(toFile: "/tmp/notes-fuzz.md", atomically: true, encoding: .utf8) }
      let source = SourceText(text, named: "random.md")
      do {
        let chapter = try NotesReader.chapter(source, called: "random")
        #expect(chapter.study().unbounded.isEmpty)
        read += 1
      } catch {
        refused += 1
        #expect(!error.faults.isEmpty)
        for fault in error.faults {
          #expect(!fault.en.isEmpty && !fault.ko.isEmpty)
          #expect(fault.range.lowerBound >= text.startIndex && fault.range.upperBound <= text.endIndex)
        }
      }
    }
    // Both happen: else nothing would have been tried.
    #expect(read > 20 && refused > 100)
  }

  private static func mutated(_ generator: inout Generator) -> String {
    // Half of them begin with an example that is read: a small change leaves many of them right.
    let last = Bool.random(using: &generator) ? 4 : corpus.count
    var text = Array(corpus[Int.random(in: 0..<last, using: &generator)])
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &generator)
      let length = min(Int.random(in: 1...12, using: &generator), text.count - place)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: text.removeSubrange(place..<place + length)
      case 1: text.insert(contentsOf: text[place..<place + length], at: place)
      case 2, 3:
        text.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
      default:
        let other = Array(corpus[Int.random(in: 0..<corpus.count, using: &generator)])
        let lines = other.split(separator: "\n")
        if let line = lines.randomElement(using: &generator) { text.insert(contentsOf: line, at: place) }
      }
    }
    return String(text)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
