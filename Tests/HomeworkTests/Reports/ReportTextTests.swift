import NumericCore
import Pages
import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("Reports to read", .inTurn)
struct ReportTextTests {
  @Test("The terminal's lines fit 80 columns in both languages", arguments: Language.allCases)
  func width(language: Language) {
    for text in HostileRecords.texts + [String(repeating: "답", count: 90)] {
      let lines = MarkText.text(of: HostileRecords.record(text), language: language).split(separator: "\n")
      // A student's id of one long word sticks out; the steps never do.
      #expect(lines.dropFirst().allSatisfy { displayWidth($0) <= 80 }, "\(text)")
    }
  }

  @Test("No student's text moves the cursor or breaks a line", arguments: Language.allCases)
  func control(language: Language) {
    for text in HostileRecords.texts {
      let record = HostileRecords.record(text)
      for report in [
        MarkText.text(of: record, language: language), StudentPage.text(of: record, language: language),
        MarkText.text(of: MarkRecord(name: text, problem: .tampered(text)), language: language),
      ] {
        #expect(
          report.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
          "\(text)")
        #expect(!report.contains("\u{202E}"))
      }
      // A row a step, each with its four inner bars.
      let rows = StudentPage.text(of: record, language: language).split(separator: "\n").filter {
        $0.hasPrefix("|")
      }
      #expect(rows.count == 8)
      #expect(
        rows.allSatisfy { row in
          row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 6
        })
    }
  }

  @Test("The terminal aligns its columns and says the rest below")
  func layout() {
    var record = HostileRecords.record("0.5")
    record.steps[1].answer = "−0.12"
    let lines = MarkText.text(of: record, language: .en).split(separator: "\n").map(String.init)
    #expect(lines[1] == "  ✓   1  w₁  = 0.5      1/1  correct")
    #expect(lines[2] == "  →   2  w₁  = −0.12    1/1  follows from your value")
    #expect(lines[3] == "         Worked rightly from step 1. Right: 0.500")
  }

  @Test("A step's feedback is as much as was asked for")
  func feedback() {
    let step = HostileRecords.record("0.5").steps[2]
    #expect(step.sentence(.ko).hasPrefix("알려진 실수 「이미 갱신한 가중치를 역전파에 썼다」: "))
    #expect(step.sentence(.en).hasSuffix("Right: 0.500"))
    var silent = step
    (silent.slip, silent.feedback, silent.right) = (nil, nil, nil)
    #expect(silent.sentence(.en) == "known slip")
  }

  @Test(
    "The class's summary counts marks, steps and slips, and its picture is XML", arguments: Language.allCases)
  func summary(language: Language) throws {
    var summary = ClassSummary()
    for _ in 0..<3 { summary.add(HostileRecords.record("0.5")) }
    summary.add(MarkRecord(name: "x", problem: .notText))
    #expect(summary.tenths == [0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0])
    let text = summary.text(language)
    #expect(
      text
        == (language == .ko
          ? "파일 4개, 채점 3개, 채점하지 못한 것 1개, 평균 33%\n  x: 글이 아닙니다. UTF-8, UTF-16, CP949로 된 글을 읽습니다.\n"
          : "files: 4, marked: 3, not marked: 1, mean: 33%\n  x: the file is not text in UTF-8, UTF-16 or CP949\n")
    )
    let page = summary.markdown(language)
    #expect(page.contains("| \(Slip.all[0].name[language].plainText) | 3 |"))
    #expect(page.contains("| 1 $`w_1`$ | 3 | 0 | 0 | 0 | 0 | 0 | 0 |"))
    #expect(summary.svg(language).contains("prefers-color-scheme:dark"))
  }

  @Test("The class's summary lists some files that were not marked, and counts the rest")
  func refused() {
    var summary = ClassSummary()
    for index in 0..<250 { summary.add(MarkRecord(name: "*\(index)\u{1B}", problem: .notText)) }
    let lines = summary.text(.en).split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[1] == "  *0\u{FFFD}: the file is not text in UTF-8, UTF-16 or CP949")
    #expect(lines[11] == "  … and 240 more")
    #expect(summary.markdown(.ko).contains("- \\*99\u{FFFD}: 글이 아닙니다."))
    #expect(summary.markdown(.ko).contains("- … 그 밖에 150개\n"))
  }

  @Test("Two chapters have a table each, and a heading each in the picture")
  func chapters() {
    var summary = ClassSummary()
    summary.add(HostileRecords.record("0.5"))
    #expect(!summary.svg(.en).contains("one-one-one-network"))
    var other = HostileRecords.record("0.5")
    other.chapter = "two-two-two-network"
    summary.add(other)
    for chapter in ["one-one-one-network", "two-two-two-network"] {
      #expect(summary.markdown(.en).contains("## By step: `\(chapter)`"))
      #expect(summary.svg(.en).contains(">\(chapter)</text>"))
    }
  }

  @Test("The first slip is told with the steps that followed from it, not from another")
  func firstSlip() throws {
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let variant = try worksheet.variant(student: "a", seed: Sheets.seed)
    func made(_ id: String, in symbol: Symbol) throws -> (Int, MarkingScheme.StepSlip) {
      let step = try #require(worksheet.steps.first { $0.symbol == symbol })
      return (step.number, try #require(step.slips.first { $0.slip.id == id }))
    }
    // E_o1 goes on into E alone; ∂E/∂w_4 into w_4^+. Two slips, each charged.
    let slips = try Dictionary(
      uniqueKeysWithValues: [made("half-dropped", in: "E_o1"), made("derivative-forgotten", in: "∂E/∂w_4")])
    let answers = Sheets.worked(worksheet, variant, slips: slips)
    let marks = Sheets.marks(worksheet, variant, answers)
    let records = zip(marks, answers).map { MarkRecord.StepRecord($0, answer: $1, feedback: .none) }
    let first = try #require(MarkRecord.FirstSlip(records))
    #expect(first == MarkRecord.FirstSlip(step: 9, followed: [11], lost: [29]))
    #expect(
      first.sentence(about: records[8], .en)
        == "First step that went wrong: 9 (Eₒ₁). Worked rightly from it: 11. No marks after it: 29.")
    let many = MarkRecord.FirstSlip(step: 9, followed: [10, 11, 12, 14], lost: [])
    #expect(many.sentence(about: records[8], .ko) == "처음 어긋난 단계: 9 (Eₒ₁). 그 값으로 옳게 이어 간 단계: 10–12, 14.")
  }
}
