import CompanionCLI
import Homework
import Textbook

/// `--convention` for exercises: taken where it leaves every function as it is.
///
/// A function's task, its formulas, the slips to be found in it and the tests beside it are written in the lecture's
/// convention. So a convention under which a function would be another is refused, with the names of those that it
/// leaves alone.
enum ExerciseConvention {
  static let option = ConventionOption.option(
    Bilingual(ko: "이 규약에서도 같은 연습인지 확인", en: "see that the exercises are the same in this convention"))

  /// Refuses conventions under which some functions would be others.
  ///
  /// - Throws: `UsageError` for a name that is none, `OtherExercises` for the first chapter that has such functions.
  static func check(_ sheets: [CodeSheet], _ arguments: Arguments) throws {
    let conventions = try ConventionOption.conventions(arguments, option)
    guard !conventions.isEmpty else { return }
    for sheet in sheets {
      let (same, others) = sheet.functions(under: conventions)
      guard others.isEmpty else {
        throw OtherExercises(
          chapter: sheet.typed, conventions: conventions.map(\.name), others: others, same: same)
      }
    }
  }
}

/// Functions that would be others under a convention.
struct OtherExercises: ReportedError {
  let chapter: String
  let conventions: [String]
  let others: [String]
  let same: [String]

  func message(in language: Language) -> String {
    let (named, others) = (conventions.joined(separator: ", "), others.joined(separator: ", "))
    let same = same.isEmpty ? nil : same.joined(separator: ", ")
    return switch language {
    case .ko:
      "\(chapter): 연습은 강의의 규약으로 쓰여 있습니다. \(named): 달라지는 함수는 \(others); 상관없는 함수는 \(same ?? "없음")"
    case .en:
      "\(chapter): the exercises are written in the lecture's convention; under \(named) these would be others: \(others); these would not: \(same ?? "none")"
    }
  }
}
