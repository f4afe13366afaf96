import NumericCore
import Pages
import Textbook

/// What a class's marks look like as a whole: how many points, and where it went wrong.
public struct ClassSummary: Sendable {
  /// How many files were looked at.
  public private(set) var records = 0
  /// How many of them were not marked.
  public private(set) var problems = 0
  /// How many of them are left out by a rule: other attempts, untouched copies, late ones.
  private var setAside = 0
  /// How many of these are all that a student handed in, and empty.
  private var notAttempted = 0
  /// The last record.
  public private(set) var last: MarkRecord?
  /// How many sheets earned which share of their points, in tenths; 10 is full marks.
  public private(set) var tenths = [Int](repeating: 0, count: 11)
  /// How often each step had which outcome, chapter by chapter.
  private(set) var steps: [StepKey: [Outcome: Int]] = [:]
  /// How often each slip was made.
  private(set) var slips: [String: Int] = [:]
  /// How often a wrong answer was right by another convention, by the convention's name.
  private(set) var conventions: [String: Int] = [:]
  /// The first of the files that named other conventions than they were made in.
  private var changed: [String] = []
  /// The first of the files whose answers could mostly not be read.
  private var unread: [String] = []
  /// How many sheets another version of the program made, by version.
  private var madeBy: [String: Int] = [:]
  /// The first of the files that were not marked, with the reason.
  private var refused: [(name: String, message: MarkRecord.Words)] = []
  /// What the code of the class was kept apart by; nothing for sheets.
  private var isolations: Set<String> = []
  /// Those of the class list who handed in nothing, and those who handed in and are not on it, as a reader knows them.
  public var attendance: (missing: [String], strangers: [String]) = ([], [])
  /// What the marks were made with.
  public var origin: ReportOrigin?
  private var points = 0
  private var maxPoints = 0

  struct StepKey: Hashable, Comparable {
    let chapter: String
    let number: Int
    let quantity: String

    static func < (a: StepKey, b: StepKey) -> Bool { (a.chapter, a.number) < (b.chapter, b.number) }
  }

  /// At most so many files that were not marked are listed.
  private static let mostRefused = 100

  /// An empty class.
  public init() {}

  /// Counts one record.
  public mutating func add(_ record: MarkRecord) {
    let record = record.shown
    records += 1
    last = record
    if let isolation = record.isolation { isolations.insert(isolation) }
    guard !record.isSetAside else {
      setAside += 1
      if record.isNotAttempted { notAttempted += 1 }
      return
    }
    guard record.problem == nil, record.maxPoints > 0 else {
      problems += 1
      if let problem = record.problem, refused.count < Self.mostRefused {
        refused.append((record.name, problem.message))
      }
      return
    }
    if record.isConventionChanged == true, changed.count < Self.mostRefused { changed.append(record.name) }
    if record.isMostlyUnread, unread.count < Self.mostRefused { unread.append(record.name) }
    if let version = record.madeBy { madeBy[version, default: 0] += 1 }
    points += record.points
    maxPoints += record.maxPoints
    tenths[record.points * 10 / record.maxPoints] += 1
    for step in record.steps {
      let key = StepKey(chapter: record.chapter ?? "", number: step.number, quantity: step.quantity)
      steps[key, default: [:]][step.outcome, default: 0] += 1
      for slip in [step.slip, step.secondSlip] { if let slip { slips[slip, default: 0] += 1 } }
      if let convention = step.convention { conventions[convention, default: 0] += 1 }
    }
  }

  private var marked: Int { records - problems - setAside }
  private var percent: Int { maxPoints == 0 ? 0 : points * 100 / maxPoints }

  /// The summary in a few lines for the terminal.
  public func text(_ language: Language) -> String {
    let notices =
      changed.isEmpty ? "" : "  " + notice(language) + changed.prefix(10).joined(separator: ", ") + "\n"
    let first =
      unread.isEmpty ? "" : "  " + unreadNotice(language) + unread.prefix(10).joined(separator: ", ") + "\n"
    return counts(language) + "\n" + first + versions(language).map { "  \($0)\n" }.joined()
      + refusals(atMost: 10, language).map { "  \($0.name)\($0.message)\n" }.joined()
      + notices + attendanceLines(atMost: 10, language).map { "  \($0)\n" }.joined()
  }

