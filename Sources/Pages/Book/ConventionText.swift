import NumericCore
import Textbook

/// What conventions change in a derivation, in words.
struct ConventionText {
  /// The formulas that are written otherwise.
  let rows: [FormulaChange]
  /// Quantities that share an outcome, and whose formula stays as it is.
  let groups: [(label: InlineText, names: [InlineText])]
  private let language: Language

  init(_ rewriting: Rewriting, language: Language) {
    self.language = language
    func value(_ outcome: ConventionEffect.Outcome) -> InlineText {
      InlineText(ConventionWords.outcome(of: outcome)[language])
    }
    let inverse = Dictionary(
      rewriting.effects.map { ($0.name, $0.lectureName) }, uniquingKeysWith: { first, _ in first })
    func isRewritten(_ effect: ConventionEffect) -> Bool {
      effect.before != effect.after?.substituting { inverse[$0].map { .symbol($0) } }
    }
    let matrices = rewriting.matrixFormulas.map { formula in
      FormulaChange(
        name: "\(formula.name)", before: Formula(formula.before), after: Formula(formula.after),
        value: InlineText(ConventionWords.sameValue[language]))
    }
    rows =
      matrices
      + rewriting.effects.filter(isRewritten).compactMap { effect in
        guard let before = effect.before, let after = effect.after else { return nil }
        return FormulaChange(
          name: "\(effect.name)", before: Formula(before), after: Formula(after),
          value: value(effect.outcome))
      }
    var groups: [(label: InlineText, names: [InlineText])] = []
    let new = rewriting.effects.filter { $0.outcome == .new }
    if !new.isEmpty { groups.append((value(.new), new.map { "\($0.name)" })) }
    for effect in rewriting.effects
    where !isRewritten(effect) && !effect.outcome.keepsValue && effect.outcome != .new {
      let label = value(effect.outcome)
      if let known = groups.firstIndex(where: { $0.label == label }) {
        groups[known].names.append("\(effect.name)")
      } else {
        groups.append((label, ["\(effect.name)"]))
      }
    }
    let kept = rewriting.effects.filter {
      !isRewritten($0) && $0.outcome.keepsValue && $0.before != nil
    }
    let renamed = rewriting.effects.filter { $0.name != $0.lectureName && $0.before == nil }
    if !kept.isEmpty {
      groups.append((InlineText(ConventionWords.keepValue[language]), kept.map { "\($0.name)" }))
    }
    if !renamed.isEmpty {
      let pairs = renamed.map { effect -> InlineText in "\(effect.lectureName) → \(effect.name)" }
      groups.append((InlineText(ConventionWords.keepName[language]), pairs))
    }
    self.groups = groups
  }
}

extension ConventionText {
  /// The rewritten formulas, and a line for each group of the rest.
  var blocks: [Block] {
    let heads = [Words.quantity, ConventionWords.bothForms, ConventionWords.value].map {
      InlineText($0[language])
    }
    let lines = groups.map { group -> InlineText in
      "\(group.label): \(group.names.joined(separator: ", "))"
    }
    return (rows.isEmpty ? [] : [.changes(heads: heads, rows)])
      + (lines.isEmpty ? [] : [.list(lines)])
  }
}
