/// How many quantities of a chapter a convention changes, and in what.
package struct ConventionCounts {
  /// The quantities whose value is another, by what becomes of it, in the order met.
  package private(set) var changed: [(outcome: ConventionEffect.Outcome, count: Int)] = []
  /// The quantities that keep their value, but have another formula or name.
  package private(set) var rewritten = 0
  /// The quantities that the convention does not touch.
  package private(set) var untouched = 0

  /// Counts each quantity once.
  package init(_ effects: [ConventionEffect]) {
    for effect in effects {
      if !effect.outcome.keepsValue {
        count(effect.outcome)
      } else if effect.isVisible {
        rewritten += 1
      } else {
        untouched += 1
      }
    }
  }

  private mutating func count(_ outcome: ConventionEffect.Outcome) {
    if let known = changed.firstIndex(where: { $0.outcome == outcome }) {
      changed[known].count += 1
    } else {
      changed.append((outcome, 1))
    }
  }
}
