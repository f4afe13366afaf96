import CompanionCLI
import NumericCore
import Pages
import Textbook

/// `companion book`: the generated pages, and what follows from the table of chapters.
struct PagesCommand {
  let chapters: [any Chapter]
  /// The package's folder, with its slash; empty for the current one.
  let root: String

  private static let output = CommandOption.value(
    "output", "folder", ko: "쓸 폴더 (기본값: docs, 노트의 책은 book)",
    en: "folder to write to (default: docs; of notes, book)")
  private static let notes = PositionalArgument(
    "notes", .optional, ko: "노트 폴더: 이 노트로 책을 만듦", en: "a folder of notes, to make a book of these instead")
  private static let check = CommandOption.flag(
    "check", ko: "쓰지 않고 견주기만 함; 다르면 종료 코드 1", en: "compare without writing; exit code 1 if anything differs")

  private static let readBack = CommandOption.flag(
    "read-back", ko: "쓰인 쪽의 수식을 다시 읽고, 그 쪽의 숫자만으로 다시 판정함; 틀리면 종료 코드 1",
    en: "read the pages' formulas and decide them again from each page alone; exit code 1 if any is wrong")

  static let syntax = CommandSyntax(
    "companion book",
    summary: Bilingual(
      ko: "책의 쪽을 만듭니다. 패키지 폴더에서는 Package.swift의 표에서 나오는 책의 목록과 README의 표도 고칩니다.",
      en: """
        Writes the pages of the book. In the package's folder also what follows from the table in Package.swift: \
        the book's list of chapters, and the front page's table.
        """),
    options: [output, check, readBack, .language], positionals: [notes],
    examples: ["companion book --check", "companion book my-notes --output my-book"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    if let notes = arguments.value(of: Self.notes) { return try run(notes, arguments, language, output) }
    let folder = arguments.value(of: Self.output) ?? root + "docs"
    if arguments.contains(Self.readBack) {
      return try ReadBackRun(
        pages: chapters.map(\.name) + OwnLecturePage.names(in: folder), folder: folder
      ).run(language, output)
    }
    // In another folder only the pages are written: they know nothing of a package.
    var files: [(path: String, text: String)] = []
    if arguments.value(of: Self.output) == nil, let table = ChapterTable.ofPackage(at: root) {
      let list = (path: root + ChapterTable.bookPath, text: ChapterTable.bookSource(of: table.entries))
      guard table.entries.map(\.executable) == chapters.map(\.name) else {
        return try waitForBuild(list, isCheck: arguments.contains(Self.check), language, output)
      }
      requirePlaces()
      files.append(list)
      if let page = try FrontPage(chapters).upToDate(at: root) { files.append((root + FrontPage.path, page)) }
    }
    if arguments.value(of: Self.output) == nil { files += try OwnLecturePage(root: root).files }
    files += BookPages(verified()).files.map { ("\(folder)/\($0.path)", $0.text) }
    return try GeneratedFiles(files: files).bring(isCheck: arguments.contains(Self.check), language, output)
  }

  /// The book of a folder of notes.
  private func run(
    _ notes: String, _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    let book = try NotesFolder(atPath: notes)
    let folder = arguments.value(of: Self.output) ?? "book"
    let files = book.pages.map { (path: "\(folder)/\($0.path)", text: $0.text) }
    for path in book.leftOut {
      output.line(
        Bilingual(ko: "문장이 없어 뺌: ", en: "left out, since it has no statements: ").plain(in: language) + path)
    }
    return try GeneratedFiles(files: files).bring(isCheck: arguments.contains(Self.check), language, output)
  }

  /// Brings the book's list up to date where the program that runs was built with another: its pages must wait.
  private func waitForBuild(
    _ list: (path: String, text: String), isCheck: Bool, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    let isSame = try FileWriter().isSame(list.text, asFileAt: list.path)
    if !isSame {
      if !isCheck { try FileWriter().write(list.text, to: list.path) }
      let word = isCheck ? Bilingual(ko: "다름: ", en: "differs: ") : Bilingual(ko: "씀: ", en: "wrote: ")
      output.line(word.plain(in: language) + list.path)
    }
    output.line(
      Bilingual(
        ko: "이 프로그램은 Package.swift의 표와 다른 장으로 만들어졌습니다. 다시 빌드해서 실행하세요.",
        en: """
          This program was built with other chapters than the table in Package.swift has; build and run it again.
          """
      ).plain(in: language))
    return .failure
  }

  /// Every claim must stand on a slide of the table of lectures: the pages list them by slide.
  private func requirePlaces() {
    for chapter in chapters {
      let derivation = chapter.derivation()
      for claim in derivation.claims where Lecture.place(of: claim.id) == nil {
        AuthorMistake.stop(
          "\(claim.id) is on no slide of the table in Sources/Textbook/LectureData/Lecture.swift",
          at: derivation.line(ofClaim: claim.id))
      }
    }
  }

  /// Every chapter with its verdicts, worked out on all cores.
  private func verified() -> [(chapter: any Chapter, study: Study)] {
    let studies = Study.stating(chapters)
    Study.decide(studies)
    return zip(chapters, studies).map { (chapter: $0, study: $1) }
  }
}
