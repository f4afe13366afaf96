import Pages
import Textbook
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The growth table", .inTurn)
struct GrowthTests {
  @Test("A network has a quantity for every number")
  func network() throws {
    // 3 inputs, 4·3 + 4 parameters and 2·4 units, 2·4 + 2 and 2·2, then 2 targets, 2 errors and their sum.
    let measured = GrowthMeasurement.network([3, 4, 2])
    #expect(measured.shape == "3-4-2")
    #expect(measured.quantities == 3 + 16 + 8 + 10 + 4 + 2 + 2 + 1)
    #expect(measured.agrees)
    var network = ScalarDerivation.network(widths: [3, 4, 2])
    let partial = network.statePartial()
    #expect(network.derivation.check(partial.symbols[0])?.agree == true)
  }

  @Test("A chain is as long as it is said to be")
  func chain() {
    let measured = GrowthMeasurement.chain(200)
    #expect(measured.quantities == 203)
    #expect(measured.agrees)
    #expect(measured.bytes == nil)
  }

  @Test("A line of the table for each derivation, in either language", arguments: Language.allCases)
  func table(language: Language) {
    let lines = GrowthCommand.text(of: [.network([3, 2, 1]), .chain(10)], language).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("3-2-1"))
    #expect(lines[2].hasPrefix("chain") && lines[2].hasSuffix("–"))
    #expect(Set(lines.map(displayWidth)).count == 1)
  }
}
