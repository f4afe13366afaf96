import Foundation
import Notes
import Pages
import Textbook
import WrittenMath

/// The page "Your own lecture": made from files of notes as anybody writes them, one in each language.
struct OwnLecturePage {
  /// The package's folder, with its slash; empty for the current one.
  let root: String

  static let name = "your-own-lecture"

  /// Its name if it is written in a folder.
  static func names(in folder: String) -> [String] {
    FileManager.default.fileExists(atPath: "\(folder)/en/\(name).md") ? [name] : []
  }

  /// The page in both languages, with its pictures; nothing where the package has no such notes.
  var files: [(path: String, text: String)] {
    get throws { try Language.allCases.flatMap(files) }
  }

  private func files(_ language: Language) throws -> [(path: String, text: String)] {
    guard let (chapter, study) = try stated(language) else { return [] }
    let pictures = BookPages([(chapter: chapter, study: study)]).figures.filter {
      $0.path.hasPrefix("\(language.rawValue)/")
    }
    let page = ChapterPage(chapter, study, language: language).markdown(footer: [.paragraph(links(language))])
    return (pictures + [("\(language.rawValue)/\(Self.name).md", page)]).map {
      (root + "docs/" + $0.path, $0.text)
    }
  }

  /// What the notes in a language state; nil where the package has none.
  func stated(_ language: Language) throws -> (chapter: any Chapter, study: Study)? {
    let source = "docs/notes/\(Self.name).\(language.rawValue).md"
    guard FileManager.default.fileExists(atPath: root + source) else { return nil }
    let text = SourceText(try NotesFile.text(atPath: root + source), named: source)
    let chapter = try NotesReader.chapter(text, called: Self.name)
    let study = chapter.study()
    Study.decide([study])
    return (chapter, study)
  }

  private func links(_ language: Language) -> InlineText {
    let (contents, name, other): (InlineText, InlineText, Language) =
      language == .ko ? ("차례", "English", .en) : ("Contents", "한국어", .ko)
    return
      "\(link: contents, to: "README.md") · \(link: name, to: "../\(other.rawValue)/\(Self.name).md")"
  }
}
