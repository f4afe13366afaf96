import CompanionCLI
import Files
import Homework
import Textbook

/// `--roster` and `--column`: the class list, for every command that makes or marks something for a class.
enum RosterOption {
  static let file = CommandOption.value(
    "roster", "FILE", ko: "명단: 표 프로그램이나 LMS가 내보낸 CSV",
    en: "the class list: a CSV of a spreadsheet's or an LMS's")
  static let column = CommandOption.value(
    "column", "NAME", ko: "명단에서 학번이 있는 열(이름 또는 번호)", en: "the list's column with the ids, by name or number")

  static let options = [file, column]

  /// The class list that a command line gives; nil where it gives none.
  ///
  /// - Throws: `UnreadRoster`, `SystemError` or `UnfitFile` where it cannot be read; `UsageError` for a column of none.
  static func roster(_ arguments: Arguments) throws -> Roster? {
    guard let path = arguments.value(of: file) else {
      if arguments.contains(column) { throw UsageError.missingArgument("--roster FILE") }
      return nil
    }
    let bytes = try RegularFile.contents(atPath: path, atMost: Roster.largest)
    do throws(RosterFault) {
      return try Roster(bytes: bytes, column: arguments.value(of: column))
    } catch {
      throw UnreadRoster(path: path, fault: error)
    }
  }

  /// An id given on the command line.
  static func id(_ text: String, of option: CommandOption) throws(UsageError) -> String {
    guard let id = Person.id(text) else {
      throw .invalidValue(
        of: option.name, value: text,
        expected: Bilingual(
          ko: "글자, 숫자, 빈칸, -_.@' 따위로 된 학번", en: "an id of letters, digits, spaces and signs such as -_.@'"))
    }
    return id
  }
}

/// A class list that is none.
struct UnreadRoster: ReportedError, Equatable {
  let path: String
  let fault: RosterFault

  func message(in language: Language) -> String { "\(path): \(fault.message.plain(in: language))" }
}
