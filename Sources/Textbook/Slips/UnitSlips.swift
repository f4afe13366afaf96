import NumericCore

extension Slip {
  /// Slips in which a number of the same kind stands where another belongs: the neighbour's.
  static let unitSlips = [anotherWeight, weightsTransposed, anotherUnit, anotherInput, anotherTarget]

  /// A weight taken from the place beside, from the transposed one, or from the next layer.
  public static let anotherWeight = exchanging(
    "another-weight",
    name: Bilingual(ko: "다른 자리의 가중치를 썼다", en: "the weight of another place was taken"),
    hint: Bilingual(
      ko: "가중치마다 어느 유닛에서 나와 어느 유닛으로 들어가는지 그림에서 확인하세요.",
      en: "See in the drawing where each weight comes from and where it goes to.")
  ) { symbol, user, neighbours, derivation in
    guard derivation[symbol]?.role == .weight else { return [] }
    let inLayer = neighbours.layers.lazy.map { $0.beside(symbol) }.first { !$0.isEmpty } ?? []
    // w₃ for w₂ is taken from the next layer.
    return inLayer
      + neighbours.beside(symbol, before: user, in: derivation).filter { !inLayer.contains($0) }
  }

  /// The value of another unit of the layer.
  public static let anotherUnit = exchanging(
    "another-unit",
    name: Bilingual(ko: "옆 유닛의 값을 썼다", en: "the value of a neighbouring unit was taken"),
    hint: Bilingual(
      ko: "첨자를 확인하세요. 연결선의 양 끝에 있는 유닛의 값만 들어갑니다.",
      en: "Check the indices: only the units at the two ends of a connection take part.")
  ) { symbol, user, neighbours, derivation in
    guard case .formula? = derivation[symbol]?.definition else { return [] }
    return neighbours.beside(symbol, before: user, in: derivation)
  }

  /// Another input.
  public static let anotherInput = exchanging(
    "another-input",
    name: Bilingual(ko: "다른 입력을 썼다", en: "another input was taken"),
    hint: Bilingual(
      ko: "가중치마다 곱해지는 입력이 하나씩 정해져 있습니다. 첨자를 확인하세요.",
      en: "Each weight has an input of its own. Check the index.")
  ) { symbol, user, neighbours, derivation in
    guard case .given? = derivation[symbol]?.definition, derivation[symbol]?.role == .input else { return [] }
    return neighbours.beside(symbol, before: user, in: derivation)
  }

  /// Another output's target.
  public static let anotherTarget = exchanging(
    "another-target",
    name: Bilingual(ko: "다른 출력의 목표값을 썼다", en: "the target of another output was taken"),
    hint: Bilingual(
      ko: "출력마다 목표값이 따로 있습니다. 첨자를 확인하세요.", en: "Each output has a target of its own. Check the index.")
  ) { symbol, user, neighbours, derivation in
    guard derivation[symbol]?.role == .target else { return [] }
    return neighbours.beside(symbol, before: user, in: derivation)
  }

  /// The weights of a layer read column by column where they stand row by row, forward or in the chain rule alone:
  /// W for Wᵀ, in any shape.
  public static let weightsTransposed = Slip(
    "weights-transposed",
    name: Bilingual(
      ko: "한 층의 가중치를 행과 열을 바꾸어 읽었다", en: "a layer's weights were read with rows and columns exchanged"),
    hint: Bilingual(
      ko: "앞으로 갈 때는 W의 행을, 뒤로 올 때는 W의 열을 따라 더합니다.",
      en: "Going forward, add along a row of W; going back, along a column."),
    throughout: exchangeHabit { derivation, _ in
      Neighbours(in: derivation).layers.compactMap { $0.isNamedByPlace ? nil : $0.transposition }
    }
  ) { altered, targets in
    let origins = altered.definitions.origins(of: targets)
    return Neighbours(in: altered.definitions).layers.flatMap { layer -> [Variant] in
      guard !layer.isNamedByPlace, let exchanged = layer.transposition,
        !origins.isDisjoint(with: layer.receivers)
      else { return [] }
      var forward = altered
      for receiver in layer.receivers {
        guard let formula = altered.formula(of: receiver) else { continue }
        forward.redefine(
          receiver, as: .formula(formula.substituting { exchanged[$0].map { .symbol($0) } }))
      }
      let rule = altered.rule.departing(.exchanged(exchanged))
      let inChainRule = Bilingual(ko: "연쇄 법칙에서만", en: "in the chain rule only")
      return [Variant(altered.rewritten(rule: rule), detail: inChainRule), Variant(made: forward)]
    }
  }

  /// A slip that puts one quantity in the place of another in one formula, and leaves all else as it is.
  ///
  /// - Parameter others: What may stand in the place of a symbol in the formula of a quantity.
  static func exchanging(
    _ id: String, name: Bilingual, hint: Bilingual,
    others: @escaping @Sendable (Symbol, _ user: Symbol, Neighbours, Quantities) -> [Symbol]
  ) -> Slip {
    Slip(id, name: name, hint: hint) { altered, targets in
      let derivation = altered.definitions
      let neighbours = Neighbours(in: derivation)
      return altered.miswritings(of: targets) { quantity, formula in
        formula.symbols.flatMap { symbol in
          others(symbol, quantity.symbol, neighbours, derivation).map { other in
            (
              formula.substituting { $0 == symbol ? .symbol(other) : nil },
              Bilingual(ko: "\(symbol) 자리에 \(other)", en: "\(other) in the place of \(symbol)")
            )
          }
        }
      }
    }
  }
}

extension AlteredQuantities {
  /// One variant for each formula that `edit` writes in the place of a quantity's own, with what exactly was done where
  /// the slip's name leaves that open; what follows stays right.
  func miswritings(
    of targets: [Symbol], _ edit: (Quantity, Expression) -> [(formula: Expression, detail: Bilingual?)]
  ) -> [Slip.Variant] {
    definitions.scope(of: targets).flatMap { quantity -> [Slip.Variant] in
      guard let own = quantity.formula else { return [] }
      return edit(quantity, own).filter { $0.formula != own }.map {
        Slip.Variant(miswriting(quantity, as: $0.formula), at: quantity.symbol, detail: $0.detail)
      }
    }
  }

  /// The derivation with one formula written wrong where it is evaluated: what follows is computed from the wrong
  /// value, by the right formulas.
  func miswriting(_ quantity: Quantity, as formula: Expression) -> AlteredQuantities {
    var result = self
    let definition: Quantity.Definition =
      if case .partial(let of, let by, _) = quantity.definition {
        .partial(of: of, by: by, formula: formula)
      } else {
        .formula(formula)
      }
    result.redefine(quantity.symbol, as: definition)
    return result
  }
}
