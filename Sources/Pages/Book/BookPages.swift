import NumericCore
import Textbook

/// The generated pages of the whole book.
public struct BookPages: Sendable {
  let chapters: [(chapter: any Chapter, study: Study)]

  /// Prepares the pages of verified chapters, in reading order.
  public init(_ chapters: [(chapter: any Chapter, study: Study)]) { self.chapters = chapters }

  /// Every page's path below the output folder, with its text.
  public var files: [(path: String, text: String)] {
    let conventions = ConventionsPage(chapters)
    let claims = ClaimsPage(chapters)
    let errata = ErrataPage(errata: Errata(chapters))
    return pictures + figures
      + Language.allCases.flatMap { language in
        chapters.indices.map {
          ("\(language.rawValue)/\(chapters[$0].chapter.name).md", page(at: $0, language))
        }
          + [
            ("\(language.rawValue)/README.md", index(language)),
            ("\(language.rawValue)/claims.md", page(claims.blocks(language), .claims, language)),
            ("\(language.rawValue)/errata.md", page(errata.blocks(language), .errata, language)),
            (
              "\(language.rawValue)/conventions.md",
              page(conventions.blocks(language), .conventions, language)
            ),
          ]
      }
  }

  /// The picture of a chapter's output that the front page shows.
  private var pictures: [(path: String, text: String)] {
    chapters.filter { $0.chapter.name == "one-one-one-network" }.map { chapter, study in
      let picture = TerminalPicture(chapter, study, language: .en, from: "Pass 1: forward", count: 13)
      return ("figures/\(chapter.name).svg", picture.svg(title: "swift run \(chapter.name)"))
    }
  }

  /// The pictures of the chapters' own figures, in both languages.
  private var figures: [(path: String, text: String)] {
    chapters.flatMap { _, study in
      study.figures.flatMap { figure, study in
        let picture = study.picture(of: figure)
        return Language.allCases.map { language in
          (
            "\(language.rawValue)/\(figure.path)",
            picture.svg(title: figure.caption[language].plainText, language: language)
          )
        }
      }
    }
  }

  /// The pages beside the chapters, in the order of the links to them.
  private enum Page: String, CaseIterable {
    case contents = "README"
    case claims, errata, conventions

    var title: Bilingual {
      switch self {
      case .contents: BookPages.contents
      case .claims: ClaimsPage.title
      case .errata: ErrataPage.title
      case .conventions: ConventionsPage.title
      }
    }

    func link(_ language: Language) -> String { "[\(title[language].plain)](\(rawValue).md)" }
  }

  /// A page beside the chapters, with the links to the others below it.
  private func page(_ blocks: [String], _ page: Page, _ language: Language) -> String {
    let other: Language = language == .ko ? .en : .ko
    let links =
      Page.allCases.filter { $0 != page }.map { $0.link(language) }
      + ["[\(Self.name(of: other))](../\(other.rawValue)/\(page.rawValue).md)"]
    return (blocks + ["---", links.joined(separator: " · ")]).joined(separator: "\n\n") + "\n"
  }

  private func page(at position: Int, _ language: Language) -> String {
    let (chapter, study) = chapters[position]
    let other: Language = language == .ko ? .en : .ko
    var links: [String] = []
    if position > 0 {
      links.append("← [\(title(position - 1, language))](\(chapters[position - 1].chapter.name).md)")
    }
    links += Page.allCases.map { $0.link(language) }
    links.append("[\(Self.name(of: other))](../\(other.rawValue)/\(chapter.name).md)")
    if position + 1 < chapters.count {
      links.append("[\(title(position + 1, language))](\(chapters[position + 1].chapter.name).md) →")
    }
    let footer: [String?] = [ownWork(on: chapter, language), links.joined(separator: " · ")]
    return MarkdownPage.text(
      chapter, study, language: language, footer: footer.compactMap { $0 }.joined(separator: "\n\n"))
  }

