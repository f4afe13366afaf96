import NumericCore
import Textbook

extension MarkingScheme {
  /// What a slip makes of one step, or two slips one after the other; a class, since it holds all quantities and is
  /// put in order at each wrong answer.
  final class StepSlip: Sendable {
    /// The slips, with the quantities they were made in where that is another than the step's own.
    let made: Diagnosis
    /// What comes out.
    let formula: StepFormula
    /// The derivation's quantities with the slips in them.
    let derivation: Quantities

    /// The first slip.
    var slip: Slip { made.slip }
    /// The quantity that the first slip was made in, if it is another than the step's own.
    var place: Symbol? { made.place }
    /// The slips' names, for one line.
    var name: Bilingual { made.steps.map(\.slip.name).joined(ko: " + ", en: " + ") }
    /// The slips' hints, each a sentence.
    var hint: Bilingual { made.steps.map(\.slip.hint).joined(ko: " ", en: " ") }

    /// What was made in a step, as a diagnosis tells it.
    init(_ made: Diagnosis, at symbol: Symbol, _ formula: StepFormula, in derivation: Quantities) {
      self.made = Diagnosis(
        made.steps.map {
          Diagnosis.Step($0.slip, place: $0.place == symbol ? nil : $0.place, detail: $0.detail)
        })
      (self.formula, self.derivation) = (formula, derivation)
    }
  }
}

extension [Bilingual] {
  /// The texts in a row, with something between each two.
  fileprivate func joined(ko: String, en: String) -> Bilingual {
    dropFirst().reduce(self[0]) { row, next in
      Bilingual(ko: "\(row.ko)\(ko)\(next.ko)", en: "\(row.en)\(en)\(next.en)")
    }
  }
}
