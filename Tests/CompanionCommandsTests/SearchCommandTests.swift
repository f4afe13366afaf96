import CommandTestSupport
import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Searching the book", .inTurn)
struct SearchCommandTests {
  private static func run(_ tokens: String..., language: Language = .en) -> Run {
    Run(language: language) { language, output in
      try BookCommand([SmallChapter(), SectionedChapter()], launch: .swiftRun)
        .run(["search"] + tokens, language, output)
    }
  }

  @Test(
    "finds each kind of thing in both languages, and the command that shows it",
    arguments: [
      (
        "small", "Chapters\n  A small chapter · A short derivation\n      swift run companion small-chapter\n"
      ),
      ("작은", "Chapters\n  A small chapter · A short derivation\n"),
      ("gradient", "  Two sections · Two sections\n      swift run companion sectioned-chapter\n"),
      (
        "역전파",
        "Sections\n  Pass 1: backward · Two sections\n      swift run companion sectioned-chapter --section 2\n"
      ),
      ("w_1", "Quantities\n  w₁ · A small chapter\n      swift run companion small-chapter\n"),
      ("w₁", "Quantities\n  w₁ · A small chapter\n"), ("W1", "Quantities\n  w₁ · A small chapter\n"),
      (
        "dh/dw",
        "Quantities\n  ∂h/∂w · Two sections\n      swift run companion sectioned-chapter --section 2\n"
      ),
      ("T-2", "Claims\n  T-2 · h = 1.1\n      swift run companion explain T-2\n"),
      ("1.1", "Claims\n  T-2 · h = 1.1\n"), ("sign-flipped", "Slips\n  the sign is flipped · "),
      ("roster", "Commands\n  exercises · "), ("roster", "      swift run companion help worksheet\n"),
    ])
  func finds(word: String, text: String) {
    let run = Self.run(word)
    #expect(run.code == .success)
    #expect(run.output.contains(text), "\(run.output)")
  }

  @Test("answers in the reader's language")
  func korean() {
    let run = Self.run("small", "--lang", "ko")
    #expect(run.output.hasPrefix("장\n  작은 장 · 짧은 유도\n"))
  }

  @Test("finds what has all of the words")
  func allWords() {
    #expect(Self.run("small", "chapter").output.contains("A small chapter"))
    #expect(Self.run("small", "sections").code == .failure)
  }

  @Test("says that nothing was found, with the word that may have been meant, and ends with 1")
  func nothing() {
    #expect(
      Self.run("backwrad")
        == Run(
          code: .failure, output: "nothing found for 'backwrad'; did you mean backward?\n", errors: ""))
    #expect(Self.run("qqqqq").output == "nothing found for 'qqqqq'\n")
    #expect(Self.run("qqqqq", language: .ko).output == "찾지 못했습니다: 'qqqqq'\n")
  }

  @Test("wants a word")
  func noWord() {
    #expect(Self.run() == Run(code: .usage, output: "", errors: "demo: missing argument: word\n"))
  }

  @Test("shows a few of many, or all")
  func few() {
    // There are more slips than are shown whose sentence has the word.
    let few = Self.run("the"), all = Self.run("the", "--all")
    #expect(few.output.contains(" more: --all, or one more word\n"))
    #expect(!all.output.contains(" more: --all"))
    #expect(all.output.count > few.output.count)
  }

  @Test(
    "takes a word by its beginning, a short one whole, and Hangul anywhere",
    arguments: [
      ("the sigmoid neuron", "sigm", true), ("the sigmoid neuron", "igmoid", false),
      ("the sum of two", "sum", true), ("a summary", "sum", false), ("resume", "sum", false),
      ("국소미분을", "미분", true), ("l3 33", "l3 33", true), ("l3 331", "l3", true), ("xl3 33", "l3", false),
      ("h = 0.731", "0.731", true), ("aab sum", "sum", true), ("", "sum", false),
    ])
  func beginning(text: String, word: String, isFound: Bool) {
    #expect(text.hasWord(beginningWith: word) == isFound)
  }
}
