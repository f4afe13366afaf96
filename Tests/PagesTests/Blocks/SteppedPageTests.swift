import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// What a reader is asked, with the answer in its place: a page is taken apart, nothing of it lost.
@Suite("A page read a step at a time", .inTurn)
struct SteppedPageTests {
  private static func parts(
    _ derivation: Derivation, _ blocks: [Block]? = nil, language: Language = .en
  ) -> [SteppedPage.Part] {
    let study = Study(derivation)
    return SteppedPage(blocks ?? DerivationBlocks(study, language: language).blocks, of: study).parts
  }

  /// The lines that wait, in order.
  private static func prompts(_ parts: [SteppedPage.Part]) -> [String] {
    parts.flatMap { part -> [String] in
      if case .ask(let question) = part { question.prompts.map(\.text.plain) } else { [] }
    }
  }

  private static func questions(_ parts: [SteppedPage.Part]) -> [StepQuestion] {
    parts.compactMap { if case .ask(let question) = $0 { question } else { nil } }
  }

  /// h = σ(w·x), E = ½(t − h)².
  private static func oneUnit(
    _ more: (inout Derivation, _ w: Expression, _ h: Expression, _ E: Expression) -> Void
  )
    -> Derivation
  {
    var d = Derivation()
    state(&d, more)
    return d
  }

  fileprivate static func state(
    _ d: inout Derivation, _ more: (inout Derivation, Expression, Expression, Expression) -> Void
  ) {
    let (x, w) = (d.given("x", 2), d.given("w", "-0.5", as: .weight))
    let t = d.given("t", 1, as: .target)
    let h = d.let("h", sigmoid(w * x))
    more(&d, w, h, d.let("E", (t - h).squared / 2))
  }