  /// Who handed in nothing, and who is not on the class list: how many, and the first of them.
  private func attendanceLines(
    atMost most: Int, _ language: Language, written: (String) -> String = { $0 }
  ) -> [String] {
    let groups = [
      (Bilingual(ko: "제출하지 않은 학생", en: "handed in nothing"), attendance.missing),
      (Bilingual(ko: "명단에 없는 학생", en: "not on the class list"), attendance.strangers),
    ]
    return groups.filter { !$0.1.isEmpty }.map { head, people in
      let listed = people.prefix(most).map { written(StrangersText($0).shown) }
      let rest = people.count - listed.count
      let more = rest > 0 ? [Bilingual(ko: "그 밖에 \(rest)명", en: "and \(rest) more").plain(in: language)] : []
      let count = language == .ko ? " \(people.count)명: " : ": \(people.count): "
      return head.plain(in: language) + count + (listed + more).joined(separator: ", ")
    }
  }

  /// What is said first, of files in which something is wrong with how answers are written.
  private func unreadNotice(_ language: Language) -> String {
    Bilingual(ko: "답을 거의 읽지 못한 파일: ", en: "most answers could not be read in: ").plain(in: language)
  }

  /// What is said of sheets that another version of the program made.
  private func versions(_ language: Language) -> [String] {
    madeBy.sorted { $0.key < $1.key }.map { version, count in
      Bilingual(
        ko: "\("\(version)") 판이 만든 학습지: \("\(count)")장",
        en: "sheets made by version \("\(version)"): \("\(count)")"
      )
      .plain(in: language)
    }
  }

  /// What is said of files that name other conventions than they were made in.
  private func notice(_ language: Language) -> String {
    Bilingual(ko: "규약 표시가 나누어 줄 때와 다른 파일: ", en: "convention not stated as handed out: ").plain(in: language)
  }

  private func counts(_ language: Language) -> String {
    guard !isolations.isEmpty else { return numbers(language) }
    let levels = isolations.sorted().joined(separator: ", ")
    return numbers(language)
      + Bilingual(ko: ", 격리: \(levels)", en: ", isolation: \(levels)").plain(in: language)
  }

  private func numbers(_ language: Language) -> String {
    switch language {
    case .ko:
      "파일 \(records)개, 채점 \(marked)개, 채점하지 못한 것 \(problems)개" + others(language)
        + (marked > 0 ? ", 평균 \(percent)%" : "")
    case .en:
      "files: \(records), marked: \(marked), not marked: \(problems)" + others(language)
        + (marked > 0 ? ", mean: \(percent)%" : "")
    }
  }

  /// How many files were left out by a rule; nothing where there are none.
  private func others(_ language: Language) -> String {
    let counts = [
      (setAside - notAttempted, Bilingual(ko: "반영하지 않은 것", en: "not counted")),
      (notAttempted, Bilingual(ko: "풀지 않은 것", en: "not attempted")),
    ]
    return counts.filter { $0.0 > 0 }.map { count, words in
      Bilingual(ko: ", \(words.ko) \("\(count)")개", en: ", \(words.en): \("\(count)")").plain(in: language)
    }.joined()
  }

  /// The files that were not marked, and how many more there are.
  private func refusals(atMost most: Int, _ language: Language) -> [(name: String, message: String)] {
    let listed = refused.prefix(most).map { (name: $0.name, message: ": " + $0.message[language]) }
    let rest = problems - listed.count
    guard rest > 0 else { return listed }
    return listed + [
      (name: "…", message: Bilingual(ko: " 그 밖에 \(rest)개", en: " and \(rest) more").plain(in: language))
    ]
  }

