/// Many rounds of a program, enclosed without losing the digits.
///
/// A round of gradient descent subtracts nearly what it adds. Interval arithmetic doesn't see that the two are
/// one quantity, and widens its box in every round: after fifty rounds no digit is left. So the box is carried
/// along in the directions that the round itself turns it into.
extension Program {
  /// An enclosure of the inputs after the program has run `times` times, outputs fed back into inputs after each
  /// run, all at once.
  ///
  /// The box is m + Q·R, with a point m, a matrix Q of perpendicular directions and an interval R along each of
  /// them. By the mean value theorem one round T takes it into T(m) + T′(box)·Q·R, which is written in new
  /// directions again. Where T is not differentiable all over the box, the round is computed directly instead.
  ///
  /// Source: R. J. Lohner, "Enclosing the solutions of ordinary initial and boundary value problems" (1987).
  public func enclosedRounds(
    times: Int, inputs: [Interval], feedback: [(output: Int, input: Int)]
  ) -> [Interval] {
    let (outputs, variables) = (feedback.map(\.output), feedback.map(\.input))
    guard !variables.isEmpty else { return inputs }
    var frame = Frame(variables.map { inputs[$0] })
    for _ in 0..<times {
      // The center may lie beside the box; the mean value needs both in one.
      let all = inputs.replacing(variables, by: zip(frame.box, frame.center).map { $0.hull(Interval($1)) })
      let direct = values(all)
      let box = outputs.map { direct[$0] }
      guard isDifferentiable(at: direct) else {
        frame = Frame(box)
        continue
      }
      let center = values(inputs.replacing(variables, by: frame.center.map { Interval($0) }))
      let slopes = linearised(outputs, variables, all).slopes
      frame = frame.moved(to: outputs.map { center[$0] }, slopes) ?? Frame(box)
      frame.box = zip(frame.box, box).map { $0.intersection($1) }
    }
    return inputs.replacing(variables, by: frame.box)
  }
}

/// A box whose edges need not be parallel to the axes.
private struct Frame {
  let center: [Double]
  let directions: [[Double]]
  let extents: [Interval]
  /// The upright box around it.
  var box: [Interval]

  /// An upright box.
  init(_ box: [Interval]) {
    self.box = box
    center = box.map(\.midpoint)
    directions = box.indices.map { row in box.indices.map { $0 == row ? 1 : 0 } }
    extents = zip(box, center).map { $0 - Interval($1) }
  }

  private init(center: [Double], directions: [[Double]], extents: [Interval]) {
    self.center = center
    self.directions = directions
    self.extents = extents
    let offsets = LinearSystem.product(directions.map { $0.map { Interval($0) } }, extents)
    box = zip(center, offsets).map { Interval($0) + $1 }
  }

  /// The box around what a map makes of this one; nil where its directions collapse.
  ///
  /// - Parameters:
  ///   - image: where the map takes the center, enclosed.
  ///   - slopes: the map's derivatives anywhere in the box, a row for each coordinate.
  func moved(to image: [Interval], _ slopes: [[Interval]]) -> Frame? {
    let center = image.map(\.midpoint)
    let edges = slopes.map { row in
      directions.indices.map { column in
        zip(row, directions).reduce(Interval(0)) { $0 + $1.0 * Interval($1.1[column]) }
      }
    }
    guard let turned = perpendicular(edges.map { $0.map(\.midpoint) }),
      let inverse = LinearSystem.inverse(of: turned.map { $0.map { Interval($0) } }, weight: \.mignitude)
    else { return nil }
    let rest = zip(image, center).map { $0 - Interval($1) }
    let extents = inverse.map { row -> Interval in
      let along = edges.indices.map { column in
        zip(row, edges).reduce(Interval(0)) { $0 + $1.0 * $1.1[column] }
      }
      return zip(along, self.extents).reduce(zip(row, rest).reduce(Interval(0)) { $0 + $1.0 * $1.1 }) {
        $0 + $1.0 * $1.1
      }
    }
    return Frame(center: center, directions: turned, extents: extents)
  }

  /// The columns of a matrix, the longest edge first, each made perpendicular to those before it.
  private func perpendicular(_ edges: [[Double]]) -> [[Double]]? {
    let columns = edges.indices.map { column in edges.map { $0[column] } }
    func length(_ vector: [Double]) -> Double { vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let order = columns.indices.sorted { a, b in
      let (first, second) = (length(columns[a]) * extents[a].width, length(columns[b]) * extents[b].width)
      return first == second ? a < b : first > second
    }
    var basis: [[Double]] = []
    for column in order {
      var direction = columns[column]
      // Twice, since the first pass leaves what rounding makes of it.
      for other in basis + basis {
        let share = zip(direction, other).reduce(0) { $0 + $1.0 * $1.1 }
        for index in direction.indices { direction[index] -= share * other[index] }
      }
      let length = length(direction)
      guard length > 0, length.isFinite else { return nil }
      basis.append(direction.map { $0 / length })
    }
    // Back into the order of the edges, so that each new direction belongs to an old one.
    var placed = columns
    for (position, column) in order.enumerated() { placed[column] = basis[position] }
    return edges.indices.map { row in placed.map { $0[row] } }
  }
}
