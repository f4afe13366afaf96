import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

@Suite("Marking a sheet", .tags(.grader))
struct MarkingPropertyTests {
  static let chapters = Book.chapters.map(\.name)

  @Test("The right answers earn all marks, a blank sheet none", arguments: chapters)
  func ends(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    for student in Sheets.students(5) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let marker = Marker(worksheet, variant)
      let solution = Sheets.solution(worksheet, variant)
      let marks = marker.marks(for: solution)
      #expect(marks.allSatisfy { if case .correct = $0.outcome { true } else { false } }, "\(student)")
      #expect(marks.reduce(0) { $0 + $1.points } == worksheet.points)
      let blank = marker.marks(for: solution.map { _ in "" })
      #expect(blank.allSatisfy { $0.points == 0 && $0.outcome.name == "blank" })
    }
  }

  @Test("A slip costs its own step and no other when the rest follows through", arguments: chapters)
  func oneSlip(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    var generator = SeededGenerator(seed: 20261121)
    var tried = 0
    for student in Sheets.students(3) {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let slipped = worksheet.steps.filter { !$0.slips.isEmpty }
      for _ in 0..<20 {
        guard let step = slipped.randomElement(using: &generator) else { continue }
        let slip = step.slips.randomElement(using: &generator)!
        let answers = Sheets.worked(worksheet, variant, slips: [step.number: slip])
        let marks = Marker(worksheet, variant).marks(for: answers)
        // What the rules against gaming refuse is another matter: a slip can make 0 of a value, or 10⁵.
        guard marks.allSatisfy({ $0.refusal == nil }) else { continue }
        tried += 1
        let lost = marks.filter { $0.points == 0 }
        #expect(lost.map(\.step.number) == [step.number], "\(student): \(slip.slip.id) in \(step.symbol)")
        #expect(lost.first?.outcome.name == "slip", "\(student): \(slip.slip.id) in \(step.symbol)")
      }
    }
    #expect(tried >= 30)
  }
}
