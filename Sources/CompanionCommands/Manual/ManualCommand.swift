import CompanionCLI
import Foundation
import Textbook

/// `companion manual`: the page that `man companion` shows.
struct ManualCommand {
  let program: CommandSyntax
  let chapters: [CommandSyntax]
  /// The variables that may name the day.
  var environment: [String: String] = ProcessInfo.processInfo.environment

  static let syntax = CommandSyntax(
    "companion manual",
    summary: Bilingual(
      ko: "man으로 보는 설명서를 출력합니다.",
      en: "Prints the page that man shows."),
    options: [.language],
    examples: [
      "companion manual > ~/.local/share/man/man1/companion.1",
      "companion manual --lang ko > ~/.local/share/man/ko/man1/companion.1",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    output.write(
      ManualPage(program: program, chapters: chapters, date: try date(), language: language).text)
    return .success
  }

  /// The day that the page is dated: today, or the day that `SOURCE_DATE_EPOCH` names, so that a packager gets the same
  /// bytes on every day.
  private func date() throws(UsageError) -> String {
    let day = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    guard let text = environment[Self.variable], !text.isEmpty else { return Date.now.formatted(day) }
    guard let seconds = Int(text), Self.seconds.contains(seconds) else {
      throw .invalidValue(
        of: Self.variable, value: text,
        expected: Bilingual(
          ko: "1970년부터 센 초, 0–\(Self.seconds.upperBound)",
          en: "seconds since 1970, 0 to \(Self.seconds.upperBound)"))
    }
    return Date(timeIntervalSince1970: Double(seconds)).formatted(day)
  }

  private static let variable = "SOURCE_DATE_EPOCH"
  /// To the end of the year 9999, the last with four digits.
  private static let seconds = 0...253_402_300_799
}
