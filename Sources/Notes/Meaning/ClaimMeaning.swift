import NumericCore
import Textbook
import WrittenMath

/// What a claim says, in a form that can be checked.
enum ClaimMeaning {
  /// The parts of a claim: of each chain, what its first side is said to be.
  static func assertions(of claim: WrittenClaim, in meaning: inout Meaning) throws(Fault) -> [Assertion] {
    let condition = try condition(of: claim, in: &meaning)
    var parts: [Assertion] = []
    for chain in claim.chains { parts += try assertions(of: chain, condition, in: &meaning) }
    return parts
  }

  private static func assertions(
    of chain: WrittenChain, _ condition: Condition?, in meaning: inout Meaning
  ) throws(Fault) -> [Assertion] {
    let subject = try meaning.worth(of: chain.first)
    guard subject.entries.contains(where: { !$0.symbols.isEmpty }) else {
      throw Fault(
        at: chain.first.range, ko: "무엇에 대한 말인지 알 수 없습니다. 이름 = 값으로 쓰세요",
        en: "a claim is about a quantity: a name, or a formula with names, was expected before '='")
    }
    var parts: [Assertion] = []
    // An arithmetic of numbers stands before the decimal that comes of it.
    var shown: (worth: Worth, range: Range<String.Index>)?
    for (_, side) in chain.rest {
      let worth = try meaning.worth(of: side)
      guard worth.shape == subject.shape else {
        throw Fault(
          at: side.range,
          ko: "모양이 맞지 않습니다: \(chain.first.text) \(subject.size(true)), 오른쪽 \(worth.size(true))",
          en:
            "shapes disagree: \(chain.first.text) \(subject.size(false)), the right side \(worth.size(false))"
        )
      }
      let isNumeric = worth.entries.allSatisfy(\.symbols.isEmpty)
      if isNumeric, !worth.entries.allSatisfy({ $0.asDecimal != nil }) {
        shown = (worth, side.range)
        continue
      }
      for (place, (left, right)) in zip(subject.entries, worth.entries).enumerated() {
        parts.append(
          assertion(left, right, shown: shown?.worth.entries[place], condition, in: &meaning))
      }
      if isNumeric { shown = nil }
    }
    if let shown { parts += zip(subject.entries, shown.worth.entries).map { .shows($0, $1) } }
    return parts
  }

  private static func assertion(
    _ left: Expression, _ right: Expression, shown: Expression?, _ condition: Condition?,
    in meaning: inout Meaning
  ) -> Assertion {
    let symbol = left.asSymbol
    if let decimal = right.asDecimal {
      if let symbol, meaning.scope.givens[symbol] != nil, shown == nil { return .given(left, decimal) }
      return .prints(left, decimal, shown: shown, frame: nil)
    }
    // What holds for probabilities alone is told so, and not called wrong.
    let assumed = condition ?? meaning.scope.targetsAddUp
    guard let symbol, meaning.scope.formulas[symbol] != nil else { return .equal(left, right, assumed) }
    // What leads back to the quantity defines nothing, and may be true all the same.
    let leadsBack = right.symbols.contains { $0 == symbol || meaning.scope.leads(symbol, to: $0) }
    if leadsBack { return .equal(left, right, assumed) }
    return symbol.beforeUpdate == nil || condition != nil
      ? .defines(left, right, assumed) : .rule(left, right)
  }

  private static func condition(
    of claim: WrittenClaim, in meaning: inout Meaning
  ) throws(Fault) -> Condition? {
    guard !claim.conditions.isEmpty else { return nil }
    var assuming: [Symbol: Expression] = [:]
    var words: [RichText.Segment] = []
    for (name, value) in claim.conditions {
      guard case .number(.symbol(let symbol)) = try meaning.worth(of: name) else {
        throw Fault(at: name.range, ko: "조건은 이름 하나에 대한 것입니다", en: "a condition is about one quantity")
      }
      guard assuming[symbol] == nil else {
        throw Fault(
          at: name.range, ko: "\(symbol.unicode): 조건이 두 번 나옵니다", en: "\(symbol.unicode) is assumed twice")
      }
      guard meaning.scope.givens[symbol] != nil else {
        throw Fault(
          at: name.range, ko: "\(symbol.unicode): 계산되는 값에는 조건을 달 수 없습니다",
          en: "\(symbol.unicode) is computed; a condition is about what is given")
      }
      let number = try meaning.number(value)
      assuming[symbol] = number
      words += words.isEmpty ? [] : [.text(", ")]
      words += [.math(.symbol(symbol)), .text(" = "), .math(number)]
    }
    return Condition(
      ko: RichText(words + [.text("일 때")]), en: RichText([.text("where ")] + words), assuming: assuming)
  }
}
