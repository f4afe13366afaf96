import CompanionCLI
import Files
import Foundation
import Notes
import Pages
import Site
import Textbook

/// `companion site`: the book as a folder of web pages.
struct SiteCommand {
  let chapters: [any Chapter]
  /// The package's folder, with its slash; empty for the current one.
  let root: String

  private static let output = CommandOption.value(
    "output", "folder", ko: "쓸 폴더 (기본값: site)", en: "folder to write to (default: site)")

  static let syntax = CommandSyntax(
    "companion site",
    summary: Bilingual(
      ko: "책을 웹 페이지로 만듭니다. 폴더의 index.html을 브라우저로 여세요. 노트 파일을 쓰면 그 쪽도 함께 만듭니다.",
      en:
        "Writes the book as web pages: open the folder's index.html in a browser. Files of notes become pages, too."
    ),
    options: [output, .language], positionals: [],
    examples: ["companion site", "companion site --output public my-notes.md"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folder = arguments.value(of: Self.output) ?? "site"
    let writer = FileWriter()
    let files = try site.files
    for (path, text) in files { try writer.write(text, to: "\(folder)/\(path)") }
    output.line(
      Bilingual(
        ko: "파일 \("\(files.count)")개를 썼습니다. 브라우저로 여세요: \(folder)/index.html",
        en: "\("\(files.count)") files written. Open in a browser: \(folder)/index.html"
      ).plain(in: language))
    return .success
  }

  /// The site of the book's chapters, the manuals in the package, and the notes on the command line.
  private var site: Site {
    get throws {
      let studies = Study.stating(chapters)
      Study.decide(studies)
      let all = zip(chapters, studies).map { (chapter: $0, study: $1) }
      let (notes, book) = (all.filter { $0.chapter.file != nil }, all.filter { $0.chapter.file == nil })
      var beside: [Language: [BookPage]] = [:]
      for language in Language.allCases {
        beside[language] = try manuals(language) + notes.map { .notes($0, $1, language: language) }
      }
      return Site(book, beside: beside)
    }
  }

  /// The manuals in a language, where this is the package's folder.
  private func manuals(_ language: Language) throws -> [BookPage] {
    try ["exercises", "homework"].compactMap { name in
      let path = "\(root)docs/\(name).\(language.rawValue).md"
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return .manual(try NotesFile.text(atPath: path), name: name)
    }
  }
}
