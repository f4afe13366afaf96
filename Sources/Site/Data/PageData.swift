import NumericCore
import Pages
import Textbook

/// A derivation as a page holds it: what its script evaluates, and what it shows of that.
public struct PageData: Sendable {
  /// The values of the page as one program.
  let program: PageProgram
  /// What they are the values of.
  let values: [Expression]
  /// Where the gradient that "Take a step" goes along comes from.
  let gradientSlots: (output: Int, parameters: [Int])?
  /// The text of the page's data, in JSON.
  let text: String

  /// Writes down a study's derivation for a page that shows some of its values already; nil where none of them depends
  /// on a given. A page with a lab holds that, too.
  init?(
    _ study: Study, _ found: StepSlips, showing live: LiveValues, lab: PageLab? = nil, language: Language
  ) {
    let derivation = study.derivation
    let steps = PageSteps(derivation)
    // What is shown step by step has its place before the program is made.
    var names = NameList()
    let stepData = steps.json(live, &names, in: derivation)
    let slips = PageSlips(found, in: steps.steps, live)
    let facts = live.facts.map { $0.json(live, in: study) }
    let asked = derivation.quantities.ancestors(
      of: (live.values + live.definitions.map(\.formula)).flatMap(\.symbols))
    let givens = derivation.givens.filter(asked.contains)
    guard !givens.isEmpty else { return nil }
    let places = givens.map { live.place(of: .symbol($0))! }
    let descent = PageDescent(derivation, givens: givens)
    let moves = descent?.json(live, givens: givens) ?? .null
    let program = PageProgram(live.values, beside: live.definitions, of: derivation)
    self.program = program
    values = live.values
    // An error that no page computes has no gradient there.
    gradientSlots = descent.flatMap { descent in
      program.program.slot(of: descent.output).map { output in
        (output, descent.parameters.compactMap { program.program.slot(of: $0) })
      }
    }
    let sliders = zip(givens, places).map { symbol, place in
      PageGiven(symbol, in: derivation).json(slot: program.program.slot(of: symbol)!, place: place)
    }
    text =
      JSON.object(
        program.members + [
          ("givens", .array(sliders)), ("facts", .array(facts)),
          ("claims", Self.claims(derivation, givens)), ("names", names.json), ("steps", stepData),
          ("descent", moves),
        ] + slips.members(language) + (lab.map { [("lab", $0.json(language))] } ?? [])
          + [("words", ScriptWords.ofPage(language, lab: lab))]
      ).text
  }

  /// The givens that the numbers of a claim come from.
  private static func claims(_ derivation: Derivation, _ givens: [Symbol]) -> JSON {
    .object(
      derivation.claims.map { claim in
        let mentioned = claim.parts.flatMap(\.numbersMentioned)
        let origins = derivation.quantities.ancestors(of: mentioned)
        let places = givens.indices.filter { origins.contains(givens[$0]) }
        return (claim.id, .array(places.map { .number($0) }))
      })
  }
}
