import NumericCore
import TestSupport
import Testing
import Textbook
import Training

@testable import Homework
@testable import companion

@Suite("Marking a sheet", .tags(.grader), .inTurn)
struct MarkingPropertyTests {
  /// A thousand students, shared out among the chapters.
  private static let students = Sheets.students((1000 + Sheets.chapters.count - 1) / Sheets.chapters.count)

  @Test("The right answers earn all marks, a blank sheet none", arguments: Sheets.chapters)
  func ends(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    for student in Self.students {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let solution = Sheets.solution(worksheet, variant)
      let marks = Sheets.marks(worksheet, variant, solution)
      #expect(marks.allSatisfy { $0.outcome == .correct }, "\(student)")
      #expect(marks.reduce(0) { $0 + $1.points } == worksheet.points)
      let blank = Sheets.marks(worksheet, variant, solution.map { _ in "" })
      #expect(blank.allSatisfy { $0.points == 0 && $0.outcome == .blank })
    }
  }

  @Test(
    "Whoever rounds honestly loses nothing, whatever is carried on and whichever way",
    arguments: Sheets.chapters)
  func honest(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    var generator = SeededGenerator(seed: 20_261_121)
    for student in Self.students.prefix(10) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      for _ in 0..<5 {
        let answers = Sheets.workedHonestly(worksheet, variant, using: &generator)
        let marks = zip(Sheets.marks(worksheet, variant, answers), answers)
        let wrong = marks.filter { mark, _ in mark.outcome != .correct }
        #expect(wrong.isEmpty, "\(student): \(wrong.map { "\($0.step.symbol) = \($1)" })")
      }
    }
  }

  @Test("A slip costs its own step and no other when the rest follows through", arguments: Sheets.chapters)
  func oneSlip(chapter: String) throws { try expectOneSlip(in: chapter) }

  @Test("A slip is named where there are digits enough", arguments: Sheets.chapters)
  func namedSlip(chapter: String) throws { try expectOneSlip(in: chapter, namedTo: 10) }

  /// Expects that a slip costs its own step alone, and is named if the sheet asks for so many decimals.
  private func expectOneSlip(in chapter: String, namedTo decimals: Int? = nil) throws {
    var worksheet = try #require(Sheets.worksheet(chapter))
    worksheet.scheme.decimals = decimals ?? worksheet.decimals
    var generator = SeededGenerator(seed: 20_261_121)
    var tried = 0
    for student in Self.students.prefix(3) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let slipped = worksheet.steps.filter { !$0.slips.isEmpty }
      for _ in 0..<20 {
        guard let step = slipped.randomElement(using: &generator) else { continue }
        let slip = step.slips.randomElement(using: &generator)!
        let givens = variant.givens.map { Interval($0.value) }
        guard !worksheet.scheme.changesNothing(slip, in: step, around: givens) else { continue }
        let answers = Sheets.worked(worksheet, variant, slips: [step.number: slip])
        let marks = Sheets.marks(worksheet, variant, answers)
        // What the rules against gaming refuse is another matter: a slip can make 0 of a value, or 10⁵.
        guard marks.allSatisfy({ $0.refusal == nil }) else { continue }
        tried += 1
        let lost = marks.filter { $0.points == 0 }
        #expect(lost.map(\.step.number) == [step.number], "\(student): \(slip.slip.id) in \(step.symbol)")
        // What a slip makes so wide that any number would fit it has no name.
        let carried = answers.map { Interval(Answer($0).number!) + worksheet.scheme.tolerance }
        let width = slip.formula(givens: givens, answers: carried).width
        guard decimals != nil, width <= 10 * variant.right.reach[step.number - 1].width else { continue }
        #expect(lost.first?.outcome == .slip, "\(student): \(slip.slip.id) in \(step.symbol)")
      }
    }
    #expect(tried >= 20)
  }

  /// Correcting means to put the right work in the place of the wrong, and to go on from there. A student who only
  /// replaces one number, and leaves what was worked out from the old one, can lose marks by it: those steps
  /// followed from the old number, and follow from nothing now.
  @Test("The mark never falls when a slip is corrected and carried on", arguments: Sheets.chapters)
  func corrected(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    var generator = SeededGenerator(seed: 20_261_122)
    let slipped = worksheet.steps.filter { !$0.slips.isEmpty }
    for student in Self.students.prefix(3) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      func points(_ slips: [Int: MarkingScheme.StepSlip]) -> (total: Int, refused: Bool) {
        let marks = Sheets.marks(worksheet, variant, Sheets.worked(worksheet, variant, slips: slips))
        return (marks.reduce(0) { $0 + $1.points }, marks.contains { $0.refusal != nil })
      }
      for _ in 0..<10 {
        let steps = slipped.shuffled(using: &generator).prefix(2)
        var slips = Dictionary(
          uniqueKeysWithValues: steps.map { ($0.number, $0.slips.randomElement(using: &generator)!) })
        var before = points(slips)
        for step in steps {
          slips[step.number] = nil
          let after = points(slips)
          #expect(after.refused || after.total >= before.total, "\(student): \(step.symbol) corrected")
          before = after
        }
        #expect(before.total == worksheet.points)
      }
    }
  }

  @Test("Where nearly every answer would follow, none does")
  func vague() throws {
    var worksheet = try #require(Sheets.worksheet("composite-functions"))
    worksheet.scheme.decimals = 3
    let givens = worksheet.givens.map { ["w_1": "0.4", "v_2": "-0.7", "w_3": "0.3"][$0]! as PrintedDecimal }
    let variant = worksheet.variant(givens: givens)
    var answers = Sheets.solution(worksheet, variant)
    // y_1 = 1/x_1: with x_1 = 0.001 the answer could be any from 667 to 2000.
    answers[1] = "0.001"
    answers[2] = "1000"
    let marks = Sheets.marks(worksheet, variant, answers)
    #expect(marks[2].refusal == .vague)
    #expect(marks[2].points == 0)
  }
}
