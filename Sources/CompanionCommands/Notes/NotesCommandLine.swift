import CompanionCLI
import Foundation
import Notes
import Textbook
import WrittenMath

/// A command line in which files of notes may stand wherever a chapter may: each file is read, becomes a chapter beside
/// the book's, and its name takes the file's place.
struct NotesCommandLine {
  /// The book's chapters and those of the files, which come first.
  let chapters: [any Chapter]
  /// The command line with chapters' names.
  let tokens: [String]

  /// Commands whose arguments are other files: notes among them say only what the others are about.
  private static let ofOtherFiles: Set = ["mark", "grade-code", "merge", "search"]
  /// Commands that write files of notes, name none, or read them by themselves.
  private static let without: Set = ["new", "completions", "manual", "seed", "new-chapter", "book"]
  /// Options whose value is a chapter.
  private static let ofChapters: Set = ["--chapter", "--reset"]
  /// Options whose value may end as a file of notes does, and is none.
  private static let ofValues: Set = [
    "--output", "--roster", "--adjustments", "--seed-file", "--folder", "--names", "--report", "--results",
    "--assignment", "--student", "--save", "--load", "--section",
  ]

  init(_ tokens: [String], besides book: [any Chapter]) throws {
    var notes: [any Chapter] = []
    var kept: [String] = []
    let command = Self.command(in: tokens)
    /// The name of the chapter that a file states.
    func name(ofFile path: String) throws -> String {
      if let known = notes.first(where: { $0.file == path }) { return known.name }
      let chapter = try NotesFile.chapter(atPath: path, besides: notes + book)
      notes.append(chapter)
      return chapter.name
    }
    for (place, token) in tokens.enumerated() {
      let option = place > 0 ? tokens[place - 1] : ""
      if Self.without.contains(command) || Self.ofValues.contains(option) {
        kept.append(token)
      } else if command == "hint", let (file, function) = Self.function(token) {
        kept.append(try name(ofFile: file) + "/" + function)
      } else if !NotesFile.isName(token) {
        kept.append(token)
      } else if !Self.ofOtherFiles.contains(command) || Self.ofChapters.contains(option) {
        kept.append(try name(ofFile: token))
      } else if Self.hasStatements(token) {
        _ = try name(ofFile: token)
      } else {
        kept.append(token)
      }
    }
    chapters = notes + book
    self.tokens = kept
  }

  /// The command's name: the first word that is neither an option nor the language before it.
  private static func command(in tokens: [String]) -> String {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token == CommandOption.language.name {
        rest = rest.dropFirst()
      } else if !token.hasPrefix("-") {
        return token
      }
    }
    return ""
  }

  /// A file of notes and a function of it: `notes.md/forward`.
  private static func function(_ token: String) -> (file: String, function: String)? {
    guard let slash = token.lastIndex(of: "/"), NotesFile.isName(String(token[..<slash])) else { return nil }
    return (String(token[..<slash]), String(token[token.index(after: slash)...]))
  }

  /// Whether a file has a block of statements: a sheet is Markdown, too.
  private static func hasStatements(_ path: String) -> Bool {
    (try? NotesFile.text(atPath: path)).map(NotesReader.hasStatements) ?? false
  }
}

extension [any Chapter] {
  /// The chapters that files of notes state.
  var ofFiles: [any Chapter] { filter { $0.file != nil } }
  /// The book's own.
  var ofBook: [any Chapter] { filter { $0.file == nil } }

  /// What the files of notes say, for what was computed from them to be known again.
  var notesText: String {
    compactMap { $0 as? NotesChapter }.map { "\($0.name)\u{0}\($0.source.text)" }.joined(separator: "\u{0}")
  }
}
