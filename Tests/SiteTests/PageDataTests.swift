import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import Site

@Suite("A page's data", .inTurn)
struct PageDataTests {
  /// The data of a study that shows all its quantities.
  private static func data(_ study: Study, language: Language = .en) -> PageData? {
    let live = LiveValues(study)
    for name in study.derivation.names { _ = live.place(of: .symbol(name)) }
    return PageData(study, StepSlips(in: study), showing: live, language: language)
  }

  private static func object(_ data: PageData) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(data.text.utf8)) as? [String: Any])
  }

  @Test("is JSON that can stand in a script element, in both languages", arguments: Language.allCases)
  func json(language: Language) throws {
    let data = try #require(Self.data(SiteTestChapter().study(), language: language))
    #expect(!data.text.contains("<"))
    let object = try Self.object(data)
    #expect((object["values"] as? [Int])?.count == data.values.count)
    // The names are MathML, so there was something to escape.
    let names = try #require(object["names"] as? [String])
    #expect(names.contains("<mi>h</mi>"))
    #expect(
      (object["words"] as? [String: String])?["givens"] == (language == .ko ? "숫자 바꾸기" : "Change the numbers")
    )
  }

  @Test(
    "writes any text so that it comes back and ends no element",
    arguments: ["</script>", "<!--", "a\"b\\c", "\u{2028}\u{2029}", "\n\t\u{1}", "역전파 ∂E/∂w"])
  func text(text: String) throws {
    let written = JSON.string(text).text
    #expect(!written.contains("</") && !written.contains("<!") && !written.contains("\u{2028}"))
    let back = try JSONSerialization.jsonObject(with: Data("[\(written)]".utf8)) as? [String]
    #expect(back == [text])
  }

  @Test("has programs whose operations use earlier slots only, and runs that refer to what there is")
  func references() throws {
    let data = try #require(Self.data(SiteTestChapter().study()))
    let object = try Self.object(data)
    let programs = try #require(object["programs"] as? [[String: Any]])
    let main = try #require(object["program"] as? [String: Any])
    for program in programs + [main] {
      let inputs = try #require(program["inputs"] as? Int)
      let code = try #require(program["code"] as? [[Any]])
      for (index, operation) in code.enumerated() {
        let sign = try #require(operation.first as? String)
        let operands = sign == "c" || sign == "pi" ? [] : sign == "^" ? [operation[1]] : operation.dropFirst()
        for slot in operands { #expect((slot as? Int).map { $0 < inputs + index } == true, "\(operation)") }
      }
    }
    let slots = try #require(main["inputs"] as? Int) + (try #require(main["code"] as? [Any])).count
    let late = try #require(object["late"] as? [[String: Any]])
    #expect(late.count == 2)
    for run in late {
      let number = try #require(run["program"] as? Int)
      try #require(programs.indices.contains(number))
      let inputs = try #require(run["inputs"] as? [Int])
      #expect(inputs.count == programs[number]["inputs"] as? Int)
      let slot = try #require(run["slot"] as? Int)
      #expect(slot < slots && inputs.allSatisfy { $0 < slots })
      let size = inputs.count + (try #require(programs[number]["code"] as? [Any])).count
      for pair in try #require(run["feedback"] as? [[Int]]) {
        #expect(pair.count == 2 && pair[0] < size && pair[1] < inputs.count)
      }
      let watched = try #require(run["watched"] as? [Any])
      #expect((watched[0] as? Int).map(programs.indices.contains) == true)
    }
    // Two quantities are watched after one run: its program is written once.
    let used = late.compactMap { $0["program"] as? Int }
    #expect(used[0] == used[1])
    let values = try #require(object["values"] as? [Int])
    #expect(values.allSatisfy { $0 < slots })
  }

  @Test("says what the reader can set, from where to where")
  func givens() throws {
    let data = try #require(Self.data(SiteTestChapter().study()))
    let givens = try #require(try Self.object(data)["givens"] as? [[String: Any]])
    let byName = Dictionary(uniqueKeysWithValues: givens.map { ($0["plain"] as! String, $0) })
    #expect(givens.map { $0["plain"] as? String } == ["x", "t", "w", "b", "η", "n"])
    #expect(byName["w"]?["value"] as? String == "-0.5" && byName["w"]?["role"] as? String == "weight")
    #expect(byName["x"]?["high"] as? Int == 5 && byName["x"]?["low"] == nil && byName["x"]?["role"] == nil)
    // A rate and a count never fall below 0; a count is whole.
    #expect(byName["η"]?["low"] as? Int == 0 && byName["n"]?["low"] as? Int == 0)
    #expect(byName["n"]?["step"] as? Int == 1 && byName["n"]?["high"] as? Int == 10)
  }

  @Test("counts a claim to the givens that its numbers come from")
  func claims() throws {
    let data = try #require(Self.data(SiteTestChapter().study()))
    let claims = try #require(try Self.object(data)["claims"] as? [String: [Int]])
    // h comes from x and w alone; ∂E/∂b from the target and the bias, too.
    #expect(claims["T-1"] == [0, 2])
    #expect(claims["T-2"] == [0, 1, 2, 3])
  }

  @Test("knows the steps in the order of the two passes")
  func steps() throws {
    let study = SiteTestChapter().study()
    let data = try #require(Self.data(study))
    let steps = try #require(try Self.object(data)["steps"] as? [[String: Any]])
    let names = steps.map { data.values[$0["v"] as! Int].unicode }
    #expect(names == ["s", "h", "y", "E", "m", "∂E/∂y", "∂E/∂h", "∂E/∂s", "∂E/∂w", "∂E/∂b"])
    #expect(
      steps.map { $0["way"] as? String } == Array(repeating: "forward", count: 5)
        + Array(repeating: "backward", count: 5))
    // w acts through s and through y, and what both pass on adds up to the derivative.
    let parts = try #require(steps[8]["parts"] as? [[String: Any]])
    #expect(parts.count == 2)
    let sum = parts.reduce(0.0) { $0 + study.doubles(data.values[$1["passed"] as! Int]) }
    let slope = study.doubles(data.values[steps[8]["v"] as! Int])
    #expect((sum - slope).magnitude < 1e-15 && slope != 0)
  }

  @Test("moves the parameters of the first update along the gradient of its error")
  func descent() throws {
    let data = try #require(Self.data(SiteTestChapter().study()))
    let descent = try #require(try Self.object(data)["descent"] as? [String: Any])
    #expect(data.values[descent["output"] as! Int] == "E".e)
    #expect(descent["parameters"] as? [Int] == [2, 3])
    #expect(descent["rate"] as? Int == 4)
  }

  @Test("is none where nothing depends on a given, and leaves out what only a proof finds")
  func nothing() throws {
    #expect(Self.data(SiteTestChapter.study { $0.let("c", 2) }) == nil)
    let study = SiteTestChapter.study { d in
      let (w, c) = (d.given("w", 1, as: .weight), d.given("c", 2))
      let error = d.let("E", (w - c).squared / 2)
      let best = d.stationaryPoint(of: error, over: [w], named: ["w_*"])
      d.let("F", best[0] + c)
    }
    let data = try #require(Self.data(study))
    #expect(data.values.prefix(4) == ["w".e, "c".e, "E".e, .symbol(.partial(of: "E", by: "w"))])
    // Besides them there are wrong values that slips give, and these come from nothing that a proof finds either.
    let mentioned = Set(data.values.flatMap(\.symbols))
    #expect(!mentioned.contains("w_*") && !mentioned.contains("F"))
  }
}
