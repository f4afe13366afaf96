import Browser
import CompanionCLI
import Foundation
import NumericCore
import Site
import Textbook

/// Opens pages of a written site in a browser and holds them to what a reader is promised.
struct SiteCheck {
  /// Where the site is.
  let folder: String
  /// What the settings are drawn by.
  let seed: Int

  /// At how many settings each page computes all its numbers.
  static let settings = 100
  /// For how many epochs a lab is trained.
  private static let epochs = 5
  /// The widths that every page must fit: a laptop, which it is opened at, a tablet, a telephone, and what is left of a
  /// laptop at 400 %.
  static let widths = [1280, 768, 360, 320]
  /// The most bytes that a chapter's page may have, with the scripts and the style that it loads.
  static let mostBytes = 300 * 1024

  /// What was found on all pages.
  struct Findings: Sendable {
    var faults: [String] = []
    var opened = 0
    var compared = 0
    var unbounded = 0
    var worstUlps = 0.0
    var largest = (bytes: 0, page: "")
    var slowestPaint = 0.0
    var longestFrame = 0.0

    /// Adds something that is wrong with a page.
    mutating func add(_ fault: String, on path: String) { faults.append("\(path): \(fault)") }

    /// Adds what was found on other pages.
    mutating func add(_ others: Findings) {
      faults += others.faults
      opened += others.opened
      compared += others.compared
      unbounded += others.unbounded
      worstUlps = max(worstUlps, others.worstUlps)
      if others.largest.bytes > largest.bytes { largest = others.largest }
      slowestPaint = max(slowestPaint, others.slowestPaint)
      longestFrame = max(longestFrame, others.longestFrame)
    }
  }

  /// Opens some pages, one after the other; what pages with the same program may compute is worked out once if they
  /// follow each other.
  func run(_ pages: [SitePage], in page: Page) throws(BrowserError) -> Findings {
    var findings = Findings()
    var agreement: PageAgreement?
    for each in pages { try check(each, page, &findings, knowing: &agreement) }
    return findings
  }

  private func check(
    _ site: SitePage, _ page: Page, _ findings: inout Findings, knowing before: inout PageAgreement?
  ) throws(BrowserError) {
    let path = site.path
    let url = URL(fileURLWithPath: "\(folder)/\(path)")
    func fault(_ words: String) { findings.add(words, on: path) }
    try page.open(url)
    findings.opened += 1
    if let paint = try page.firstPaint() { findings.slowestPaint = max(findings.slowestPaint, paint) }
    if site.data != nil { try compareNumbers(site, path, page, &findings, knowing: &before) }
    if let lab = site.lab { try train(lab, path, page, &findings) }
    for width in Self.widths {
      try page.resize(width: width)
      let found = try page.evaluate("\(Self.fitting), \(Self.width)", as: Int.self)
      if found > width { fault("\(found) px wide in a window of \(width)") }
    }
    let nameless = try page.accessibleElements().filter { Self.named.contains($0.role) && $0.name.isEmpty }
    for element in nameless { fault("a \(element.role) without a name") }
    let spaced = try page.evaluate(Self.spacing, as: Int.self)
    if spaced > Self.widths.last! {
      fault(
        "\(spaced) px wide in a window of \(Self.widths.last!) with letters, words and lines further apart")
    }
    for complaint in page.complaints { fault("\(complaint.text) (\(complaint.place))") }
    for request in page.requests(outside: folder) { fault("asks for \(request)") }
    let bytes = weight(of: site, path)
    if bytes > findings.largest.bytes { findings.largest = (bytes, path) }
    if site.data != nil, bytes > Self.mostBytes { fault("\(bytes) bytes with what it loads") }
  }

  private static let width = "document.documentElement.scrollWidth"
  /// What the page does by itself when its width or its text's has changed; to wait until every such frame is painted
  /// would take much longer.
  private static let fitting = "typeof boxWide == 'function' && boxWide(document.body)"

