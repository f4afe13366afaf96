/// Where several results of a program are 0 at once, as a function of as many of its inputs.
///
/// A minimiser is such a point: there the partial derivatives of the error vanish.
extension Program {
  /// The point where some slots vanish, in floating point, by Newton's method from 0.
  ///
  /// Each step is halved until it brings the slots closer to 0. Nil where that leads to no point.
  ///
  /// - Parameters:
  ///   - equations: the slots that vanish.
  ///   - unknowns: the positions in ``inputs`` of as many unknowns.
  ///   - inputs: a value for every input; those of the unknowns are not looked at.
  public func root(of equations: [Int], over unknowns: [Int], inputs: [Double]) -> [Double]? {
    guard isSquare(equations, unknowns) else { return nil }
    func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    var point = inputs
    for unknown in unknowns { point[unknown] = 0 }
    var (values, slopes) = linearised(equations, unknowns, point)
    for _ in 0..<100 where norm(values) > 0 {
      guard let step = LinearSystem.solve(slopes, values, weight: \.magnitude), norm(step).isFinite else {
        return nil
      }
      let start = point
      var scale = 1.0
      var better = (values: values, slopes: slopes)
      repeat {
        for (unknown, change) in zip(unknowns, step) { point[unknown] = start[unknown] - scale * change }
        better = linearised(equations, unknowns, point)
        scale /= 2
      } while !(norm(better.values) < norm(values)) && scale > 0x1p-30
      guard norm(better.values) < norm(values) else {
        // Nothing is closer: either this is the root to rounding, or the method is stuck.
        return norm(step) <= 1e-6 * (1 + norm(unknowns.map { start[$0] })) ? unknowns.map { start[$0] } : nil
      }
      (values, slopes) = better
    }
    return norm(values).isFinite ? unknowns.map { point[$0] } : nil
  }

  /// The point where some slots vanish, exactly, where they are polynomials of degree 1 in the unknowns.
  ///
  /// Nil where they are not, where the system is singular, or where an input is undefined.
  public func root(of equations: [Int], over unknowns: [Int], inputs: [Rational]) -> [Rational]? {
    let degrees = degrees(in: Set(unknowns))
    guard isSquare(equations, unknowns), equations.allSatisfy({ degrees[$0].map { $0 <= 1 } ?? false }) else {
      return nil
    }
    var origin = inputs
    for unknown in unknowns { origin[unknown] = Rational(0) }
    let (values, slopes) = linearised(equations, unknowns, origin)
    guard (values + slopes.flatMap { $0 }).allSatisfy(\.isDefined) else { return nil }
    return LinearSystem.solve(slopes, values.map { -$0 }) { $0 == Rational(0) ? 0 : 1 }
  }

  /// An enclosure of the point where some slots vanish, with the proof that there is one, and in the box around
  /// it only one, for all values of the other inputs.
  ///
  /// With C close to the inverse of the slopes, K(X) = m − C·f(m) + (1 − C·f′(X))·(X − m) holds every root in a
  /// box X with m in it. Where K(X) lies inside X there is exactly one. Nil where no box was found for which it
  /// does, or where a slot is not differentiable all over it.
  ///
  /// Source: R. Krawczyk, "Newton-Algorithmen zur Bestimmung von Nullstellen mit Fehlerschranken", Computing 4
  /// (1969); the test for existence is R. E. Moore's (SIAM J. Numer. Anal. 14, 1977).
  public func root(of equations: [Int], over unknowns: [Int], inputs: [Interval]) -> [Interval]? {
    let middle = inputs.map(\.midpoint)
    guard let start = root(of: equations, over: unknowns, inputs: middle) else { return nil }
    let slopes = linearised(equations, unknowns, middle.replacing(unknowns, by: start)).slopes
    guard let inverse = LinearSystem.inverse(of: slopes, weight: \.magnitude) else { return nil }
    func image(of box: [Interval]) -> [Interval]? {
      krawczyk(equations, unknowns, inputs, box, inverse: inverse.map { $0.map { Interval($0) } })
    }
    var box = start.map { Interval($0).widened(by: 0x1p-46 * max(1, $0.magnitude)) }
    for _ in 0..<30 {
      guard let next = image(of: box) else { return nil }
      if zip(next, box).allSatisfy({ $0.isInside($1) }) {
        return sharpened(next) { image(of: $0) }
      }
      box = zip(box, next).map { $0.hull($1).widened(by: $0.hull($1).width / 4) }
    }
    return nil
  }

  /// Whether there are as many unknowns as equations; an unknown that no formula mentions is no input.
  private func isSquare(_ equations: [Int], _ unknowns: [Int]) -> Bool {
    equations.count == unknowns.count && !unknowns.isEmpty
  }

