import CompanionCLI
import Files
import Foundation
import Homework
import Pages
import Textbook

/// `companion hint`: the next hint to an exercise.
struct HintCommand {
  let chapters: [any Chapter]

  private static let exercise = PositionalArgument(
    "exercise", .one, ko: "장 이름과 함수 이름 (예: xor-network/forward)",
    en: "a chapter and a function, such as xor-network/forward")
  private static let level = CommandOption.value(
    "level", "1|2|3", ko: "몇 번째 힌트 (기본값: 다음 힌트)", en: "which hint (default: the next one)")

  static let syntax = CommandSyntax(
    "companion hint",
    summary: Bilingual(
      ko: "연습 문제의 다음 힌트를 보여 줍니다. 힌트는 셋이고, 답은 알려 주지 않습니다.",
      en: "Shows the next hint to an exercise. There are three, and none gives the answer."),
    options: [level, .language], positionals: [exercise],
    examples: ["companion hint one-two-one-network/gradient", "companion hint xor-network/forward --level 2"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let name = arguments.value(of: Self.exercise)!
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let chapter = try chapters.chapter(named: parts[0])
    guard let sheet = CodeSheet(chapter), parts.count == 2,
      // Naming a slip has the hints of the function that it sits in.
      let function = sheet.functions.first(where: { function in
        function.exercise.name == parts[1]
          || sheet.hunts.contains {
            $0.function == function.exercise.name && $0.signature.name == parts[1]
          }
      })
    else {
      let known = chapter.exercises.map { "\(chapter.name)/\($0.name)" }.joined(separator: ", ")
      throw UsageError.invalidValue(
        of: "exercise", value: name, expected: Bilingual(ko: "\(known)", en: "one of \(known)"))
    }
    var shown = HintsShown()
    let level =
      try level(arguments) ?? min(max(shown.levels[name, default: 0], 0), Exercise.Words.hintCount - 1) + 1
    shown.levels[name] = level
    let hint = function.exercise.words.hints[level - 1][language].plainText
    output.line(
      "\(name)  \(Bilingual(ko: "힌트", en: "hint").plain(in: language)) \(level)/\(Exercise.Words.hintCount)")
    for row in wrappedLines(hint, width: 78, hanging: 2) { output.line("  " + row) }
    shown.save()
    return .success
  }

  private func level(_ arguments: Arguments) throws(UsageError) -> Int? {
    guard let text = arguments.value(of: Self.level) else { return nil }
    guard let level = Int(text), (1...Exercise.Words.hintCount).contains(level) else {
      throw .invalidValue(
        of: "--level", value: text, expected: Bilingual(ko: "1, 2, 3 가운데 하나", en: "1, 2 or 3"))
    }
    return level
  }
}

/// Which hints were shown last, kept beside the build so that the next one can follow.
///
/// Where there is no build folder nothing is kept, and the first hint comes again.
private struct HintsShown {
  private static let path = ".build/companion-hints.json"
  private static let largest = 1 << 16
  var levels: [String: Int]

  init() {
    let bytes = (try? RegularFile.contents(atPath: Self.path, atMost: Self.largest)) ?? []
    levels = (try? JSONDecoder().decode([String: Int].self, from: Data(bytes))) ?? [:]
  }

  /// Keeps them; a folder that cannot be written to only costs the memory.
  func save() {
    guard FileManager.default.fileExists(atPath: ".build"),
      let data = try? JSONEncoder().encode(levels)
    else { return }
    _ = try? FileWriter().write(String(decoding: data, as: UTF8.self), to: Self.path)
  }
}
