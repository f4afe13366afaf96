import Browser
import BrowserTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

extension SiteInBrowser {
  @Suite("lets long runs wait for the reader", .inTurn)
  struct LongRunTests {
    /// A run of so many rounds that no frame holds them.
    private struct LongRun: Chapter {
      let name = "long-run"
      let prose = ChapterProse(
        title: Bilingual(ko: "긴 학습", en: "A long run"), summary: Bilingual(ko: "많은 회차", en: "Many rounds"),
        source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [], questions: [])
      static let rounds = 40_000

      func derive(in d: inout Derivation) {
        d.section(ko: "학습", en: "Training")
        let (w, c) = (d.given("w", 1, as: .weight), d.given("c", 3))
        let error = d.let("E", (w - c).squared / 2)
        let slope = d.gradient(of: error, by: w)
        let next = d.step(w, along: slope[w], rate: "0.00001")
        d.after(Self.rounds, roundsOf: [next], w, named: "end")
      }
    }

    private let page: Page

    init() throws { page = try #require(SharedPage.current?.page) }

    @Test("which sees the old number, faint, until the new one is there")
    func waits() throws {
      struct Seen: Decodable {
        let before: String
        let own: String
        let waiting: [Int]
        let meanwhile: String
        let after: String
        let back: String
      }
      let seen = try Reader(page, "long-run", of: Site([(LongRun(), LongRun().study())])).does(
        """
        const at = Book.data.values.indexOf(Book.data.late[0].slot);
        const text = () => shown().find(({ value }) => value === at).text;
        const waiting = () => inText().filter((e) => e.classList.contains("waiting")).length;
        const settled = async () => {
          for (let i = 0; i < 200; i += 1) {
            await new Promise((done) => setTimeout(done, 20));
            if (i > 10 && waiting() === 0) return;
          }
        };
        const before = text();
        await settled();
        const own = text();
        await type(given("c"), "5");
        const [while_, meanwhile] = [waiting(), text()];
        await settled();
        const after = text();
        const done = waiting();
        await type(given("c"), "3");
        await settled();
        return { before, own, waiting: [while_, done], meanwhile, after, back: text() };
        """, as: Seen.self)

      var w = 1.0
      for _ in 0..<LongRun.rounds { w -= 0.00001 * (w - 5) }
      #expect(seen.own == seen.before && seen.back == seen.before)
      #expect(seen.waiting[0] > 0 && seen.waiting[1] == 0)
      #expect(seen.meanwhile == seen.before)
      #expect(seen.after == NumberText(digits: 6).text(exact: nil, enclosure: Interval(w)))
      #expect(seen.after != seen.before)
    }
  }
}