  /// The enclosure of a root, cut with its image until nothing is gained.
  private func sharpened(_ box: [Interval], _ image: ([Interval]) -> [Interval]?) -> [Interval] {
    var box = box
    for _ in 0..<10 {
      guard let next = image(box).map({ zip($0, box).map { $0.intersection($1) } }),
        zip(next, box).contains(where: { $0.width < $1.width })
      else { break }
      box = next
    }
    return box
  }

  /// K(X), or nil where the equations are not differentiable all over X.
  private func krawczyk(
    _ equations: [Int], _ unknowns: [Int], _ inputs: [Interval], _ box: [Interval], inverse: [[Interval]]
  ) -> [Interval]? {
    let all = inputs.replacing(unknowns, by: box)
    guard isDifferentiable(at: values(all)) else { return nil }
    let middle = box.map { Interval($0.midpoint) }
    let atMiddle = values(inputs.replacing(unknowns, by: middle))
    let slopes = linearised(equations, unknowns, all).slopes
    let newton = LinearSystem.product(inverse, equations.map { atMiddle[$0] })
    return box.indices.map { row in
      box.indices.reduce(middle[row] - newton[row]) { sum, column in
        let unit = Interval(row == column ? 1 : 0)
        let slope = zip(inverse[row], slopes).reduce(unit) { $0 - $1.0 * $1.1[column] }
        return sum + slope * (box[column] - middle[column])
      }
    }
  }
}

extension Program {
  /// The values of some slots, and their derivatives by some inputs: a row for each slot.
  ///
  /// What does not depend on an input has the derivative 0, whatever the slopes in it.
  func linearised<S: ElementaryScalar>(
    _ outputs: [Int], _ variables: [Int], _ inputs: [S]
  ) -> (values: [S], slopes: [[S]]) {
    let constants = values(inputs).map { Dual(primal: $0, tangent: S(0)) }
    let columns = variables.map { variable in
      let slots = values(constants, changing: variable, to: Dual(variable: inputs[variable]))
      return outputs.map { slots[$0] }
    }
    return (
      outputs.map { constants[$0].primal }, outputs.indices.map { row in columns.map { $0[row].tangent } }
    )
  }

  /// Whether every operation is differentiable all over the boxes that hold its operands.
  ///
  /// A mean value between two points of a box says nothing across a pole or a jump.
  func isDifferentiable(at values: [Interval]) -> Bool {
    instructions.allSatisfy { instruction in
      switch instruction {
      case .input, .constant, .pi, .add, .subtract, .multiply, .negate: true
      case .divide(_, let b): values[b].mignitude > 0
      case .power(let a, let n): exponents[n.index] >= 0 || values[a].mignitude > 0
      case .apply(.log, let a), .apply(.squareRoot, let a): values[a].lowerBound > 0
      case .apply(.relu, let a), .apply(.step, let a): values[a].mignitude > 0
      case .apply(.exp, _), .apply(.sin, _), .apply(.cos, _), .apply(.tanh, _), .apply(.sigmoid, _): true
      }
    } && values.allSatisfy { !$0.isEmpty && $0.isBounded }
  }

  /// For each slot, its degree as a polynomial in some inputs; nil where it is not seen to be one.
  private func degrees(in unknowns: Set<Int>) -> [Int?] {
    var degrees: [Int?] = []
    for (slot, instruction) in instructions.enumerated() {
      let degree: Int? =
        switch instruction {
        case .input: unknowns.contains(slot) ? 1 : 0
        case .constant, .pi: 0
        case .add(let a, let b), .subtract(let a, let b):
          degrees[a].flatMap { a in degrees[b].map { max(a, $0) } }
        case .multiply(let a, let b): degrees[a].flatMap { a in degrees[b].map { min(a + $0, 2) } }
        case .divide(let a, let b): degrees[b] == 0 ? degrees[a] : nil
        case .negate(let a): degrees[a]
        case .power(let a, let place):
          switch exponents[place.index] {
          case 0: 0
          case 1: degrees[a]
          default: degrees[a] == 0 ? 0 : nil
          }
        case .apply(_, let a): degrees[a] == 0 ? 0 : nil
        }
      degrees.append(degree)
    }
    return degrees
  }
}

extension Array {
  /// The array with the elements at some positions replaced.
  func replacing(_ positions: [Int], by elements: [Element]) -> [Element] {
    var result = self
    for (position, element) in zip(positions, elements) { result[position] = element }
    return result
  }
}

extension Interval {
  /// The interval with a distance added on both sides.
  func widened(by distance: Double) -> Interval {
    guard let radius = Interval(lower: -distance, upper: distance) else { return .entire }
    return self + radius
  }

  /// Whether it lies within the other's bounds, without touching them.
  func isInside(_ other: Interval) -> Bool {
    !isEmpty && other.lowerBound < lowerBound && upperBound < other.upperBound
  }
}