  @Test("asks for each result once, also of a table, before the table is shown")
  func table() {
    let parts = Self.parts(
      Self.oneUnit { d, w, _, error in
        let rate = d.given("η", "0.1", as: .rate)
        let slope = d.gradient(of: error, by: w)
        d.table { d in d.step(w, along: slope[w], rate: rate) }
      })
    #expect(
      Self.prompts(parts) == [
        "h = σ(w·x) = ?", "E = ½(t − h)² = ?", "∂E/∂w = ∂E/∂h·∂h/∂w = ?", "w⁺ = w − η·∂E/∂w = ?",
      ])
    let last = Self.questions(parts).last
    guard case .table? = last?.answer.first else {
      Issue.record("the table comes after its result was asked for")
      return
    }
  }

  @Test("asks for what each gate of a table passes on")
  func gates() {
    var d = Derivation()
    let x = d.given("x", 2)
    let q = d.let("q", 3 * x)
    let f = d.let("f", q.squared)
    d.gates(of: f, by: q, x)
    #expect(Self.prompts(Self.parts(d)).suffix(2) == ["∂f/∂q = 2·q = ?", "∂f/∂x = ∂f/∂q·∂q/∂x = ?"])
  }

  @Test("asks for what has a short name")
  func shortName() {
    let parts = Self.parts(
      Self.oneUnit { d, _, h, error in
        d.call(d.summedGradient(of: error, by: h)[h], "δ")
      })
    #expect(Self.prompts(parts).last?.hasPrefix("δ = ∂E/∂h = −(t − h) = ?") == true, "\(Self.prompts(parts))")
  }

  @Test("waits before a fold, and asks in it for what is not worked out yet")
  func fold() {
    let parts = Self.parts(
      Self.oneUnit { d, w, _, error in
        d.fold(ko: "더", en: "More") { d in d.let("s", 2 * w) }
        d.note(Bilingual(ko: "끝", en: "End"))
        d.alongPaths(d.gradient(of: error, by: w)[w])
      })
    #expect(
      Self.prompts(parts) == [
        "h = σ(w·x) = ?", "E = ½(t − h)² = ?", "…", "s = 2·w = ?", "∂E/∂w = ∂E/∂h·∂h/∂w = ?", "…",
      ])
  }

  @Test("asks for the entries of a matrix that are not given, nor worked out before")
  func matrix() {
    var d = Derivation()
    let (x, w) = (d.given("x", 2), d.given("w", 3, as: .weight))
    let s = d.let("s", w * x)
    let h = d.withoutShowing { d in d.let("h", relu(s)) }
    d.show("M", Matrix([[x, s], [h, w]]))
    #expect(Self.prompts(Self.parts(d)) == ["s = w·x = ?", "h = ?"])
  }

  /// E for a question's own w, and what is asked of it.
  private static func chapterQuestions(_ questions: Question...) -> [StepQuestion] {
    struct Asking: Chapter {
      let name = "asking"
      let prose: ChapterProse
      func derive(in d: inout Derivation) { SteppedPageTests.state(&d) { _, _, _, _ in } }
    }
    let nothing = Bilingual(ko: "", en: "")
    let chapter = Asking(
      prose: ChapterProse(
        title: nothing, summary: nothing, source: nothing, goals: [], introduction: [], questions: questions))
    let study = chapter.study()
    let parts = SteppedPage(ChapterPage(chapter, study, language: .en).terminalBlocks, of: study).parts
    return Self.questions(parts).filter { question in
      if case .paragraph? = question.lead.first { true } else { false }
    }
  }

  private static func question(
    _ kind: Question.Kind, givens: [Symbol: PrintedDecimal] = [:], choices: [Question.Choice] = []
  ) -> Question {
    let (w, h) = (Symbol("w"), Symbol("h"))
    return Question(
      kind, Bilingual(ko: "\(w)가 \(value: w)이면?", en: "What if \(w) is \(value: w)?"),
      answer: Bilingual(
        ko: "\(h) = \(value: h), \(value: w), \(value: h)",
        en: "\(h) = \(value: h) with \(value: w), \(value: h)."),
      givens: givens, choices: choices)
  }

  @Test("asks a question's numbers, each once, under the numbers that the question is about")
  func ownNumbers() throws {
    let asked = try #require(Self.chapterQuestions(Self.question(.compute, givens: ["w": 1])).first)
    #expect(asked.prompts.map(\.text.plain) == ["h = ?"])
    guard case .number("h", let study)? = asked.prompts.first?.expected else {
      Issue.record("h is asked for")
      return
    }
    // σ(1·2), and not the page's σ(−0.5·2).
    #expect(study.text(of: "h", digits: 4) == "0.8808")
  }

  @Test("asks for no number that the page has worked out, nor where a reason is asked for", .tags(.mutant))
  func words() {
    for question in [Self.question(.compute), Self.question(.explain, givens: ["w": 1])] {
      let asked = Self.chapterQuestions(question)
      #expect(asked.map { $0.prompts.map(\.text.plain) } == [["Answer?"]])
    }
  }

  private static let sides: [Question.Choice] = [
    .init(ko: "절반보다 크다", en: "above ½", where: .symbol("h") > "0.5"),
    .init(ko: "절반보다 작다", en: "below ½", where: .symbol("h") < "0.5"),
  ]

  /// What is said of the answers, in turn; nil for a number that no answer has.
  private static func judgements(givens: [Symbol: PrintedDecimal]) throws -> [String?] {
    let asked = Self.chapterQuestions(Self.question(.predict, givens: givens, choices: Self.sides))
    guard case .choice(let choice)? = try #require(asked.first).prompts.first?.expected else { return [] }
    return (0...3).map { choice.judgement(of: $0)?.words.plain }
  }

  @Test("judges an answer that was chosen by the numbers at hand")
  func choice() throws {
    #expect(try Self.judgements(givens: [:]) == [nil, "✗ above ½: not so.", "✓ below ½: right.", nil])
    #expect(try Self.judgements(givens: ["w": 1]) == [nil, "✓ above ½: right.", "✗ below ½: not so.", nil])
    // σ(0) is ½, neither of them.
    #expect(try Self.judgements(givens: ["w": 0]) == [nil, "✗ above ½: not so.", "✗ below ½: not so.", nil])
  }

  @Test("has a wrong number's slip chosen from those of its section, and says what another would give")
  func puzzle() throws {
    let parts = Self.parts(
      Self.oneUnit { d, w, _, error in
        let slope = d.gradient(of: error, by: w)
        d.wentWrong([WrongNumber(slope[w], .signFlipped), WrongNumber(slope[w], .derivativeForgotten)])
      })
    let choices = Self.questions(parts).flatMap(\.prompts).compactMap { prompt in
      if case .choice(let choice) = prompt.expected { choice } else { nil }
    }
    #expect(choices.count == 2)
    let said = try #require(choices.first)
    let names = said.answers.map(\.plain)
    let sign = try #require(names.firstIndex(of: "the sign is flipped")) + 1
    #expect(said.judgement(of: sign)?.words.plain == "✓ the sign is flipped: right.")
    // −(1 − h)·2, where h = σ(−1) = 0.268941.
    let other = try #require(said.judgement(of: 3 - sign))
    #expect(other.isRight == false)
    #expect(
      other.words.plain == "✗ the activation's derivative was left out: not so. That gives ∂E/∂w = −1.46212.")
  }

  @Test("asks nothing of the values of another run", .tags(.mutant))
  func anotherRun() {
    let derivation = Self.oneUnit { _, _, _, _ in }
    var other = derivation
    other.quantities.redefine("w", as: .given(3))
    let theirs = Study(other)
    let blocks = DerivationBlocks(theirs, language: .en).blocks
    #expect(Self.prompts(Self.parts(derivation, blocks)).isEmpty)
    #expect(SteppedPage(blocks, of: theirs).parts.count == blocks.count)
  }

  @Test("loses nothing of the page", arguments: Language.allCases)
  func whole(language: Language) {
    let study = Study(
      Self.oneUnit { d, w, _, error in
        d.gradient(of: error, by: w)
        d.note(Bilingual(ko: "끝", en: "End"))
      })
    let blocks = DerivationBlocks(study, language: language).blocks
    let printer = TerminalPrinter(width: 80, language: language)
    let read = SteppedPage(blocks, of: study).parts.flatMap { part -> [Block] in
      switch part {
      case .show(let block): [block]
      case .ask(let question): question.lead + question.answer
      }
    }
    #expect(printer.text(of: read) == printer.text(of: blocks))
  }
}
