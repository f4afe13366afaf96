import NumericCore

extension Derivation {
  /// What some quantities and all that they come from are in each convention in which they are written otherwise.
  ///
  /// It has no claims and shows nothing: an answer is held against it.
  package func otherwise(for symbols: [Symbol]) -> [(convention: Convention, derivation: Derivation)] {
    let own = keeping(quantities.origins(of: symbols))
    return Convention.all.filter { own.standing(of: $0) == .changes }.map { convention in
      (convention, own.rewritten(under: [convention], own.renaming(under: [convention])))
    }
  }
}
