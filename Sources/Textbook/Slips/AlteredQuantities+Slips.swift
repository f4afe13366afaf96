import NumericCore

extension AlteredQuantities {
  /// Takes of a derivation some quantities alone, with what slips bring in beside them: the steps that train what they
  /// are computed from, and the rows that may be copied.
  package init(_ quantities: Quantities, limitedTo targets: [Symbol]) {
    let needed = quantities.origins(of: targets)
    let beside = quantities.names.filter { name in
      if case .step(let parameter, _, _)? = quantities[name]?.definition {
        needed.contains(parameter)
      } else {
        false
      }
    }
    let kept = needed.union(quantities.origins(of: beside + quantities.siblings(of: needed)))
    self.init(quantities.keeping(kept), puttingOff: kept.subtracting(needed))
  }
}

extension Derivation {
  /// The derivation with some definitions replaced, and every partial derivative that this changes worked out again.
  func rewritten(_ edit: (Quantity) -> Quantity.Definition?) -> Derivation {
    var result = self
    result.quantities = AlteredQuantities(quantities).rewritten(edit).definitions
    return result
  }
}
