import CompanionCLI
import Files
import Notes
import Textbook
import WrittenMath

/// A file of notes that a command line names.
enum NotesFile {
  /// Endings of such files.
  static let endings = [".md", ".markdown"]

  /// Whether a word of a command line is the name of such a file, by its ending.
  static func isName(_ word: String) -> Bool {
    !word.hasPrefix("-") && endings.contains { word.lowercased().hasSuffix($0) && word.count > $0.count }
  }

  /// The chapter that a file states, under a name that none of `others` has, and that is not among `reserved`.
  ///
  /// - Throws: `SystemError` and `UnfitFile` for what can't be read, `NoText` for what is no text, `NotesFaults` for
  ///   statements that can't be understood.
  static func chapter(
    atPath path: String, besides others: [any Chapter], without reserved: [String] = []
  ) throws -> any Chapter {
    let taken = Set((others.map(\.name) + reserved).map { $0.lowercased() })
    return try NotesReader.chapter(
      SourceText(try text(atPath: path), named: path), called: name(of: path, besides: taken))
  }

  /// The text of a file.
  static func text(atPath path: String) throws -> String {
    let bytes = try RegularFile.contents(atPath: path, atMost: NotesLimits.bytes)
    guard let text = WrittenText.of(bytes) else { throw NoText(path: path) }
    return text
  }

  /// The file's name without its ending, as a sheet's file and a command may carry it.
  private static func name(of path: String, besides taken: Set<String>) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem =
      endings.first { file.lowercased().hasSuffix($0) }.map { String(file.dropLast($0.count)) } ?? file
    let plain = stem.map { $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : "-" }
    var name = String(plain)
    while taken.contains(name.lowercased()) { name += "-notes" }
    return name
  }
}

/// A file that is no text.
struct NoText: ReportedError {
  let path: String

  func message(in language: Language) -> String {
    switch language {
    case .ko: "\(path): 텍스트 파일이 아닙니다. UTF-8로 저장하세요"
    case .en: "\(path): is not a text file; save it as UTF-8"
    }
  }
}
