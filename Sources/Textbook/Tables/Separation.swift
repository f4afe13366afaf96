import NumericCore

/// How many points of two classes a straight line can get right, found exactly.
///
/// Every way in which a line parts finitely many points is that of a line through two of them, turned a little about a
/// point between those on it: then what is on one side of the turning point goes to one side of the line. So the pairs
/// of points are tried, with every cut of what is on the line through them, and both ways round.
public struct Separation: Sendable {
  /// How many points there are.
  public let count: Int
  /// The greatest number of points on the side of their class.
  public let mostRight: Int

  /// The points of the exclusive or.
  public static let exclusiveOr = Separation(
    DataTable.exclusiveOr.rows.map {
      ($0.inputs[0].value, $0.inputs[1].value, $0.outputs[0].value == Rational(1))
    })

  /// L3's ten rows, with their classes.
  public static let tenRows = Separation(
    DataRow.ten.map { ($0.x1.value, $0.x2.value, $0.label.value == Rational(1)) })

  /// Whether a line gets every point right.
  public var isSeparable: Bool { mostRight == count }

  /// Tries all lines.
  public init(_ points: [(x: Rational, y: Rational, isPositive: Bool)]) {
    count = points.count
    // Every point on one side.
    let positive = points.count { $0.isPositive }
    var most = max(positive, points.count - positive)
    for a in points {
      for b in points where (a.x, a.y) != (b.x, b.y) {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        var right = 0
        var onLine: [(place: Rational, isPositive: Bool)] = []
        for point in points {
          let side = dx * (point.y - a.y) - dy * (point.x - a.x)
          if side == Rational(0) {
            onLine.append((dx * (point.x - a.x) + dy * (point.y - a.y), point.isPositive))
          } else if (side > Rational(0)) == point.isPositive {
            right += 1
          }
        }
        most = max(most, Self.best(right, onLine), Self.best(points.count - onLine.count - right, onLine))
      }
    }
    mostRight = most
  }

  /// The most that are right when those on the line are cut in two: one end goes to the one side, the rest to the other.
  private static func best(_ elsewhere: Int, _ onLine: [(place: Rational, isPositive: Bool)]) -> Int {
    let places = Set(onLine.map(\.place)).sorted()
    let cuts = places + [places.last! + Rational(1)]
    return cuts.map { cut in
      let right = onLine.count { ($0.place < cut) == $0.isPositive }
      return elsewhere + max(right, onLine.count - right)
    }.max()!
  }
}
