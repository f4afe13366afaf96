import NumericCore
import Textbook

/// An axis with its ends and its ticks settled: where each number lies between 0 and 1.
struct AxisMeasure {
  /// A number marked on the axis.
  struct Tick {
    /// Where it lies: 0 at the lower end, 1 at the upper.
    let place: Double
    /// The number.
    let label: String
  }

  /// The ticks, upwards.
  let ticks: [Tick]
  private let scale: Axis.Scale
  /// The ends, as they are or as decadic logarithms.
  private let lower: Double
  private let upper: Double

  /// Settles an axis: at its own range, else at round numbers around `values`.
  ///
  /// Numbers that have no place (infinite, not a number, above 10³⁰⁰, or not above 0 on a logarithmic axis) are
  /// passed over, and so is a range with such an end. A range without width becomes one around its number.
  init(_ axis: Axis, around values: [Double]) {
    let scale = axis.scale
    let ends =
      axis.range.map { [$0.lowerBound, $0.upperBound].compactMap { Self.raw($0, scale) } } ?? []
    let isFixed = ends.count == 2 && Self.hasWidth(ends[0], ends[1], scale)
    let raws = ends.count == 2 ? ends : values.compactMap { Self.raw($0, scale) }
    var lower = raws.min() ?? 0
    var upper = raws.max() ?? 1
    if !Self.hasWidth(lower, upper, scale) {
      let half = scale == .logarithmic || upper.magnitude < 1e-290 ? 1 : upper.magnitude / 2
      (lower, upper) = (lower - half, upper + half)
    }
    let step = scale == .linear ? Step(covering: upper - lower) : Step(decades: upper - lower)
    // A short logarithmic axis has ticks at 2·10ⁿ and 5·10ⁿ too.
    let marks = scale == .logarithmic && upper - lower <= 2 ? Self.oneTwoFive(lower, upper) : []
    if !isFixed {
      lower =
        marks.last { $0.raw <= lower + Self.slack }?.raw ?? step.value(step.count(below: lower))
      upper =
        marks.first { $0.raw >= upper - Self.slack }?.raw ?? step.value(step.count(above: upper))
    }
    self.scale = scale
    self.lower = lower
    self.upper = upper
    let multiples =
      step.count(above: lower)...max(step.count(above: lower), step.count(below: upper))
    let isWide = max(lower.magnitude, upper.magnitude) >= 1e6
    var ticks = multiples.map { count in
      let label =
        scale == .linear
        ? step.text(count, asPower: isWide) : "10\(superscript(count * step.digit))"
      return (raw: step.value(count), label: label)
    }
    if !marks.isEmpty { ticks = marks }
    self.ticks = ticks.compactMap { raw, label in
      let place = (raw - lower) / (upper - lower)
      return (-Self.slack...1 + Self.slack).contains(place)
        ? Tick(place: min(max(place, 0), 1), label: label) : nil
    }
  }

  /// Where a number lies, 0 at the lower end and 1 at the upper; nil if it has no place on the scale.
  func place(of value: Double) -> Double? {
    Self.raw(value, scale).map { ($0 - lower) / (upper - lower) }
  }

  /// The number at a place.
  func value(at place: Double) -> Double {
    let raw = lower + (upper - lower) * place
    return scale == .linear ? raw : Interval(raw * Self.logarithmOfTen).applying(.exp).midpoint
  }

  // MARK: - The scale

  /// What rounding may put between a tick and an end of the axis that are one number.
  private static let slack = 1e-9
  private static let logarithmOfTen = 2.302585092994046

  /// The number on the scale. The logarithm is the enclosure's midpoint, the same on every platform.
  private static func raw(_ value: Double, _ scale: Axis.Scale) -> Double? {
    guard value.magnitude <= 1e300 else { return nil }
    if scale == .linear { return value }
    return value > 0 ? decadicLogarithm(value) : nil
  }

