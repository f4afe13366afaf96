import Audit
import CompanionCLI
import Foundation
import Isolation
import Synchronization
import Textbook

/// `companion audit`: hands hostile submissions in, and looks whether any scores or does harm.
struct AuditCommand {
  let chapters: [any Chapter]

  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")
  private static let without = CommandOption.value(
    "without", "DEFENCE", ko: "이 방어 하나를 빼고 시험함", en: "do without this defence")
  private static let each = CommandOption.flag(
    "each", ko: "방어를 하나씩 빼고, 무엇이 뚫리는지 봄",
    en: "take the defences away one by one, and show what then gets through")

  static let syntax = CommandSyntax(
    "companion audit",
    summary: Bilingual(
      ko: "악의적인 답안을 모두 제출해 봅니다. 하나라도 점수를 얻거나 해를 끼치면 종료 코드 1.",
      en: "Hands in every hostile submission. Exit code 1 if one scores or does harm."),
    options: [IsolationOption.option, without, each, json, .language],
    examples: ["companion audit", "companion audit --without own-network"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let level = try IsolationOption.level(arguments)
    let interrupt = Interrupt.listening()
    if arguments.contains(Self.each) {
      if let defence = arguments.value(of: Self.without) {
        throw UsageError.invalidValue(
          of: "--without", value: defence,
          expected: Bilingual(ko: "--each 없이 쓸 값", en: "for use together with --each"))
      }
      return try runEach(level, arguments, language, output, interrupt)
    }
    let removed = arguments.value(of: Self.without)
    let defences = Defence.all(on: level).map(\.name)
    if let removed, !defences.contains(removed) {
      let list = defences.joined(separator: ", ")
      throw UsageError.invalidValue(
        of: "--without", value: removed,
        expected: Bilingual(
          ko: "지금의 격리(\(level.rawValue))에 있는 방어: \(list)",
          en: "a defence of this sandbox (\(level.rawValue)): \(list)"))
    }
    let trials = Attack.all.map { AuditTrial(attack: $0, removed: removed) }
    let findings = try findings(of: trials, level, language, interrupt)
    let report = AuditReport(level: level, removed: removed, findings: findings)
    output.write(try arguments.contains(Self.json) ? JSONText.text(of: report.record) : report.text(language))
    return report.isPassed ? .success : .failure
  }

  /// Takes one defence after the other away; each must be missed.
  private func runEach(
    _ level: Sandbox.Level, _ arguments: Arguments, _ language: Language, _ output: Output,
    _ interrupt: Interrupt
  ) throws -> ExitCode {
    let defences = Defence.all(on: level).map(\.name)
    let trials = Attack.all.compactMap { attack in
      attack.shows.flatMap { defences.contains($0) ? AuditTrial(attack: attack, removed: $0) : nil }
    }
    let report = DefenceReport(
      level: level, defences: defences,
      findings: try findings(of: trials, level, language, interrupt))
    output.write(try arguments.contains(Self.json) ? JSONText.text(of: report.record) : report.text(language))
    return report.isPassed ? .success : .failure
  }

  /// Tries every attack, two at a time, since many only wait; one at a time where they share what they can change. No more:
  /// what others add to the machine's shared memory meanwhile would be taken for an attack's own.
  private func findings(
    of trials: [AuditTrial], _ level: Sandbox.Level, _ language: Language, _ interrupt: Interrupt
  ) throws -> [Audit.Finding] {
    let found = Mutex<[Int: Result<Audit.Finding, any Error>]>([:])
    let bar = Mutex(ProgressBar(Bilingual(ko: "시험", en: "Auditing").plain(in: language), language: language))
    defer { bar.withLock { $0.finish() } }
    let grading =
      try trials.contains { $0.attack.needsGrading }
      ? AuditGrading(chapters: chapters, level: level).grading() : nil
    let whole = try Audit(level: level, grading: grading)
    let isShared = Defence.all(on: level).contains { $0.name == "read-only-modules" }
    eachAtOnce(trials.count, workers: isShared ? 2 : 1) { index in
      guard !interrupt.isRequested else { return }
      let result = Result { try trials[index].finding(with: whole) }
      let done = found.withLock {
        $0[index] = result
        return $0.count
      }
      bar.withLock { $0.update(Double(done) / Double(trials.count)) }
    }
    try interrupt.check()
    return try found.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
  }
}

/// One attack to be tried, on a sandbox with all defences or without one.
struct AuditTrial {
  let attack: Attack
  let removed: String?

  /// Tries the attack on ground of its own.
  func finding(with whole: Audit) throws -> Audit.Finding {
    try whole.another(without: removed.map { [$0] } ?? []).finding(on: attack)
  }
}
