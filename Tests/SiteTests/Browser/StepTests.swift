import Browser
import BrowserTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

extension SiteInBrowser {
  @Suite("goes forward and back with the reader", .inTurn)
  struct StepTests {
    private let page: Page
    private static let study = SiteTestChapter().study()

    init() throws { page = try #require(SharedPage.current?.page) }

    private static let names = ["s", "h", "y", "E", "m", "∂E/∂y", "∂E/∂h", "∂E/∂s", "∂E/∂w", "∂E/∂b"]

    @Test("the error's derivative by itself is in the picture once the way back has begun")
    func wayBack() throws {
      let chapter = PicturedChapter()
      let shown = try Reader(page, chapter.name, of: Site([(chapter, chapter.study())])).does(
        """
        const ones = [...document.querySelectorAll("#explore .live .gradient")]
          .filter(({ textContent }) => textContent === "▼ 1");
        const seen = [];
        const look = () => seen.push(ones.filter((one) => getComputedStyle(one).visibility === "visible").length);
        look();
        for (let i = 0; i < Book.data.steps.length; i += 1) { await press("Next"); look(); }
        return seen;
        """, as: [Int].self)
      // Whole at first; then two steps forward without it, two back with it.
      #expect(shown == [1, 0, 0, 1, 1])
    }

    @Test("one number after the other, first forward, then backward")
    func oneByOne() throws {
      struct Seen: Decodable {
        let told: [String]
        let later: [Int]
        let rows: [Int]
        let isOff: [Bool]
      }
      let seen = try Reader(page).does(
        """
        const part = document.querySelector(".steps");
        const [told, later, rows, isOff] = [[], [], [], []];
        const look = () => {
          told.push(status(part));
          later.push(part.parentElement.querySelectorAll(".live .later").length);
          rows.push(part.querySelectorAll(".passes tbody tr").length);
          isOff.push(button("Next").getAttribute("aria-disabled") === "true");
        };
        look();
        for (let i = 0; i < Book.data.steps.length; i += 1) { await press("Next"); look(); }
        await press("Next");
        look();
        return { told, later, rows, isOff };
        """, as: Seen.self)
      #expect(seen.told.first == "Press Next to begin with the first value of the forward pass.")
      try #require(seen.told.count == Self.names.count + 2)
      for (index, name) in Self.names.enumerated() {
        let way = index < 5 ? "Forward" : "Backward"
        let start = "\(way), step \(index + 1) of 10: "
        #expect(seen.told[index + 1].hasPrefix(start), "\(seen.told[index + 1])")
        // A fraction's bar is no letter.
        #expect(seen.told[index + 1].dropFirst(start.count).hasPrefix(name.replacing("/", with: "") + "="))
      }
      #expect(seen.told.last == seen.told.dropLast().last)
      #expect(seen.isOff == Array(repeating: false, count: 10) + [true, true])
      // What comes later grows less until nothing is left.
      let later = seen.later.dropFirst().dropLast()
      #expect(later.first! > later.last! && later.last == 0)
      #expect(zip(later, later.dropFirst()).allSatisfy { $0 >= $1 })
      // y acts on the error itself, so nothing arrives on the way; h acts through y alone; w through s and y.
      #expect(Array(seen.rows.dropFirst().dropLast()) == [0, 0, 0, 0, 0, 0, 1, 1, 2, 1])
    }

    @Test("by keys, too, but not while a number is typed")
    func keys() throws {
      let seen = try Reader(page).does(
        """
        const part = document.querySelector(".steps");
        const steps = [];
        const look = () => steps.push(Number(/step (\\d+)/.exec(status(part))?.[1] ?? 0));
        for (const name of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "End", "ArrowRight", "Home", "ArrowLeft", "a"]) {
          await key(name);
          look();
        }
        const field = given("w");
        field.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true, cancelable: true }));
        await frame();
        look();
        return steps;
        """, as: [Int].self)
      #expect(seen == [1, 2, 3, 2, 10, 10, 1, 1, 1, 1])
    }

    @Test("and hides what is to be predicted, until it is found or given away")
    func predicting() throws {
      struct Seen: Decodable {
        let hidden: [[Int]]
        let replies: [String]
        let told: [String]
        let focused: String
      }
      let seen = try Reader(page).does(
        """
        const part = document.querySelector(".steps");
        const hidden = [], replies = [], told = [];
        const look = () => {
          hidden.push([...new Set(shown().filter(({ text }) => text === "?").map(({ value }) => value))].sort((a, b) => a - b));
          told.push(status(part));
        };
        const box = part.querySelector("[type=checkbox]");
        box.click();
        await frame();
        await press("Next");
        look();
        await press("Next");
        replies.push(document.getElementById("reply").textContent);
        replies.push(await answer("minus one"), await answer("7"), await answer("-1"));
        look();
        const focused = document.activeElement.textContent;
        await press("Next");
        replies.push(await answer("0.3"), await answer("0.27"));
        look();
        await press("Next");
        await press("Show the answer");
        replies.push(document.getElementById("reply").textContent);
        look();
        box.click();
        await frame();
        look();
        return { hidden, replies, told, focused };
        """, as: Seen.self)
      let data = try #require(chapter.data)
      func names(_ places: [Int]) -> Set<String> { Set(places.map { data.values[$0].unicode }) }
      try #require(seen.hidden.count == 5)
      #expect(names(seen.hidden[0]).isSuperset(of: Self.names))
      #expect(
        names(seen.hidden[1]).isSuperset(of: Self.names.dropFirst()) && !names(seen.hidden[1]).contains("s"))
      #expect(!names(seen.hidden[2]).contains("h") && names(seen.hidden[2]).contains("y"))
      #expect(!names(seen.hidden[3]).contains("y") && names(seen.hidden[3]).contains("E"))
      #expect(seen.hidden[4] == [])
      #expect(!names(seen.hidden[0]).contains("w"))
      #expect(seen.told[0].hasSuffix("s=?"), "\(seen.told[0])")
      #expect(
        seen.replies == [
          "Answer first, or press Show the answer.",
          "That can't be read as a number. Write it like 0.25, −1/3 or 2×10^-3.",
          "Not that. Look again at the equation of s: put in the values found before, and mind the signs.",
          "Right: s=−1", "Right so far. Give at least two significant digits.", "Right: h=0.268941",
          "The answer: y=0.115529",
        ])
      #expect(seen.focused == "Next")
    }

