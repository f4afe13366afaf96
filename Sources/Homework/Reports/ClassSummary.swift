import NumericCore
import Textbook

/// What a class's marks look like as a whole: how many points, and where it went wrong.
public struct ClassSummary: Sendable {
  /// How many files were looked at.
  public private(set) var records = 0
  /// How many of them were not marked.
  public private(set) var problems = 0
  /// The last record.
  public private(set) var last: MarkRecord?
  /// How many sheets earned which share of their points, in tenths; 10 is full marks.
  public private(set) var tenths = [Int](repeating: 0, count: 11)
  /// How often each step had which outcome, chapter by chapter.
  private(set) var steps: [StepKey: [String: Int]] = [:]
  /// How often each slip was made.
  private(set) var slips: [String: Int] = [:]
  private var points = 0
  private var maxPoints = 0

  struct StepKey: Hashable, Comparable {
    let chapter: String
    let number: Int
    let quantity: String

    static func < (a: StepKey, b: StepKey) -> Bool { (a.chapter, a.number) < (b.chapter, b.number) }
  }

  /// An empty class.
  public init() {}

  /// Counts one record.
  public mutating func add(_ record: MarkRecord) {
    records += 1
    last = record
    guard record.problem == nil, record.maxPoints > 0 else {
      problems += 1
      return
    }
    points += record.points
    maxPoints += record.maxPoints
    tenths[record.points * 10 / record.maxPoints] += 1
    for step in record.steps {
      let key = StepKey(chapter: record.chapter ?? "", number: step.number, quantity: step.quantity)
      steps[key, default: [:]][step.outcome, default: 0] += 1
      if let slip = step.slip { slips[slip, default: 0] += 1 }
    }
  }

  private var marked: Int { records - problems }
  private var percent: Int { maxPoints == 0 ? 0 : points * 100 / maxPoints }

  /// The summary in a few lines for the terminal.
  public func text(_ language: Language) -> String {
    switch language {
    case .ko: "학습지 \(records)장, 채점 \(marked)장, 채점하지 못한 것 \(problems)장, 평균 \(percent)%\n"
    case .en: "\(records) sheets, \(marked) marked, \(problems) not marked, mean \(percent)%\n"
    }
  }

  /// The slips, the most frequent first.
  private var rankedSlips: [(slip: String, count: Int)] {
    slips.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The summary as a Markdown page, with the picture beside it.
  public func markdown(_ language: Language) -> String {
    let korean = language == .ko
    var blocks = [
      korean ? "# 반 전체" : "# The class", String(text(language).dropLast()),
      "![\(korean ? "점수의 분포와 단계별 판정" : "Marks, and outcomes by step")](summary.svg)",
    ]
    if !slips.isEmpty {
      var rows = [korean ? "| 실수 | 횟수 |" : "| Slip | Count |", "|---|---:|"]
      for (id, count) in rankedSlips {
        let name = Slip.all.first { $0.id == id }?.name[language].plainText ?? id
        rows.append("| \(name) | \(count) |")
      }
      blocks += [korean ? "## 자주 한 실수" : "## Slips", rows.joined(separator: "\n")]
    }
    let names = ["correct", "follows", "slip", "wrong", "blank", "unreadable"]
    var rows = [
      "| | " + names.map { MarkRecord.StepRecord.word(for: $0, language) }.joined(separator: " | ") + " |",
      "|---|" + names.map { _ in "---:|" }.joined(),
    ]
    for key in steps.keys.sorted() {
      let counts = names.map { "\(steps[key]![$0] ?? 0)" }
      rows.append(
        "| \(key.number) $`\(Symbol(key.quantity).latex)`$ | " + counts.joined(separator: " | ") + " |")
    }
    if !steps.isEmpty { blocks += [korean ? "## 단계마다" : "## By step", rows.joined(separator: "\n")] }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The marks as columns, and below them a bar a step with its outcomes, as SVG.
  public func svg(_ language: Language) -> String {
    ClassPicture(tenths: tenths, steps: steps.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).svg(
      language)
  }
}
