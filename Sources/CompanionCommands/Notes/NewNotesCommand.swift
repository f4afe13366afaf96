import CompanionCLI
import Foundation
import Notes
import Textbook

/// `companion new`: a file of notes to begin with.
struct NewNotesCommand {
  private static let file = PositionalArgument("notes.md", .one, ko: "만들 파일", en: "the file to write")
  private static let network = CommandOption.value(
    "network", "3-2-1", ko: "층의 크기, 활성화 함수, 오차: '3-2-1, tanh, sigmoid, cross-entropy'",
    en: "sizes, activations, error: '3-2-1, tanh, sigmoid, cross-entropy'")

  static let syntax = CommandSyntax(
    "companion new",
    summary: Bilingual(
      ko: "여러분의 노트를 시작할 파일을 만듭니다.", en: "Writes a file to begin your own notes with."),
    options: [network, .language], positionals: [file],
    examples: [
      "companion new notes.md", "companion new notes.md --network '3-2-1, tanh, sigmoid, cross-entropy'",
    ])

  let launch: Launch

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let path = arguments.value(of: Self.file)!
    guard NotesFile.isName(path) else {
      throw UsageError.invalidValue(
        of: Self.file.name, value: path,
        expected: Bilingual(ko: ".md로 끝나는 파일 이름", en: "the name of a file that ends in .md"))
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw UsageError.invalidValue(
        of: Self.file.name, value: path,
        expected: Bilingual(ko: "새 파일 이름 (있는 파일은 덮어쓰지 않음)", en: "a new file: what exists is not written over")
      )
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let title = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let text = try NotesTemplate.text(network: arguments.value(of: Self.network), titled: title, language)
    try FileWriter().write(text, to: path)
    let lines: [(command: String, words: Bilingual)] = [
      ("companion \(path)", Bilingual(ko: "처음부터 끝까지 계산하기", en: "works it out, from start to end")),
      ("companion check \(path)", Bilingual(ko: "노트에 적힌 것을 확인하기", en: "decides what the notes say")),
    ]
    for (command, words) in lines { output.line("\(launch.typed(command))  \(words.plain(in: language))") }
    return .success
  }
}