    /// The wrong value that a slip gives, with so many significant digits.
    private static func wrong(_ symbol: Symbol, _ id: String, digits: Int) throws -> (
      text: String, slip: Slip
    ) {
      let found = StepSlips(in: study).formulas[symbol, default: []]
      let (slip, formula) = try #require(found.first { $0.slip.id == id }, "\(found.map(\.slip.id))")
      let enclosure = study.enclosures(formula)
      return (NumberText(digits: digits).text(exact: nil, enclosure: enclosure), slip)
    }

    @Test(
      "and names the slip that gives a wrong answer, where it has digits enough to be no chance",
      .tags(.mutant),
      arguments: [("E", "half-dropped"), ("∂E/∂s", "derivative-forgotten"), ("∂E/∂y", "sign-flipped")])
    func slips(name: String, id: String) throws {
      let symbol = name.contains("/") ? Symbol.partial(of: "E", by: Symbol(String(name.last!))) : Symbol(name)
      let (long, slip) = try Self.wrong(symbol, id, digits: 6)
      let (short, _) = try Self.wrong(symbol, id, digits: 2)
      let step = try #require(Self.names.firstIndex(of: name))
      let replies = try Reader(page).does(
        """
        await key("Home");
        for (let i = 0; i < \(step); i += 1) await key("ArrowRight");
        document.querySelector(".steps [type=checkbox]").click();
        await frame();
        return [await answer("\(long)"), await answer("\(short)"), await answer("123.456")];
        """, as: [String].self)
      #expect(
        replies[0].contains("gives your number:") && replies[0].contains(slip.name[.en].plain),
        "\(replies[0])")
      #expect(!replies[1].contains(slip.name[.en].plain), "\(replies[1])")
      #expect(replies[1].hasPrefix("Not that."))
      #expect(replies[2].hasPrefix("Not that. Look again at the "), "\(replies[2])")
    }

    @Test("and takes steps of gradient descent, which move the fields and lower the error, and back")
    func descent() throws {
      struct Seen: Decodable {
        let settings: [[Double]]
        let fields: [String]
        let told: [String]
        let curves: [Int]
        let errors: [String]
      }
      let seen = try Reader(page).does(
        """
        const part = [...document.querySelectorAll("#explore .part")].at(-1);
        const error = Book.data.values.indexOf(Book.data.values[Book.data.descent.output]);
        const [settings, told, curves, errors] = [[], [], [], []];
        const look = () => {
          settings.push(Book.settings());
          told.push(status(part));
          curves.push(part.querySelectorAll("svg polyline").length);
          errors.push(shown().find(({ value, digits }) => value === error && digits === 0).text);
        };
        look();
        await press("One step");
        look();
        const fields = [given("w").value, given("b").value];
        await press("10 steps");
        look();
        await press("Back to before the steps");
        look();
        await type(given("η"), "1000000");
        await press("100 steps");
        look();
        return { settings, fields, told, curves, errors };
        """, as: Seen.self)
      let study = Self.study
      let (w, b) = (study.doubles(Symbol("w").updated), study.doubles(Symbol("b").updated))
      #expect((seen.settings[1][2] - w).magnitude < 1e-15 && (seen.settings[1][3] - b).magnitude < 1e-15)
      #expect(seen.settings[1][0] == 2 && seen.settings[1][1] == 1 && seen.settings[1][4] == 0.1)
      #expect(
        seen.fields.map { Double($0.replacing("−", with: "-")) } == [
          seen.settings[1][2], seen.settings[1][3],
        ])

      // By hand: eleven rounds.
      var (v, c) = (-0.5, 0.25)
      var errors: [Double] = []
      for _ in 0..<12 {
        let h = (v * 2).applying(.sigmoid)
        let distance = 1 - (h * v + c)
        errors.append(distance * distance / 2)
        (v, c) = (v + 0.1 * distance * (h + v * h * (1 - h) * 2), c + 0.1 * distance)
      }
      func text(_ error: Double) -> String {
        NumberText(digits: 6).text(exact: nil, enclosure: Interval(error))
      }
      #expect(
        seen.errors[0] == text(errors[0]) && seen.errors[1] == text(errors[1])
          && seen.errors[2] == text(errors[11]))
      #expect(errors[11] < errors[1] && errors[1] < errors[0])
      #expect(
        seen.told.prefix(4) == [
          "", "Error after 1 steps: \(text(errors[0])) → \(text(errors[1]))",
          "Error after 11 steps: \(text(errors[0])) → \(text(errors[11]))", "",
        ])
      #expect(seen.curves.prefix(4) == [0, 1, 1, 0])
      #expect(seen.settings[3] == seen.settings[0] && seen.errors[3] == seen.errors[0])
      // Too large a rate: it stops while all is still a number.
      #expect(seen.told[4].hasSuffix("Try a smaller learning rate."), "\(seen.told[4])")
      #expect(seen.settings[4].allSatisfy(\.isFinite) && seen.settings[4].count == 6)
    }
  }
}

// MARK: - Fixtures

/// A chapter whose picture stands behind its gradients, and so has them all.
private struct PicturedChapter: Chapter {
  let name = "pictured-chapter"
  let prose = SiteTestChapter().prose

  func derive(in d: inout Derivation) {
    d.section(ko: "순전파", en: "Forward pass")
    let (x, t, w) = (d.given("x", 2), d.given("t", 1, as: .target), d.given("w", "-0.5", as: .weight))
    let y = d.let("h", w * x)
    let error = d.let("E", (t - y).squared / 2)
    d.section(ko: "역전파", en: "Backward pass")
    _ = d.gradient(of: error, by: y, w)
    d.draw(
      NetworkDrawing(nodes: [[x], [y], [error]], edges: [(x, y, w), (y, error, nil)], of: error),
      as: "pictured-network", caption: Bilingual(ko: "시험용 신경망", en: "A network for tests"))
  }
}
