import CompanionCLI
import Foundation
import Homework
import Textbook

/// `companion practise`: a screen beside the editor that tells at each save how the exercises stand.
struct PractiseCommand {
  let chapters: [any Chapter]
  var launch: Launch = .current

  private static let chapter = PositionalArgument(
    "chapter", .optional, ko: "장 이름이나 노트 파일 (기본값: 모든 장)",
    en: "a chapter, or a file of notes (default: all chapters)")
  private static let folder = CommandOption.value(
    "folder", "FOLDER", ko: "연습 파일이 있는 폴더 (기본값: Sources/Exercises, 노트 파일은 exercises)",
    en: "where the exercises lie (default: Sources/Exercises; for notes, exercises)")
  private static let once = CommandOption.flag(
    "once", ko: "한 번만 보여 주고 끝냄; 틀린 것이 있으면 종료 코드 1",
    en: "show it once and end; exit code 1 if something is wrong")

  private static let convention = ExerciseConvention.option(
    ko: "모든 파일을 이 규약으로 확인 (기본값: 파일에 적힌 규약)",
    en: "take all files for this convention (default: the one that a file names)")

  static let syntax = CommandSyntax(
    "companion practise",
    summary: Bilingual(
      ko: "연습 파일을 지켜보다가 저장할 때마다 다시 확인합니다. Ctrl-C로 끝냅니다.",
      en: "Watches the exercises and tries them again at each save. Ctrl-C ends it."),
    options: [folder, once, convention, .language], positionals: [chapter],
    examples: ["companion practise", "companion practise one-one-one-network", "companion practise notes.md"])

  /// What the folder should be, and how it is made where notes are practised.
  private static func expected(for notes: (any Chapter)?) -> Bilingual {
    guard let notes else { return Bilingual(ko: "연습 파일이 있는 폴더", en: "a folder with exercises in it") }
    return Bilingual(
      ko: "연습 파일이 있는 폴더 (만들기: companion exercises \(notes.typed))",
      en: "a folder with exercises in it (companion exercises \(notes.typed) makes it)")
  }

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let chosen =
      try arguments.value(of: Self.chapter).map { [try chapters.chapter(named: $0)] }
      ?? chapters.ofBook
    if let chapter = chosen.ofFiles.first, CodeSheet(chapter) == nil {
      throw NoExercises(chapter: chapter.typed)
    }
    let conventions = try ExerciseConvention.conventions(
      arguments, Self.convention, for: chosen.compactMap { CodeSheet($0) })
    let path =
      arguments.value(of: Self.folder)
      ?? ExerciseFolder.usual(for: chosen.ofFiles.compactMap { CodeSheet($0) })
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw UsageError.invalidValue(
        of: "--folder", value: path,
        expected: Self.expected(for: chosen.ofFiles.first))
    }
    let folder = ExerciseFolder(path, of: chosen, under: conventions)
    let terminal = output.terminal
    guard !arguments.contains(Self.once), terminal.isInteractive else {
      let screen = PractiseScreen(terminal, language: language, launch: launch)
      let states = folder.states()
      output.write(screen.text(states))
      return states.contains { screen.hasFailure($0.sheet, $0.state) } ? .failure : .success
    }
    let interrupt = Interrupt.listening()
    var shown = ""
    var size = [terminal.width, terminal.height]
    while !interrupt.isRequested {
      let states = folder.states()
      // Asked again each time: the window may have another size now.
      let terminal = output.terminal
      let screen = PractiseScreen(terminal, language: language, launch: launch)
      let painting = screen.painting(
        screen.text(states), last: screen.watching(path), height: terminal.height)
      if painting != shown || size != [terminal.width, terminal.height] {
        output.write(painting)
        output.flush()
        shown = painting
        size = [terminal.width, terminal.height]
      }
      Thread.sleep(forTimeInterval: 0.3)
    }
    return .success
  }
}
