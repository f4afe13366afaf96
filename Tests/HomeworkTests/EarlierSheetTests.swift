import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds
@testable import companion

/// A sheet that an earlier version made, with what it made of the answers (Earlier/earlier.py).
struct EarlierSheet: CustomTestStringConvertible {
  struct Row: Equatable {
    let number: Int
    let quantity, answer, outcome: String
    let points: Int
  }

  let file, chapter: String
  let points, maxPoints: Int
  private(set) var rows: [Row] = []

  var testDescription: String { file }

  static let all: [EarlierSheet] = {
    let text = String(decoding: contents("marks.tsv"), as: UTF8.self)
    var sheets: [EarlierSheet] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch fields[0] {
      case "sheet":
        sheets.append(
          EarlierSheet(
            file: fields[1], chapter: fields[2], points: Int(fields[3])!, maxPoints: Int(fields[4])!))
      case "step":
        sheets[sheets.count - 1].rows.append(
          Row(
            number: Int(fields[1])!, quantity: fields[2], answer: fields[3], outcome: fields[4],
            points: Int(fields[5])!))
      default: preconditionFailure("not a row of a sheet: \(line)")
      }
    }
    return sheets
  }()

  static func contents(_ name: String) -> [UInt8] {
    guard let url = Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Earlier"),
      let data = try? Data(contentsOf: url)
    else { preconditionFailure("Earlier/\(name) is missing") }
    return Array(data)
  }
}

@Suite("Sheets of an earlier version", .tags(.grader), .inTurn)
struct EarlierSheetTests {
  // A typed seed takes a million hashes.
  static let marker = Sheets.marker(seed: CourseSeed(typed: "spring-26"))
  static let otherMarker = Sheets.marker(seed: CourseSeed(typed: "autumn-26"))

  /// A chapter that came later never had one.
  @Test("There is one of every chapter that asked for something then")
  func complete() {
    let chapters = Set(EarlierSheet.all.map(\.chapter))
    #expect(chapters == Set(EarlierSteps.chapters))
    #expect(chapters.subtracting(Sheets.chapters) == [])
  }

  @Test("Each is marked as the version that made it marked it", arguments: EarlierSheet.all)
  func marks(sheet: EarlierSheet) throws {
    let record = Self.marker.mark(EarlierSheet.contents(sheet.file), name: sheet.file)
    #expect(record.problem == nil)
    #expect(record.points == sheet.points && record.maxPoints == sheet.maxPoints)
    let rows = record.steps.map {
      EarlierSheet.Row(
        number: $0.number, quantity: $0.quantity, answer: $0.answer, outcome: $0.outcome.rawValue,
        points: $0.points)
    }
    #expect(rows == sheet.rows)
  }

  @Test("A number, a name or a code that was changed is noticed", arguments: EarlierSheet.all)
  func tampering(sheet: EarlierSheet) throws {
    let read = try Sheet(bytes: EarlierSheet.contents(sheet.file))
    #expect(read.version == 1)
    var changes = Array(repeating: read, count: 8)
    changes[0].code = "0123456789abcdef"
    changes[1].student = "2026-1001"
    changes[2].givens[0].value = "9.5"
    changes[3].givens.removeLast()
    changes[4].givens.reverse()
    changes[5].decimals += 1
    changes[6].draw += 1
    changes[7].version = 2
    for (index, change) in changes.enumerated() {
      // A sheet with a single given has no other order.
      if change == read { continue }
      let record = Self.marker.mark(Array(change.json.utf8), name: "x")
      #expect(record.problem?.name == (index == 2 ? "changed-given" : "tampered"), "change \(index)")
    }
    // Its rows are no evidence of what it asked: a quantity put in the place of another changes nothing.
    var eased = read
    for index in eased.steps.indices { eased.steps[index].quantity = read.steps[0].quantity }
    eased.steps.removeLast()
    let record = Self.marker.mark(Array(eased.json.utf8), name: "x")
    #expect(record.maxPoints == sheet.maxPoints && record.points <= sheet.points)
    #expect(record.steps.map(\.quantity) == sheet.rows.map(\.quantity))
  }

  @Test("None fits another seed, and a seed file was none's", arguments: EarlierSheet.all.prefix(3))
  func otherSeeds(sheet: EarlierSheet) throws {
    let bytes = EarlierSheet.contents(sheet.file)
    #expect(Self.otherMarker.mark(bytes, name: "x").problem?.name == "tampered")
    let file = Sheets.marker().mark(bytes, name: "x").problem
    #expect(file?.name == "earlier-version")
    #expect(
      file?.message.en
        == "an earlier version made this sheet from a typed seed; mark it with that seed, given as --seed")
  }

  @Test("A class of them under a seed file is told so in one line")
  func aggregate() throws {
    let folder = InboxFolder()
    let sheets = EarlierSheet.all.prefix(3)
    for sheet in sheets { folder.write(EarlierSheet.contents(sheet.file), sheet.file) }
    let run = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/marks")
    #expect(run.code == .usage)
    #expect(
      run.errors
        == "companion: all 3 sheets were made by an earlier version from a typed seed; give that seed with --seed\n"
    )
    let right = folder.companion(
      "mark", folder.inbox, "--seed", "spring-26", "--report", folder.path + "/marks")
    #expect(right.code == .success && right.errors == "")
  }
}

