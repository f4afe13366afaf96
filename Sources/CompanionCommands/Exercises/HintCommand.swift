import CompanionCLI
import Homework
import Pages
import Textbook

/// `companion hint`: the next hint to an exercise.
struct HintCommand {
  let chapters: [any Chapter]
  var memory = HintMemory()
  var launch: Launch = .current

  private static let exercise = PositionalArgument(
    "exercise", .one, ko: "장이나 노트 파일, 그리고 함수 이름 (예: xor-network/gradient, notes.md/gradient)",
    en: "a chapter, or a file of notes, and a function: xor-network/gradient, notes.md/gradient")
  private static let level = CommandOption.value(
    "level", "1|2|3", ko: "몇 번째 힌트 (기본값: 다음 힌트)", en: "which hint (default: the next one)")

  private static let convention = ExerciseConvention.option(
    ko: "이 규약을 따르는 연습의 힌트", en: "hints to the exercises in this convention")

  static let syntax = CommandSyntax(
    "companion hint",
    summary: Bilingual(
      ko: "연습 문제의 다음 힌트를 보여 줍니다. 힌트는 셋이고, 답은 알려 주지 않습니다.",
      en: "Shows the next hint to an exercise. There are three, and none gives the answer."),
    options: [level, convention, .language], positionals: [exercise],
    examples: [
      "companion hint one-two-one-network/gradient", "companion hint xor-network/gradient --level 2",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let name = arguments.value(of: Self.exercise)!
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let chapter = try chapters.chapter(named: parts[0])
    let conventions = try ConventionOption.conventions(arguments, Self.convention)
    guard let sheet = CodeSheet(chapter, under: conventions), parts.count == 2,
      // Naming a slip has the hints of the function that it sits in.
      let function = sheet.functions.first(where: { function in
        function.exercise.name == parts[1]
          || sheet.hunts.contains {
            $0.function == function.exercise.name && $0.signature.name == parts[1]
          }
      })
    else {
      let rungs = CodeSheet(chapter)?.rungs ?? []
      let known = rungs.map { "\(chapter.typed)/\($0)" }.joined(separator: ", ")
      throw UsageError.invalidValue(
        of: "exercise", value: name, expected: Bilingual(ko: "\(known)", en: "one of \(known)"),
        suggestion: parts.count < 2
          ? nil
          : suggestion(for: parts[1], among: rungs).map { "\(chapter.typed)/\($0)" })
    }
    let shown = "\(chapter.typed)/\(parts[1])"
    var levels = memory.levels
    let level =
      try level(arguments) ?? min(max(levels[shown, default: 0], 0), Exercise.Words.hintCount - 1) + 1
    levels[shown] = level
    let hint = function.exercise.words.hints[level - 1][language].plainText
    output.line(
      "\(shown)  \(Bilingual(ko: "힌트", en: "hint").plain(in: language)) \(level)/\(Exercise.Words.hintCount)")
    for row in wrappedLines(hint, width: 78, hanging: 2) { output.line("  " + row) }
    if !memory.keep(levels), level < Exercise.Words.hintCount {
      for row in wrappedLines(Self.forgotten.plain(in: language), width: 78) { output.line("  " + row) }
      output.line("  " + launch.typed("companion hint \(shown)\(sheet.options) --level \(level + 1)"))
    }
    return .success
  }

  /// Said before the command that shows the next hint, where no memory leads on.
  private static let forgotten = Bilingual(
    ko: "어느 힌트까지 보았는지 적어 둘 곳이 없습니다. 다음 힌트는 이렇게 보세요:",
    en: "Nothing could be written to remember this by. For the next hint:")

  private func level(_ arguments: Arguments) throws(UsageError) -> Int? {
    guard let text = arguments.value(of: Self.level) else { return nil }
    guard let level = Int(text), (1...Exercise.Words.hintCount).contains(level) else {
      throw .invalidValue(
        of: "--level", value: text, expected: Bilingual(ko: "1, 2, 3 가운데 하나", en: "1, 2 or 3"))
    }
    return level
  }
}
