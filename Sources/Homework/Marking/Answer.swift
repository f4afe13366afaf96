import NumericCore

/// What a student wrote in the place of an answer.
public enum Answer: Sendable, Hashable {
  /// A number, and to how many decimals it is good, those it was written with; nil for what is exact, as a
  /// fraction is.
  case number(Rational, decimals: Int?)
  /// Nothing.
  case blank
  /// Something that is no number.
  case unreadable

  /// Longer texts are no answers.
  static let longest = 100

  /// Reads an answer: `0.731`, `−.5`, `1.2e-3`, `3/8`, also behind `=` or `≈`.
  ///
  /// The minus may be U+2212; with `decimalComma` the point may be a comma.
  public init(_ text: String, decimalComma: Bool = false) {
    guard text.utf8.count <= Self.longest else {
      self = .unreadable
      return
    }
    var body = text.trimmed
    if let first = body.first, "=≈".contains(first) { body = String(body.dropFirst()).trimmed }
    guard !body.isEmpty else {
      self = .blank
      return
    }
    if decimalComma, body.contains(",") {
      guard !body.contains("."), body.count(where: { $0 == "," }) == 1 || body.contains("/") else {
        self = .unreadable
        return
      }
      body = body.replacing(",", with: ".")
    }
    let parts = body.split(separator: "/", omittingEmptySubsequences: false).map {
      PrintedDecimal(String($0).trimmed)
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
    default: self = .unreadable
    }
  }

  /// A number that a program works out; what is not finite is no answer.
  ///
  /// It is taken to be good to the last decimal that is no finer than the numbers of its type about it: another order
  /// of evaluation may end in one of those.
  init(_ number: Double) {
    guard let value = Rational(exactly: number) else {
      self = .unreadable
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

  /// The values that someone who wrote this may be carrying: within half a unit of the last digit written, and
  /// no further than the asked decimals allow.
  func carried(decimals asked: Int) -> Interval {
    guard case .number(let value, let written) = self else { return .empty }
    guard let written else { return Interval(value) }
    return Interval(value) + .halfUnit(max(written, asked))
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
