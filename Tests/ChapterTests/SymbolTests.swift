import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The symbols of the book", .inTurn)
struct SymbolsOfTheBookTests {
  @Test("Say what their quantities are", arguments: Book.chapters.map(\.name))
  func sayWhatTheyAre(chapter name: String) throws {
    let derivation = try #require(Book.chapters.first { $0.name == name }).derivation()
    for symbol in derivation.names {
      #expect(Symbol(symbol.parts) == symbol, "\(symbol)")
      switch derivation[symbol]?.definition {
      case .partial(let output, let variable, _):
        #expect(symbol.derivative == Symbol.Derivative(of: output, by: variable), "\(symbol)")
      case .step(let parameter, _, _):
        // A pass or a round may be named beside it: w_2^(2)+ of w_2^(1)+.
        #expect(symbol.parts.stem == parameter.parts.stem, "\(symbol)")
        #expect([.updated, .label("t+1")].contains(symbol.parts.superscript.last), "\(symbol)")
      case .repeated(let repetition):
        #expect(symbol.parts.superscript.last == .label("\(repetition.times)"), "\(symbol)")
      default: break
      }
    }
  }
}
