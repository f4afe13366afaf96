import NumericCore

/// A classic error, as a transformation of a derivation.
///
/// One list serves every purpose: it diagnoses a misprint, makes the numbers of "What went wrong here?", and
/// names what a wrong answer did.
public struct Slip: Sendable {
  /// A stable name: `sign-flipped`.
  public let id: String
  /// What happened, as a short clause.
  public let name: Bilingual
  /// A sentence that points at the rule without giving the answer.
  public let hint: Bilingual
  /// The derivations that someone making this slip once might write, when asked for `target`.
  private let made: @Sendable (_ altered: AlteredQuantities, _ target: [Symbol]) -> [Variant]
  /// How someone makes it throughout, where that is more than one place after the other.
  let habit: Habit?
  /// The formulas that would be right if `printed` came about by this slip.
  package let repairs: @Sendable (_ printed: Expression) -> [Expression]

  init(
    _ id: String, name: Bilingual, hint: Bilingual,
    repairs: @escaping @Sendable (Expression) -> [Expression] = { _ in [] }, throughout habit: Habit? = nil,
    variants: @escaping @Sendable (AlteredQuantities, [Symbol]) -> [Variant]
  ) {
    self.id = id
    self.name = name
    self.hint = hint
    self.repairs = repairs
    self.habit = habit
    made = variants
  }

  /// What comes out, place by place, when the slip is made in a derivation that has others in it already.
  package func variants(_ altered: AlteredQuantities, _ target: [Symbol]) -> [Variant] {
    made(altered, target)
  }

  /// What comes out, place by place, when the slip is made in a derivation.
  package func variants(_ derivation: Derivation, _ target: [Symbol]) -> [Variant] {
    variants(AlteredQuantities(derivation.quantities), target)
  }

  /// The classic slips, alone and in pairs; the ones that change a whole round come first, since they explain most.
  package static let classics: [Slip] =
    trainingSlips + gradientSlips + placeSlips + formulaSlips + copyingSlips

  /// What people do besides when they work by hand: they take a neighbour's number, leave a step out, or write
  /// another function. Nearly every digit is somebody's neighbour, so one of these is named only where it is evidence.
  package static let everyday: [Slip] =
    biasSlips + activationSlips + errorSlips + stepSlips + softmaxSlips + unitSlips + arithmeticSlips
    + pathSlips

  /// Every known slip, the likelier ones first.
  public static let all: [Slip] = classics + everyday + answerSlips + roundingSlips

  /// A derivation with the slip made in one place.
  public struct Variant: Sendable {
    /// The quantity it was made in, if it is one.
    public let place: Symbol?
    /// What exactly was done, where the slip's name leaves that open.
    public let detail: Bilingual?
    private let made: @Sendable () -> AlteredQuantities
    private let once = Once<AlteredQuantities>()

    /// The derivation as it comes out: worked out when it is looked at, since of many places often one is wanted.
    public var derivation: AlteredQuantities { once.value(made) }

    init(
      _ derivation: @autoclosure @escaping @Sendable () -> AlteredQuantities, at place: Symbol? = nil,
      detail: Bilingual? = nil
    ) {
      self.place = place
      self.detail = detail
      made = derivation
    }

    /// Takes a derivation that is worked out already.
    init(made derivation: AlteredQuantities, at place: Symbol? = nil, detail: Bilingual? = nil) {
      self.init(derivation, at: place, detail: detail)
    }
  }
}

extension AlteredQuantities {
  /// One variant for each quantity whose definition `edit` changes.
  func variants(
    of targets: [Symbol], _ edit: (Quantity) -> [Quantity.Definition]
  ) -> [Slip.Variant] {
    definitions.scope(of: targets).flatMap { quantity in
      edit(quantity).map { definition in
        Slip.Variant(rewritten(quantity.symbol, as: definition), at: quantity.symbol)
      }
    }
  }
}
