import Browser
import Foundation
import Testing
import Textbook

@testable import Site

/// Somebody who reads a page and uses what is on it, by the events that a browser sends.
struct Reader {
  let page: Page
  private let written: WrittenSite

  /// Opens a page of a site; `rest` is the part of the address behind its name.
  init(
    _ page: Page, _ name: String = "site-test-chapter", at rest: String = "",
    of site: Site = SiteInBrowser.site,
    _ language: Language = .en
  ) throws {
    self.page = page
    written = try WrittenSite(site)
    try page.open(try written.address(name, rest, language))
  }

  /// What a reader can do, for ``does(_:as:)``.
  private static let acts = """
    const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const frame = async () => {
      do await twoFrames(); while (window.Book && !Book.isDrawn());
    };
    const type = async (field, text) => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
    };
    const leave = async (field) => {
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await frame();
    };
    const place = (name) => Book.data.givens.findIndex(({ plain }) => plain === name);
    const given = (name) => document.getElementById(`given-${place(name)}`);
    const button = (words) =>
      [...document.querySelectorAll("#explore button")].find(({ textContent }) => textContent === words);
    const press = async (words) => {
      button(words).click();
      await frame();
    };
    const key = async (name) => {
      const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
      document.querySelector(".steps").dispatchEvent(event);
      await frame();
    };
    const answer = async (text) => {
      await type(document.getElementById("prediction"), text);
      document.querySelector("form.predict button[type=submit]").click();
      await frame();
      return document.getElementById("reply").textContent;
    };
    const status = (part) => part.querySelector(".status").textContent;
    const inText = () =>
      [...document.querySelectorAll("main [data-v]")].filter((element) => !element.closest("#explore"));
    const shown = () => inText().map((element) => {
      const place = new Place(element);
      return { value: place.v, digits: place.digits, text: place.staticText };
    });
    """

  /// Does something, and returns what there is to see then.
  func does<Value: Decodable>(_ script: String, as type: Value.Type = Value.self) throws -> Value {
    try page.evaluate("(async () => {\n\(Self.acts)\n\(script)\n})()", as: type)
  }

  /// A number as it stands in the text.
  struct Shown: Decodable, Equatable {
    /// Which of the page's values it is.
    let value: Int
    /// How many digits it has at most; 0 for six.
    let digits: Int
    let text: String
  }
}
