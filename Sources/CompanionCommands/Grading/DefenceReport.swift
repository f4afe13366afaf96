import Audit
import CompanionCLI
import Isolation
import Pages
import Textbook

/// What gets through without each defence: what shows that the defences are needed, and that the audit notices.
struct DefenceReport {
  let level: Sandbox.Level
  let defences: [String]
  /// One finding for each attack, on a sandbox without the defence that the attack shows.
  let findings: [Audit.Finding]

  /// Whether each defence, once taken away, lets through every attack that is there to show it.
  var isPassed: Bool {
    findings.allSatisfy { !$0.breaches.isEmpty } && defences.allSatisfy { !findings(on: $0).isEmpty }
  }

  private func findings(on defence: String) -> [Audit.Finding] {
    findings.filter { $0.attack.shows == defence }
  }

  struct Record: Encodable {
    struct Row: Encodable {
      let without: String
      let through: [String]
      let stopped: [String]
    }

    let isolation: String
    let passed: Bool
    let defences: [Row]
  }

  var record: Record {
    Record(
      isolation: level.rawValue, passed: isPassed,
      defences: defences.map { defence in
        let names = findings(on: defence)
        return Record.Row(
          without: defence, through: names.filter { !$0.breaches.isEmpty }.map(\.attack.name),
          stopped: names.filter(\.breaches.isEmpty).map(\.attack.name))
      })
  }

  /// The table: without which defence which attack gets through.
  func text(_ language: Language) -> String {
    let rows = defences.flatMap { defence in
      findings(on: defence).map { finding in
        let achieved =
          finding.breaches.isEmpty
          ? Bilingual(ko: "막혔습니다", en: "was stopped").plain(in: language)
          : finding.breaches.map { AuditWords.words($0).plain(in: language) }.joined(separator: ", ")
        return tableRow(
          (finding.breaches.isEmpty ? "✗ " : "✓ ") + defence,
          finding.attack.name + ": " + finding.attack.purpose.plain(in: language), achieved)
      }
    }
    let summary =
      isPassed
      ? Bilingual(
        ko: "방어 \(defences.count)개는 하나하나 필요합니다. 빼면 공격이 뚫고, 시험이 그것을 알아냅니다.",
        en:
          "Each of the \(defences.count) defences is needed: without it an attack gets through, and is noticed."
      )
      : Bilingual(
        ko: "빼도 뚫리지 않는 방어가 있습니다.", en: "A defence was taken away, and nothing got through.")
    return wrapped(AuditWords.heading(level, nil).plain(in: language), width: 80) + "\n\n" + rows.joined()
      + "\n" + wrapped(summary.plain(in: language), width: 80) + "\n"
  }
}
