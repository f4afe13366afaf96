import NumericCore
import Textbook

/// A few quantities of one chapter in two conventions, side by side, with their numbers.
struct ConventionExample {
  /// The chapter's name.
  let chapter: String
  /// The convention that is not the chapter's own.
  let convention: Convention
  /// What is shown, in the lecture's names: some that change, one that does not.
  let quantities: [Symbol]

  /// The example for a topic: the smallest chapter where something changes and something does not.
  static func on(_ topic: Convention.Topic) -> ConventionExample {
    switch topic {
    case .half:
      ConventionExample(
        chapter: "one-one-one-network", convention: .withoutHalf,
        quantities: ["y", "E", .partial(of: "E", by: "w_2"), "w_2^+"])
    case .error:
      ConventionExample(
        chapter: "hidden-error-distribution", convention: .outputMinusTarget,
        quantities: ["ε_1", "ε_1^[1]", .partial(of: "C", by: "a_1^[1]"), "C"])
    case .samples:
      ConventionExample(
        chapter: "gradient-descent", convention: .meanOfSamples,
        quantities: ["y^(1)", "E", .partial(of: "E", by: "w_0"), "w_0^(1)"])
    case .weights:
      ConventionExample(
        chapter: "hidden-error-distribution", convention: .inputsByOutputs,
        quantities: ["u_12", "z_1^[2]"])
    case .bias:
      ConventionExample(
        chapter: "two-two-two-network", convention: .layerBiases,
        quantities: ["net_o1", .partial(of: "E", by: "b_2"), "b_2^+", "w_5^+", "E^(1)"])
    }
  }

  /// The command that shows everything else.
  var command: String { Self.command(chapter, convention) }

  /// The command that shows what a convention changes in a chapter.
  static func command(_ chapter: String, _ convention: Convention) -> String {
    "swift run \(chapter) --convention \(convention.name)"
  }

  /// A row a quantity: in the lecture, here, and what becomes of the value; matrix formulas first.
  ///
  /// `here` is the study in the example's convention.
  func rows(_ lecture: Study, _ here: Study, _ language: Language) -> [[InlineText]] {
    guard let rewriting = here.rewriting else { return [] }
    let matrices = rewriting.matrixFormulas.filter { $0.before.latex != $0.after.latex }
      .map { formula -> [InlineText] in
        [
          "\(formula.name)", InlineText(Formula(formula.before)),
          InlineText(Formula(formula.after)),
          InlineText(ConventionWords.sameValue[language]),
        ]
      }
    let shown = quantities.compactMap { name in rewriting.effects.first { $0.lectureName == name } }
    return matrices
      + shown.map { effect in
        let names =
          effect.name == effect.lectureName ? [effect.name] : [effect.lectureName, effect.name]
        return [
          names.map { InlineText(Formula($0)) }.joined(separator: " → "),
          effect.outcome == .new ? "–" : cell(effect.lectureName, effect.before, lecture),
          cell(effect.name, effect.after, here),
          InlineText(ConventionWords.outcome(of: effect.outcome)[language]),
        ]
      }
  }

  /// The formula and its value, or the value alone where there is no formula.
  private func cell(_ name: Symbol, _ formula: Expression?, _ study: Study) -> InlineText {
    let value = study.text(of: name)
    guard let formula else { return InlineText(Formula(number: value)) }
    return "\(Formula(formula))\(.lineBreak)\(Formula(number: "= \(value)"))"
  }
}
