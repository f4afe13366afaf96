import NumericCore
import Textbook

/// The pages of a folder of notes: one a file, a list of them, and what is wrong in them.
public struct NotesBookPages: Sendable {
  private let chapters: [(chapter: any Chapter, study: Study)]
  private let languages: [Language]

  /// What the pages beside those of the files are called, without their ending: no file may have such a name.
  public static let reserved = ["README", "errata"]

  /// Prepares the pages of verified files of notes, in reading order, in some languages.
  public init(_ chapters: [(chapter: any Chapter, study: Study)], in languages: [Language]) {
    self.chapters = chapters
    self.languages = languages
  }

  /// Every page's path below the output folder, with its text.
  public var files: [(path: String, text: String)] {
    let figures = BookPages(chapters).figures.filter { path, _ in
      languages.contains { path.hasPrefix("\($0.rawValue)/") }
    }
    return figures
      + languages.flatMap { language in
        let course = Course(chapters, language)
        return chapters.indices.map { place in
          (
            "\(language.rawValue)/\(chapters[place].chapter.name).md",
            page(at: place, of: course)
          )
        } + [
          beside("README", list(course), language), beside("errata", errata(language), language),
        ]
      }
  }

  // MARK: - Pages

  private func page(at place: Int, of course: Course) -> String {
    let (lesson, language) = (course.lessons[place], course.language)
    var links: [InlineText] = []
    if place > 0 { links.append("← \(course.link(course.lessons[place - 1]))") }
    links += [link(Self.title, "README", language), link(Self.wrong, "errata", language)]
    links += others(than: language, page: lesson.chapter.name)
    if place + 1 < chapters.count { links.append("\(course.link(course.lessons[place + 1])) →") }
    let foot = [ownWork(on: lesson.chapter, language), links.joined(separator: " · ")]
    return ChapterPage.markdown(of: lesson.page, footer: foot.map { .paragraph($0) })
  }

  private func list(_ course: Course) -> [Block] {
    let language = course.language
    let rows = course.lessons.map { lesson -> [InlineText] in
      let verdicts = lesson.study.verdicts
      return [
        course.link(lesson),
        verdicts.isEmpty ? text(Self.nothing, language) : InlineText(VerdictCounts(verdicts).text(language)),
      ]
    }
    return [
      .heading(text(Self.title, language), level: 1), .paragraph(text(Self.lead, language)),
      .table(
        Table(
          [Table.Column(text(Self.page, language)), Table.Column(text(Words.verdictHeading, language))],
          rows: rows)),
    ]
  }

  /// What is wrong, or right only under a condition, file by file; each leads to its own page.
  private func errata(_ language: Language) -> [Block] {
    let parts = chapters.flatMap { chapter, study -> [Block] in
      let entries = Errata([(chapter, study)]).entries
      guard !entries.isEmpty else { return [] }
      let lines = entries.map { entry in
        let words = ErratumText(entry, language: language)
        return ClaimLine(
          VerdictHead(entry.verdict, language), "\(InlineText(words.printed)): \(InlineText(words.cause))",
          target: "\(chapter.name).md#\(entry.verdict.claim.id)")
      }
      return [.heading(text(chapter.prose.title, language), level: 2), .claims(lines)]
    }
    return [.heading(text(Self.wrong, language), level: 1)]
      + (parts.isEmpty ? [.paragraph(text(Self.noneWrong, language))] : parts)
  }

  private func beside(
    _ name: String, _ blocks: [Block], _ language: Language
  ) -> (path: String, text: String) {
    let own =
      name == "README" ? link(Self.wrong, "errata", language) : link(Self.title, "README", language)
    let foot: [Block] = [
      .rule, .paragraph(([own] + others(than: language, page: name)).joined(separator: " · ")),
    ]
    return ("\(language.rawValue)/\(name).md", MarkdownPrinter().text(of: blocks + foot))
  }

  // MARK: - Links

  private func link(_ title: Bilingual, _ page: String, _ language: Language) -> InlineText {
    "\(link: text(title, language), to: "\(page).md")"
  }

  /// The same page in the other language, where there is one.
  private func others(than language: Language, page: String) -> [InlineText] {
    languages.filter { $0 != language }.map {
      "\(link: InlineText(CoursePage.name(of: $0)), to: "../\($0.rawValue)/\(page).md")"
    }
  }

  /// Where the reader goes on alone.
  private func ownWork(on chapter: any Chapter, _ language: Language) -> InlineText {
    let worksheet = "companion worksheet \(chapter.typed) --student 1 --seed-file course.seed"
    let exercises = "companion exercises \(chapter.typed)"
    return switch language {
    case .ko: "직접 해 보기: 내 숫자로 손계산하기 \(code: worksheet) · Swift로 쓰기 \(code: exercises)"
    case .en:
      "On your own: by hand with your own numbers, \(code: worksheet) · in Swift, \(code: exercises)"
    }
  }

  // MARK: - Words

  private func text(_ words: Bilingual, _ language: Language) -> InlineText { InlineText(words[language]) }

  private static let title = Bilingual(ko: "노트", en: "Notes")
  private static let wrong = Bilingual(ko: "정오표", en: "Errata")
  private static let page = Bilingual(ko: "쪽", en: "Page")
  private static let nothing = Bilingual(ko: "확인할 것이 적혀 있지 않음", en: "nothing is said to be checked")
  private static let noneWrong = Bilingual(
    ko: "틀렸거나 조건부인 것이 없습니다.", en: "Nothing here is refuted or holds only under a condition.")
  private static let lead = Bilingual(
    ko: "노트에 적힌 숫자와 식을 모두 계산해 확인했습니다.",
    en: "Every number and every formula that the notes state is checked by computation.")
}
