import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Reading time", .inTurn)
struct ReadingTimeTests {
  private static let hundredWords = InlineText(Array(repeating: "word", count: 100).joined(separator: " "))
  private static let formula = Formula(unicode: "y", latex: "y")
  private static let equation = EquationChain(name: formula, sides: [formula])

  private static let question = QuestionBlock(
    number: 1, label: "Predict", question: hundredWords, answerLabel: "Answer", answer: hundredWords)

  /// Expected by the rule as the course page states it.
  @Test(
    "is counted by the stated rule",
    arguments: [
      ([.paragraph(hundredWords)], 30), ([.passage(Passage(hundredWords.plain))], 30),
      ([.list([hundredWords, hundredWords])], 60),
      ([.paragraph("\(formula) \(formula)")], 4), ([.equation(equation)], 10),
      ([.formulas([formula, formula, formula], perRow: 2)], 20),
      ([.table(Table([Table.Column(hundredWords)], rows: [[hundredWords]]))], 75),
      ([.question(question)], 30), ([.equations(EquationTable(heads: [], rows: [equation, equation]))], 25),
      ([], 0),
    ] as [([Block], Double)])
  func rule(blocks: [Block], seconds: Double) {
    #expect(abs(ReadingTime(of: blocks).secondsOfReading - seconds) < 1e-9)
  }

  @Test("keeps the thinking about questions apart, a minute for each, those in the flow and those at the end")
  func questions() {
    let page: [Block] = [.question(Self.question), .paragraph(Self.hundredWords), .question(Self.question)]
    let time = ReadingTime(of: page)
    #expect(time.secondsOfAnswering == 120)
    #expect((time.reading, time.answering, time.minutes) == (2, 2, 4))
    #expect(ReadingTime(of: [.paragraph(Self.hundredWords)]).answering == 0)
  }

  @Test("does not count what is folded away")
  func folded() {
    let blocks: [Block] = [.fold(summary: "more", [.paragraph(Self.hundredWords)])]
    #expect(ReadingTime(of: blocks).secondsOfReading == 0)
  }

  @Test("is at least a minute, and rounded to the nearest")
  func minutes() {
    #expect(ReadingTime(of: []).reading == 1)
    let halves = Array(repeating: Block.paragraph(Self.hundredWords), count: 7)
    #expect(ReadingTime(of: halves).reading == 4)
    #expect(ReadingTime(of: Array(halves.dropFirst(2)) + [.paragraph("and")]).reading == 3)
  }

  @Test("of a longer page is longer")
  func grows() {
    let chapter = TestChapter()
    let page = ChapterPage(chapter, Study(chapter.derivation()), language: .en)
    let rest = Array(page.blocks(ChapterPage.Part.onPage).dropFirst(4))
    let whole = ReadingTime(of: page.blocks(ChapterPage.Part.onPage))
    #expect(ReadingTime(of: rest).secondsOfReading < whole.secondsOfReading)
  }
}

@Suite("The course", .inTurn)
struct CourseTests {
  @Test(
    "closes an evening before the chapter that would pass the hour",
    arguments: [
      ([30, 30, 1], [1, 1, 2]), ([70, 10], [1, 2]), ([10, 70, 10], [1, 2, 3]), ([60], [1]), ([], []),
      ([20, 39, 2, 58, 1], [1, 1, 2, 2, 3]),
    ])
  func evenings(minutes: [Int], expected: [Int]) { #expect(Course.evenings(minutes) == expected) }

  private static func course(_ language: Language) -> Course {
    let chapters: [any Chapter] = [SmallTestChapter(), TestChapter(), SmallTestChapter()]
    return Course(chapters.map { (chapter: $0, study: Study($0.derivation())) }, language)
  }

  @Test("says on each page what comes before it, how long it takes, and what comes after it")
  func way() {
    let course = Self.course(.en)
    let (small, other) = (course.lessons[0].time, course.lessons[1].time)
    #expect(small.answering == 0 && other.answering > 0)
    #expect(
      course.way(at: 0).plain
        == "The book begins here. About \(small.reading) minute to read. After it: A chapter for tests.")
    #expect(
      course.way(at: 1).plain
        == """
        Before this: A small chapter. About \(other.reading) minutes to read, \(other.answering) for its questions. \
        After it: A small chapter.
        """)
    #expect(
      course.way(at: 2).plain
        == "Before this: A chapter for tests. About \(small.reading) minute to read. The book ends here.")
  }

  @Test("says so in Korean")
  func korean() {
    let course = Self.course(.ko)
    let time = course.lessons[1].time
    #expect(
      course.way(at: 1).plain
        == "앞 장은 작은 장입니다. 읽는 데 \(time.reading)분쯤, 질문에 \(time.answering)분쯤 걸립니다. 다음 장은 작은 장입니다.")
    #expect(
      course.way(at: 0).plain == "이 책의 첫 장입니다. 읽는 데 \(course.lessons[0].time.reading)분쯤 걸립니다. 다음 장은 시험용 장입니다."
    )
  }

  @Test("has this line under the byline of a page")
  func place() {
    let chapter = SmallTestChapter()
    let blocks = ChapterPage(chapter, Study(chapter.derivation()), language: .en)
      .blocks(ChapterPage.Part.onPage)
    let page = ChapterPage.markdown(of: ChapterPage.inserting("The way.", into: blocks), footer: [])
    #expect(page.hasPrefix("# A small chapter\n\nnone · `swift run small-test-chapter`\n\nThe way.\n\n"))
  }
}
