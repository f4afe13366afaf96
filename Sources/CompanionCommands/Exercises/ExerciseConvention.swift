import CompanionCLI
import Homework
import Textbook

/// `--convention` for exercises: the files of a course that writes otherwise than the lecture.
///
/// What a convention changes is handed out in it where the chapter has the words; what there are no words for, or what
/// would be another network, is refused with the names of the functions.
enum ExerciseConvention {
  /// The option of a command, for what it does there.
  static func option(ko: RichText, en: RichText) -> CommandOption {
    ConventionOption.option(Bilingual(ko: ko, en: en))
  }

  /// The conventions that a command line asks for, in which all exercises of some chapters can be handed out; nil where it
  /// asks for none.
  ///
  /// - Throws: `UsageError` for a name that is none, `UnsaidExercises` for the first chapter that has functions which can't
  ///   be handed out so.
  static func conventions(
    _ arguments: Arguments, _ option: CommandOption, for sheets: @autoclosure () -> [CodeSheet]
  ) throws -> [Convention]? {
    let conventions = try ConventionOption.conventions(arguments, option)
    guard !conventions.isEmpty else { return nil }
    for sheet in sheets() {
      let (same, reworded, unsaid) = sheet.functions(under: conventions)
      guard unsaid.isEmpty else {
        throw UnsaidExercises(
          chapter: sheet.typed, conventions: conventions.map(\.name), unsaid: unsaid, others: same + reworded)
      }
    }
    return conventions
  }
}

/// Functions that can't be handed out in a convention.
struct UnsaidExercises: ReportedError {
  let chapter: String
  let conventions: [String]
  let unsaid: [String]
  let others: [String]

  func message(in language: Language) -> String {
    let (named, unsaid) = (conventions.joined(separator: ", "), unsaid.joined(separator: ", "))
    let others = others.isEmpty ? nil : others.joined(separator: ", ")
    return switch language {
    case .ko:
      "\(chapter): 이 규약으로 나누어 줄 수 없는 함수가 있습니다. 규약 \(named): 안 되는 함수는 \(unsaid); 되는 함수는 \(others ?? "없음")"
    case .en:
      "\(chapter): some functions can't be handed out under \(named): not \(unsaid); others could: \(others ?? "none")"
    }
  }
}
