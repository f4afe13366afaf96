import Files
import Homework
import Textbook

/// A file in the place of a sheet that somebody has worked on: it is never written over.
enum FilledSheet {
  /// Whether a file holds work: answers, notes beside them, or something that is no sheet at all.
  ///
  /// A sheet to print is filled in on paper; the file is written over where it is one.
  static func isAt(_ path: String, _ form: SheetForm, of worksheet: Worksheet) -> Bool {
    guard let contents = try? RegularFile.read(path, atMost: Sheet.largest), !contents.bytes.isEmpty else {
      return false
    }
    guard form != .html else {
      return !String(decoding: contents.bytes, as: UTF8.self).contains(Sheet.printed)
    }
    guard let sheet = try? Sheet(bytes: contents.bytes), !sheet.isAnswered else { return true }
    // A derivation below the table is work, too.
    return form == .markdown
      && !Language.allCases.contains {
        sheet.markdown(of: worksheet, language: $0).utf8.elementsEqual(contents.bytes)
      }
  }
}
