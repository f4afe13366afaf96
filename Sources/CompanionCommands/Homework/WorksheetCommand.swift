import CompanionCLI
import Foundation
import Homework
import NumericCore
import Seeds
import Textbook

/// `companion worksheet`: sheets with each student's own numbers.
struct WorksheetCommand {
  let worksheets: WorksheetShelf

  private static let chapter = PositionalArgument(
    "chapter", .one, ko: "장 이름이나 노트 파일", en: "a chapter, or a file of notes")
  private static let student = CommandOption.value("student", "ID", ko: "학번", en: "the student's id")
  private static let output = CommandOption.value(
    "output", "FOLDER", ko: "쓸 폴더 (기본값: worksheets)", en: "folder to write to (default: worksheets)")
  private static let format = CommandOption.value(
    "format", "FORMATS", ko: "쓸 형식: markdown, json, csv, html 가운데 몇 (기본값: markdown,json,csv)",
    en: "forms to write, of markdown, json, csv, html (default: markdown,json,csv)")
  private static let comma = CommandOption.flag(
    "decimal-comma", ko: "답에 소수점 대신 쉼표도 허용", en: "answers may have a decimal comma")

  private static let convention = ConventionOption.option(
    Bilingual(ko: "이 규약을 따르는 학습지", en: "sheets in this convention"))

  static let syntax = CommandSyntax(
    "companion worksheet",
    summary: Bilingual(
      ko: "학생마다 다른 수로 된 학습지를 만듭니다: Markdown, JSON, CSV로, 인쇄할 것은 HTML로.",
      en: "Writes a sheet with each student's own numbers: as Markdown, JSON and CSV, or as HTML to print."),
    options: [student] + RosterOption.options + SeedOption.options + [
      convention, format, output, comma, .language,
    ],
    positionals: [chapter],
    examples: [
      "companion worksheet two-two-two-network --student 2023-1234 --seed-file course.seed",
      "companion worksheet two-two-two-network --roster students.csv --seed-file course.seed",
      "companion worksheet two-two-two-network --roster students.csv --seed-file course.seed --format html",
      "companion worksheet notes.md --student 2023-1234 --seed-file course.seed",
      "companion worksheet xor-network --roster students.csv --seed-file course.seed --convention samples=mean",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let name = arguments.value(of: Self.chapter)!
    let chapter = try worksheets.chapters.chapter(named: name)
    let people = try people(arguments)
    let conventions = try ConventionOption.conventions(arguments, Self.convention)
    let worksheet = try self.worksheet(of: chapter, under: conventions)
    let forms = try SheetForm.forms(named: arguments.value(of: Self.format), by: Self.format)
    let folder = arguments.value(of: Self.output) ?? "worksheets"
    let seed = try SeedOption.seedForSheets(arguments)
    let interrupt = Interrupt.listening()
    let writer = FileWriter()
    var bar = ProgressBar(Bilingual(ko: "학습지", en: "Worksheets").plain(in: language), language: language)
    defer { bar.finish() }
    var seen: [[Sheet.Given]: Int] = [:]
    var kept: [String] = []
    var sheets: [Sheet] = []
    for (index, person) in people.enumerated() {
      try interrupt.check()
      let sheet = try sheet(of: person, worksheet, seed: seed, comma: arguments.contains(Self.comma))
      seen[sheet.givens, default: 0] += 1
      sheets.append(sheet)
      for form in forms {
        let path = "\(folder)/\(name)-\(person.id).\(form.ending)"
        if FilledSheet.isAt(path, form, of: worksheet) {
          kept.append(path)
        } else {
          try writer.write(form.text(of: sheet, worksheet, language), to: path)
        }
      }
      bar.update(Double(index + 1) / Double(people.count))
    }
    if forms.contains(.html), arguments.contains(RosterOption.file) {
      let path = "\(folder)/\(name)-\(className(besides: people)).html"
      try writer.write(Sheet.html(ofClass: sheets, of: worksheet, language: language), to: path)
    }
    bar.finish()
    let distinct = seen.count
    output.line(
      Bilingual(
        ko:
          "학습지: \(people.count)장 (\(folder)), 서로 다른 수: \(distinct)벌, 답: 소수 \(worksheet.decimals)자리, 만점: \(worksheet.points)",
        en:
          "sheets: \(people.count) (in \(folder)), different sets of numbers: \(distinct), decimals: \(worksheet.decimals), points: \(worksheet.points)"
      ).plain(in: language)
    )
    if !kept.isEmpty { output.line(Self.notice(of: kept, language)) }
    return .success
  }

  /// What to say of files that were left alone.
  private static func notice(of kept: [String], _ language: Language) -> String {
    let names = kept.prefix(3).joined(separator: ", ") + (kept.count > 3 ? ", …" : "")
    return Bilingual(
      ko: "그대로 둔 파일 \(kept.count)개(답이 적혀 있거나 학습지가 아님): \(names)",
      en: "left alone, since there are answers in them or they are no sheets: \(kept.count) (\(names))"
    ).plain(in: language)
  }

  /// What the file of the whole class is called: as no student is.
  private func className(besides people: [Person]) -> String {
    var name = "class"
    while people.contains(where: { $0.id.lowercased() == name }) { name += "-all" }
    return name
  }

  private func worksheet(of chapter: any Chapter, under conventions: [Convention]) throws -> Worksheet {
    do {
      return try worksheets.worksheet(asking: chapter, under: conventions)
    } catch {
      throw ChapterWithoutWorksheet(chapter: chapter.name, reason: error)
    }
  }

  private func sheet(of person: Person, _ worksheet: Worksheet, seed: CourseSeed, comma: Bool) throws -> Sheet
  {
    do {
      var sheet = try worksheet.sheet(for: person, seed: seed.key, decimalComma: comma)
      (sheet.program, sheet.seed) = (companionVersion, seed.fingerprint)
      return sheet
    } catch let error as NoFitVariant {
      throw UsageError.invalidValue(
        of: "--student", value: person.id,
        expected: Bilingual(
          ko: "채점할 수 있는 수가 나오는 학번 (\(error.tried)번 뽑음)",
          en: "an id whose draws are fit to be marked (\(error.tried) tried)"))
    }
  }

  private func people(_ arguments: Arguments) throws -> [Person] {
    switch (arguments.value(of: Self.student), try RosterOption.roster(arguments)) {
    case (let student?, nil): return [Person(id: try RosterOption.id(student, of: Self.student))]
    case (nil, let roster?): return roster.people
    case (nil, nil): throw UsageError.missingArgument("--student ID, --roster FILE")
    case (_?, _?): throw UsageError.conflict(Self.student.name, RosterOption.file.name)
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