@Suite("Sheets that ask what they ask", .tags(.grader), .inTurn)
struct StoredSheetTests {
  static let marker = Sheets.marker()

  /// A sheet of a chapter that asks for other quantities, to more decimals, than sheets of today do; worked.
  static func stored(_ chapter: String, asking names: [String], to decimals: Int) throws -> (Sheet, Worksheet)
  {
    let chapter = try #require(Book.chapters.first { $0.name == chapter })
    let worksheet = try Worksheet(asking: names, from: [], to: decimals, of: chapter)
    let variant = worksheet.variant(student: "a", seed: Sheets.seed, draw: 3)
    var sheet = worksheet.blank(variant, seed: Sheets.seed)
    for (index, answer) in Sheets.worked(worksheet, variant).enumerated() {
      sheet.steps[index].answer = answer
    }
    return (sheet, worksheet)
  }

  /// What no sheet of today asks for, since it has another quantity's formula (y = s₂), or is one too many.
  static let names = ["s_1", "h", "s_2", "y", "E", "∂E/∂w_1"]

  @Test("A step that is asked no longer, and other decimals, are marked by the sheet's own")
  func own() throws {
    let (sheet, worksheet) = try Self.stored("one-one-one-network", asking: Self.names, to: 5)
    let today = try #require(Sheets.worksheet("one-one-one-network"))
    #expect(!today.steps.map(\.symbol.name).contains("y") && today.decimals != 5)
    for text in [sheet.json, sheet.csv, sheet.markdown(of: worksheet, language: .en)] {
      let record = Self.marker.mark(Array(text.utf8), name: "a")
      #expect(record.problem == nil)
      #expect(record.points == 6 && record.maxPoints == 6)
      #expect(record.steps.map(\.quantity) == Self.names)
    }
    var wrong = sheet
    wrong.steps[3].answer = "7.12345"
    let record = Self.marker.mark(Array(wrong.json.utf8), name: "a")
    #expect(record.steps[3].outcome == .wrong && record.points == 5)
    // A spreadsheet may have sorted the rows.
    var sorted = sheet
    sorted.steps.reverse()
    #expect(Self.marker.mark(Array(sorted.csv.utf8), name: "a").points == 6)
  }

  @Test("What it asks, and how, cannot be changed on the sheet")
  func tampering() throws {
    let (sheet, _) = try Self.stored("one-one-one-network", asking: Self.names, to: 5)
    var changes = Array(repeating: sheet, count: 8)
    changes[0].steps.removeLast()
    changes[1].steps[5].quantity = "y"
    changes[2].steps[0].number = 7
    changes[3].decimals = 1
    changes[4].givens[0].value = "1"
    changes[5].givens.swapAt(0, 1)
    changes[6].version = 1
    changes[7].steps.append(Sheet.Row(number: 7, quantity: "E", points: 1, answer: ""))
    for (index, change) in changes.enumerated() {
      let problem = Self.marker.mark(Array(change.json.utf8), name: "a").problem?.name
      #expect(problem == (index == 6 ? "earlier-version" : "tampered"), "change \(index)")
    }
  }

  @Test("A quantity that the chapter has no more is named, and so is a given")
  func unknown() throws {
    var (sheet, _) = try Self.stored("one-one-one-network", asking: Self.names, to: 5)
    sheet.steps[2].quantity = "no_such"
    sheet.code = sheet.code(key: Sheets.seed)
    let record = Self.marker.mark(Array(sheet.json.utf8), name: "a")
    #expect(record.problem?.name == "unknown-quantity")
    #expect(
      record.problem?.message.en == "step 3 asks for no_such, which this version's chapter does not have")
    // Not even with the right code may a given be asked for, or one thing twice.
    for name in ["w_1", "s_1"] {
      sheet.steps[2].quantity = name
      sheet.code = sheet.code(key: Sheets.seed)
      #expect(
        ["unknown-quantity", "repeated-step"].contains(
          Self.marker.mark(Array(sheet.json.utf8), name: "a").problem?.name))
    }
    let (other, _) = try Self.stored("one-one-one-network", asking: Self.names, to: 5)
    var lacking = other
    lacking.givens.removeFirst()
    lacking.code = lacking.code(key: Sheets.seed)
    #expect(Self.marker.mark(Array(lacking.json.utf8), name: "a").problem?.name == "tampered")
  }
}
