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
  private static let ofOtherFiles: Set = ["mark", "grade-code", "merge", "exercises"]
  /// Commands that write files of notes, or name none.
  private static let without: Set = ["new", "completions", "search", "seed", "new-chapter"]

  init(_ tokens: [String], besides book: [any Chapter]) throws {
    var notes: [any Chapter] = []
    var kept: [String] = []
    let command = Self.command(in: tokens)
    for (place, token) in tokens.enumerated() {
      guard NotesFile.isName(token), !Self.without.contains(command), !Self.isValue(at: place, in: tokens)
      else {
        kept.append(token)
        continue
      }
      let isOther = Self.ofOtherFiles.contains(command)
      if isOther, !Self.hasStatements(token) {
        kept.append(token)
        continue
      }
      let chapter = try NotesFile.chapter(atPath: token, besides: book + notes)
      notes.append(chapter)
      if !isOther { kept.append(chapter.name) }
    }
    chapters = notes + book
    self.tokens = kept
  }

  /// The command's name: the first word that is neither an option nor the language before it.
  private static func command(in tokens: [String]) -> String {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token == CommandOption.language.name { rest = rest.dropFirst() } else if !token.hasPrefix("-") { return token }
    }
    return ""
  }

  /// Whether a word is the value of an option that takes a file.
  private static func isValue(at place: Int, in tokens: [String]) -> Bool {
    place > 0
      && ["--output", "--roster", "--adjustments", "--seed-file", "--folder"].contains(tokens[place - 1])
  }

  /// Whether a file has a block of statements: a sheet is Markdown, too.
  private static func hasStatements(_ path: String) -> Bool {
    guard let text = try? NotesFile.text(atPath: path) else { return false }
    return text.contains("```network") || text.contains("~~~network")
  }
}
