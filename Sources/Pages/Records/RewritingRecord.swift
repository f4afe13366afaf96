import NumericCore
import Textbook

/// What conventions change in a derivation, as a record for other programs.
public struct RewritingRecord: Encodable, Sendable {
  /// A convention, and what it finds in the chapter: `changes`, `holds`, `isNoConcern` or `doesNotFit`.
  struct ConventionRecord: Encodable, Sendable {
    let name: String
    let standing: String
  }

  /// One quantity whose name, formula or value is not the lecture's.
  struct EffectRecord: Encodable, Sendable {
    let lectureName: String
    let name: String
    let before: String?
    let after: String?
    /// `same`, `multiple`, `different`, `undecided` or `new`.
    let value: String
    /// The number that the lecture's value is multiplied by.
    let factor: String?
  }

  let applied: [ConventionRecord]
  let changes: [EffectRecord]

  /// The record of a rewriting.
  public init(_ rewriting: Rewriting) {
    applied = zip(rewriting.conventions, rewriting.standings).map {
      ConventionRecord(name: $0.name, standing: "\($1)")
    }
    changes = rewriting.effects.filter(\.isVisible).map { effect in
      let factor: Rational? = if case .multiple(let factor) = effect.outcome { factor } else { nil }
      let value =
        switch effect.outcome {
        case .same: "same"
        case .multiple: "multiple"
        case .different: "different"
        case .undecided: "undecided"
        case .new: "new"
        }
      return EffectRecord(
        lectureName: effect.lectureName.name, name: effect.name.name,
        before: effect.before?.unicode,
        after: effect.after?.unicode, value: value, factor: factor.map { $0.expression.unicode })
    }
  }
}
