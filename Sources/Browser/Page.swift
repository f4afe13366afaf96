import Foundation

/// A page in a browser. It can be opened at one address after another.
package final class Page {
  let browser: Browser
  /// The page's identifier, which is also that of its main frame.
  let target: String
  let session: String
  /// Whether scripts of the pages opened here run.
  var runsScripts = true

  init(browser: Browser, target: String, session: String) {
    self.browser = browser
    self.target = target
    self.session = session
  }

  /// Opens an address, and waits for its load event and two frames more, so that complaints about loading are heard.
  ///
  /// A page that leads on to another at once is waited for until that one is loaded. What the page said before is
  /// forgotten.
  package func open(
    _ address: URL, width: Int = 1280, height: Int = 800, isMobile: Bool = false
  ) throws(BrowserError) {
    let deadline = ContinuousClock.now + browser.timeLimit
    try resize(width: width, height: height, isMobile: isMobile)
    // First away from the page before: nothing that one still says may be taken for the new one's.
    let blank = try navigate("about:blank", by: deadline)
    try browser.wait(session: session, by: deadline, for: "an empty page") { $0.loaded.contains(blank) }
    browser.visits[session] = Visit(mainFrame: target)
    let text = address.absoluteString
    _ = try navigate(text, by: deadline)
    var seen = 0
    repeat {
      try browser.wait(session: session, by: deadline, for: "the load event of \(text)") {
        $0.loaded.count > seen
      }
      seen = browser.visits[session]?.loaded.count ?? 0
    } while try !settles(by: deadline, for: "the first frames of \(text)")
  }

  /// Waits for two frames; false where the page went on to another one meanwhile.
  ///
  /// Without scripts nobody can wait for a frame, and there is no script to hear from.
  private func settles(
    by deadline: ContinuousClock.Instant, for awaited: String
  ) throws(BrowserError) -> Bool {
    guard runsScripts else { return true }
    let twoFrames = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    do {
      try command(
        "Runtime.evaluate", ["expression": twoFrames, "awaitPromise": true], by: deadline, for: awaited)
      return true
    } catch .refused {
      return false
    }
  }

  /// Sets out for an address, and returns the identifier of the document there.
  private func navigate(_ address: String, by deadline: ContinuousClock.Instant) throws(BrowserError)
    -> String
  {
    struct Answer: Decodable {
      let loaderId: String?
      let errorText: String?
    }
    let answer = try ask(
      "Page.navigate", ["url": address], by: deadline, for: "an answer from \(address)", as: Answer.self)
    guard answer.errorText == nil, let document = answer.loaderId else {
      throw .notOpened(address: address, reason: answer.errorText ?? "nothing new is there")
    }
    return document
  }

  /// What the page complained about since it was opened, as far as it was heard by the last call.
  package var complaints: [Complaint] { browser.visits[session]?.complaints ?? [] }

  /// The addresses that the page asked for since it was opened, without those in a folder.
  ///
  /// What a page carries in itself (`data:`, `blob:`) is no request to anybody.
  package func requests(outside folder: String) -> [String] {
    (browser.visits[session]?.requests ?? []).filter { !Self.isLocal($0, to: folder) }
  }

  /// Whether an address is that of a file in a folder, or none of a place at all.
  static func isLocal(_ address: String, to folder: String) -> Bool {
    guard let url = URL(string: address), let scheme = url.scheme else { return false }
    guard scheme == "file" else { return ["data", "blob", "about"].contains(scheme) }
    let top = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL.path
    return (url.host ?? "").isEmpty && url.standardizedFileURL.path.hasPrefix(top == "/" ? top : top + "/")
  }

  /// Gives a command whose answer says nothing.
  func command(
    _ command: String, _ parameters: [String: Any] = [:], by deadline: ContinuousClock.Instant? = nil,
    for awaited: String? = nil
  ) throws(BrowserError) {
    struct Nothing: Decodable {}
    _ = try ask(command, parameters, by: deadline, for: awaited, as: Nothing.self)
  }

  /// Gives a command and waits for its answer.
  func ask<Answer: Decodable>(
    _ command: String, _ parameters: [String: Any] = [:], by deadline: ContinuousClock.Instant? = nil,
    for awaited: String? = nil, as type: Answer.Type
  ) throws(BrowserError) -> Answer {
    try browser.call(
      command, parameters, session: session, by: deadline ?? .now + browser.timeLimit,
      for: awaited ?? "the answer to \(command)", as: type)
  }
}
