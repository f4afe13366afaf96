import Foundation

/// An installed Chromium that shows pages to this process and to nobody else.
///
/// It is driven through the DevTools protocol (`--remote-debugging-pipe`), in plain synchronous code: each call waits
/// for its answer, and no longer than the time limit. After a time limit a page may be busy for good; close the browser.
package final class Browser {
  /// How long a single call, or the opening of a page, may take.
  package var timeLimit: Duration

  let process: BrowserProcess
  private let connection: Connection
  private var isClosed = false
  private var lastNumber = 0
  /// What the pages said since they were opened, by session.
  var visits: [String: Visit] = [:]
  /// The page's session, by that of a worker or a frame of the page.
  private var owners: [String: String] = [:]

  private init(process: BrowserProcess, connection: Connection, timeLimit: Duration) {
    self.process = process
    self.connection = connection
    self.timeLimit = timeLimit
  }

  deinit { close() }

  /// Starts the browser at a path.
  ///
  /// It ends with `close()`, or when neither it nor a page of it is held any more. Where this process exits before that,
  /// the browser notices and ends by itself, but its profile stays in the temporary folder.
  package static func start(
    _ path: String, timeLimit: Duration = .seconds(30)
  ) throws(BrowserError) -> Browser {
    guard let (ours, theirs) = Connection.pair() else {
      throw .notStarted(path: path, reason: "no more files can be opened")
    }
    defer { Foundation.close(theirs) }
    let process = try BrowserProcess(path: path, theirs: theirs)
    return Browser(process: process, connection: ours, timeLimit: timeLimit)
  }

  /// Ends the browser, whatever it is doing, and removes its profile.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    // Nobody to listen to: it ends by itself, and tidies up what it has outside its profile.
    connection.hangUp()
    process.end()
  }

  /// Opens an empty page.
  package func newPage() throws(BrowserError) -> Page {
    struct Target: Decodable { let targetId: String }
    struct Session: Decodable { let sessionId: String }
    let deadline = ContinuousClock.now + timeLimit
    // In a window of its own it is never hidden behind another page, and painted.
    let target = try call(
      "Target.createTarget", ["url": "about:blank", "newWindow": true], by: deadline, for: "a new page",
      as: Target.self
    ).targetId
    let session = try call(
      "Target.attachToTarget", ["targetId": target, "flatten": true], by: deadline, for: "a new page",
      as: Session.self
    ).sessionId
    visits[session] = Visit(mainFrame: target)
    let page = Page(browser: self, target: target, session: session)
    for domain in ["Page", "Runtime", "Log", "Network", "Inspector"] {
      try page.command("\(domain).enable", by: deadline)
    }
    try page.command("Page.setLifecycleEventsEnabled", ["enabled": true], by: deadline)
    try page.command("Target.setAutoAttach", Self.attachment, by: deadline)
    return page
  }

  /// Gives a command and waits for its answer; what pages say meanwhile is kept.
  ///
  /// - Parameter awaited: What is waited for, in words.
  func call<Answer: Decodable>(
    _ command: String, _ parameters: [String: Any], session: String? = nil,
    by deadline: ContinuousClock.Instant, for awaited: String, as: Answer.Type
  ) throws(BrowserError) -> Answer {
    let number = try send(command, parameters, session: session, by: deadline, for: awaited)
    while true {
      let message = try receive(session: session, by: deadline, for: awaited)
      guard message.heading.id == number else { continue }
      if let error = message.heading.error { throw .refused(command: command, reason: error.message) }
      return try Self.decoded(Reply<Answer>.self, from: message.bytes).result
    }
  }

  /// Waits until a page's events say that something happened.
  func wait(
    session: String, by deadline: ContinuousClock.Instant, for awaited: String,
    until happened: (Visit) -> Bool
  ) throws(BrowserError) {
    while let visit = visits[session], !happened(visit) {
      _ = try receive(session: session, by: deadline, for: awaited)
    }
  }

  /// What every message begins with, be it an answer or an event.
  private struct Heading: Decodable {
    struct Refusal: Decodable { let message: String }
    let id: Int?
    let method: String?
    let sessionId: String?
    let error: Refusal?
  }

  /// Receives a message, and notes what it says of a page.
  private func receive(
    session: String?, by deadline: ContinuousClock.Instant, for awaited: String
  ) throws(BrowserError) -> (heading: Heading, bytes: Data) {
    if let session, visits[session]?.hasCrashed == true { throw .crashed(whileWaitingFor: awaited) }
    let bytes = try require(connection.receive(by: deadline), for: awaited)
    let heading = try Self.decoded(Heading.self, from: bytes)
    if let event = heading.method, let speaker = heading.sessionId, let note = try Visit.Note(event, bytes) {
      let page = owners[speaker] ?? speaker
      visits[page]?.add(note)
      for (command, parameters, addressee) in reactions(to: note, of: speaker) {
        _ = try send(command, parameters, session: addressee, by: deadline, for: awaited)
      }
      if case .part(let part) = note { owners[part] = page }
    }
    return (heading, bytes)
  }

  /// The commands that keep a page going, whose answers nobody waits for.
  private func reactions(to note: Visit.Note, of speaker: String) -> [(String, [String: Any], String)] {
    switch note {
    // A dialog would keep its page waiting for somebody to press a button.
    case .complaint(let complaint) where complaint.kind == .dialog:
      [("Page.handleJavaScriptDialog", ["accept": true], speaker)]
    // A worker, or a frame in a process of its own, speaks for itself. It is held until it is listened to.
    case .part(let part):
      ["Runtime.enable", "Log.enable", "Network.enable", "Page.enable"].map { ($0, [:], part) } + [
        ("Target.setAutoAttach", Self.attachment, part), ("Runtime.runIfWaitingForDebugger", [:], part),
      ]
    default: []
    }
  }

  /// Workers and frames are to be announced, in sessions of their own.
  private static let attachment: [String: Bool] = [
    "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true,
  ]

  /// Sends a command and returns its number, which the answer will have.
  private func send(
    _ command: String, _ parameters: [String: Any], session: String?, by deadline: ContinuousClock.Instant,
    for awaited: String
  ) throws(BrowserError) -> Int {
    guard !isClosed else { throw .closed }
    lastNumber += 1
    var message: [String: Any] = ["id": lastNumber, "method": command, "params": parameters]
    message["sessionId"] = session
    guard let bytes = try? JSONSerialization.data(withJSONObject: message) else {
      throw .refused(command: command, reason: "its parameters are no JSON")
    }
    try require(connection.send(bytes, by: deadline), for: awaited)
    return lastNumber
  }

  private func require<Message>(
    _ outcome: Connection.Outcome<Message>, for awaited: String
  ) throws(BrowserError) -> Message {
    switch outcome {
    case .done(let message): return message
    case .late: throw .timeLimit(waitingFor: awaited, limit: timeLimit)
    case .gone: throw .ended(reason: process.lastWords)
    }
  }

  /// Decodes a message.
  static func decoded<Value: Decodable>(_ type: Value.Type, from bytes: Data) throws(BrowserError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw .unreadable(message: BrowserError.shortened(String(decoding: bytes.prefix(200), as: UTF8.self)))
    }
  }
}

private struct Reply<Answer: Decodable>: Decodable { let result: Answer }
