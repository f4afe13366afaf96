import CompanionCLI
import Foundation
import Textbook

/// Where reports may go: not where the next run would take them for what was handed in.
///
/// A folder of reports in the inbox is passed over when the inbox is read. So it must not be the inbox itself, nor a
/// folder that students' files are in, whose files would be passed over with it.
enum ReportFolder {
  /// Checks a folder for reports on some files and folders.
  ///
  /// - Throws: `UsageError` where reports and files would be mixed up.
  static func check(_ folder: String, besides paths: [String]) throws(UsageError) {
    guard let reports = real(folder) else { return }
    for path in paths {
      guard let inbox = real(path) else { continue }
      if reports == inbox { throw .reportsInInbox(folder) }
      if reports.starts(with: inbox + [slash]), isInUse(folder) { throw .reportsInInbox(folder) }
      let own = ClassReport.Pages.folders.map { reports + [slash] + Array($0.name.utf8) }
      if own.contains(where: { inbox == $0 || inbox.starts(with: $0 + [slash]) }) {
        throw .reportsInInbox(folder)
      }
    }
  }

  private static let slash = UInt8(ascii: "/")

  /// A path without links, in bytes; nil where there is nothing.
  private static func real(_ path: String) -> [UInt8]? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return (0..<strlen(real)).map { UInt8(bitPattern: real[$0]) }
  }

  /// Whether a folder has something in it, and not from a run before.
  private static func isInUse(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return !names.isEmpty && !names.contains("journal.jsonl")
  }
}

extension UsageError {
  fileprivate static func reportsInInbox(_ folder: String) -> UsageError {
    .invalidValue(
      of: "--report", value: folder,
      expected: Bilingual(
        ko: "채점할 파일이 없는 다른 폴더", en: "another folder, without files to be marked in it"))
  }
}
