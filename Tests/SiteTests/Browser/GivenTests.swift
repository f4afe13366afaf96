import Browser
import BrowserTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

extension SiteInBrowser {
  @Suite("lets the reader change numbers", .inTurn)
  struct GivenTests {
    private let page: Page

    init() throws { page = try #require(SharedPage.current?.page) }

    /// What Swift writes in a place, with other givens.
    private func text(_ shown: Reader.Shown, _ study: Study) throws -> String {
      let value = try #require(chapter.data).values[shown.value]
      let (digits, most) = shown.digits == 0 ? (6, 9) : (shown.digits, shown.digits)
      return NumberText(digits: digits, exactDigits: most).text(of: value, in: study)
    }

    @Test("and all numbers in the text are those that Swift has for them, and come back")
    func numbersFollow() throws {
      let reader = try Reader(page)
      struct Seen: Decodable {
        let before: [Reader.Shown]
        let after: [Reader.Shown]
        let back: [Reader.Shown]
        let markup: [String]
      }
      let seen = try reader.does(
        """
        const markup = () => inText().map(({ innerHTML }) => innerHTML).join(" ");
        const first = markup();
        const before = shown();
        await type(given("w"), "0,5");
        await type(given("x"), "-1.25");
        const after = shown();
        await type(given("w"), "-0.5");
        await type(given("x"), "2");
        return { before, after, back: shown(), markup: [first, markup()] };
        """, as: Seen.self)
      try #require(seen.before.count > 60)
      let other = SiteTestChapter().study(overrides: ["w": "0.5", "x": "-1.25"])
      for shown in seen.after {
        #expect(try shown.text == text(shown, other), "\(chapter.data!.values[shown.value].unicode)")
      }
      #expect(zip(seen.before, seen.after).count { $0.text != $1.text } > 40)
      #expect(seen.back == seen.before)
      // The markup is what it was as well, parentheses and all.
      #expect(seen.markup[0] == seen.markup[1])
    }

    @Test("typed in many ways, and what is no number changes nothing and is told once the reader is done")
    func typed() throws {
      struct Seen: Decodable {
        let third: Double
        let isChanged: Bool
        let whileTyping: [String]
        let kept: Double
        let complaint: String
        let isInvalid: String
        let isDescribed: Bool
        let after: String?
        let count: String
        let countKept: Double
        let text: String
      }
      let seen = try Reader(page).does(
        """
        const field = given("w"), at = place("w");
        const error = () => document.getElementById(field.id + "-error").textContent;
        await type(field, "1/3");
        const third = Book.settings()[at];
        const isChanged = field.closest(".given").classList.contains("changed");
        await type(field, "1/");
        const whileTyping = [error()];
        await type(field, "one");
        whileTyping.push(error());
        const kept = Book.settings()[at];
        await leave(field);
        const complaint = error();
        const isInvalid = field.getAttribute("aria-invalid");
        const isDescribed = field.getAttribute("aria-describedby") === field.id + "-error";
        await type(field, "2");
        const after = field.getAttribute("aria-invalid");
        const n = given("n");
        await type(n, "2.5");
        await leave(n);
        const count = document.getElementById(n.id + "-error").textContent;
        const countKept = Book.settings()[place("n")];
        return { third, isChanged, whileTyping, kept, complaint, isInvalid, isDescribed, after, count, countKept, text: field.value };
        """, as: Seen.self)
      #expect(seen.third == 1.0 / 3 && seen.isChanged && seen.kept == 1.0 / 3)
      let complaint =
        "Please type a number such as −0.5, 1/3 or 2×10^-3. Until then it stays 0.3333333333333333."
      // "1/" may become a number; "one" can't.
      #expect(seen.whileTyping == ["", complaint])
      #expect(seen.complaint == complaint)
      #expect(seen.isInvalid == "true" && seen.isDescribed)
      #expect(seen.after == nil && seen.text == "2")
      #expect(
        seen.count == "Please type a count: 0, 1, 2 and so on. Until then it stays 4." && seen.countKept == 4)
    }

    @Test("with a slider, which moves the field, and goes back with one button")
    func slider() throws {
      let seen = try Reader(page).does(
        """
        const range = given("b").closest(".given").querySelector("[type=range]");
        range.value = 0.75;
        range.dispatchEvent(new Event("input", { bubbles: true }));
        await frame();
        const moved = [given("b").value, range.getAttribute("aria-valuetext"), String(Book.settings()[place("b")])];
        await press("Back to the chapter's numbers");
        return moved.concat(given("b").value, range.value, String(Book.settings()[place("b")]), shown()[0].text,
          document.querySelectorAll(".given.changed").length.toString());
        """, as: [String].self)
      #expect(seen.prefix(3) == ["0.75", "0.75", "0.75"])
      #expect(seen[3...5] == ["0.25", "0.25", "0.25"] && seen.last == "0")
    }

