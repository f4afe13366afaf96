import NumericCore
import Textbook

/// The error after one round to nine digits, as Mazur prints it: with the old weights in the backward pass, or, as
/// somebody does who is `early`, with output weights that are updated already.
struct ErrorAfterOneRound: Inquiry {
  let early: Bool

  func outcome(in study: Study) -> String {
    let error = Symbol("E").inRound(1)
    guard early else { return study.text(of: error, digits: 9) }
    let slip = Slip.updatedWeightsEarly.variants(study.derivation, [error]).first
    guard var enclosures = slip?.derivation.enclosures else { return "?" }
    return NumberText(digits: 9).text(exact: nil, enclosure: enclosures(error))
  }
}
