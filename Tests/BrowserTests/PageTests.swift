import BrowserTestSupport
import Foundation
import TestSupport
import Testing

@testable import Browser

@Suite(
  "Pages in a browser", .enabled(if: chromium != nil, "no Chromium is installed here"), .sharedPage, .inTurn)
struct PageTests {
  private let folder: TestFolder
  private let page: Page

  init() throws {
    folder = try TestFolder()
    page = try #require(SharedPage.current?.page)
  }

  @Test("A page that is fine has nothing to complain about")
  func fine() throws {
    let address = try folder.page(
      "fine",
      """
      <h1>역전파</h1>
      <script>console.log("all is well"); console.info(1)</script>
      """)
    try page.open(address)
    #expect(try page.evaluate("document.title") == "fine")
    #expect(try page.firstPaint() ?? 0 > 0)
    #expect(page.complaints == [])
    #expect(page.requests(outside: folder.url.path) == [])

  }

  @Test("What screen readers are told, element by element: roles and names, and nothing of what is hidden")
  func accessibleElements() throws {
    let address = try folder.page(
      "named",
      """
      <h1>역전파</h1><img alt="" src="missing.gif"><img alt="a graph" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
      <svg role="img" aria-labelledby="t"><title id="t">a curve</title><path d="M0 0h1"/></svg>
      <label>w₁ <input type="range"></label><input>
      <button>Go</button><button></button><a href="#x"><b>on</b></a>
      <p aria-hidden="true"><button>unheard</button></p><button hidden>unseen</button>
      <details><summary>more</summary><button>folded</button></details>
      <p>E <math><mi>E</mi><mo>=</mo><mn>1</mn></math></p>
      """)
    try page.open(address)
    let elements = try page.accessibleElements()
    let told = elements.filter {
      ["heading", "image", "slider", "textbox", "button", "link"].contains($0.role)
    }
    #expect(
      told.map { "\($0.role) \($0.name)" } == [
        "heading 역전파", "image a graph", "image a curve", "slider w₁", "textbox ", "button Go", "button ",
        "link on",
      ])
    #expect(!elements.contains { ["unheard", "unseen", "folded"].contains($0.name) })
  }

  @Test("Each page is told of its own complaints, by kind, text and line")
  func complaints() throws {
    let logging = try folder.page(
      "logging",
      """
      <script>
      console.error("no", 3, true, {});
      console.warn("careful");
      console.assert(1 > 2, "order");
      </script>
      """)
    let throwing = try folder.page(
      "throwing", "<script>\nfunction f() { throw new RangeError('too far') }\nf()</script>")
    let rejecting = try folder.page("rejecting", "<script>Promise.reject(new Error('late'))</script>")
    let asking = try folder.page("asking", "<script>alert('Ready?')</script>")
    let fine = try folder.page("fine", "<p>Fine")

    try page.open(logging)
    #expect(
      page.complaints == [
        Complaint(kind: .error, text: "no 3 true Object", place: "\(logging.absoluteString):3"),
        Complaint(kind: .warning, text: "careful", place: "\(logging.absoluteString):4"),
        Complaint(kind: .error, text: "order", place: "\(logging.absoluteString):5"),
      ])
    try page.open(throwing)
    #expect(
      page.complaints == [
        Complaint(kind: .exception, text: "RangeError: too far", place: "\(throwing.absoluteString):3")
      ])
    try page.open(rejecting)
    #expect(page.complaints.map(\.kind) == [.exception])
    #expect(page.complaints.map(\.text) == ["Error: late"])
    try page.open(asking)
    #expect(
      page.complaints == [Complaint(kind: .dialog, text: "Ready?", place: asking.absoluteString)])
    try page.open(fine)
    #expect(page.complaints == [])
  }

  @Test("Requests that leave the folder are listed, and fail")
  func strayRequests() throws {
    let outside = try TestFolder().page("outside", "")
    let address = try folder.page(
      "stray", head: "<link rel=stylesheet href=style.css>",
      """
      <script src="http://example.invalid/x.js"></script><img src="http://127.0.0.1:8080/pixel.png">
      <iframe src="\(outside.absoluteString)"></iframe><iframe src="http://example.invalid/frame"></iframe>
      <script>new WebSocket("ws://example.invalid/")</script>
      """)
    try Data().write(to: folder.url.appending(path: "style.css"))
    try page.open(address)
    #expect(
      Set(page.requests(outside: folder.url.path)) == [
        "http://example.invalid/x.js", "http://127.0.0.1:8080/pixel.png", outside.absoluteString,
        "ws://example.invalid/", "http://example.invalid/frame",
      ])
    let failures = page.complaints.filter { $0.text == "Failed to load resource: net::ERR_NAME_NOT_RESOLVED" }
    #expect(Set(failures.map(\.place)) == ["http://example.invalid/x.js", "http://127.0.0.1:8080/pixel.png"])

    try page.open(try folder.page("fine", ""))
    #expect(page.requests(outside: folder.url.path) == [])
  }

  @Test("A worker's requests and complaints are its page's")
  func worker() throws {
    let script = """
      console.error("from the worker");
      fetch("http://example.invalid/data").catch(() => postMessage("failed"));
      """
    let address = try folder.page("worker", "<script type=text/plain id=work>\(script)</script>")
    try page.open(address)
    let answer = """
      new Promise(done => {
        const address = URL.createObjectURL(new Blob([document.getElementById("work").textContent]));
        new Worker(address).onmessage = event => done(event.data);
      })
      """
    #expect(try page.evaluate(answer) == "failed")
    #expect(page.requests(outside: folder.url.path) == ["http://example.invalid/data"])
    #expect(page.complaints.map(\.text).contains("from the worker"))
  }

  @Test("A page wider than its window is seen to be")
  func widths() throws {
    let address = try folder.page("wide", "<div style='width: 600px'>wide</div>")
    let excess = "document.documentElement.scrollWidth - innerWidth"
    try page.open(address, width: 1000)
    #expect(try page.evaluate(excess) == 0)
    try page.resize(width: 360)
    #expect(try page.evaluate("innerWidth") == 360)
    // The page's margin of 8 px, too.
    #expect(try page.evaluate(excess) == 600 + 8 - 360)
    #expect(try size(ofPNG: page.screenshot()) == [360, 800])
    #expect(try size(ofPNG: page.screenshot(wholePage: true)) == [608, 800])
  }

  @Test("A telephone's width is what the page asks for")
  func mobile() throws {
    let width = "document.documentElement.clientWidth"
    try page.open(try folder.page("desk", "<p>Hello"), width: 360, isMobile: true)
    #expect(try page.evaluate(width) == 980)
    let meta = "<meta name=viewport content='width=device-width'>"
    try page.open(try folder.page("phone", head: meta, "<p>Hello"), width: 360, isMobile: true)
    #expect(try page.evaluate(width) == 360)
  }

  @Test("Preferences reach the page")
  func preferences() throws {
    try page.open(try folder.page("plain", ""))
    let query = "['dark', 'light'].filter(x => matchMedia(`(prefers-color-scheme: ${x})`).matches)"
    let motion = "matchMedia('(prefers-reduced-motion: reduce)').matches"
    try page.prefer(isDark: true, reducedMotion: true)
    #expect(try page.evaluate(query) == ["dark"])
    #expect(try page.evaluate(motion) == true)
    try page.prefer()
    #expect(try page.evaluate(query) == ["light"])
    #expect(try page.evaluate(motion) == false)
  }

  @Test("Without scripts a page is as it was written")
  func withoutScripts() throws {
    let address = try folder.page("written", "<p>Hello<script>document.title = 'changed'</script>")
    try page.disableScripts()
    try page.open(address)
    #expect(try page.evaluate("document.title") == "written")
    #expect(try page.firstPaint() != nil)
    try page.disableScripts(false)
    try page.open(address)
    #expect(try page.evaluate("document.title") == "changed")
  }

  @Test("Values come as they are, and failures in words")
  func evaluation() throws {
    try page.open(try folder.page("plain", ""))
    #expect(try page.evaluate("[0.1 + 0.2, -0]") == [0.1 + 0.2, 0])
    #expect(try page.evaluate("Promise.resolve({a: ['둘', '\u{1F9EE}']})") == ["a": ["둘", "\u{1F9EE}"]])
    #expect(try page.evaluate("null", as: Int?.self) == nil)
    #expect(throws: BrowserError.thrown(expression: "f()", text: "ReferenceError: f is not defined")) {
      try page.evaluate("f()", as: Int.self)
    }
    #expect(throws: BrowserError.thrown(expression: "throw 'up'", text: "up")) {
      try page.evaluate("throw 'up'", as: Int.self)
    }
    for (expression, found) in [
      ("undefined", "undefined"), ("0/0", "NaN"), ("'1'", "1"), ("[]", "object"), ("1.5", "1.5"),
    ] {
      #expect(throws: BrowserError.otherValue(expression: expression, expected: "Int", found: found)) {
        try page.evaluate(expression, as: Int.self)
      }
    }
    // The page is as useful as before.
    #expect(try page.evaluate("1 + 1") == 2)
  }

  @Test("Five million characters come in one piece")
  func longValue() throws {
    try page.open(try folder.page("plain", ""))
    let text = try page.evaluate("'0123456789'.repeat(500000) + '끝'", as: String.self)
    #expect(text.utf8.count == 5_000_003)
    #expect(text.hasPrefix("0123456789012") && text.hasSuffix("789끝"))
    #expect(try page.evaluate("'\(text)'.length") == 5_000_001)
  }

  @Test("Printed, a page has as many sheets as its breaks make")
  func print() throws {
    let sheet = "<p style='break-after: page'>sheet</p>"
    for count in [1, 3, 12] {
      let body = Array(repeating: sheet, count: count - 1).joined() + "<p>last"
      try page.open(try folder.page("print", body))
      #expect(try page.printedPageCount() == count)
    }
  }

  @Test("A page that isn't there is named")
  func missing() throws {
    let address = folder.url.appending(path: "missing.html")
    #expect(
      throws: BrowserError.notOpened(address: address.absoluteString, reason: "net::ERR_FILE_NOT_FOUND")
    ) {
      try page.open(address)
    }
    try page.open(try folder.page("fine", ""))
  }

  @Test("A page is loaded when all its frames are, not when the first is")
  func frames() throws {
    let address = try folder.page(
      "frames",
      """
      <script>
      let left = 50;
      function addFrame() {
        if (left-- == 0) return;
        const frame = document.createElement("iframe");
        frame.onload = addFrame;
        frame.srcdoc = "<p>" + left;
        document.body.append(frame);
      }
      addFrame();
      </script>
      """)
    try page.open(address)
    #expect(try page.evaluate("[document.readyState, String(frames.length)]") == ["complete", "50"])
  }

  @Test("A page that leads on to another is that other one")
  func leadingOn() throws {
    let end = try folder.page("end", "<p>Here")
    try page.open(try folder.page("start", "<script>location.replace('\(end.absoluteString)')</script>"))
    #expect(try page.evaluate("document.title") == "end")
  }

  @Test("A page behind another one is painted, too")
  func twoPages() throws {
    let other = try page.browser.newPage()
    try other.open(try folder.page("other", "<script>console.error('other')</script>"))
    try page.open(try folder.page("plain", "<p>Hello"), width: 500)
    #expect(try page.firstPaint() != nil)
    #expect(try size(ofPNG: page.screenshot()) == [500, 800])
    #expect(try size(ofPNG: other.screenshot()) == [1280, 800])
    #expect(page.complaints == [])
    #expect(other.complaints.map(\.text) == ["other"])
  }

  /// Width and height, as a PNG file has them after its signature and the name of its first chunk.
  private func size(ofPNG data: Data) throws -> [Int] {
    try #require(data.count > 24 && data.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    return [16, 20].map { start in data[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }
}
