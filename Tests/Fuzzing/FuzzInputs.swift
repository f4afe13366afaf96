import ComputationalGraph
import Files
import Foundation
import GradientDescent
import NumericCore
import OneOneOneNetwork
import Seeds
import SigmoidDerivative
import Textbook
import Training
import VanishingGradient

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

/// One input of the fuzzer: the last four bits of its first byte choose the parser, the rest is what it reads.
///
/// Whatever can be read must survive being written and read again, and what is read must be within the bounds that
/// reports and marks are computed in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInputs(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let body = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
  let text = String(decoding: body, as: UTF8.self)
  switch start[0] & 15 {
  case 0:
    for comma in [false, true] { _ = Answer(text, decimalComma: comma).carried(decimals: 3) }
  case 1:
    guard let rows = CSV.rows(of: text) else { break }
    // A row without fields and one with an empty field are written alike.
    precondition(CSV.rows(of: CSV.text(of: rows.filter { $0 != [""] })) == rows.filter { $0 != [""] })
  case 2:
    guard let sheet = try? Sheet(json: text) else { break }
    precondition((try? Sheet(json: sheet.json)) == sheet)
  case 3:
    guard var sheet = try? Sheet(csv: text) else { break }
    for index in sheet.steps.indices { sheet.steps[index].points = 1 }
    // What only people read is made harmless.
    (sheet.name, sheet.section, sheet.program, sheet.seed) = (nil, nil, nil, nil)
    precondition((try? Sheet(csv: sheet.csv)) == sheet)
  case 4: _ = try? Sheet(markdown: text)
  case 5, 13: fuzzRoster(body)
  case 6, 14: fuzzJournal(body)
  case 7:
    if let decimal = PrintedDecimal(text) { precondition(PrintedDecimal(decimal.description) == decimal) }
    _ = try? Sheet(bytes: body)
  case 8, 15: fuzzMarking(body)
  case 9: fuzzSeedFile(body)
  case 10, 11: fuzzNetwork(body)
  default: fuzzGivens(body)
  }
  return 0
}

/// Rosters: every id is one that a file can be named with, and none comes twice.
private func fuzzRoster(_ body: [UInt8]) {
  guard let students = try? Roster(bytes: body).people.map(\.id) else { return }
  precondition(!students.isEmpty && Set(students).count == students.count)
  for id in students {
    precondition(!id.isEmpty && !id.hasPrefix(".") && !id.utf8.contains { [0, 10, 13, 47].contains($0) })
  }
}

private let journalKey = Array("a key".utf8)

/// Journals: no bytes are authentic; and bytes that somebody sealed say something sound, or nothing.
private func fuzzJournal(_ body: [UInt8]) {
  precondition(MarkJournal.entry(of: body[...], key: journalKey) == nil)
  guard let entry = try? JSONDecoder().decode(MarkJournal.Entry.self, from: Data(body)) else { return }
  let line = JournalLine(entry, key: journalKey).bytes.dropLast()
  guard let read = MarkJournal.entry(of: line, key: journalKey) else { return }
  precondition(read == entry)
  // All that a report computes with them.
  let record = read.record
  _ = ClassTable(steps: record.steps.count).row(of: record)
  _ = JUnitReport.suite(of: record, index: 0, language: .ko, timestamp: "")
  _ = StudentPage.text(of: record, language: .en)
  _ = record.gradescope(language: .en) + record.prairieLearn(language: .ko)
  var summary = ClassSummary()
  summary.add(record)
  _ = summary.markdown(.en) + summary.svg(.ko)
}

private let chapters: [any Chapter] = [
  OneOneOneNetwork(), SigmoidDerivative(), ComputationalGraph(), GradientDescent(), VanishingGradient(),
]
private let marker = SheetMarker(
  Array(chapters.prefix(3)), seed: CourseSeed(file: Array("0123456789abcdef0123456789abcdef".utf8))!)
private let worked: [Sheet] = chapters.prefix(3).map { chapter in
  let worksheet = Worksheet(chapter)!
  return worksheet.blank(
    try! worksheet.variant(student: "a", seed: "0123456789abcdef0123456789abcdef"),
    seed: "0123456789abcdef0123456789abcdef")
}

/// Marking: the lines of the input are a good sheet's answers; no set of them earns what it can't.
private func fuzzMarking(_ body: [UInt8]) {
  // A sheet as it comes is hardly ever this seed's.
  precondition(marker.mark(body, name: "x").isSound)
  var sheet = worked[Int(body.first ?? 0) % worked.count]
  for (index, line) in body.dropFirst().split(separator: 10, omittingEmptySubsequences: false).enumerated()
  where index < sheet.steps.count {
    sheet.steps[index].answer = String(decoding: line, as: UTF8.self)
  }
  let record = marker.mark(Array(sheet.json.utf8), name: "x")
  precondition(record.isSound && record.problem == nil)
}

/// Seed files: whatever is taken for a seed is 128 bits.
private func fuzzSeedFile(_ body: [UInt8]) {
  guard let seed = CourseSeed(file: body) else {
    precondition(SeedStrength(of: String(decoding: body, as: UTF8.self)).bits.isFinite)
    return
  }
  precondition(seed.key.utf8.count == 32)
}

/// Networks: what is read is written and read again, and computes something.
private func fuzzNetwork(_ body: [UInt8]) {
  do throws(NetworkFileError) {
    let network = try Network<Double>(json: Data(body))
    let again = try Network<Double>(json: network.json(), expecting: network.layers)
    precondition(again.parameters.values == network.parameters.values)
  } catch {
    _ = error.message(in: .ko) + error.message(in: .en)
  }
}

/// `--set`: the first byte chooses a chapter and the second a given; whatever is taken is computed in good time.
private func fuzzGivens(_ body: [UInt8]) {
  guard body.count > 2 else { return }
  let chapter = chapters[Int(body[0]) % chapters.count]
  let givens = chapter.derivation().givens
  let given = givens[Int(body[1]) % givens.count]
  let text = String(decoding: body.dropFirst(2), as: UTF8.self)
  guard let value = try? GivenNumber.value(of: text, for: "--set") else { return }
  precondition(PrintedDecimal(value.description) == value)
  _ = Study(chapter.derivation(overrides: [given: value])).unbounded
}
