import Foundation
import NumericCore

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

/// One input of the fuzzer: the last three bits of its first byte choose the parser, the rest is what it reads.
///
/// Whatever can be read must survive being written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheets(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let body = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
  let text = String(decoding: body, as: UTF8.self)
  switch start[0] & 7 {
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
    precondition((try? Sheet(csv: sheet.csv)) == sheet)
  case 4: _ = try? Sheet(markdown: text)
  case 5: _ = try? Roster(bytes: body, named: "roster.csv")
  case 6: _ = MarkJournal.entry(of: body[...])
  default:
    if let decimal = PrintedDecimal(text) { precondition(PrintedDecimal(decimal.description) == decimal) }
    _ = try? Sheet(bytes: body)
  }
  return 0
}
