import NumericCore
import Synchronization
import Textbook

/// The numbers and facts of a page that follow when its reader changes a given, in the order in which they are first
/// shown.
///
/// The printer asks for a place for each number it sets; whoever writes the page then says how each place is computed.
public final class LiveValues: Sendable {
  private let study: Study
  private let entries = Mutex(Entries())

  private struct Entries {
    var values: [Expression] = []
    var places: [Expression: Int] = [:]
    var facts: [Fact] = []
    var definitions: [(symbol: Symbol, formula: Expression)] = []
    /// What the watched quantity of each nudge is then.
    var nudged: [Nudge: Expression] = [:]
    /// Whether the page can compute a quantity.
    var isComputed: [Symbol: Bool] = [:]
  }

  /// Begins an empty list of what is shown of a study.
  public init(_ study: Study) { self.study = study }

  /// What the page shows the values of, by place.
  public var values: [Expression] { entries.withLock(\.values) }

  /// Quantities that the page computes beside the derivation's, each after those it mentions: what a nudge changes.
  public var definitions: [(symbol: Symbol, formula: Expression)] { entries.withLock(\.definitions) }

  /// The facts that the page's words depend on, by place.
  public var facts: [Fact] { entries.withLock(\.facts) }

  /// Whether numbers are those of the page's own study, and not of one with other givens.
  func areOwn(_ study: ObjectIdentifier) -> Bool { study == ObjectIdentifier(self.study) }

  /// The place of a number of this study; nil for a number of another, or one that no page computes.
  func place(of value: ShownValue) -> Int? {
    guard value.study == ObjectIdentifier(study) else { return nil }
    guard let nudge = value.nudge else { return place(of: value.expression) }
    return self.value(after: nudge).flatMap { place(of: value.isMove ? $0 - value.expression : $0) }
  }

  /// What the watched quantity of a nudge is then, over quantities that stand for the changed ones; nil where no page
  /// computes it.
  private func value(after nudge: Nudge) -> Expression? {
    entries.withLock { entries in
      if let known = entries.nudged[nudge] { return known }
      guard isComputed(nudge.output, &entries) else { return nil }
      let derivation = study.derivation
      let behind = derivation.quantities.ancestors(of: [nudge.output])
      var changed: [Symbol: Symbol] = [:]
      func define(_ name: Symbol, _ formula: Expression) {
        let symbol = Symbol("pageNudged_\(entries.definitions.count)")
        entries.definitions.append((symbol, formula))
        entries.isComputed[symbol] = true
        changed[name] = symbol
      }
      define(nudge.variable, .symbol(nudge.variable) + .number(nudge.amount))
      for name in derivation.names where behind.contains(name) {
        guard derivation.dependencies(of: name).contains(where: { changed[$0] != nil }) else { continue }
        // What many rounds lead to is no formula.
        guard let formula = derivation.formula(of: name) else { return nil }
        define(name, formula.substituting { changed[$0].map { .symbol($0) } })
      }
      let value = changed[nudge.output].map { Expression.symbol($0) }
      entries.nudged[nudge] = value
      return value
    }
  }

  /// The place of a quantity's or a formula's value; nil where no page computes it.
  public func place(of value: Expression) -> Int? {
    entries.withLock { entries in
      if let place = entries.places[value] { return place }
      guard value.symbols.allSatisfy({ isComputed($0, &entries) }) else { return nil }
      entries.values.append(value)
      entries.places[value] = entries.values.count - 1
      return entries.values.count - 1
    }
  }

  /// The place of the fact that words depend on; nil for a fact about another study.
  func place(of words: InlineText.Alternative) -> Int? {
    guard words.study == ObjectIdentifier(study) else { return nil }
    return entries.withLock { entries in
      let fact = words.fact
      if let place = entries.facts.firstIndex(of: fact) { return place }
      entries.facts.append(fact)
      return entries.facts.count - 1
    }
  }

  /// Whether a value is a given, which stands as its author wrote it.
  func isGiven(_ value: Expression) -> Bool {
    guard case .symbol(let symbol) = value, case .given? = study.derivation[symbol]?.definition else {
      return false
    }
    return true
  }

  /// Whether a page can compute a quantity: a point where derivatives vanish is found by a proof, not by a formula.
  private func isComputed(_ symbol: Symbol, _ entries: inout Entries) -> Bool {
    if let known = entries.isComputed[symbol] { return known }
    let derivation = study.derivation
    let isComputed =
      derivation[symbol] != nil
      && derivation.quantities.ancestors(of: [symbol]).allSatisfy {
        if case .stationary? = derivation[$0]?.definition { false } else { true }
      }
    entries.isComputed[symbol] = isComputed
    return isComputed
  }
}
