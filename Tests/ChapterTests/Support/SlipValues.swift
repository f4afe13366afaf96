import NumericCore

@testable import Textbook

/// What slips make of the gradients that a derivation shows, and which of these numbers cannot be told apart.
///
/// Tried are the slips behind the chapter's wrong numbers, as it makes them, and every classic gradient slip in each
/// place. Slips that are proved to give one function of the givens count as one.
struct SlipValues {
  /// Two numbers for one quantity that look alike on the page and come from different functions.
  struct Coincidence: Hashable, CustomStringConvertible {
    let quantity: Symbol
    /// The slips behind the two, or the quantity that has the number anyway.
    let sides: Set<String>
    /// Whether one of them is a number that the chapter asks about.
    let isAsked: Bool

    var description: String { "\(quantity): \(sides.sorted().joined(separator: " = "))" }
  }

  /// A number, and the function of earlier quantities that it comes from.
  private struct Entry {
    /// A slip's id, or a quantity.
    let name: String
    let isSlip: Bool
    /// Whether the chapter asks about it.
    var isAsked = false
    let text: String
    let value: Double
    let nudged: Double
    let function: Function
  }

  /// A formula over the derivation's own forward quantities, or over the givens where these are altered.
  private struct Function: Hashable {
    let formula: Expression
    let isOfGivens: Bool
  }

  private let study: Study
  private let digits: Int
  /// Each given's place among all, since slips are tried on fewer.
  private let places: [Symbol: Int]
  private var derivation: Derivation { study.derivation }

  /// Tries the slips on a study; numbers are compared as a page prints them, with so many digits.
  init(_ study: Study, digits: Int = 6) {
    (self.study, self.digits) = (study, digits)
    let givens = study.derivation.givens
    places = Dictionary(uniqueKeysWithValues: zip(givens, givens.indices))
  }

  /// Everything that cannot be told apart.
  func coincidences() -> Set<Coincidence> {
    let wrong = derivation.steps.flatMap { step -> [WrongNumber] in
      if case .wentWrong(let numbers) = step { numbers } else { [] }
    }
    let shown = study.checkable.filter { derivation.isPartial($0) }
    var seen: Set<Symbol> = []
    let asked = (shown + wrong.map(\.quantity)).filter { seen.insert($0).inserted }
    let right = entries(for: study.onePass, in: AlteredQuantities(derivation.quantities), named: nil)
    let own = Dictionary(uniqueKeysWithValues: right.map { (Symbol($0.name), $0.function) })
    var slips: [Symbol: [Function: Entry]] = [:]
    func add(_ slip: Slip, _ altered: AlteredQuantities, asking number: Symbol? = nil) {
      let changed = asked.filter { altered.formula(of: $0) != nil }
      for (quantity, made) in zip(changed, entries(for: changed, in: altered, named: slip.id)) {
        var entry = made
        entry.isAsked = quantity == number
        // A slip that this quantity is not touched by is none here.
        guard entry.function != own[quantity], entry.value.isFinite else { continue }
        if slips[quantity]?[entry.function] == nil || entry.isAsked {
          slips[quantity, default: [:]][entry.function] = entry
        }
      }
    }
    for number in wrong {
      if let altered = study.altered(by: number, for: asked) {
        add(number.slip, altered, asking: number.quantity)
      }
    }
    let limited = AlteredQuantities(derivation.quantities, limitedTo: asked)
    for slip in Slip.gradientSlips {
      for variant in slip.variants(limited, asked) { add(slip, variant.derivation) }
    }
    return asked.reduce(into: []) { found, quantity in
      let all = (slips[quantity].map { Array($0.values) } ?? []) + right
      found.formUnion(alike(all).map { Coincidence(quantity: quantity, sides: $0.key, isAsked: $0.value) })
    }
  }

