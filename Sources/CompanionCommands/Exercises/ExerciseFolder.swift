import CompanionCLI
import Files
import Foundation
import Homework
import Isolation
import Signatures
import Synchronization
import Textbook

/// A student's own exercises: the files of one folder, marked as often as they change.
///
/// The code is the student's own, so it runs in a process of its own with limits and nothing more. It is safe to
/// use from several threads at once.
public final class ExerciseFolder: Sendable {
  /// The folder's place in the package.
  public static let usual = "Sources/Exercises"
  /// Where the exercises of people's own notes lie: they are no part of the package.
  private static let ofNotes = "exercises"

  /// The folder of some exercises where none is named.
  static func usual(for sheets: [CodeSheet]) -> String {
    sheets.contains { $0.isOfFile } ? ofNotes : usual
  }

  /// What a chapter's file has come to.
  public enum State: Sendable {
    /// There is no file.
    case missing
    /// It is as it was handed out.
    case untouched
    /// It has been run and marked.
    case marked(MarkRecord)
  }

  /// The chapters' exercises, in the order of the book.
  public let sheets: [CodeSheet]
  private let path: String
  /// The files as they are handed out, by name.
  private let stubs: [String: [UInt8]]
  private let marker: CodeMarker
  private let runner = OwnCodeRunner()
  private let known = Mutex<[String: (source: [UInt8], record: MarkRecord)]>([:])

  /// Prepares a folder of exercises.
  public init(_ path: String = usual, of chapters: [any Chapter]) {
    self.path = path
    sheets = chapters.compactMap { CodeSheet($0) }
    stubs = Dictionary(
      uniqueKeysWithValues: sheets.map { ($0.fileName, Array(ExerciseStub.text(of: $0).utf8)) })
    marker = CodeMarker(
      chapters, seed: "practice", feedback: .hints, isolation: Sandbox.Level.process.rawValue,
      drawing: .once,
      run: { [runner] in runner.run($0, $1, $2) })
  }

  /// What a chapter's file has come to; run again only if its bytes are others than last time.
  public func state(of sheet: CodeSheet) -> State {
    let name = sheet.fileName
    guard let source = source(of: sheet) else { return .missing }
    if source == stubs[name] { return .untouched }
    if let last = known.withLock({ $0[name] }), last.source == source { return .marked(last.record) }
    let record = marker.mark(source, name: name, chapter: sheet.chapter)
    if record.problem?.isPassing != true { known.withLock { $0[name] = (source, record) } }
    return .marked(record)
  }

  /// The bytes of a chapter's file; nil where there is none.
  private func source(of sheet: CodeSheet) -> [UInt8]? {
    // One byte more than a source may have: the sandbox then says that it is too large.
    try? RegularFile.read("\(path)/\(sheet.fileName)", atMost: Limits().sourceBytes).bytes
  }
}

/// Runs one's own code. The sandbox is made when first needed: it takes a moment.
private final class OwnCodeRunner: Sendable {
  private let sandbox = Mutex<Result<Sandbox, SandboxError>?>(nil)

  func run(_ source: [UInt8], _ functions: [FunctionSignature], _ calls: [FunctionCall]) -> RunResult {
    let made = sandbox.withLock { sandbox in
      let made = sandbox ?? Self.made()
      sandbox = made
      return made
    }
    switch made {
    case .success(let sandbox): return sandbox.run(source: source, functions: functions, calls: calls)
    case .failure(let error): return .sandboxFailed(message: error.description)
    }
  }

  private static func made() -> Result<Sandbox, SandboxError> {
    do throws(SandboxError) {
      return .success(try Sandbox(level: .process))
    } catch {
      return .failure(error)
    }
  }
}
