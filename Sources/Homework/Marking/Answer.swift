import NumericCore

/// What a student wrote in the place of an answer.
public enum Answer: Sendable, Hashable {
  /// A number, and to how many decimals it is good, those it was written with; nil for what is exact, as a
  /// fraction is.
  case number(Rational, decimals: Int?)
  /// Nothing.
  case blank
  /// Something that is no number, for this reason.
  case unreadable(Obstacle)

  /// Why an answer is not read.
  public enum Obstacle: Sendable, Hashable {
    /// It is longer than any answer.
    case tooLong
    /// A character that stands in no number.
    case character(Character)
    /// A comma, on a sheet whose numbers have points.
    case comma
    /// Its characters are those of numbers, but it is not one number: two of them, a date, a fraction over 0.
    case notOneNumber
  }

  /// Longer texts are no answers, in bytes.
  static let longest = 100

  /// Reads an answer: `0.731`, `−.5`, `1.2e-3`, `9.6×10⁻³`, `3/8`, with whatever people put around a number (see
  /// `AnswerText`).
  ///
  /// With `decimalComma` the point may be a comma.
  public init(_ text: String, decimalComma: Bool = false) {
    guard text.utf8.count <= Self.longest else {
      self = .unreadable(.tooLong)
      return
    }
    let body = AnswerText(text).number
    guard !body.isEmpty else {
      self = .blank
      return
    }
    let parts = body.split(separator: "/", omittingEmptySubsequences: false).map {
      PrintedDecimal((decimalComma ? Self.pointed($0) : String($0)).withoutSpaceAround)
    }
    switch parts.count {
    case 1:
      guard let decimal = parts[0] else { fallthrough }
      self = .number(decimal.value, decimals: decimal.decimals)
    case 2:
      guard let numerator = parts[0], let denominator = parts[1], !denominator.significand.isZero else {
        fallthrough
      }
      self = .number(numerator.value / denominator.value, decimals: nil)
    default: self = .unreadable(Self.obstacle(in: body, isDecimalComma: decimalComma))
    }
  }

  /// A number with its comma as a point; of what has both, or two commas, nothing that can be read.
  private static func pointed(_ number: Substring) -> String {
    guard number.contains(",") else { return String(number) }
    return number.contains(".") ? "" : String(number.replacing(",", with: "."))
  }

  private static func obstacle(in body: String, isDecimalComma: Bool) -> Obstacle {
    if !isDecimalComma, Answer(body, decimalComma: true).number != nil { return .comma }
    if let strange = body.first(where: { !"0123456789.,+-−eE/ ".contains($0) }) { return .character(strange) }
    // An e stands behind a digit; any other begins a word.
    if let first = body.first(where: { !"+-−".contains($0) }), "eE".contains(first) {
      return .character(first)
    }
    return .notOneNumber
  }

  /// A number that a program works out; what is not finite is no answer.
  ///
  /// It is taken to be good to the last decimal that is no finer than the numbers of its type about it: another order
  /// of evaluation may end in one of those.
  init(_ number: Double) {
    guard let value = Rational(exactly: number) else {
      self = .unreadable(.notOneNumber)
      return
    }
    // lg 2 = 0.30103
    let decimals = max(0, -Int(number.ulp.exponent) * 30_103 / 100_000)
    self = .number(value, decimals: number.isZero ? nil : decimals)
  }

  /// The number, if it is one.
  var number: Rational? {
    if case .number(let value, _) = self { value } else { nil }
  }

  /// Why it is not read, if it is not.
  var obstacle: Obstacle? {
    if case .unreadable(let obstacle) = self { obstacle } else { nil }
  }

  /// The values that someone who wrote this may be carrying: within half a unit of the last digit written, and
  /// no further than the asked decimals allow.
  func carried(decimals asked: Int) -> Interval {
    guard case .number(let value, let written) = self else { return .empty }
    guard let written else { return Interval(value) }
    return Interval(value) + .halfUnit(max(written, asked))
  }
}