  /// The decadic logarithm, exact for a power of ten.
  private static func decadicLogarithm(_ value: Double) -> Double {
    let logarithm = Interval(value).applying(.log).midpoint / logarithmOfTen
    let whole = logarithm.rounded()
    return (logarithm - whole).magnitude <= 4 * whole.ulp ? whole : logarithm
  }

  /// Whether there is room for ticks between two numbers on the scale.
  private static func hasWidth(_ lower: Double, _ upper: Double, _ scale: Axis.Scale) -> Bool {
    let least = scale == .linear ? max(1e-290, max(lower.magnitude, upper.magnitude) * 1e-12) : 1e-6
    return upper - lower > least
  }

  /// 10ⁿ, 2·10ⁿ and 5·10ⁿ from the power of ten below an axis to the one above.
  private static func oneTwoFive(_ lower: Double, _ upper: Double) -> [(raw: Double, label: String)] {
    (Int(lower.rounded(.down))...Int(upper.rounded(.up))).flatMap { exponent in
      [1, 2, 5].map { digit in
        let label = Step.decimal(digit, powerOfTen: exponent, asPower: exponent.magnitude > 4)
        return (Double(exponent) + decadicLogarithm(Double(digit)), label)
      }
    }
  }

  /// The distance of two ticks: a digit times a power of ten.
  private struct Step {
    let digit: Int
    let exponent: Int

    /// The step 1, 2 or 5 times a power of ten that covers a length in at most six parts.
    init(covering length: Double) {
      let least = length / 6
      let exponent = Int(AxisMeasure.decadicLogarithm(least).rounded(.down))
      let scaled = Self.times(least, powerOfTen: -exponent)
      let digit = [1, 2, 5].first { scaled <= Double($0) * (1 + 1e-9) }
      self.digit = digit ?? 1
      self.exponent = digit == nil ? exponent + 1 : exponent
    }

    /// The whole number of decades that covers a length in at most six parts.
    init(decades length: Double) {
      digit = max(1, Int((length / 6 - 1e-9).rounded(.up)))
      exponent = 0
    }

    /// How many steps the last multiple at most `value` is from 0; one just missed by rounding counts.
    func count(below value: Double) -> Int { Int((quotient(value) + 1e-6).rounded(.down)) }
    /// How many steps the first multiple at least `value` is from 0.
    func count(above value: Double) -> Int { Int((quotient(value) - 1e-6).rounded(.up)) }
    /// A multiple of the step.
    func value(_ count: Int) -> Double { Self.times(Double(count * digit), powerOfTen: exponent) }

    private func quotient(_ value: Double) -> Double {
      Self.times(value, powerOfTen: -exponent) / Double(digit)
    }

    /// By a division where the power is negative, so that short decimals come out as the nearest doubles.
    private static func times(_ value: Double, powerOfTen exponent: Int) -> Double {
      exponent < 0
        ? value / Double(10).raised(to: -exponent) : value * Double(10).raised(to: exponent)
    }

    /// A multiple of the step as a decimal.
    func text(_ count: Int, asPower isWide: Bool) -> String {
      Self.decimal(count * digit, powerOfTen: exponent, asPower: isWide || exponent < -5)
    }

    /// number·10^exponent, written out or with one digit before the point and a power of ten.
    static func decimal(_ number: Int, powerOfTen exponent: Int, asPower: Bool) -> String {
      if number == 0 { return "0" }
      let sign = number < 0 ? "−" : ""
      let digits = String(number.magnitude)
      if asPower {
        let fraction = String(digits.dropFirst().reversed().drop { $0 == "0" }.reversed())
        let mantissa =
          fraction.isEmpty ? String(digits.prefix(1)) : "\(digits.prefix(1)).\(fraction)"
        return "\(sign)\(mantissa)×10\(superscript(exponent + digits.count - 1))"
      }
      if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
      let filled = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
      return "\(sign)\(filled.dropLast(-exponent)).\(filled.suffix(-exponent))"
    }
  }
}