  /// The numbers of some quantities in a derivation; each has the quantity's name unless it has a slip's.
  private func entries(for quantities: [Symbol], in altered: AlteredQuantities, named slip: String?)
    -> [Entry]
  {
    let definitions = altered.definitions
    var (doubles, nudged) = (altered.doubles, altered.doubles)
    var (exacts, enclosures) = (altered.exacts, altered.enclosures)
    for given in definitions.givens {
      let off = Double(places[given]! + 1) * 0x1p-12
      let value = study.doubles(given)
      nudged.put(value == 0 ? off : value * (1 + off), for: given)
    }
    let altersForward = definitions.names.contains { name in
      if case .formula(let formula)? = definitions[name]?.definition {
        derivation.formula(of: name) != formula
      } else {
        false
      }
    }
    return quantities.map { quantity in
      let exact = exacts(quantity)
      let text = NumberText(digits: digits).text(
        exact: exact.isDefined ? exact : nil, enclosure: enclosures(quantity))
      let formula = definitions.unfolded(
        .symbol(quantity), completely: altersForward || altered.carrying != nil)
      return Entry(
        name: slip ?? "\(quantity)", isSlip: slip != nil, text: text, value: doubles(quantity),
        nudged: nudged(quantity),
        function: Function(
          formula: (formula ?? .symbol(quantity)).tidied(),
          isOfGivens: altersForward || altered.carrying != nil))
    }
  }

  /// The pairs of a slip's number with another's, or with a quantity's, that look alike and are no one function.
  private func alike(_ entries: [Entry]) -> [Set<String>: Bool] {
    var found: [Set<String>: Bool] = [:]
    for alike in Dictionary(grouping: entries, by: \.text).values where alike.count > 1 {
      for (place, entry) in alike.enumerated() {
        for other in alike[(place + 1)...]
        where entry.isSlip || other.isSlip {
          let names: Set = [entry.name, other.name]
          let isAsked = entry.isAsked || other.isAsked
          guard names.count == 2, found[names] == nil || isAsked && found[names] == false,
            !areOneFunction(entry, other)
          else { continue }
          found[names] = isAsked
        }
      }
    }
    return found
  }

  /// Whether two numbers are one function, with the signs that the net inputs have here.
  private func areOneFunction(_ a: Entry, _ b: Entry) -> Bool {
    // What is one number only with these very givens is two with others close by.
    guard a.nudged.isNearly(b.nudged) else { return false }
    guard a.function != b.function else { return true }
    let isOfGivens = a.function.isOfGivens || b.function.isOfGivens
    guard
      let left = derivation.quantities.unfolded(
        a.function.formula, completely: isOfGivens && !a.function.isOfGivens || false, keeping: []),
      let right = derivation.quantities.unfolded(
        b.function.formula, completely: isOfGivens && !b.function.isOfGivens || false, keeping: [])
    else { return false }
    let givens = study.doubles
    let signed = Set(left.kinks + right.kinks).map { ($0, $0.evaluated { givens($0) }) }
    let signs = Assumptions(
      positive: signed.filter { $0.1 > 0 }.map(\.0), negative: signed.filter { $0.1 < 0 }.map(\.0))
    switch left.isIdentical(to: right, assuming: signs) {
    case .proved, .provedWherePositive: return true
    case .notProved, .tooLarge: break
    }
    // Names of one quantity's value, as h and y are, are told to be one by writing everything out.
    guard !isOfGivens, let left = derivation.quantities.unfolded(left, completely: true),
      let right = derivation.quantities.unfolded(right, completely: true)
    else { return false }
    return left.isIdentical(to: right, assuming: signs) == .proved
  }
}

extension Double {
  fileprivate func isNearly(_ other: Double) -> Bool {
    self == other || (self - other).magnitude <= 1e-11 * Swift.max(magnitude, other.magnitude)
  }
}

extension Derivation {
  fileprivate func isPartial(_ symbol: Symbol) -> Bool {
    if case .partial? = self[symbol]?.definition { true } else { false }
  }
}

extension Study {
  /// All quantities of one pass, shown or not.
  fileprivate var onePass: [Symbol] {
    derivation.names.filter { name in
      derivation.quantities.isWorkedByHand(name)
    }
  }
}

extension Expression {
  /// What stands inside a ReLU or a step.
  fileprivate var kinks: [Expression] {
    var found: [Expression] = []
    _ = rewriting { part in
      if case .apply(let function, let argument) = part, function == .relu || function == .step {
        found.append(argument)
      }
      return nil
    }
    return found
  }
}
