import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// The networks of all chapters, with the chapters' own numbers.
@Suite("The book's networks", .inTurn)
struct NetworkFigureTests {
  /// A network as a chapter draws it.
  private struct Drawn: CustomTestStringConvertible {
    let name: String
    let picture: NetworkPicture
    var testDescription: String { name }
  }

  private static let networks: [Drawn] = Verified.book.flatMap { chapter, study in
    study.figures.compactMap { figure, study -> Drawn? in
      guard case .network(let picture) = study.picture(of: figure) else { return nil }
      return Drawn(name: "\(chapter.name)/\(figure.name)", picture: picture)
    }
  }

  @Test("All labels have a free place on their own arrow, and no picture is shrunk by more than a tenth")
  func places() {
    #expect(Self.networks.count > 15)
    for drawn in Self.networks {
      let layout = drawn.picture.pageLayout
      #expect(layout.width <= 1040, "\(drawn.name)")
      #expect(layout.crowdedLabels == 0, "\(drawn.name)")
      #expect(Self.segmentsOnBoxes(layout) == 0, "\(drawn.name)")
    }
  }

  /// How many pieces of arrows run through a box or through a label that is not theirs.
  private static func segmentsOnBoxes(_ layout: NetworkLayout) -> Int {
    layout.routes.enumerated().reduce(0) { count, item in
      let (arrow, route) = item
      let foreign = layout.labels.enumerated().filter { $0.offset != arrow }.compactMap { $0.element?.frame }
      let frames = layout.boxes.map(\.frame) + foreign
      let pieces = zip(route, route.dropFirst()).map { PictureSegment(start: $0, end: $1) }
      return count + pieces.count { piece in frames.contains { piece.touches($0) } }
    }
  }

  @Test("In a terminal of 80 columns nothing sticks out")
  func terminal() {
    for drawn in Self.networks {
      for language in Language.allCases {
        let lines = drawn.picture.lines(width: 78, language: language)
        #expect(lines.allSatisfy { displayWidth($0.text) <= 78 }, "\(drawn.name)")
      }
    }
  }

  @Test("No number has more than four significant digits")
  func digits() {
    let numbers = Self.networks.flatMap { drawn in
      drawn.picture.entries.flatMap { [$0.value, $0.gradient].compactMap { $0 } }
    }
    #expect(numbers.count > 100)
    for number in numbers {
      let mantissa = number.prefix { $0 != "×" }.filter(\.isNumber).drop { $0 == "0" }
      #expect(mantissa.count <= 4, "\(number)")
    }
  }

  @Test("Every network of a chapter with an error is drawn with gradients in the end")
  func gradients() {
    for name in [
      "one-one-one-backward", "one-two-one-backward", "three-layer-chain-backward", "sigmoid-neuron-backward",
    ] {
      let drawn = Self.networks.first { $0.name.hasSuffix("/\(name)") }
      #expect(drawn?.picture.entries.contains { $0.gradient != nil } == true, "\(name)")
    }
  }
}
