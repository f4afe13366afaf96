import Files
import Audit
import Foundation
import Homework
import Isolation
import Seeds
import Textbook

/// The marking of a class as the audit attacks it: the chapters' own exercises, and the command itself.
struct AuditGrading {
  let chapters: [any Chapter]
  let level: Sandbox.Level

  /// How long a class of a few files may take.
  private static let patience = Duration.seconds(100)

  /// The real marking, for an audit.
  func grading() throws -> Grading {
    let sandbox = try Sandbox(level: level)
    let marker = CodeMarker(
      chapters, seed: "\(UInt64.random(in: 0 ... .max))", isolation: sandbox.isolation,
      run: { sandbox.run(source: $0, functions: $1, calls: $2) })
    let level = level
    return Grading(
      mark: { source, chapter in
        let record = marker.mark(Array(source.utf8), name: "audit.swift", chapter: chapter)
        // A source that isn't run shows nothing.
        if let problem = record.problem { throw SandboxError.preparation(problem.message.en) }
        return record.points
      },
      markClass: { try Self.marks(ofClass: $0, report: $1, level) })
  }

  /// Runs `grade-code` as whoever marks does, in a process of its own: what stops it stops no audit.
  private static func marks(
    ofClass inbox: String, report: String, _ level: Sandbox.Level
  ) throws -> Grading.ClassMarks {
    guard let companion = Bundle.main.executablePath else {
      throw SandboxError.preparation("this program doesn't know its own path")
    }
    // A file: a typed seed would be stretched first, for each class anew.
    let seed = report + ".seed"
    try SeedCommand.write(CourseSeed.newFile(), to: seed)
    defer { try? FileManager.default.removeItem(atPath: seed) }
    let command = [
      companion, "grade-code", inbox, "--seed-file", seed, "--report", report,
      "--formats", "csv,pages", "--isolation", level.rawValue, "--lang", "en",
    ]
    let null = try Descriptor.null()
    let process = try ChildProcess(
      command, environment: ProcessInfo.processInfo.environment.map { "\($0)=\($1)" },
      descriptors: [null, null, null])
    let end = process.end(by: .now + patience)
    let bytes = (try? Data(contentsOf: URL(fileURLWithPath: report + "/class.csv"))).map { [UInt8]($0) }
    let table = WrittenText.of(bytes ?? []) ?? ""
    return Grading.ClassMarks(failure: failure(of: end), rows: rows(in: table, report: report))
  }

  /// What is wrong with how the command ended: a file that is not marked gives code 1, which is no harm.
  private static func failure(of end: ChildProcess.End?) -> String? {
    switch end {
    case .exited(0), .exited(1): nil
    case .exited(let code): "exit code \(code)"
    case .signalled(let signal): "signal \(signal)"
    case nil: "no end"
    }
  }

  /// The rows of a class's table: the file, its points (none where it was not marked), and whether it has a page.
  static func rows(in table: String, report: String) -> [Grading.Row] {
    guard let rows = CSV.rows(of: table), let header = rows.first, let file = header.firstIndex(of: "file"),
      let points = header.firstIndex(of: "points"), let page = header.firstIndex(of: "page")
    else { return [] }
    let pages = FileManager.default.enumerator(atPath: report)?.compactMap { $0 as? String } ?? []
    return rows.dropFirst().filter { $0.count == header.count }.map { row in
      Grading.Row(
        file: row[file], points: Int(row[points]) ?? 0,
        hasPage: pages.contains { $0.hasSuffix("/\(row[page]).md") })
    }
  }
}
