import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

/// What a reader chooses from where a question asks which way, which one or whether.
@Suite("The answers to choose from", .tags(.derivation), .inTurn)
struct ChoiceTests {
  /// A question by the chapter and the words that it begins with, and its right answer, read off its prose.
  struct Case: CustomTestStringConvertible, Sendable {
    let chapter: String
    let begins: String
    let right: String

    var testDescription: String { "\(chapter): \(begins)…" }

    init(_ chapter: String, _ begins: String, _ right: String) {
      (self.chapter, self.begins, self.right) = (chapter, begins, right)
    }

    static let all = [
      Case("activation-functions", "At −6", "the ReLU's"),
      Case("composite-functions", "Does y₁ rise", "it falls"),
      Case("computational-graph", "Raise x alone", "it falls"),
      Case("computational-graph", "Which of the two weights", "w₁"),
      Case("confusion-matrix", "Which of the two", "“always no”"),
      Case("gradient-descent", "Take η = 0.003", "above"),
      Case("hidden-error-distribution", "Before you compute", "the first"),
      Case("hidden-error-distribution", "The outputs are", "grow"),
      Case("one-one-one-network", "Which way do the weights", "both fall"),
      Case("one-one-one-network", "The output ought", "it rises"),
      Case("one-two-one-network", "Which weight cannot", "w₁"),
      Case("one-two-one-network", "Make w₁ a little", "the upper raises it, the lower lowers it"),
      Case("regression-network", "If the output were", "no"),
      Case("relu-and-cross-entropy", "With w₂ = −8", "the cross-entropy"),
      Case("relu-and-cross-entropy", "Will the two samples", "only w₂ the same way"),
      Case("sigmoid-derivative", "Where is the sigmoid", "equally steep"),
      Case("three-layer-chain", "Go back one layer", "smaller"),
      Case("two-two-two-network", "Set the input i₁", "w₁ and w₃"),
      Case("two-two-two-network", "w₅ leads from", "it falls"),
      Case("xor-network", "Two samples want", "negative"),
    ]
  }

  private static func questions(of chapter: any Chapter) -> [Question] {
    let asked = chapter.derivation().steps.compactMap { step -> Question? in
      if case .question(let question) = step { question } else { nil }
    }
    return (asked + chapter.prose.questions).filter { !$0.choices.isEmpty }
  }

  /// The right answers under some givens, beside the question's own.
  private static func right(
    _ question: Question, of chapter: any Chapter, _ givens: [Symbol: PrintedDecimal] = [:]
  )
    -> [String]
  {
    let study = chapter.study(overrides: givens.merging(question.givens) { $1 })
    return question.choices.filter { study.truth(of: $0.fact) == true }.map { $0.words.en.plainText }
  }

  private static func question(_ chapter: any Chapter, _ begins: String) throws -> Question {
    return try #require(
      questions(of: chapter).first { question in
        plain(question.text, in: chapter.study(overrides: question.givens)).hasPrefix(begins)
      })
  }

  /// A text with the values of a study, and the words that stand there.
  private static func plain(_ text: Bilingual, in study: Study) -> String {
    func plain(_ text: RichText) -> String {
      text.segments.map { segment in
        switch segment {
        case .value(let symbol): study.text(of: symbol)
        case .conditional(let fact, let words, let others):
          study.truth(of: fact).map { plain($0 ? words : others) } ?? ""
        default: RichText([segment]).plainText
        }
      }.joined()
    }
    return plain(text.en)
  }

  @Test("are right where the prose says so, and no other is", arguments: Case.all)
  func right(expected: Case) throws {
    let chapter = try #require(Book.chapters.first { $0.name == expected.chapter })
    let question = try Self.question(chapter, expected.begins)
    #expect(Self.right(question, of: chapter) == [expected.right])
  }

  @Test("are all told apart in both languages, and each question that has some is in the table")
  func all() {
    var count = 0
    for chapter in Book.chapters {
      for question in Self.questions(of: chapter) {
        count += 1
        for language in Language.allCases {
          let words = question.choices.map { $0.words[language].plainText }
          #expect(Set(words).count == words.count && words.count > 1 && !words.contains(""))
        }
      }
    }
    #expect(count == Case.all.count)
  }

  @Test(
    "follow other numbers", .tags(.mutant),
    arguments: [
      ("one-one-one-network", "The output ought", ["y_t": 0], "it falls"),
      ("two-two-two-network", "w₅ leads from", ["target_o1": 1], "it rises"),
      ("computational-graph", "Raise x alone", ["z": 4], "it rises"),
      ("one-two-one-network", "Make w₁ a little", ["w_3": 2], "both raise it"),
      ("relu-and-cross-entropy", "Will the two samples", ["x_2": 1], "both the same way"),
    ] as [(String, String, [Symbol: PrintedDecimal], String)])
  func otherNumbers(name: String, begins: String, givens: [Symbol: PrintedDecimal], right: String) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let question = try Self.question(chapter, begins)
    #expect(Self.right(question, of: chapter, givens) == [right])
    #expect(Self.right(question, of: chapter) != [right])
  }

  @Test("are judged in every convention that changes the chapter", arguments: Convention.all)
  func conventions(convention: Convention) {
    for lecture in Book.chapters {
      let chapter = RewrittenChapter(lecture, under: [convention])
      for question in Self.questions(of: chapter) {
        #expect(
          Self.right(question, of: chapter).count == 1, "\(lecture.name): \(question.text.en.plainText)")
      }
    }
  }
}
