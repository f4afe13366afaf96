import NumericCore
import Pages
import Textbook

extension Fact {
  /// The fact as a page's script decides it, over values of the page; what only a proof or a run can tell is told here.
  func json(_ live: LiveValues, in study: Study) -> JSON {
    func places(_ values: Expression...) -> [JSON]? {
      let places = values.compactMap { live.place(of: $0) }
      return places.count == values.count ? places.map { .number($0) } : nil
    }
    let own = study.truth(of: self).map { JSON.bool($0) } ?? .null
    return switch self {
    case .isBelow(let left, let right): places(left, right).map { .array(["<"] + $0) } ?? ["unknown", own]
    case .equal(let left, let right): places(left, right).map { .array(["="] + $0) } ?? ["unknown", own]
    // Two formulas are one function or not, whatever the numbers.
    case .identical: ["always", own]
    case .rounds(let value, let decimal):
      places(value).map { .array(["rounds"] + $0 + [.string(decimal.description)]) } ?? ["unknown", own]
    case .all(let facts): ["all", .array(facts.map { $0.json(live, in: study) })]
    case .any(let facts): ["any", .array(facts.map { $0.json(live, in: study) })]
    case .not(let fact): ["not", fact.json(live, in: study)]
    case .found: ["unknown", own]
    }
  }
}
