import CompanionCLI
import Foundation
import Notes
import Pages
import Textbook

/// A folder of notes: each of its files with statements is a page of a book.
struct NotesFolder {
  /// The files' chapters, in the order of their names.
  let chapters: [any Chapter]
  /// The names of files without statements.
  let leftOut: [String]

  /// Reads a folder, or one file.
  ///
  /// - Throws: `NotesFolderFaults`, all that is wrong in all files; `SystemError` where there is no such folder;
  ///   `UsageError` where it has no notes.
  init(atPath path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UsageError.invalidValue(of: "folder", value: path, expected: Self.expected)
    }
    let paths =
      isFolder.boolValue
      ? try FileManager.default.contentsOfDirectory(atPath: path).filter(NotesFile.isName).sorted()
        .map { (path.hasSuffix("/") ? path : path + "/") + $0 } : [path]
    var chapters: [any Chapter] = []
    var leftOut: [String] = []
    var faults: [any ReportedError] = []
    for path in paths {
      do {
        if isFolder.boolValue, !(try Self.hasStatements(path)) {
          leftOut.append(path)
        } else {
          chapters.append(
            try NotesFile.chapter(atPath: path, besides: chapters, without: NotesBookPages.reserved))
        }
      } catch let error as any ReportedError {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw NotesFolderFaults(faults: faults) }
    guard !chapters.isEmpty else {
      throw UsageError.invalidValue(of: "folder", value: path, expected: Self.expected)
    }
    self.chapters = chapters
    self.leftOut = leftOut
  }

  private static let expected = Bilingual(
    ko: "```network 블록이 든 노트(.md)가 있는 폴더", en: "a folder with notes (.md) that have a ```network block")

  private static func hasStatements(_ path: String) throws -> Bool {
    let text = try NotesFile.text(atPath: path)
    return NotesReader.hasStatements(text)
  }

  /// The languages that the files are written in: Korean where there is Hangul in one, English for the others.
  var languages: [Language] {
    let own = chapters.compactMap { $0 as? NotesChapter }.map { notes in
      let isKorean = notes.source.text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      return isKorean ? Language.ko : .en
    }
    return Language.allCases.filter(own.contains)
  }

  /// The pages.
  var pages: [(path: String, text: String)] {
    let studies = Study.stating(chapters)
    Study.decide(studies)
    return NotesBookPages(zip(chapters, studies).map { (chapter: $0, study: $1) }, in: languages).files
  }
}

/// All that is wrong in the files of a folder.
struct NotesFolderFaults: ListedError {
  let faults: [any ReportedError]

  func lines(in language: Language) -> [String] {
    faults.flatMap { fault in
      (fault as? any ListedError)?.lines(in: language) ?? [fault.message(in: language)]
    }
  }
}