    @Test("and the words that depend on a fact change with it, and come back")
    func facts() throws {
      let seen = try Reader(page).does(
        """
        const words = () => [...document.querySelectorAll("[data-fact]")].filter(({ hidden }) => !hidden)
          .map(({ innerText }) => innerText);
        const all = [words()];
        await type(given("b"), "3");
        all.push(words());
        await type(given("b"), "0.25");
        all.push(words());
        return all;
        """, as: [[String]].self)
      #expect(seen == [["The output is low."], ["The output is high."], ["The output is low."]])
    }

    @Test("and the points of a column of numbers stand under each other, whatever its numbers become")
    func columns() throws {
      let seen = try Reader(page).does(
        """
        const table = [...document.querySelectorAll("table")].find(({ caption }) => caption?.textContent === "The error");
        const points = () => [...table.tBodies[0].rows].map((row) => {
          const letters = document.createTreeWalker(row.cells[2], NodeFilter.SHOW_TEXT);
          while (letters.nextNode() && !letters.currentNode.data.includes("."));
          const range = new Range();
          const at = letters.currentNode.data.indexOf(".");
          range.setStart(letters.currentNode, at);
          range.setEnd(letters.currentNode, at + 1);
          return range.getBoundingClientRect().left;
        });
        const before = [...points(), table.tBodies[0].rows[0].cells[2].textContent.length];
        await type(given("w"), "7.5");
        await new Promise((done) => setTimeout(done, 400));
        await frame();
        return [before, [...points(), table.tBodies[0].rows[1].cells[2].textContent.length]];
        """, as: [[Double]].self)
      for points in seen { #expect((points[0] - points[1]).magnitude < 0.6, "\(points)") }
      #expect(seen[0][0] != seen[1][0] || seen[0][2] != seen[1][2], "nothing moved: \(seen)")
    }

    @Test(
      "and a formula that grows wider than its line, since its letters are set apart, gets a box that scrolls"
    )
    func setApart() throws {
      let boxes = try Reader(page).does(
        """
        const line = make("p", { style: "width: 12em" }, formula("<mi>a</mi><mo>+</mo>".repeat(9) + "<mi>b</mi>"));
        document.querySelector("main").append(line);
        await frame();
        const before = line.querySelectorAll(".wide").length;
        document.head.append(make("style", {}, "* { letter-spacing: 0.5em !important; line-height: 2 !important; }"));
        await new Promise((done) => setTimeout(done, 400));
        return [before, line.querySelectorAll(".wide").length];
        """, as: [Int].self)
      #expect(boxes == [0, 1])
    }

    @Test("and where a number is the chapter's own for good, that is said once others have moved")
    func stillNumbers() throws {
      let chapter = LeastChapter()
      let seen = try Reader(page, chapter.name, of: Site([(chapter, chapter.study())])).does(
        """
        const box = document.querySelector("[data-still]").closest(".equation, .table, p");
        const notes = () => [...document.querySelectorAll(".own")].filter(({ hidden }) => !hidden)
          .map((note) => [note.textContent, note.nextElementSibling === box].join());
        const seen = [notes()];
        await type(given("x"), "5");
        seen.push(notes(), [document.querySelector("[data-still]").textContent]);
        await type(given("x"), "2");
        seen.push(notes());
        return seen;
        """, as: [[String]].self)
      let words = "Some of these numbers don't follow what you changed. They are the chapter's own."
      #expect(seen == [[], ["\(words),true"], ["2"], []])
    }

    @Test("and a question with a given of its own says that it stays as it is")
    func ownQuestion() throws {
      let seen = try Reader(page).does(
        """
        const questions = [...document.querySelectorAll("[data-own=question]")];
        const notes = () => questions.map((box) => [...box.querySelectorAll(".own")]
          .filter(({ hidden }) => !hidden).map(({ textContent }) => textContent).join());
        const seen = [notes()];
        await type(given("x"), "3");
        seen.push(notes());
        await press("Back to the chapter's numbers");
        seen.push(notes());
        return seen;
        """, as: [[String]].self)
      let words = "This question uses the numbers it states and the chapter's own, not the ones you changed."
      #expect(seen == [[""], [words], [""]])
    }

    @Test("and a claim's box says that its numbers are the lecture's, where they are no longer what is shown")
    func claims() throws {
      let seen = try Reader(page).does(
        """
        const noted = () => [...document.querySelectorAll("[data-claim]")]
          .filter((box) => [...box.querySelectorAll(".own")].some(({ hidden }) => !hidden))
          .map((box) => box.dataset.claim).sort().filter((id, i, all) => id !== all[i - 1]);
        const all = [noted()];
        for (const [name, text, own] of [["n", "9", "4"], ["t", "0", "1"], ["w", "1", "-0.5"]]) {
          await type(given(name), text);
          all.push(noted());
          await type(given(name), own);
        }
        all.push(noted());
        const words = document.querySelector("[data-claim] .own").textContent;
        return all.concat([[words]]);
        """, as: [[String]].self)
      // No claim is about the count; the target is no matter to h.
      #expect(seen[0] == [] && seen[1] == [] && seen[4] == [])
      #expect(seen[2].contains("T-2") && !seen[2].contains("T-1"))
      #expect(seen[3].contains("T-1") && seen[3].contains("T-2"))
      #expect(seen[5] == ["These numbers are from before you changed what they come from."])
    }

    @Test("and the address keeps them, and tells what in it makes no sense")
    func address() throws {
      let link = try Reader(page).does(
        """
        await type(given("w"), "1/3");
        await type(given("η"), "0.7");
        return [...document.querySelectorAll("#explore a.button")].map((link) => link.getAttribute("href"));
        """, as: [String].self)
      #expect(link == ["#w=0.3333333333333333&%CE%B7=0.7"])
      let settings = "return Book.settings();"
      #expect(
        try Reader(page, at: link[0]).does(settings, as: [Double].self) == [2, 1, 1.0 / 3, 0.25, 0.7, 4])

      struct Strange: Decodable {
        let settings: [Double]
        let note: String
        let later: [Double]
      }
      let strange = try Reader(page, at: "#w=0,5&q=3&n=-1&x&b=%E0%A4%A").does(
        """
        const settings = Book.settings();
        const note = [...document.querySelectorAll("#explore .status")].map(({ textContent }) => textContent).join("");
        location.hash = "#w=2";
        await new Promise((done) => setTimeout(done, 50));
        return { settings, note, later: Book.settings() };
        """, as: Strange.self)
      #expect(strange.settings == [2, 1, 0.5, 0.25, 0.1, 4])
      #expect(
        strange.note.contains(
          "These parts of the address were left out, since they set nothing here: q=3, n=-1, x, b="),
        "\(strange.note)")
      #expect(strange.later == [2, 1, 2, 0.25, 0.1, 4])
    }

