import Textbook

/// What every record that the marker makes has in common.
extension MarkRecord {
  /// Whether the record can be the marker's: its name stays below its folder, its numbers are in range and add up,
  /// and what refers to a step refers to one that is there.
  package var isSound: Bool {
    hasSafeName && hasSoundMarks && namesConventions && (firstSlip.map(isSound) ?? true)
  }

  /// Whether what it calls conventions are some.
  private var namesConventions: Bool {
    ((conventions ?? []) + steps.compactMap(\.convention)).allSatisfy { Convention.named($0) != nil }
  }

  /// More than any sheet or file of code can earn.
  private static let mostPoints = 1_000_000

  /// A path from a folder down, and nowhere else; and a student who is a name in such a path.
  private var hasSafeName: Bool {
    let parts =
      name.split(separator: "/", omittingEmptySubsequences: false) + (student.map { [$0[...]] } ?? [])
    return parts.allSatisfy { part in
      !["", ".", ".."].contains(part) && !part.utf8.contains(0) && part.utf8.count <= 1 << 14
    } && student?.utf8.contains(UInt8(ascii: "/")) != true
  }

  private var hasSoundMarks: Bool {
    var (earned, most) = (0, 0)
    for (index, step) in steps.enumerated() {
      guard step.number == index + 1, (0...Self.mostPoints).contains(step.maxPoints),
        (0...step.maxPoints).contains(step.points),
        (step.follows ?? []).allSatisfy({ (1..<step.number).contains($0) })
      else { return false }
      earned += step.points
      most += step.maxPoints
      guard most <= Self.mostPoints else { return false }
    }
    // What could not be marked has no steps, and earns nothing; what it could have earned may be known.
    guard !steps.isEmpty else { return points == 0 && (0...Self.mostPoints).contains(maxPoints) }
    return points == earned && maxPoints == most
  }

  private func isSound(_ slip: FirstSlip) -> Bool {
    guard (1...max(steps.count, 1)).contains(slip.step), !steps.isEmpty else { return false }
    return (slip.followed + slip.lost).allSatisfy { $0 > slip.step && $0 <= steps.count }
  }
}
