extension Enclosure {
  /// The enclosure of all sines of a set.
  static func sine(_ x: Interval) -> Interval { trigonometric(x, quarterShift: 0) }

  /// The enclosure of all cosines of a set: cos x = sin(x + π/2).
  static func cosine(_ x: Interval) -> Interval { trigonometric(x, quarterShift: 1) }

  /// sin(x + s·π/2) by quarters: from one maximum or minimum to the next the sine is monotone.
  private static func trigonometric(_ x: Interval, quarterShift s: Int) -> Interval {
    let all = Interval(unchecked: -1, 1)
    guard x.isBounded, max(x.lowerBound.magnitude, x.upperBound.magnitude) <= HalfPi.largestArgument,
      x.upperBound - x.lowerBound < 6.28
    else { return all }
    let (lower, first) = point(x.lowerBound, quarterShift: s)
    if x.isPoint { return lower }
    let (upper, last) = point(x.upperBound, quarterShift: s)
    var result = lower.hull(upper)
    // The extrema lie where the quarter number changes to an odd one: k = 1 is a maximum, k = 3 a minimum.
    // A quarter more on either side costs width, never truth: near a boundary k itself may be off by one.
    for k in (first - 1)...(last + 1) where isPossible(k, between: x, quarterShift: s) {
      result = result.hull(Interval(k.isMultiple(of: 4) ? 0 : k & 3 == 1 ? 1 : k & 3 == 3 ? -1 : 0))
    }
    return result.intersection(all)
  }

  /// Whether the odd multiple k·π/2 may lie in x + s·π/2.
  private static func isPossible(_ k: Int, between x: Interval, quarterShift s: Int) -> Bool {
    guard k & 1 == 1 else { return false }
    let extremum = Interval(k - s) * (Interval.pi / Interval(unchecked: 2, 2))
    return !extremum.isDisjoint(from: x)
  }

  /// sin(x + s·π/2) at a point, and the multiple of π/2 nearest to x, plus s.
  private static func point(_ x: Double, quarterShift s: Int) -> (value: Interval, quarter: Int) {
    let k = (x / HalfPi.nearest).rounded()
    let r = HalfPi.reduced(x, k)
    let quarter = Int(k) + s
    let value = quarter & 1 == 0 ? sineSeries(r) : cosineSeries(r)
    return (quarter & 2 == 0 ? value : -value, quarter)
  }

  /// sin r = r − r³/3! + … + r^17/17! − …, |r| ≤ 0.79; the error is below the first term left out, r^19/19!.
  private static func sineSeries(_ r: ReducedArgument) -> Interval {
    if r.head == 0, r.tail.isPoint, r.tail.lowerBound == 0 { return r.tail }
    let whole = r.whole
    let square = whole * whole
    var sum = Interval(unchecked: -0x1p-60, 0x1p-60)  // r²/19!·17!… against the leading 1/3!
    sum = sum * inverseFactorials[17]
    for n in stride(from: 17, through: 3, by: -2) {
      sum = sum * square + (n % 4 == 3 ? -inverseFactorials[n] : inverseFactorials[n])
    }
    return Interval(unchecked: r.head, r.head) + (r.tail + sum * square * whole)
  }

  /// cos r = 1 − r²/2! + … + r^16/16! − …, |r| ≤ 0.79; the error is below the first term left out, r^18/18!.
  private static func cosineSeries(_ r: ReducedArgument) -> Interval {
    let whole = r.whole
    let square = whole * whole
    var sum = Interval(unchecked: -0x1p-60, 0x1p-60) * inverseFactorials[16]
    for n in stride(from: 16, through: 2, by: -2) {
      sum = sum * square + (n % 4 == 2 ? -inverseFactorials[n] : inverseFactorials[n])
    }
    return Interval(unchecked: 1, 1) + sum * square
  }
}

/// π/2 in three parts: two whose products with |k| < 2^20 are exact, and the enclosed rest.
enum HalfPi {
  /// The nearest double.
  static let nearest = 0x1.921fb54442d18p0
  /// Beyond this the products would no longer be exact.
  static let largestArgument = 0x1p19
  private static let first = 0x1.921fb544p0
  private static let second = 0x1.0b4611a6p-34
  private static let third = Interval(
    unchecked: 0x1.3198a2e037073p-69.nextDown, 0x1.3198a2e037073p-69.nextUp)

  /// x − k·π/2.
  static func reduced(_ x: Double, _ k: Double) -> ReducedArgument {
    if k == 0 { return ReducedArgument(head: x, tail: Interval(unchecked: 0, 0)) }
    let (head, error) = Enclosure.exactSum(x, -k * first)
    let (head2, error2) = Enclosure.exactSum(head, -k * second)
    let rest =
      Interval(unchecked: error, error) + Interval(unchecked: error2, error2) - Interval(unchecked: k, k)
      * third
    let (sum, low) = Enclosure.exactSum(head2, rest.midpoint)
    return ReducedArgument(
      head: sum,
      tail: Interval(unchecked: low, low) + (rest - Interval(unchecked: rest.midpoint, rest.midpoint)))
  }
}
