import Foundation

/// Something that a page complained about.
package struct Complaint: Equatable, Sendable {
  /// What kind of complaint it is.
  package enum Kind: Equatable, Sendable {
    /// `console.error`, a failed `console.assert`, or an error that the browser logged.
    case error
    /// `console.warn`, or a warning that the browser logged.
    case warning
    /// Something was thrown, and nobody caught it.
    case exception
    /// The page opened a dialog, which was closed at once.
    case dialog
  }
  package let kind: Kind
  package let text: String
  /// Address and line; empty where the browser names none.
  package let place: String
}

/// What a page said since it was opened.
struct Visit {
  /// The page itself, and none of the frames in it.
  let mainFrame: String
  private(set) var complaints: [Complaint] = []
  /// The addresses that it asked for, in this order.
  private(set) var requests: [String] = []
  /// The documents whose load event has fired, by the protocol's identifier.
  private(set) var loaded: Set<String> = []
  private(set) var hasCrashed = false

  init(mainFrame: String) { self.mainFrame = mainFrame }

  /// As many complaints, and as many requests, are kept: a page in a loop makes more than memory holds.
  private static let mostKept = 10_000

  mutating func add(_ note: Note) {
    switch note {
    case .complaint(let complaint): if complaints.count < Self.mostKept { complaints.append(complaint) }
    case .request(let address): if requests.count < Self.mostKept { requests.append(address) }
    case .load(let document, let frame): if frame == mainFrame { loaded.insert(document) }
    case .part: break
    case .crash: hasCrashed = true
    }
  }

  /// Address and line as people write them; the protocol counts lines from 0.
  static func place(_ url: String?, _ line: Int?) -> String {
    guard let url, !url.isEmpty else { return "" }
    return line.map { "\(url):\($0 + 1)" } ?? url
  }

  /// An event that matters here.
  enum Note {
    case complaint(Complaint)
    case request(String)
    case load(document: String, frame: String)
    /// A worker, or a frame in a process of its own, by its session.
    case part(String)
    case crash

    /// Reads an event; nil where it is none of these.
    init?(_ event: String, _ bytes: Data) throws(BrowserError) {
      func parameters<Value: Decodable>(_ type: Value.Type) throws(BrowserError) -> Value {
        try Browser.decoded(Event<Value>.self, from: bytes).params
      }
      switch event {
      case "Runtime.consoleAPICalled":
        let call = try parameters(ConsoleCall.self)
        guard let kind = call.kind else { return nil }
        let frame = call.stackTrace?.callFrames.first
        self = .complaint(
          Complaint(
            kind: kind, text: call.args.map(\.text).joined(separator: " "),
            place: Visit.place(frame?.url, frame?.lineNumber)))
      case "Runtime.exceptionThrown":
        let thrown = try parameters(ThrownException.self).exceptionDetails
        self = .complaint(Complaint(kind: .exception, text: thrown.message, place: thrown.place))
      case "Log.entryAdded":
        let entry = try parameters(LogEntry.self).entry
        guard let kind: Complaint.Kind = ["error": .error, "warning": .warning][entry.level] else {
          return nil
        }
        self = .complaint(
          Complaint(kind: kind, text: entry.text, place: Visit.place(entry.url, entry.lineNumber)))
      case "Page.javascriptDialogOpening":
        let dialog = try parameters(Dialog.self)
        self = .complaint(Complaint(kind: .dialog, text: dialog.message, place: dialog.url))
      case "Network.requestWillBeSent": self = .request(try parameters(Request.self).request.url)
      // Neither of these is a request to the protocol.
      case "Network.webSocketCreated", "Network.webTransportCreated":
        self = .request(try parameters(Address.self).url)
      case "Page.lifecycleEvent":
        let stage = try parameters(Stage.self)
        guard stage.name == "load" else { return nil }
        self = .load(document: stage.loaderId, frame: stage.frameId)
      case "Target.attachedToTarget": self = .part(try parameters(Attachment.self).sessionId)
      case "Inspector.targetCrashed": self = .crash
      default: return nil
      }
    }
  }
}

// The parts of the protocol's events that are read.

private struct Event<Parameters: Decodable>: Decodable { let params: Parameters }

private struct ConsoleCall: Decodable {
  let type: String
  let args: [RemoteObject]
  let stackTrace: Thrown.Stack?

  var kind: Complaint.Kind? { ["error": .error, "assert": .error, "warning": .warning][type] }
}

private struct ThrownException: Decodable { let exceptionDetails: Thrown }

private struct LogEntry: Decodable {
  struct Entry: Decodable {
    let level: String
    let text: String
    let url: String?
    let lineNumber: Int?
  }
  let entry: Entry
}

private struct Dialog: Decodable {
  let message: String
  let url: String
}

private struct Request: Decodable { let request: Address }

private struct Address: Decodable { let url: String }

private struct Stage: Decodable {
  let frameId: String
  let loaderId: String
  let name: String
}

private struct Attachment: Decodable { let sessionId: String }
