import CompanionCLI
import Foundation
import Pages
import Textbook

/// `companion new-chapter`: a folder with a small working derivation, and the lines that make it a chapter.
struct NewChapterCommand {
  /// The commands of the companion, whose names no chapter can have.
  let commands: [String]
  /// The package's folder, with its slash; empty for the current one.
  var root = ""

  private static let name = PositionalArgument(
    "name", .one, ko: "장의 이름 (예: two-inputs)", en: "the chapter's name, such as two-inputs")

  static let syntax = CommandSyntax(
    "companion new-chapter",
    summary: Bilingual(
      ko: "새 장을 만듭니다. 바로 실행되는 작은 유도와 두 언어의 글, 연습 문제, 풀이, 테스트가 들어 있고, 책의 끝에 놓입니다.",
      en: """
        Makes a chapter: a small derivation that runs, with prose in both languages, exercises, their solution and \
        a test. It comes last in the book.
        """),
    options: [.language], positionals: [name], examples: ["companion new-chapter two-inputs"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let template = try ChapterTemplate(name: arguments.value(of: Self.name)!)
    guard let table = ChapterTable.ofPackage(at: root) else { throw AuthoringError.noPackage }
    try requireFree(template, in: table)
    let entry = ChapterTable.Entry(target: template.type, executable: template.name)
    var changes = FileChanges(root: root)
    changes.created = template.files
    changes.updated = [
      (ChapterTable.bookPath, ChapterTable.bookSource(of: table.entries + [entry])),
      // Last, since this line is what makes it a chapter.
      (ChapterTable.path, table.manifest(adding: entry)),
    ]
    try changes.make()
    for (path, _) in changes.created {
      output.line(Bilingual(ko: "씀: \(path)", en: "wrote: \(path)").plain(in: language))
    }
    for (path, _) in changes.updated {
      output.line(Bilingual(ko: "고침: \(path)", en: "changed: \(path)").plain(in: language))
    }
    output.write("\n" + next(template.name, language))
    return .success
  }

  private func requireFree(_ template: ChapterTemplate, in table: ChapterTable) throws {
    let name = template.name
    if commands.contains(name) { throw AuthoringError.nameTaken(name, by: "companion \(name)") }
    let taken = table.entries.first {
      $0.executable == name || $0.target.lowercased() == template.type.lowercased()
    }
    if let taken { throw AuthoringError.nameTaken(name, by: "Chapters/\(taken.target)") }
    // A module of the package, too: a file system that does not tell A from a has one folder for both.
    for folder in ["Sources", "Chapters"] {
      let found = (try? FileManager.default.contentsOfDirectory(atPath: root + folder)) ?? []
      if let owner = found.first(where: { $0.lowercased() == template.type.lowercased() }) {
        throw AuthoringError.nameTaken(name, by: "\(folder)/\(owner)")
      }
    }
    if let owner = template.files.map(\.path).first(where: {
      FileManager.default.fileExists(atPath: root + $0)
    }) {
      throw AuthoringError.nameTaken(name, by: owner)
    }
  }

  private func next(_ name: String, _ language: Language) -> String {
    let steps: [(command: String, words: Bilingual)] = [
      ("swift run \(name)", Bilingual(ko: "새 장을 실행", en: "run it")),
      ("swift run companion book", Bilingual(ko: "책의 쪽을 만듦", en: "write its pages")),
    ]
    let width = (steps.map(\.command.count).max() ?? 0) + 2
    return steps.map { "  " + padded($0.command, to: width) + $0.words.plain(in: language) + "\n" }.joined()
  }
}
