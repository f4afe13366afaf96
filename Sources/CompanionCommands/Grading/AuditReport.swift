import Audit
import CompanionCLI
import Isolation
import Pages
import Textbook

/// What came of all attacks, as a table and for other programs.
struct AuditReport {
  let level: Sandbox.Level
  let removed: String?
  let findings: [Audit.Finding]

  var isPassed: Bool { findings.allSatisfy(\.breaches.isEmpty) }

  // MARK: - For programs

  struct Record: Encodable {
    struct Row: Encodable {
      let attack: String
      /// The defences of which each would do, or the way that things are built.
      let stoppedBy: [String]
      /// What came of it.
      let outcome: String
      let breaches: [String]
      let seconds: Double
      let megabytes: Int
    }

    let isolation: String
    let without: String?
    let passed: Bool
    let attacks: [Row]
  }

  var record: Record {
    Record(
      isolation: level.rawValue, without: removed, passed: isPassed,
      attacks: findings.map { finding in
        Record.Row(
          attack: finding.attack.name, stoppedBy: finding.attack.stoppedBy,
          outcome: AuditWords.reason(of: finding.result).en.plain,
          breaches: finding.breaches.map { AuditWords.words($0).en.plain },
          seconds: (finding.seconds * 1000).rounded() / 1000, megabytes: finding.memory >> 20)
      })
  }

  // MARK: - For people

  /// The table: what each attack tries, and what stopped it or what it achieved; 80 columns.
  func text(_ language: Language) -> String {
    let heading = AuditWords.heading(level, removed).plain(in: language)
    let rows = findings.map { row($0, language) }
    let through = findings.filter { !$0.breaches.isEmpty }.map(\.attack.name)
    let count = findings.count
    let summary =
      through.isEmpty
      ? Bilingual(
        ko: "공격 \(count)개가 모두 0점이고 해를 끼치지 못했습니다.",
        en: "All \(count) attacks scored 0 and did no harm.")
      : Bilingual(
        ko: "공격 \(count)개 가운데 \(through.count)개가 뚫었습니다: \(through.joined(separator: ", "))",
        en: "\(through.count) of \(count) attacks got through: \(through.joined(separator: ", "))")
    return wrapped(heading, width: 80) + "\n\n" + rows.joined()
      + "\n" + wrapped(summary.plain(in: language), width: 80) + "\n"
  }

  private func row(_ finding: Audit.Finding, _ language: Language) -> String {
    let isStopped = finding.breaches.isEmpty
    let outcome =
      isStopped
      ? AuditWords.reason(of: finding.result).plain(in: language) + " · "
        + finding.attack.stoppedBy.joined(separator: ", ")
      : finding.breaches.map { AuditWords.words($0).plain(in: language) }.joined(separator: ", ")
    return tableRow(
      (isStopped ? "✓ " : "✗ ") + finding.attack.name, finding.attack.purpose.plain(in: language), outcome)
  }
}

/// Lines of a table of 80 columns: a name, a text and a result, each wrapped in its column.
func tableRow(_ name: String, _ text: String, _ result: String) -> String {
  let widths = (name: 22, text: 34, result: 20)
  let texts = wrappedLines(text, width: widths.text)
  let results = wrappedLines(result, width: widths.result)
  return (0..<max(texts.count, results.count)).map { line in
    let first = padded(line == 0 ? name : "", to: widths.name)
    let second = padded(line < texts.count ? texts[line] : "", to: widths.text)
    let third = line < results.count ? results[line] : ""
    return (first + "  " + second + "  " + third).trimmedAtEnd + "\n"
  }.joined()
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmedAtEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}

extension Attack {
  /// What it tries.
  var purpose: Bilingual { Bilingual(ko: "\(korean)", en: "\(english)") }
}