  /// Sets text as far apart as every reader may, and gives the page's width then. (WCAG 2.2, criterion 1.4.12.)
  private static let spacing = """
    (() => {
      const style = document.createElement("style");
      style.textContent = `* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }`;
      document.head.append(style);
      \(fitting);
      return \(width);
    })()
    """

  /// The roles of what nobody can use without a name.
  private static let named: Set = [
    "button", "link", "textbox", "searchbox", "slider", "checkbox", "combobox", "image", "img",
  ]

  private func compareNumbers(
    _ site: SitePage, _ path: String, _ page: Page, _ findings: inout Findings,
    knowing before: inout PageAgreement?
  ) throws(BrowserError) {
    func fault(_ words: String) { findings.add(words, on: path) }
    guard let data = site.data, try page.evaluate("typeof window.Book == 'object'", as: Bool.self) else {
      return fault("its script did not start")
    }
    for mismatch in try page.evaluate("Book.mismatches().map(String)", as: [String].self) {
      fault("its script would write another number: \(mismatch)")
    }
    let recording = try page.evaluate(
      "Book.selfTest(\(seed), \(Self.settings))", as: PageRecording.self)
    var agreement = PageAgreement(data, knowing: before)
    guard agreement.compare(recording, settings: Self.settings) else {
      return fault("its script recorded other numbers than were asked for")
    }
    before = agreement
    findings.compared += agreement.compared
    findings.unbounded += agreement.unbounded
    findings.worstUlps = max(findings.worstUlps, agreement.worstUlps)
    for wrong in agreement.faults.prefix(3) {
      let name = wrong.value?.unicode ?? "a gradient"
      fault("setting \(wrong.setting): \(name) = \(wrong.found), which is not in \(wrong.allowed)")
    }
    if agreement.faults.count > 3 { fault("\(agreement.faults.count - 3) more numbers disagree") }
    // How long wrong numbers take is no matter.
    guard agreement.faults.isEmpty else { return }
    findings.longestFrame = max(findings.longestFrame, try dragging(page))
  }

  /// Trains a page's lab for a few epochs and holds every step against its enclosure.
  private func train(
    _ lab: PageLab, _ path: String, _ page: Page, _ findings: inout Findings
  ) throws(BrowserError) {
    struct Training: Decodable { let losses, parameters: String }
    let training = try page.evaluate("Lab.train(\(Self.epochs))", as: Training.self)
    guard let losses = DoubleBytes.numbers(training.losses),
      let parameters = DoubleBytes.numbers(training.parameters), losses.count == Self.epochs + 1,
      let recording = LabAgreement.Recording(losses: losses, parameters: parameters, of: lab)
    else {
      findings.add("its lab recorded other numbers than were asked for", on: path)
      return
    }
    let agreement = LabAgreement(recording, of: lab)
    findings.compared += agreement.compared
    for wrong in agreement.faults.prefix(3) {
      let name = wrong.parameter.map { "parameter \($0)" } ?? "the loss"
      findings.add(
        """
        \(name) after epoch \(wrong.epoch) of its lab is \(wrong.found), which is not in \
        [\(wrong.lowest), \(wrong.highest)]
        """, on: path)
    }
  }

  /// The longest that the script took in a frame while a given was dragged, in milliseconds.
  private func dragging(_ page: Page) throws(BrowserError) -> Double {
    let drag = """
      (async () => {
        const {data, own} = Book;
        for (let i = 0; i < 10; i += 1) {
          Book.set(i % data.givens.length, own[i % data.givens.length] + 0.02 * (i + 1));
          await new Promise(requestAnimationFrame);
        }
        return Book.frameTime();
      })()
      """
    return try page.evaluate(drag, as: Double.self)
  }

  /// How many bytes a page has with the files that it loads.
  private func weight(of site: SitePage, _ path: String) -> Int {
    ([path] + site.loaded).reduce(0) { bytes, file in
      bytes + ((try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)")).count) ?? 0)
    }
  }
}

extension BrowserError: ReportedError {
  /// One line that says what is wrong.
  public func message(in language: Language) -> String {
    language == .ko ? "브라우저: \(description)" : description
  }
}
