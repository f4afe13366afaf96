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
    let writer: FileWriter
    /// Why the first page that could not be written could not.
    private(set) var failure: SystemError?
    /// The names given so far, in lower case: not every file system tells `A` from `a`.
    private var taken: Set<String> = []

    init(folder: String, kinds: [Kind], language: Language, writer: FileWriter) {
      (self.folder, self.kinds, self.language, self.writer) = (folder, kinds, language, writer)
    }

    /// Writes what a file gets for itself, and returns the name of its pages.
    mutating func write(_ record: MarkRecord) -> String {
      let page = PageName.of(record.name) { taken.contains($0.lowercased()) }
      taken.insert(page.lowercased())
      let own: [(kind: Kind, path: String, text: () -> String)] = [
        (.pages, "students/\(page).md", { [language] in StudentPage.text(of: record, language: language) }),
        (.gradescope, "gradescope/\(page).json", { [language] in record.gradescope(language: language) }),
        (
          .prairielearn, "prairielearn/\(page).json",
          { [language] in record.prairieLearn(language: language) }
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
  }
}
