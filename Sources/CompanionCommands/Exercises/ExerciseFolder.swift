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

  /// The chapters' exercises, in the order of the book, in the lecture's own conventions or in those of all files.
  private let sheets: [CodeSheet]
  private let path: String
  private let conventions: [Convention]?
  private let marker: CodeMarker
  private let runner = OwnCodeRunner()
  private let known = Mutex<[String: (source: [UInt8], record: MarkRecord)]>([:])
  private let turned = Memo<Key, CodeSheet>()
  private let stubs = Memo<Key, [UInt8]>()

  /// A chapter's file in some conventions.
  private struct Key: Hashable {
    let file: String
    let conventions: [Convention]
  }

  /// Prepares a folder of exercises.
  ///
  /// - Parameter conventions: What all files keep to; nil where each says it itself.
  public init(_ path: String = usual, of chapters: [any Chapter], under conventions: [Convention]? = nil) {
    self.path = path
    self.conventions = conventions
    sheets = chapters.compactMap { CodeSheet($0, under: conventions ?? []) }
    marker = CodeMarker(
      chapters, seed: "practice", feedback: .hints, isolation: Sandbox.Level.process.rawValue,
      drawing: .once, under: conventions,
      run: { [runner] in runner.run($0, $1, $2) })
  }

  /// What each chapter's file has come to, with its exercises in the conventions that the file names.
  public func states() -> [(sheet: CodeSheet, state: State)] { sheets.map { state(of: $0) } }

  /// What a chapter's file has come to; run again only if its bytes are others than last time.
  private func state(of sheet: CodeSheet) -> (sheet: CodeSheet, state: State) {
    let name = sheet.fileName
    guard let source = source(of: sheet) else { return (sheet, .missing) }
    let line = conventions == nil ? ConventionLine(in: source)?.conventions : nil
    let named = line ?? sheet.conventions
    let sheet = named == sheet.conventions ? sheet : inConventions(sheet, named)
    if source == stub(of: sheet) { return (sheet, .untouched) }
    if let last = known.withLock({ $0[name] }), last.source == source { return (sheet, .marked(last.record)) }
    let record = marker.mark(source, name: name, chapter: sheet.chapter)
    if record.problem?.isPassing != true { known.withLock { $0[name] = (source, record) } }
    return (sheet, .marked(record))
  }

  /// A chapter's exercises in some conventions, prepared once.
  private func inConventions(_ sheet: CodeSheet, _ conventions: [Convention]) -> CodeSheet {
    turned.value(for: Key(file: sheet.fileName, conventions: conventions)) { sheet.under(conventions) }
  }

  /// A chapter's file as it is handed out, written once.
  private func stub(of sheet: CodeSheet) -> [UInt8] {
    stubs.value(for: Key(file: sheet.fileName, conventions: sheet.conventions)) {
      Array(ExerciseStub.text(of: sheet).utf8)
    }
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
