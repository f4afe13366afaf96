/// A point between two axes: (0, 0) where both begin, (1, 1) where both end.
struct Place: Equatable {
  var x: Double
  var y: Double

  /// Whether it lies between the axes' ends.
  var isInside: Bool { (0...1).contains(x) && (0...1).contains(y) }
}

/// Returns the part of a broken line that lies inside the unit square, as lines without a gap.
///
/// A nil is a gap. A point on its own stays a line of one point.
func clippedLines(_ points: [Place?]) -> [[Place]] {
  var lines: [[Place]] = []
  for (index, point) in points.enumerated() {
    guard let point else { continue }
    let next = index + 1 < points.count ? points[index + 1] : nil
    let previous = index > 0 ? points[index - 1] : nil
    if let next {
      guard let (start, end) = clippedSegment(from: point, to: next) else { continue }
      // Goes on where the last segment stopped, if that was at this very point.
      if previous != nil, start == point, lines.last?.last == point {
        lines[lines.count - 1].append(end)
      } else {
        lines.append([start, end])
      }
    } else if previous == nil, point.isInside {
      lines.append([point])
    }
  }
  return lines
}

/// The part of a segment inside the unit square, by the method of Liang and Barsky: each side cuts off a
/// stretch of the parameter t in a + t·(b − a).
private func clippedSegment(from a: Place, to b: Place) -> (Place, Place)? {
  if a.isInside, b.isInside { return (a, b) }
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  var (entry, exit) = (0.0, 1.0)
  for (inward, distance) in [(dx, a.x), (-dx, 1 - a.x), (dy, a.y), (-dy, 1 - a.y)] {
    if inward == 0 {
      if distance < 0 { return nil }
    } else if inward > 0 {
      entry = max(entry, -distance / inward)
    } else {
      exit = min(exit, -distance / inward)
    }
  }
  guard entry <= exit else { return nil }
  func point(_ t: Double, _ end: Place, isEnd: Bool) -> Place {
    isEnd
      ? end : Place(x: min(max(a.x + t * dx, 0), 1), y: min(max(a.y + t * dy, 0), 1))
  }
  return (point(entry, a, isEnd: entry == 0), point(exit, b, isEnd: exit == 1))
}
