import Isolation

/// What stands between hostile code and marks or harm, and could be done without: a measure of the sandbox, or a rule
/// of marking.
///
/// The audit builds what it tries from all of them, or from all but one, to show that the attacks notice.
public struct Defence: Sendable {
  /// Its name.
  public let name: String
  /// What holds through it, in Korean.
  public let korean: String
  /// What holds through it, in English.
  public let english: String
  let kind: Kind

  enum Kind: Sendable {
    case measure(Measure)
    case rule(MarkingRule)
  }

  init(_ measure: Measure) {
    (name, korean, english, kind) = (measure.name, measure.korean, measure.english, .measure(measure))
  }
  init(_ rule: MarkingRule) {
    (name, korean, english, kind) = (rule.name, rule.korean, rule.english, .rule(rule))
  }

  /// All defences, whether a machine has them or not.
  public static let all = Measure.all.map { Defence($0) } + MarkingRule.all.map { Defence($0) }

  /// The defences that a sandbox of a level has on this machine.
  public static func all(on level: Sandbox.Level) -> [Defence] {
    Measure.all(on: level).map { Defence($0) } + MarkingRule.all.map { Defence($0) }
  }
}

extension [Defence] {
  /// All but one.
  func without(_ name: String?) -> [Defence] { filter { $0.name != name } }

  var measures: [Measure] {
    compactMap { if case .measure(let measure) = $0.kind { measure } else { nil } }
  }
  var rules: [MarkingRule] {
    compactMap { if case .rule(let rule) = $0.kind { rule } else { nil } }
  }
}
