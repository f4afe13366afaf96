/// A place in a picture: in pixels of an SVG, in letters of a terminal; y grows downwards.
struct PicturePoint: Equatable {
  var x: Double
  var y: Double
}

/// A straight piece of an arrow.
struct PictureSegment {
  let start: PicturePoint
  let end: PicturePoint

  /// The point that divides it: 0 is its start, 1 its end.
  func point(at part: Double) -> PicturePoint {
    PicturePoint(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
  }

  /// Whether it comes closer to a frame than `clearance` in either direction; a touch of the border is none.
  ///
  /// The piece is cut by each side's half-plane in turn; what is left of it lies inside (after Liang and Barsky, 1984).
  func touches(_ frame: PictureFrame, clearance: Double = 0) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (from, to) = (0.0, 1.0)
    let sides = [
      (-dx, start.x - (frame.left - clearance)), (dx, frame.right + clearance - start.x),
      (-dy, start.y - (frame.top - clearance)), (dy, frame.bottom + clearance - start.y),
    ]
    for (step, room) in sides {
      if step == 0 {
        if room <= 0 { return false }
      } else if step < 0 {
        from = max(from, room / step)
      } else {
        to = min(to, room / step)
      }
    }
    return from < to
  }
}

/// A rectangle in a picture.
struct PictureFrame: Equatable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// Whether it comes closer to another than `clearance`; frames that share a border do not overlap.
  func overlaps(_ other: PictureFrame, clearance: Double = 0) -> Bool {
    left < other.right + clearance && other.left < right + clearance
      && top < other.bottom + clearance && other.top < bottom + clearance
  }
}