  /// The slips, the most frequent first.
  private var rankedSlips: [(slip: String, count: Int)] {
    slips.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The summary as a Markdown page, with the picture beside it.
  public func markdown(_ language: Language) -> String { MarkdownPrinter().text(of: blocks(language)) }

  private func blocks(_ language: Language) -> [Block] {
    let korean = language == .ko
    var blocks: [Block] = [
      .heading(korean ? "반 전체" : "The class", level: 1), .paragraph(InlineText(counts(language))),
    ]
    if !unread.isEmpty {
      let names = unread.map { StrangersText($0, atMost: .max).markdown }.joined(separator: ", ")
      blocks.append(.paragraph("\(strong: InlineText(unreadNotice(language) + names))"))
    }
    blocks += versions(language).map { .paragraph(InlineText(StrangersText($0, atMost: .max).markdown)) }
    if marked > 0 {
      let description = korean ? "점수의 분포와 단계별 판정" : "Marks, and outcomes by step"
      blocks.append(.figure(FigureBlock(description, path: "summary.svg")))
    }
    let people = attendanceLines(atMost: Self.mostRefused, language) {
      StrangersText($0, atMost: .max).markdown
    }
    blocks += people.map { .paragraph(InlineText($0)) }
    if problems > 0 {
      let lines = refusals(atMost: Self.mostRefused, language).map {
        InlineText(StrangersText($0.name + $0.message, atMost: .max).markdown)
      }
      blocks += [.heading(korean ? "채점하지 못한 파일" : "Not marked", level: 2), .list(lines)]
    }
    if !changed.isEmpty {
      let names = changed.map { StrangersText($0, atMost: .max).markdown }.joined(separator: ", ")
      blocks.append(.paragraph(InlineText(notice(language) + names)))
    }
    if !conventions.isEmpty {
      let rows = Convention.all.compactMap { convention in
        conventions[convention.name].map { count -> [InlineText] in
          ["\(InlineText(convention.meaning[language])) (\(code: convention.name))", "\(count)"]
        }
      }
      let columns = [
        Table.Column(korean ? "규약" : "Convention"), Table.Column(korean ? "횟수" : "Count", .trailing),
      ]
      let title: InlineText = korean ? "다른 규약에서는 맞는 답" : "Right in another convention"
      blocks += [.heading(title, level: 2), .table(Table(columns, rows: rows))]
    }
    if !slips.isEmpty {
      let rows = rankedSlips.map { id, count -> [InlineText] in
        let name = Slip.all.first { $0.id == id }?.name[language].plainText ?? id
        return [InlineText(name), "\(count)"]
      }
      let columns = [
        Table.Column(korean ? "실수" : "Slip"), Table.Column(korean ? "횟수" : "Count", .trailing),
      ]
      blocks += [.heading(korean ? "자주 한 실수" : "Slips", level: 2), .table(Table(columns, rows: rows))]
    }
    for chapter in Set(steps.keys.map(\.chapter)).sorted() {
      let title: InlineText =
        korean ? "단계마다: \(code: chapter)" : "By step: \(code: chapter)"
      blocks += [.heading(title, level: 2), .table(table(of: chapter, language))]
    }
    if let origin { blocks.append(.paragraph(InlineText(origin.line(language)))) }
    return blocks
  }

  /// How often each step of a chapter had which outcome.
  private func table(of chapter: String, _ language: Language) -> Table {
    let outcomes = Outcome.ofSheets
    let rows = steps.keys.filter { $0.chapter == chapter }.sorted().map { key -> [InlineText] in
      ["\(key.number) \(InlineText(builtUp: Symbol(key.quantity).latex))"]
        + outcomes.map { "\(steps[key]![$0] ?? 0)" }
    }
    let columns = outcomes.map { Table.Column(InlineText($0.words[language].plainText), .trailing) }
    return Table([Table.Column("")] + columns, rows: rows)
  }

  /// The marks as columns, and below them a bar a step with its outcomes, as SVG.
  public func svg(_ language: Language) -> String {
    ClassPicture(tenths: tenths, steps: steps.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).svg(
      language)
  }
}