    @Test("and without scripts all headings and numbers are there, and nothing that does nothing")
    func noScripts() throws {
      let look = """
        ({
          headings: [...document.querySelectorAll("h1, h2, h3")].filter((h) => !h.closest("#explore")).map((h) => h.textContent),
          numbers: [...document.querySelectorAll("main [data-v]")].filter((e) => !e.closest("#explore"))
            .map((e) => e.textContent),
          isHidden: document.getElementById("explore").checkVisibility() === false,
          controls: [...document.querySelectorAll("main input, main button")].filter((e) => e.checkVisibility()).length,
          isAlive: typeof window.Book,
        })
        """
      struct Seen: Decodable {
        let headings: [String]
        let numbers: [String]
        let isHidden: Bool
        let controls: Int
        let isAlive: String
      }
      let written = try WrittenSite()
      try page.open(try written.address())
      let alive = try page.evaluate(look, as: Seen.self)
      try page.disableScripts()
      defer { try? page.disableScripts(false) }
      try page.open(try written.address())
      let plain = try page.evaluate(look, as: Seen.self)
      #expect(alive.isAlive == "object" && !alive.isHidden && alive.controls > 20)
      #expect(plain.isAlive == "undefined" && plain.isHidden && plain.controls == 0)
      #expect(plain.headings == alive.headings && plain.headings.contains("Backward pass"))
      #expect(plain.numbers == alive.numbers && plain.numbers.count > 60)
    }
  }
}

// MARK: - Fixtures

/// A chapter with a minimum, which a proof finds and no formula.
private struct LeastChapter: Chapter {
  let name = "least-chapter"
  let prose = ChapterProse(
    title: Bilingual(ko: "최솟점", en: "A minimum"), summary: Bilingual(ko: "하나", en: "One"),
    source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [], questions: [])

  func derive(in d: inout Derivation) {
    d.section(ko: "최솟점", en: "The minimum")
    let (x, w) = (d.given("x", 2), d.given("w", 1, as: .weight))
    let error = d.let("E", (w - x).squared / 2)
    _ = d.stationaryPoint(of: error, over: [w], named: ["ŵ"])
  }
}
