import NumericCore

/// The vectors that a lecture says a network passes through: (x₁, x₂) → (s₁, s₂) → (h₁, h₂).
///
/// The statement holds when every entry is computed from weights and the vector before it, and from nothing else,
/// and when every entry is used for the next vector.
public struct LayerSequence: Statement {
  /// The vectors, the inputs first.
  public let layers: [[Expression]]

  /// Creates the statement.
  public init(_ layers: [[Expression]]) { self.layers = layers }

  /// The vectors with arrows between them.
  public func text(_ language: Language) -> RichText {
    let vectors = layers.map(DataTable.tuple)
    return vectors.dropFirst().reduce(vectors[0]) { "\($0) → \($1)" }
  }

  /// Defined when the derivation computes it so, else refuted with the first entry that is computed otherwise.
  public func outcome(in study: Study) -> StatementOutcome {
    let derivation = study.derivation
    for (before, after) in zip(layers, layers.dropFirst()) {
      var used: Set<Symbol> = []
      for unit in after {
        let sources = derivation.dependencies(of: unit.name).filter {
          ![.weight, .bias].contains(derivation[$0]!.role)
        }
        guard !sources.isEmpty, Set(sources).isSubset(of: before.map(\.name)) else {
          return refuted(unit, sources)
        }
        used.formUnion(sources)
      }
      if let idle = before.first(where: { !used.contains($0.name) }) { return refuted(idle, nil) }
    }
    return StatementOutcome(.defined)
  }

  /// `sources` is what an entry is computed from; nil says that nothing is computed from it.
  private func refuted(_ unit: Expression, _ sources: [Symbol]?) -> StatementOutcome {
    var outcome = StatementOutcome(.refuted)
    outcome.corrected =
      if let sources {
        Bilingual(
          ko: "\(unit)은 \(DataTable.tuple(sources.map { .symbol($0) }))에서 계산됨",
          en: "\(unit) is computed from \(DataTable.tuple(sources.map { .symbol($0) }))")
      } else {
        Bilingual(ko: "\(unit)은 다음 벡터에 쓰이지 않음", en: "\(unit) has no part in the next vector")
      }
    return outcome
  }
}
