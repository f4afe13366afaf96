import CompanionCLI
import Foundation
import Homework
import NumericCore
import Textbook

/// `companion worksheet`: sheets with each student's own numbers.
struct WorksheetCommand {
  let chapters: [any Chapter]

  private static let chapter = PositionalArgument("chapter", .one, ko: "장 이름", en: "a chapter")
  private static let student = CommandOption.value("student", "ID", ko: "학번", en: "the student's id")
  private static let roster = CommandOption.value(
    "roster", "FILE", ko: "명단 CSV: student 열마다 한 장씩", en: "a CSV with a column student: a sheet for each")
  private static let output = CommandOption.value(
    "output", "FOLDER", ko: "쓸 폴더 (기본값: worksheets)", en: "folder to write to (default: worksheets)")
  private static let comma = CommandOption.flag(
    "decimal-comma", ko: "답에 소수점 대신 쉼표도 허용", en: "answers may have a decimal comma")

  private static let convention = ConventionOption.option(
    Bilingual(ko: "이 규약을 따르는 학습지", en: "sheets in this convention"))

  static let syntax = CommandSyntax(
    "companion worksheet",
    summary: Bilingual(
      ko: "학생마다 다른 수로 된 학습지를 Markdown, JSON, CSV로 만듭니다.",
      en: "Writes a sheet with each student's own numbers: as Markdown, JSON and CSV."),
    options: [student, roster] + SeedOption.options + [convention, output, comma, .language],
    positionals: [chapter],
    examples: [
      "companion worksheet two-two-two-network --student 2023-1234 --seed-file course.seed",
      "companion worksheet two-two-two-network --roster students.csv --seed-file course.seed",
      "companion worksheet xor-network --roster students.csv --seed-file course.seed --convention samples=mean",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let name = arguments.value(of: Self.chapter)!
    let chapter = try chapters.chapter(named: name)
    let students = try students(arguments)
    let conventions = try ConventionOption.conventions(arguments, Self.convention)
    let worksheet = try self.worksheet(of: chapter, under: conventions)
    let folder = arguments.value(of: Self.output) ?? "worksheets"
    let seed = try SeedOption.seedForSheets(arguments).key
    let interrupt = Interrupt.listening()
    let writer = FileWriter()
    var bar = ProgressBar(Bilingual(ko: "학습지", en: "Worksheets").plain(in: language), language: language)
    defer { bar.finish() }
    var seen: [[Sheet.Given]: Int] = [:]
    for (index, student) in students.enumerated() {
      try interrupt.check()
      let sheet = try sheet(of: student, worksheet, seed: seed, comma: arguments.contains(Self.comma))
      seen[sheet.givens, default: 0] += 1
      let path = "\(folder)/\(name)-\(student)"
      try writer.write(sheet.markdown(of: worksheet, language: language), to: path + ".md")
      try writer.write(sheet.json, to: path + ".json")
      try writer.write(sheet.csv, to: path + ".csv")
      bar.update(Double(index + 1) / Double(students.count))
    }
    bar.finish()
    let distinct = seen.count
    output.line(
      Bilingual(
        ko:
          "학습지: \(students.count)장 (\(folder)), 서로 다른 수: \(distinct)벌, 답: 소수 \(worksheet.decimals)자리, 만점: \(worksheet.points)",
        en:
          "sheets: \(students.count) (in \(folder)), different sets of numbers: \(distinct), decimals: \(worksheet.decimals), points: \(worksheet.points)"
      ).plain(in: language)
    )
    return .success
  }

  private func worksheet(of chapter: any Chapter, under conventions: [Convention]) throws -> Worksheet {
    do {
      return try Worksheet(asking: chapter, under: conventions)
    } catch {
      throw ChapterWithoutWorksheet(chapter: chapter.name, reason: error)
    }
  }

  private func sheet(of student: String, _ worksheet: Worksheet, seed: String, comma: Bool) throws -> Sheet {
    do {
      return try worksheet.sheet(for: student, seed: seed, decimalComma: comma)
    } catch let error as NoFitVariant {
      throw UsageError.invalidValue(
        of: "--student", value: student,
        expected: Bilingual(
          ko: "채점할 수 있는 수가 나오는 학번 (\(error.tried)번 뽑음)",
          en: "an id whose draws are fit to be marked (\(error.tried) tried)"))
    }
  }

  private func students(_ arguments: Arguments) throws -> [String] {
    switch (arguments.value(of: Self.student), arguments.value(of: Self.roster)) {
    case (let student?, nil): return [try Roster.id(student, at: "--student")]
    case (nil, let path?): return try Roster(path).students
    case (nil, nil): throw UsageError.missingArgument("--student ID, --roster FILE")
    case (_?, _?): throw UsageError.unexpectedArgument("--roster", suggestion: nil)
    }
  }
}

/// A chapter that makes no worksheet.
private struct ChapterWithoutWorksheet: ReportedError {
  let chapter: String
  let reason: NoWorksheet

  func message(in language: Language) -> String {
    "\(chapter): \(reason.message[language].plainText)"
  }
}