  /// Where the reader goes on alone: the chapter's exercises, and a worksheet of it; nil where there are none.
  private func ownWork(on chapter: any Chapter, _ language: Language) -> String? {
    guard !chapter.exercises.isEmpty else { return nil }
    let file = "../../Sources/Exercises/\(type(of: chapter)).swift"
    let practise = "`swift run companion practise \(chapter.name)`"
    let worksheet = "`swift run companion worksheet \(chapter.name) --student 1 --seed-file course.seed`"
    return switch language {
    case .ko:
      "직접 해 보기: [Swift로 쓰기](\(file)), \(practise) ([설명](../exercises.ko.md)) · "
        + "내 숫자로 손계산하기, \(worksheet) ([설명](../homework.ko.md))"
    case .en:
      "On your own: [write it in Swift](\(file)), \(practise) ([how](../exercises.en.md)) · "
        + "work it by hand with your own numbers, \(worksheet) ([how](../homework.en.md))"
    }
  }

  private func title(_ position: Int, _ language: Language) -> String {
    chapters[position].chapter.prose.title[language].plain
  }

  // MARK: - Index

  private func index(_ language: Language) -> String {
    var blocks = [
      "# Backprop Companion", Self.indexLead[language].plain,
    ]
    var rows = [
      "| | \(Self.chapterHeading[language].plain) | \(Self.commandHeading[language].plain) |",
      "|---|---|---|",
    ]
    for (number, (chapter, _)) in chapters.enumerated() {
      rows.append(
        "| \(number + 1) | [\(chapter.prose.title[language].plain)](\(chapter.name).md)<br/>\(chapter.prose.summary[language].plain) "
          + "| `swift run \(chapter.name)` |")
    }
    blocks.append(rows.joined(separator: "\n"))
    if chapters.contains(where: { !$0.chapter.exercises.isEmpty }) {
      blocks.append(Self.afterwards[language].markdown)
    }
    return page(blocks, .contents, language)
  }

  // MARK: - Words

  private static func name(of language: Language) -> String { language == .ko ? "한국어" : "English" }

  private static let afterwards = Bilingual(
    ko: "장을 읽고 나면 직접 해 보세요. [내 숫자로 된 학습지](../homework.ko.md)와 [Swift 연습](../exercises.ko.md)이 있습니다.",
    en:
      "Then do it yourself: [worksheets with your own numbers](../homework.en.md), and [exercises in Swift](../exercises.en.md)."
  )
  private static let contents = Bilingual(ko: "차례", en: "Contents")
  private static let chapterHeading = Bilingual(ko: "장", en: "Chapter")
  private static let commandHeading = Bilingual(ko: "실행", en: "Run")
  private static let indexLead = Bilingual(
    ko: """
      역전파 강의 다섯 편의 유도를 한 줄씩 따라가며, 적힌 숫자와 식을 모두 계산으로 확인하는 책입니다. \
      위에서 아래로 읽으면 됩니다.
      """,
    en: """
      Five lectures on backpropagation, worked through line by line, with every printed number and formula checked \
      by computation. Read from top to bottom.
      """)
}

/// How many claims ended in which verdict.
public struct VerdictCounts: Sendable {
  /// The kinds that occur, with how often.
  public let counts: [(kind: Verdict.Kind, count: Int)]

  /// Counts verdicts.
  public init(_ verdicts: [Verdict]) {
    counts = Verdict.Kind.allCases.compactMap { kind in
      let count = verdicts.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// "certified 12, refuted 1".
  public func text(_ language: Language) -> String {
    counts.map { "\(Words.verdict($0.kind)[language].plain) \($0.count)" }.joined(separator: ", ")
  }
}

extension RichText {
  /// The text as Markdown; a value is shown as its name, for pages without a derivation.
  var markdown: String {
    segments.map { segment in
      switch segment {
      case .text(let words): words
      case .math(let formula): PageMath.inline(formula.latex)
      case .value(let symbol): PageMath.inline(symbol.latex)
      case .outcome: ""
      case .code(let code): "`\(code)`"
      case .typeset(_, let latex): PageMath.inline(latex)
      }
    }.joined()
  }
}

extension VerdictCounts {
  /// How many there are in all.
  public var total: Int { counts.reduce(0) { $0 + $1.count } }
}
