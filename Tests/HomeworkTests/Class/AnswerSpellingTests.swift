import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// The ways in which students wrote one number; what each means is read off by eye.
@Suite("How an answer may be written", .tags(.grader), .inTurn)
struct AnswerSpellingTests {
  @Test(
    "0.731 in every dress",
    arguments: [
      "0.731", ".731", "731e-3", "０．７３１", "**0.731**", "`0.731`", "$0.731$", "0.731.", "=0.731", "≈0.731",
      "≈ 0.731",
      "= 0.731", "0.731 (rounded)", "0.731 (반올림)", "'0.731", "\"0.731\"", "+0.731", "0.731\u{A0}",
      "\u{200B}0.731",
      "7.31×10⁻¹", "7.31*10^-1", "7.31x10^-1", "7.31 · 10^{-1}", "731 × 10^(-3)", "7.31*10**-1",
    ])
  func plain(text: String) {
    #expect(Answer(text) == .number(Rational(731, 1000), decimals: 3), "\(text)")
  }

  @Test(
    "A minus of every length",
    arguments: ["-0.009", "−0.009", "–0.009", "—0.009", "- 0.009", "‐.009", "－０．００９", "-9×10⁻³", "−9e-3"])
  func minus(text: String) { #expect(Answer(text).number == Rational(-9, 1000), "\(text)") }

  @Test(
    "A power of ten, with its digits",
    arguments: ["9.6×10⁻³", "9.6*10^-3", "9.6x10^-3", "9.6 X 10^−3", "9.6e-3"])
  func powers(text: String) { #expect(Answer(text) == .number(Rational(96, 10_000), decimals: 4), "\(text)") }

  @Test("A fraction is exact")
  func fractions() {
    #expect(Answer("3/8") == .number(Rational(3, 8), decimals: nil))
    #expect(Answer("− 1 / 3") == .number(Rational(-1, 3), decimals: nil))
    #expect(Answer("３／８") == .number(Rational(3, 8), decimals: nil))
  }

  @Test(
    "Never read: two numbers, words, dates, and what means something else",
    arguments: [
      ("0.731 0.5", Answer.Obstacle.notOneNumber), ("1/2/3", .notOneNumber), ("2026-12-01", .notOneNumber),
      ("3/8/2026", .notOneNumber), ("1/0", .notOneNumber), ("--1", .notOneNumber), ("1e", .notOneNumber),
      ("08-Mar", .character("M")), ("0.73l", .character("l")), ("O.731", .character("O")),
      ("e", .character("e")),
      ("0.5 (or 0.6)", .character("(")), ("0.731 = 0.7", .character("=")), ("73.1%", .character("%")),
      ("about 0.7", .character("a")), ("2×3", .character("×")), ("9.6×10", .character("×")),
      ("9.6×100⁻³", .character("×")),
      ("0.7…", .character("…")), ("??", .character("?")), ("1 000", .notOneNumber), ("0.7?", .character("?")),
      (String(repeating: "1", count: 101), .tooLong),
    ])
  func unread(text: String, obstacle: Answer.Obstacle) {
    #expect(Answer(text) == .unreadable(obstacle), "\(text)")
  }

  @Test("What only dresses nothing is a blank", arguments: ["", " ", "**", "``", "$$", "=", "≈", "\u{3000}"])
  func blank(text: String) { #expect(Answer(text) == .blank) }

  @Test("A comma is a point where the whole sheet has commas, and nothing elsewhere")
  func commas() throws {
    #expect(Answer("0,731", decimalComma: true) == .number(Rational(731, 1000), decimals: 3))
    #expect(Answer("0,731") == .unreadable(.comma))
    #expect(Answer("1,024,5", decimalComma: true) == .unreadable(.notOneNumber))
    #expect(Answer("1,024.5", decimalComma: true) == .unreadable(.notOneNumber))
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    var sheet = try InboxFolder.worked(worksheet, "a")
    for index in sheet.steps.indices { sheet.steps[index].answer.replace(".", with: ",") }
    let record = Sheets.marker().mark(Array(sheet.json.utf8), name: "a")
    #expect(record.points == worksheet.points)
    sheet.steps[0].answer.replace(",", with: ".")
    let mixed = Sheets.marker().mark(Array(sheet.json.utf8), name: "a")
    #expect(
      mixed.steps.map(\.outcome) == [.correct] + Array(repeating: .unreadable, count: sheet.steps.count - 1))
    #expect(
      mixed.steps[1].feedback?.en
        == "The comma is not understood, as other answers have points. Write it as 0.731, 3/8, 1.2e-3 or 1.2×10⁻³."
    )
  }

  @Test(
    "The report says what was not understood, also where it says nothing else", arguments: Feedback.allCases)
  func message(feedback: Feedback) throws {
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    var sheet = try InboxFolder.worked(worksheet, "a")
    sheet.steps[1].answer = "0.73l"
    let marker = SheetMarker(Book.chapters, seed: Sheets.course, feedback: feedback)
    let step = marker.mark(Array(sheet.json.utf8), name: "a").steps[1]
    #expect(step.outcome == .unreadable && step.points == 0)
    #expect(step.sentence(.en).hasPrefix("unreadable: ‘l’ is not understood. Write it as"))
    #expect(step.sentence(.ko).hasPrefix("읽을 수 없음: ‘l’ 때문에 읽지 못했습니다."))
  }
}
