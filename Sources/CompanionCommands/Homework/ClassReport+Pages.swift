import CompanionCLI
import Foundation
import Homework
import Textbook

extension ClassReport {
  /// The pages of single files: one after the other, and the first that could not be written.
  struct Pages {
    let folder: String
    let kinds: [Kind]
    let language: Language
    let origin: ReportOrigin
    let writer: FileWriter
    /// Why the first page that could not be written could not.
    private(set) var failure: SystemError?
    /// The names given so far, in lower case: not every file system tells `A` from `a`.
    private var taken: Set<String> = []

    init(folder: String, kinds: [Kind], language: Language, origin: ReportOrigin, writer: FileWriter) {
      (self.folder, self.kinds, self.language, self.origin) = (folder, kinds, language, origin)
      self.writer = writer
    }

    /// Writes what a file gets for itself, and returns the name of its pages.
    mutating func write(_ record: MarkRecord) -> String {
      let page = PageName.of(record.name) { taken.contains($0.lowercased()) }
      taken.insert(page.lowercased())
      let own: [(kind: Kind, path: String, text: () -> String)] = [
        (.pages, "students/\(page).md", { [language] in StudentPage.text(of: record, language: language) }),
        (
          .gradescope, "gradescope/\(page).json",
          { [language, origin] in record.gradescope(language: language, origin: origin) }
        ),
        (
          .prairielearn, "prairielearn/\(page).json",
          { [language] in record.prairieLearn(language: language) }
        ),
        (
          .surefire, "surefire/TEST-\(page).xml",
          { [language, origin] in SurefireReport.text(of: record, language: language, origin: origin) }
        ),
      ]
      for report in own where kinds.contains(report.kind) {
        do throws(SystemError) {
          try writer.write(report.text(), to: folder + "/" + report.path)
        } catch {
          failure = failure ?? error
        }
      }
      return page
    }

    /// The folders of pages, with how their files' names begin and end.
    static let folders: [(name: String, prefix: String, ending: String)] = [
      ("students", prefix: "", ending: ".md"), ("gradescope", "", ".json"), ("prairielearn", "", ".json"),
      ("surefire", "TEST-", ".xml"),
    ]

    /// Removes the pages of files that are not there any more; nothing that is not called as pages are.
    mutating func removeWithdrawn() {
      for (name, prefix, ending) in Self.folders {
        let folder = self.folder + "/" + name
        // A link leads to where nothing is ours.
        var folderStatus = stat()
        guard lstat(folder, &folderStatus) == 0, folderStatus.st_mode & S_IFMT == S_IFDIR else { continue }
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
          guard file.hasPrefix(prefix), file.hasSuffix(ending) else { continue }
          let page = String(file.dropFirst(prefix.count).dropLast(ending.count))
          guard PageName.isPage(page), !taken.contains(page.lowercased()) else { continue }
          var status = stat()
          let path = folder + "/" + file
          guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
          if unlink(path) != 0 { failure = failure ?? SystemError(path) }
        }
      }
    }
  }
}
