import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A sheet in some convention, filled in by NumPy in that or in another (Fixtures/conventions/conventions.py).
struct ConventionSheet: CustomTestStringConvertible {
  let file: String
  let points, maxPoints: Int
  /// The convention that the wrong answers are right by.
  let other: String?
  /// The steps that earn nothing.
  let lost: [Int]

  var testDescription: String { file }

  static let all: [ConventionSheet] = {
    let text = String(decoding: contents("marks.tsv"), as: UTF8.self)
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return ConventionSheet(
        file: String(fields[0]), points: Int(fields[1])!, maxPoints: Int(fields[2])!,
        other: fields[3] == "-" ? nil : String(fields[3]),
        lost: fields[4].split(separator: " ").map { Int($0)! })
    }
  }()

  static func contents(_ name: String) -> [UInt8] {
    guard
      let url = Bundle.module.url(
        forResource: name, withExtension: nil, subdirectory: "Fixtures/conventions"),
      let data = try? Data(contentsOf: url)
    else { preconditionFailure("Fixtures/conventions/\(name) is missing") }
    return Array(data)
  }
}

@Suite("Sheets in a convention", .tags(.grader), .inTurn)
struct ConventionSheetTests {
  private static let marker = Sheets.marker()

  /// The sheet in each of its forms, and the Markdown in both languages.
  private static func forms(of sheet: Sheet) throws -> [(name: String, text: String)] {
    let worksheet = try Sheets.worksheet(
      sheet.chapter, asking: sheet.steps.map(\.quantity), from: sheet.givens.map(\.name), to: sheet.decimals,
      under: sheet.conventions)
    return [
      ("json", sheet.json), ("csv", sheet.csv), ("en", sheet.markdown(of: worksheet, language: .en)),
      ("ko", sheet.markdown(of: worksheet, language: .ko)),
    ]
  }

  @Test("are marked by what they say, and what is right in another is named", arguments: ConventionSheet.all)
  func marks(example: ConventionSheet) throws {
    let sheet = try Sheet(bytes: ConventionSheet.contents(example.file))
    #expect(sheet.version == (sheet.conventions.isEmpty ? 2 : 3))
    for (name, text) in try Self.forms(of: sheet) {
      let record = Self.marker.mark(Array(text.utf8), name: name)
      #expect(record.problem == nil && record.isConventionChanged == nil, "\(name)")
      #expect(record.conventions == (sheet.conventions.isEmpty ? nil : sheet.conventions), "\(name)")
      // The fixture lists each step that is wrong by the sheet's convention; keeping to another throughout costs once.
      let lost = record.steps.filter { !$0.isEarned }
      #expect(lost.map(\.number) == Array(example.lost.prefix(1)), "\(name)")
      let cost = lost.reduce(0) { $0 + $1.maxPoints }
      #expect(record.points == example.maxPoints - cost && record.maxPoints == example.maxPoints, "\(name)")
      for step in record.steps {
        let isWrong = example.lost.contains(step.number)
        #expect(step.convention == (isWrong ? example.other : nil), "\(name), step \(step.number)")
        #expect(isWrong == (step.outcome == .repeated || !step.isEarned), "\(name), step \(step.number)")
      }
    }
  }

  @Test("say so in words, and read back in every form as what they are", arguments: ConventionSheet.all)
  func words(example: ConventionSheet) throws {
    let sheet = try Sheet(bytes: ConventionSheet.contents(example.file))
    for (name, text) in try Self.forms(of: sheet) {
      var read = try Sheet(bytes: Array(text.utf8))
      #expect(read.statedConventions == (["en", "ko"].contains(name) ? sheet.conventions : nil), "\(name)")
      read.statedConventions = nil
      #expect(read == sheet, "\(name)")
      for convention in sheet.conventions.compactMap({ Convention.named($0) })
      where ["en", "ko"].contains(name) {
        let language = try #require(Language(rawValue: name))
        let line =
          "> **\(language == .ko ? "규약" : "Convention")** `\(convention.name)`: "
          + convention.meaning[language].plainText + "."
        #expect(text.split(separator: "\n").contains(Substring(line)), "\(name)")
      }
    }
  }

  /// What could be written in the place of a sheet's conventions: another, one more, none, nonsense.
  static let writings = [["half=yes"], ["half=no", "error=output-minus-target"], [], ["half=maybe"], [""]]

