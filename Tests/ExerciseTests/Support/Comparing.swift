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
    #expect(
      isEqual(number, right),
      "\(what)[\(index)] came out as \(number), and \(right) was expected\(slip(behind: number, insteadOf: right, came, expected))",
      sourceLocation: sourceLocation)
  }
}

/// Expects one number that a formula gives.
func expect(
  _ came: Double, equal expected: Double, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    isEqual(came, expected),
    "\(what) came out as \(came), and \(expected) was expected\(slip(behind: came, insteadOf: expected, [came], [expected]))",
    sourceLocation: sourceLocation)
}

/// Expects the rows of a matrix.
func expect(
  _ came: [[Double]], equal expected: [[Double]], _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if isTransposed(came, expected) {
    Issue.record(
      "\(what) came out with rows and columns exchanged\(slip(SlipNumbers.sentence(naming: ["matrix-transposed"])))",
      sourceLocation: sourceLocation)
    return
  }
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
    "\(name) came out as \(came), and \(value.claim) prints \(value.printed)\(slip(behind: came, for: value))",
    sourceLocation: sourceLocation)
}

// MARK: - What is said of a wrong number

/// Whether two numbers agree to nine digits. A sum of a few terms in another order is off by some units in the
/// sixteenth; no slip is so small.
private func isEqual(_ came: Double, _ expected: Double) -> Bool {
  abs(came - expected) <= 1e-9 * max(1, abs(expected))
}

/// The sentence about a known slip, behind what is said of the number; empty where there is none.
private func slip(_ sentence: String?) -> String { sentence.map { ". \($0)" } ?? "" }

/// The slip that gives a number in the place of one that a slide prints.
private func slip(behind came: Double, for value: PrintedValue) -> String {
  slip(SlipNumbers.sentence(about: came, for: value))
}

/// The slip that gives a number in the place of another, in a case with numbers of its own.
private func slip(behind came: Double, insteadOf right: Double, _ all: [Double], _ expected: [Double])
  -> String
{
  let flipped = signFlipped(all, expected)
  return flipped.isEmpty ? slip(SlipNumbers.sentence(about: came, insteadOf: right)) : flipped
}

/// Said where all numbers are right but for their sign.
private func signFlipped(_ came: [Double], _ expected: [Double]) -> String {
  guard expected.contains(where: { $0 != 0 }), zip(came, expected).allSatisfy({ isEqual(-$0, $1) }) else {
    return ""
  }
  return slip(SlipNumbers.sentence(naming: ["sign-flipped"]))
}

/// Whether a matrix is right but for its rows and columns, of any shape.
private func isTransposed(_ came: [[Double]], _ expected: [[Double]]) -> Bool {
  let columns = came.first?.count ?? 0
  guard came.allSatisfy({ $0.count == columns }) else { return false }
  let turned = (0..<columns).map { column in came.map { $0[column] } }
  func isRight(_ matrix: [[Double]]) -> Bool {
    matrix.map(\.count) == expected.map(\.count)
      && zip(matrix, expected).allSatisfy { zip($0.0, $0.1).allSatisfy { isEqual($0.0, $0.1) } }
  }
  return isRight(turned) && !isRight(came)
}
