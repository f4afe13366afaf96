extension Interval: ElementaryScalar {
  /// The two doubles around π.
  public static var pi: Interval { Interval(unchecked: Double.pi, Double.pi.nextUp) }

  /// The enclosure of all values of a function on this set, where it is defined.
  ///
  /// No digit of a mathematical library is trusted. Each function is reduced to a small argument and summed as
  /// a series in interval arithmetic, with the remainder's bound added; see `Enclosure`. For a point x:
  ///
  /// - where x and the value are normal numbers, at most 4 ulp wide;
  /// - where the value is below the normal range, at most 3 times the least positive number wide;
  /// - where the value is above the largest number, from that number to ∞;
  /// - sine and cosine beyond |x| = 2^20 give [−1, 1].
  public func applying(_ function: ElementaryFunction) -> Interval {
    if isEmpty { return self }
    switch function {
    case .exp: return increasing { Enclosure.exp($0) }
    case .log:
      if upperBound <= 0 { return .empty }
      let lower = lowerBound <= 0 ? -.infinity : Enclosure.log(lowerBound).lowerBound
      return Interval(
        unchecked: lower, upperBound == .infinity ? .infinity : Enclosure.log(upperBound).upperBound)
    case .squareRoot:
      if upperBound < 0 { return .empty }
      return Interval(
        unchecked: Rounded.squareRoot(max(lowerBound, 0)).lower, Rounded.squareRoot(upperBound).upper)
    case .sin: return Enclosure.sine(self)
    case .cos: return Enclosure.cosine(self)
    case .tanh: return increasing { Enclosure.tanh($0) }
    case .sigmoid: return increasing { Enclosure.sigmoid($0) }
    case .relu: return Interval(unchecked: max(lowerBound, 0), max(upperBound, 0))
    case .step: return Interval(unchecked: lowerBound > 0 ? 1 : 0, upperBound > 0 ? 1 : 0)
    }
  }

  /// An increasing function: its values at the two bounds.
  private func increasing(_ enclosure: (Double) -> Interval) -> Interval {
    let lower = enclosure(lowerBound)
    return isPoint ? lower : Interval(unchecked: lower.lowerBound, enclosure(upperBound).upperBound)
  }
}