  @Test("A convention that was changed on the sheet changes no mark, and is reported", arguments: writings)
  func tampering(written: [String]) throws {
    for file in ["one-one-one-network.half=no.right.csv", "one-one-one-network.half=no.other.csv"] {
      let sheet = try Sheet(bytes: ConventionSheet.contents(file))
      let honest = Self.marker.mark(Array(sheet.json.utf8), name: "x")
      var changed = sheet
      changed.conventions = written
      var older = changed
      older.version = 2
      for sheet in [changed, older] {
        for text in [sheet.json, sheet.csv] {
          let record = Self.marker.mark(Array(text.utf8), name: "x")
          // Without a trace of any convention it is a version-2 sheet with a code that isn't its own.
          guard sheet.version == 3 || !sheet.conventions.isEmpty, text != older.csv || written != [""] else {
            #expect(record.problem?.name == "tampered" && record.points == 0)
            continue
          }
          #expect(record.points == honest.points && record.steps == honest.steps)
          #expect(record.isConventionChanged == true)
          #expect(
            record.headline(.en).contains(
              "The convention is not stated as it was handed out; marked by the one it was made in (half=no)"
            ))
        }
      }
    }
  }

  @Test("So it is where only the words are changed, or taken away")
  func changedWords() throws {
    let sheet = try Sheet(bytes: ConventionSheet.contents("one-one-one-network.half=no.other.csv"))
    let worksheet = try #require(Sheets.worksheet(sheet.chapter, under: sheet.conventions))
    let text = sheet.markdown(of: worksheet, language: .ko)
    let honest = Self.marker.mark(Array(text.utf8), name: "x")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("> **") })
    for words in [line.replacing("half=no", with: "half=yes"), ""] {
      let record = Self.marker.mark(Array(text.replacing(line, with: words).utf8), name: "x")
      #expect(record.steps == honest.steps && record.isConventionChanged == true)
      #expect(record.headline(.ko).contains("나누어 준 규약(half=no)대로 채점했습니다"))
    }
  }

  @Test("A convention written on a sheet that has none is as little believed")
  func added() throws {
    let sheet = try Sheet(bytes: ConventionSheet.contents("one-one-one-network.other.csv"))
    var changed = sheet
    changed.conventions = ["half=no"]
    var newer = changed
    newer.version = 3
    let honest = Self.marker.mark(Array(sheet.json.utf8), name: "x")
    for text in [changed.json, changed.csv, newer.json] {
      let record = Self.marker.mark(Array(text.utf8), name: "x")
      #expect(record.steps == honest.steps && record.conventions == nil)
      #expect(record.headline(.en).contains("marked by the lecture's own"))
    }
    let earlier = try Sheet(bytes: EarlierSheet.contents("one-one-one-network.csv"))
    var added = earlier
    added.conventions = ["half=no"]
    let own = EarlierSheetTests.marker.mark(Array(earlier.json.utf8), name: "x")
    let record = EarlierSheetTests.marker.mark(Array(added.json.utf8), name: "x")
    #expect(own.isConventionChanged == nil)
    #expect(record.steps == own.steps && record.isConventionChanged == true)
  }

  @Test("Everything else on it is covered as before")
  func covered() throws {
    let sheet = try Sheet(bytes: ConventionSheet.contents("xor-network.samples=mean.right.csv"))
    var changes = Array(repeating: sheet, count: 6)
    changes[0].student = "2026-1001"
    changes[1].givens[0].value = "9.5"
    changes[2].steps[0].quantity = "E"
    changes[3].decimals = 1
    changes[4].chapter = "one-one-one-network"
    changes[5].draw += 1
    for (index, change) in changes.enumerated() {
      var also = change
      also.conventions = ["samples=sum"]
      for sheet in [change, also] {
        // A row whose name is lost is this version's, in the convention that the code covers.
        let name = index == 2 ? nil : index == 1 ? "changed-given" : "tampered"
        #expect(
          Self.marker.mark(Array(sheet.json.utf8), name: "x").problem?.name == name,
          "change \(index)")
      }
    }
    var unknown = sheet
    unknown.conventions = ["samples=median"]
    unknown.code = unknown.code(key: Sheets.seed)
    let problem = Self.marker.mark(Array(unknown.json.utf8), name: "x").problem
    #expect(problem?.name == "unknown-convention")
    #expect(
      problem?.message.en
        == "the sheet keeps to the convention samples=median, which this version does not know")
  }

  @Test(
    "Ten thousand conventions on a sheet are not worked out before its code is believed",
    .timeLimit(.minutes(1)))
  func many() throws {
    var sheet = try Sheet(bytes: ConventionSheet.contents("one-one-one-network.half=no.right.csv"))
    sheet.conventions = (0..<10_000).map { $0.isMultiple(of: 2) ? "half=no" : "half=yes" }
    let record = Self.marker.mark(Array(sheet.json.utf8), name: "x")
    #expect(record.points == 16 && record.isConventionChanged == true)
    sheet.steps.removeLast()
    #expect(Self.marker.mark(Array(sheet.json.utf8), name: "x").problem?.name == "tampered")
  }

  @Test("A row that was lost is a blank on them, too")
  func lostRow() throws {
    var sheet = try Sheet(bytes: ConventionSheet.contents("one-one-one-network.half=no.right.csv"))
    sheet.steps.removeLast()
    let record = Self.marker.mark(Array(sheet.json.utf8), name: "x")
    #expect(record.points == 15 && record.steps[15].outcome == .blank && record.isConventionChanged == nil)
  }

  @Test("A sheet in no convention is of version 2, and does not name any")
  func lecture() throws {
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    let sheet = try worksheet.sheet(for: "a", seed: Sheets.seed)
    #expect(sheet.version == 2 && !sheet.json.contains("convention") && !sheet.csv.contains("convention"))
    #expect(!sheet.markdown(of: worksheet, language: .en).contains("onvention"))
  }

  @Test("A convention that the lecture keeps to already may be asked for, and is stated")
  func held() throws {
    let lecture = try #require(Sheets.worksheet("one-one-one-network"))
    let worksheet = try #require(Sheets.worksheet("one-one-one-network", under: ["half=yes"]))
    #expect(
      worksheet.steps.map { worksheet.question(of: $0) } == lecture.steps.map { lecture.question(of: $0) })
    let sheet = try worksheet.sheet(for: "a", seed: Sheets.seed)
    #expect(sheet.conventions == ["half=yes"] && sheet.version == 3)
    #expect(Self.marker.mark(Array(sheet.json.utf8), name: "a").problem == nil)
  }

  // MARK: - Slips

  @Test("Slips are named on them, made by the sheet's convention", .tags(.mutant))
  func slips() throws {
    for (chapter, names) in [
      ("one-one-one-network", ["half=no"]), ("two-two-two-network", ["bias=unit"]),
      ("hidden-error-distribution", ["error=output-minus-target"]),
    ] {
      let worksheet = try #require(Sheets.worksheet(chapter, under: names))
      let variant = try worksheet.variant(student: "a", seed: Sheets.seed)
      for step in worksheet.steps {
        for slip in step.slips {
          let marks = Sheets.marks(
            worksheet, variant, Sheets.worked(worksheet, variant, slips: [step.number: slip]))
          #expect(marks[step.number - 1].points == 0, "\(chapter) \(step.symbol) \(slip.slip.id)")
        }
      }
    }
    // A bias that should have been trained, and was not.
    let worksheet = try #require(Sheets.worksheet("two-two-two-network", under: ["bias=unit"]))
    let step = try #require(worksheet.steps.first { $0.symbol == "b_h1^+" })
    #expect(step.slips.contains { $0.slip.id == "bias-not-updated" })
  }

  @Test("An answer that is merely wrong is right in no convention", .tags(.mutant))
  func merelyWrong() throws {
    for chapter in ["one-one-one-network", "xor-network", "hidden-error-distribution"] {
      let worksheet = try #require(Sheets.worksheet(chapter))
      let variant = try worksheet.variant(student: "a", seed: Sheets.seed)
      let solution = Sheets.solution(worksheet, variant)
      for step in worksheet.steps {
        var answers = solution
        answers[step.number - 1] = "1.2345678"
        let mark = Sheets.marks(worksheet, variant, answers)[step.number - 1]
        #expect(mark.outcome == .wrong && mark.convention == nil, "\(chapter) \(step.symbol)")
      }
    }
  }
}
