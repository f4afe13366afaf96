import NumericCore
import Textbook

/// One student's own numbers for a worksheet, with what they lead to.
public struct Variant: Sendable {
  /// Whose it is.
  public let student: String
  /// Which of the student's draws it is: the first that is fit to be marked.
  public let draw: Int
  /// The drawn value of each given, in the worksheet's order.
  public let givens: [PrintedDecimal]
  /// What the steps come to with them.
  let right: RightAnswers

  /// The right answer of a step, as it should be written down.
  public func answer(to step: Int, decimals: Int) -> PrintedDecimal {
    .answer(right.values[step - 1].midpoint, decimals: decimals)
  }
}

/// No draw of a student was fit to be marked.
public struct NoFitVariant: Error, Sendable {
  /// Whose it is.
  public let student: String
  /// How many draws were tried.
  public let tried: Int
}

extension Worksheet {
  /// A student's own numbers: the first draw that is proved fit to be marked.
  ///
  /// - Throws: `NoFitVariant` when none of 5000 is.
  public func variant(student: String, seed: String) throws -> Variant {
    for draw in 0..<Draws.limit {
      let variant = variant(student: student, seed: seed, draw: draw)
      if unfitness(variant.right) == nil { return variant }
    }
    throw NoFitVariant(student: student, tried: Draws.limit)
  }

  /// One draw of a student, fit or not.
  func variant(student: String, seed: String, draw: Int) -> Variant {
    variant(student: student, draw: draw, givens: drawnGivens("\(student)/\(draw)", key: seed))
  }

  /// The same near other numbers than the chapter has today.
  func variant(student: String, seed: String, draw: Int, near numbers: [Symbol: PrintedDecimal]) -> Variant {
    let givens = scheme.derivation.drawn(
      givens, near: numbers, key: seed, text: "\(chapter)/\(student)/\(draw)")
    return variant(student: student, draw: draw, givens: givens)
  }

  private func variant(student: String, draw: Int, givens: [PrintedDecimal]) -> Variant {
    Variant(
      student: student, draw: draw, givens: givens,
      right: scheme.rightAnswers(for: givens.map { Interval($0.value) }))
  }

  /// The numbers that stand on a sheet; nil where one that is needed does not.
  func variant(of sheet: Sheet) -> Variant? {
    var own: [String: PrintedDecimal] = [:]
    for given in sheet.givens { own[given.name] = PrintedDecimal(given.value) }
    let values = givens.compactMap { own[$0.name] }
    guard values.count == givens.count else { return nil }
    return variant(student: sheet.student, draw: sheet.draw, givens: values)
  }

  /// The numbers of the draw that a text names.
  func drawnGivens(_ text: String, key: String) -> [PrintedDecimal] {
    scheme.derivation.drawn(givens, key: key, text: "\(chapter)/\(text)")
  }
}

extension Derivation {
  /// Other values for some givens: near the lecture's own, and as easy to write.
  ///
  /// A given v becomes a decimal between |v|/2 and 3|v|/2 with the sign of v, a 0 one between −1 and 1; a target
  /// between 0 and 1 stays there, a learning rate stays as it is, and a count v becomes a whole number between
  /// v/2 and 2v. Targets of a softmax that add up to 1 do so again. The numbers come from HMAC-SHA-256(key, text).
  ///
  /// - Parameter numbers: What stands in the place of the lecture's own.
  func drawn(
    _ givens: [Symbol], near numbers: [Symbol: PrintedDecimal] = [:], key: String, text: String
  ) -> [PrintedDecimal] {
    var draws = Draws(key: key, text: text)
    var values = givens.map { symbol in
      guard let quantity = self[symbol], case .given(let own) = quantity.definition else {
        preconditionFailure("\(symbol) is no given")
      }
      return (numbers[symbol] ?? own).drawn(as: quantity.role, from: &draws)
    }
    let classes = softmaxTargets(among: givens)
    if let last = classes.last {
      // Hundredths: each of the others has its share of ninety, so that something is left for the last.
      let others = classes.dropLast().map { _ in draws.integer(in: 5...(90 / (classes.count - 1))) }
      for (place, hundredths) in zip(classes, others) {
        values[place] = PrintedDecimal(significand: BigInteger(hundredths), decimals: 2)
      }
      values[last] = PrintedDecimal(significand: BigInteger(100 - others.reduce(0, +)), decimals: 2)
    }
    return values
  }

  /// The places of the targets that a softmax's outputs have, where those add up to 1: only then is p − t the gradient.
  private func softmaxTargets(among givens: [Symbol]) -> [Int] {
    let places = givens.indices.filter { self[givens[$0]]?.role == .target }
    let sum = places.reduce(Rational(0)) { sum, place in
      if case .given(let value)? = self[givens[place]]?.definition { sum + value.value } else { sum }
    }
    let isSoftmax = names.contains { name in
      if case .quotient(.apply(.exp, .symbol), .sum(let powers))? = formula(of: name) {
        powers.count == places.count
      } else {
        false
      }
    }
    return isSoftmax && (2...10).contains(places.count) && sum == 1 ? places : []
  }
}

extension PrintedDecimal {
  /// Another value near this one, and as easy to write.
  func drawn(as role: Quantity.Role, from draws: inout Draws) -> PrintedDecimal {
    if role == .rate { return self }
    if role == .target, value >= Rational(0), value <= Rational(1) {
      return PrintedDecimal(significand: BigInteger(draws.integer(in: 5...95)), decimals: 2)
    }
    if role == .count, let count = value.floor.int, count > 0 {
      return PrintedDecimal(draws.integer(in: (count - count / 2)...(2 * count)))
    }
    guard value != Rational(0) else {
      let magnitude = draws.integer(in: 1...10)
      let sign = draws.integer(in: 0...1) == 0 ? -1 : 1
      return PrintedDecimal(significand: BigInteger(sign * magnitude), decimals: 1)
    }
    // As few decimals as leave some dozen numbers to choose from.
    var places = max(decimals, 1)
    while value.magnitude * Rational(BigInteger(10).raised(to: places)) < Rational(20) { places += 1 }
    let units = (value.magnitude * Rational(BigInteger(10).raised(to: places))).floor
    guard let count = units.int, count < Int.max / 2 else { return self }
    let drawn = draws.integer(in: (count - count / 2)...(count + count / 2))
    return PrintedDecimal(significand: BigInteger(value < Rational(0) ? -drawn : drawn), decimals: places)
  }
}
