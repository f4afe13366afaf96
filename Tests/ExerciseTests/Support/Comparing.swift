import SlideNumbers
import Testing

/// Expects numbers that a formula gives: equal to nine digits, so that any order of adding up passes.
func expect(
  _ came: [Double], equal expected: [Double], _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard came.count == expected.count else {
    Issue.record(
      "\(what) wanted \(expected.count) numbers, got \(came.count): \(came)", sourceLocation: sourceLocation)
    return
  }
  for (index, (number, right)) in zip(came, expected).enumerated() {
    // A sum of a few terms in another order is off by some units in the sixteenth digit; no slip is so small.
    let tolerance = 1e-9 * max(1, abs(right))
    #expect(
      abs(number - right) <= tolerance, "\(what)[\(index)] came out as \(number), and \(right) was expected",
      sourceLocation: sourceLocation)
  }
}

/// Expects one number that a formula gives.
func expect(
  _ came: Double, equal expected: Double, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  // As for a row of numbers: nine digits, so that the order of adding up does not matter.
  let tolerance = 1e-9 * max(1, abs(expected))
  #expect(
    abs(came - expected) <= tolerance,
    "\(what) came out as \(came), and \(expected) was expected", sourceLocation: sourceLocation)
}

/// Expects the rows of a matrix.
func expect(
  _ came: [[Double]], equal expected: [[Double]], _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (shape, wanted) = (came.map(\.count), expected.map(\.count))
  guard shape == wanted else {
    Issue.record("\(what) wanted rows of \(wanted), got rows of \(shape)", sourceLocation: sourceLocation)
    return
  }
  for (index, rows) in zip(came, expected).enumerated() {
    expect(rows.0, equal: rows.1, "\(what)[\(index)]", sourceLocation: sourceLocation)
  }
}

/// Expects a gradient to be what a central difference with the step 10⁻⁵ says.
func expect(
  _ came: [Double], nearDifference difference: [Double], _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard came.count == difference.count else {
    Issue.record(
      "\(what) has \(came.count) numbers, the difference \(difference.count)", sourceLocation: sourceLocation)
    return
  }
  for (index, (number, right)) in zip(came, difference).enumerated() {
    // The difference is off by h²/6 of a third derivative, about 10⁻¹¹, and by rounding, about 10⁻¹⁶/h: a hundred times
    // both together is far below what any slip changes.
    let tolerance = 1e-8 * max(1, abs(right))
    #expect(
      abs(number - right) <= tolerance,
      "\(what)[\(index)] came out as \(number), and nudging says \(right)", sourceLocation: sourceLocation)
  }
}

/// Expects so many numbers; the case ends where there are others.
func expect(
  _ came: [Double], count: Int, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try #require(
    came.count == count, "wanted \(count) numbers, got \(came.count): \(came)", sourceLocation: sourceLocation
  )
}

/// Expects a matrix of a size; the case ends where it is another.
func expect(
  _ came: [[Double]], rows: Int, columns: Int, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try #require(
    came.map(\.count) == Array(repeating: columns, count: rows),
    "wanted \(rows)×\(columns), got rows of \(came.map(\.count))", sourceLocation: sourceLocation)
}

/// Expects a number as a slide prints it: within half a unit of its last digit.
func expect(
  _ came: Double, prints name: String, in table: [PrintedValue],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let value = table.first(where: { $0.name == name }) else {
    Issue.record("the slide prints no \(name)", sourceLocation: sourceLocation)
    return
  }
  #expect(
    value.printed.isWithinHalfAUnit(of: came),
    "\(name) came out as \(came), and \(value.claim) prints \(value.printed)",
    sourceLocation: sourceLocation)
}
