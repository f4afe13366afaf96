import ReadBack
import TestSupport
import Testing

@testable import companion

extension ReadBackSuite {
  @Suite("Pages as they are written", .inTurn)
  struct PageTests {
    /// What is read of a page, the same in both languages: tables, statements decided, numbers given, and
    /// what is left open, by kind.
    struct Expected: CustomTestStringConvertible {
      let page: String
      let tables: Int
      let decided: Int
      let givens: Int
      var open: [String: Int] = [:]

      var testDescription: String { page }
    }

    static let expected = [
      Expected(page: "computational-graph", tables: 8, decided: 154, givens: 9),
      Expected(page: "sigmoid-derivative", tables: 3, decided: 23, givens: 1),
      Expected(page: "activation-functions", tables: 4, decided: 93, givens: 5, open: ["table": 2]),
      Expected(page: "composite-functions", tables: 2, decided: 46, givens: 3),
      Expected(
        page: "gradient-descent", tables: 6, decided: 90, givens: 47,
        open: ["no-formula": 5, "rounded": 1, "table": 5]),
      Expected(page: "one-one-one-network", tables: 5, decided: 86, givens: 7, open: ["table": 1]),
      Expected(page: "one-two-one-network", tables: 4, decided: 104, givens: 7),
      Expected(page: "relu-and-cross-entropy", tables: 8, decided: 141, givens: 8, open: ["table": 1]),
      Expected(page: "three-layer-chain", tables: 3, decided: 73, givens: 8),
      Expected(page: "layers-as-matrices", tables: 11, decided: 117, givens: 135),
      Expected(page: "two-two-two-network", tables: 5, decided: 135, givens: 15),
      Expected(page: "hidden-error-distribution", tables: 10, decided: 128, givens: 36, open: ["table": 2]),
      Expected(
        page: "xor-network", tables: 5, decided: 100, givens: 12,
        open: ["matrix": 2, "no-formula": 19, "rounded": 1, "table": 6]),
      Expected(page: "confusion-matrix", tables: 2, decided: 20, givens: 74, open: ["table": 1]),
      Expected(
        page: "vanishing-gradient", tables: 7, decided: 175, givens: 19, open: ["no-formula": 45, "table": 1]),
      Expected(page: "convolution-kernel", tables: 4, decided: 82, givens: 30, open: ["table": 1]),
      Expected(
        page: "regression-network", tables: 6, decided: 132, givens: 16, open: ["rounded": 1, "table": 1]),
    ]

    @Test("are read whole, and nothing in them is wrong", arguments: Book.chapters.map(\.name), ["en", "ko"])
    func page(name: String, language: String) throws {
      let page = try WrittenPage("\(language)/\(name).md")
      let found = page.readBack
      #expect(found.faults == [])
      #expect(found.displays == page.text.ranges(of: "```math\n").count)
    }

    @Test("are decided, but for what they don't work out", arguments: expected, ["en", "ko"])
    func decided(expected: Expected, language: String) throws {
      let found = try WrittenPage("\(language)/\(expected.page).md").readBack
      #expect(found.tables == expected.tables)
      #expect(found.decided == expected.decided)
      #expect(found.givens == expected.givens)
      #expect(Dictionary(grouping: found.undecided, by: \.reason.kind).mapValues(\.count) == expected.open)
    }

    @Test("show the same equations in both languages", arguments: Book.chapters.map(\.name))
    func languages(name: String) throws {
      let (en, ko) = (try WrittenPage("en/\(name).md"), try WrittenPage("ko/\(name).md"))
      #expect(ReadBack.difference(between: (en.text, en.path), and: (ko.text, ko.path)) == nil)
    }

    @Test("with an equation that only one language has are told apart", .tags(.mutant))
    func otherLanguage() throws {
      let en = try WrittenPage("en/one-two-one-network.md")
      let (ko, lines) = try WrittenPage("ko/one-two-one-network.md").breaking(
        "s_1 = x_t \\cdot w_1", "s_1 = w_1 \\cdot x_t")
      let difference = try #require(ReadBack.difference(between: (en.text, en.path), and: (ko.text, ko.path)))
      #expect(difference.page == "ko/one-two-one-network.md")
      #expect(lines.contains(difference.line))
    }
  }
}
