import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import Homework

/// How much the reports tell, from the command to every file that it writes.
@Suite("How much the reports tell", .tags(.grader), .inTurn)
struct FeedbackTests {
  /// What three students hand in, and what they are not to learn from it.
  private struct Class {
    let folder = InboxFolder()
    /// The right answers that nobody wrote, without their signs.
    var secrets: Set<String> = []
    /// The slips that were made.
    var slips: [Slip] = []

    /// A blank sheet, one with nothing but wrong numbers, and one with four slips.
    init() throws {
      let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
      let students = Sheets.students(3)
      let slipped = worksheet.steps.filter { !$0.slips.isEmpty }.suffix(4)
      slips = slipped.map { $0.slips[0].slip }
      for (index, student) in students.enumerated() {
        let variant = try worksheet.variant(student: student, seed: Sheets.seed)
        var sheet = worksheet.blank(variant, seed: Sheets.seed)
        switch index {
        case 0: break
        case 1: for step in sheet.steps.indices { sheet.steps[step].answer = "77.7" }
        default:
          let made = Dictionary(uniqueKeysWithValues: slipped.map { ($0.number, $0.slips[0]) })
          let answers = Sheets.worked(worksheet, variant, slips: made)
          for step in sheet.steps.indices { sheet.steps[step].answer = answers[step] }
        }
        let written = Set(sheet.steps.map(\.answer))
        secrets.formUnion(
          Sheets.solution(worksheet, variant).filter { !written.contains($0) }.map {
            $0.replacing("−", with: "")
          })
        folder.write(sheet.json, student + ".json")
      }
    }

    /// All that a run writes, and what it prints about each sheet alone.
    func told(_ feedback: String, _ language: Language) throws -> Told {
      let name = "marks-\(feedback)-\(language.rawValue)"
      var texts: [String] = []
      for (inbox, report) in [(folder.inbox, name)]
        + Sheets.students(3).map({ ("\(folder.inbox)/\($0).json", "\(name)-\($0)") })
      {
        let run = folder.companion(
          "mark", inbox, "--seed-file", folder.seedFile, "--feedback", feedback, "--formats",
          InboxFolder.formats,
          "--report", folder.path + "/" + report, language: language)
        #expect(run.code == .success && run.errors == "")
        texts += [run.output] + folder.files(report).values.map { String(decoding: $0, as: UTF8.self) }
        texts.append(try String(contentsOfFile: "\(folder.path)/\(report)/journal.jsonl", encoding: .utf8))
      }
      return Told(texts.joined(separator: "\n"))
    }
  }

  /// A long text in which hundreds of short ones are looked for, byte by byte: Foundation takes seconds for it.
  private struct Told {
    private let characters: ContiguousArray<CChar>

    init(_ text: String) {
      precondition(!text.utf8.contains(0), "what stands behind a 0 would not be looked at")
      characters = text.utf8CString
    }

    func contains(_ text: String) -> Bool {
      characters.withUnsafeBufferPointer { strstr($0.baseAddress!, text) != nil }
    }
  }

  @Test("none tells outcomes: no right answer, no slip by name, no hint", arguments: Language.allCases)
  func none(language: Language) throws {
    let marked = try Class()
    let told = try marked.told("none", language)
    #expect(marked.secrets.count > 60)
    #expect(marked.secrets.filter { told.contains($0) } == [])
    for slip in Slip.all {
      for text in [slip.id, slip.name.ko.plainText, slip.name.en.plainText, slip.hint.ko.plainText]
        + [slip.hint.en.plainText]
      {
        #expect(!told.contains(text), "\(text)")
      }
    }
    #expect(told.contains(language == .ko ? "알려진 실수" : "known slip"))
  }

  @Test("hints points at the rules, and gives no answer", arguments: Language.allCases)
  func hints(language: Language) throws {
    let marked = try Class()
    let told = try marked.told("hints", language)
    #expect(marked.secrets.filter { told.contains($0) } == [])
    for slip in marked.slips { #expect(told.contains(slip.hint[language].plainText), "\(slip.id)") }
  }

  @Test("full gives the answers, too", arguments: Language.allCases)
  func full(language: Language) throws {
    let marked = try Class()
    let told = try marked.told("full", language)
    #expect(marked.secrets.filter { !told.contains($0) } == [])
    for slip in marked.slips { #expect(told.contains(slip.hint[language].plainText), "\(slip.id)") }
  }

  @Test("A hint has no number in it that could be an answer")
  func numbers() {
    for slip in Slip.all {
      for hint in [slip.hint.ko.plainText, slip.hint.en.plainText] {
        #expect(!hint.contains(/[0-9][.,][0-9]/), "\(slip.id): \(hint)")
      }
    }
  }
}
