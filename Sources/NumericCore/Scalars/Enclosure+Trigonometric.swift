extension Enclosure {
  /// The enclosure of all sines of a set.
  static func sine(_ x: Interval) -> Interval { trigonometric(x, quarterShift: 0) }

  /// The enclosure of all cosines of a set: cos x = sin(x + π/2).
  static func cosine(_ x: Interval) -> Interval { trigonometric(x, quarterShift: 1) }

  /// sin(x + s·π/2) by quarters: from one maximum or minimum to the next the sine is monotone.
  private static func trigonometric(_ x: Interval, quarterShift s: Int) -> Interval {
    let all = Interval(unchecked: -1, 1)
    guard max(x.lowerBound.magnitude, x.upperBound.magnitude) <= HalfPi.largestArgument,
      x.upperBound - x.lowerBound < 6.28
    else { return all }
    let (lower, first) = point(x.lowerBound, quarterShift: s)
    if x.isPoint { return lower.intersection(all) }
    let (upper, last) = point(x.upperBound, quarterShift: s)
    var result = lower.hull(upper)
    // The extrema lie at the odd multiples k of π/2: a maximum for k = 1, a minimum for k = 3 (modulo 4). An
    // end's own k is the nearest one, so every multiple between the ends is in this range.
    for k in first...last where k & 1 == 1 && isPossible(k - s, in: x) {
      let extremum: Double = k & 3 == 1 ? 1 : -1
      result = result.hull(Interval(unchecked: extremum, extremum))
    }
    return result.intersection(all)
  }

  /// Whether k·π/2 may lie in x.
  private static func isPossible(_ k: Int, in x: Interval) -> Bool {
    let factor = Double(k) / 2
    return !(Interval(unchecked: factor, factor) * .pi).isDisjoint(from: x)
  }

  /// sin(x + s·π/2) at a point, and the multiple of π/2 nearest to x, plus s.
  private static func point(_ x: Double, quarterShift s: Int) -> (value: Interval, quarter: Int) {
    let k = (x * HalfPi.inverse).rounded()
    let quarter = Int(k) + s
    let value = quarter & 1 == 0 ? reducedSine(x, k) : reducedCosine(x, k)
    return (quarter & 2 == 0 ? value : -value, quarter)
  }

  /// sin r for r = x − k·π/2 = h + t, |h| < 0.786:
  ///
  ///     sin(h + t) = h + h³·S(h²) + t·cos h + …,  S(z) = −1/3! + z/5! − z²/7! + …
  ///
  /// The series alternates with falling terms: what is left out of S from z⁸/19! on is less than that.
  private static func reducedSine(_ x: Double, _ k: Double) -> Interval {
    if k == 0, x.magnitude < 0x1p-27 {
      // |x| − |x|³/6 < |sin x| < |x|, and sin 0 = 0.
      return x == 0
        ? Interval(unchecked: 0, 0) : Interval(unchecked: x > 0 ? x.nextDown : x, x > 0 ? x : x.nextUp)
    }
    let u = Approximation.unitRoundoff
    let r = HalfPi.reduced(x, k)
    let (h, t) = (r.head, r.tail)
    let z = h * h
    let (sum, sumError) = Approximation.series(
      sineCoefficients, at: z, radius: u * z, remainder: sineRemainder)
    let cube = h * z  // error at most 2.01u
    let bulk = cube * sum
    let slope = t * (1 - z / 2 + z * z / 24)  // cos h but for h⁶/720 < 0.00034
    let tail = bulk + slope
    return Approximation(
      head: h, tail: tail,
      radius: r.radius + 1.01 * cube.magnitude * sumError + 3.1 * u * bulk.magnitude
        + t.magnitude * (z * z * z / 720 + 8 * u) + t * t + u * tail.magnitude + underflow
    ).interval
  }

  /// cos r for r = x − k·π/2 = h + t, |h| < 0.786:
  ///
  ///     cos(h + t) = 1 − h²/2 + h⁴·C(h²) − t·sin h + …,  C(z) = 1/4! − z/6! + z²/8! − …
  ///
  /// What is left out of C from z⁷/18! on is less than that.
  private static func reducedCosine(_ x: Double, _ k: Double) -> Interval {
    if k == 0, x.magnitude < 0x1p-27 {
      // 1 − x²/2 < cos x < 1, and cos 0 = 1.
      return Interval(unchecked: x == 0 ? 1 : 1.0.nextDown, 1)
    }
    let u = Approximation.unitRoundoff
    let r = HalfPi.reduced(x, k)
    let (h, t) = (r.head, r.tail)
    let (z, rest) = ErrorFree.product(h, h)
    let (sum, sumError) = Approximation.series(
      cosineCoefficients, at: z, radius: u * z, remainder: cosineRemainder)
    let (head, headError) = ErrorFree.sum(1, -z / 2)
    let fourth = z * z  // error at most 3.1u
    let bulk = fourth * sum
    let slope = t * (h - h * z / 6 + h * z * z / 120)  // sin h but for |h|⁷/5040 < 0.00004
    let low = headError - rest / 2
    let high = bulk - slope
    let tail = low + high
    return Approximation(
      head: head, tail: tail,
      radius: r.radius + 1.01 * fourth * sumError + 4.2 * u * bulk.magnitude
        + t.magnitude * (z * z * z / 5040 + 8 * u) + t * t
        + u * (low.magnitude + high.magnitude + tail.magnitude) + underflow
    ).interval
  }

  /// Bounds of the first terms left out, 1/19! and 1/18!.
  static let sineRemainder = 0x1.3p-57
  static let cosineRemainder = 0x1.7p-53

  /// −1/3!, 1/5!, …, 1/17!.
  private static let sineCoefficients = (0...7).map {
    ($0 % 2 == 0 ? -1 : 1) * Approximation.inverseFactorial(2 * $0 + 3)
  }
  /// 1/4!, −1/6!, …, 1/16!.
  private static let cosineCoefficients = (0...6).map {
    ($0 % 2 == 0 ? 1 : -1) * Approximation.inverseFactorial(2 * $0 + 4)
  }

  /// More than all that is lost if a product falls under the normal range.
  private static let underflow = 0x1p-1000
}

/// π/2 in four parts: two of 33 bits, whose products with |k| < 2²⁰ are exact, and two rounded ones.
enum HalfPi {
  /// Beyond this, sine and cosine are enclosed by [−1, 1] only.
  static let largestArgument = 0x1p20
  /// 2/π, rounded.
  static let inverse = 0x1.45f306dc9c883p-1
  static let parts = (0x1.921fb544p0, 0x1.0b4611a6p-34, 0x1.3198a2e037073p-69, 0x1.129024e088a68p-123)
  /// A bound of what the four parts lack.
  static let error = 0x1p-177

  /// x − k·π/2 for |k| < 2²⁰.
  static func reduced(_ x: Double, _ k: Double) -> Approximation {
    if k == 0 { return Approximation(head: x, tail: 0, radius: 0) }
    let (first, firstError) = ErrorFree.sum(x, -k * parts.0)
    let (second, secondError) = ErrorFree.sum(first, -k * parts.1)
    let (third, thirdError) = ErrorFree.product(k, parts.2)
    let (head, headError) = ErrorFree.sum(second, -third)
    let fourth = k * parts.3
    let tail = (firstError + secondError + headError) - (thirdError + fourth)
    let size =
      firstError.magnitude + secondError.magnitude + headError.magnitude + thirdError.magnitude
      + fourth.magnitude
    return Approximation(
      head: head, tail: tail, radius: 4 * Approximation.unitRoundoff * size + k.magnitude * error)
  }
}
