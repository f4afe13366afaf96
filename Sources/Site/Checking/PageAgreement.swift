import NumericCore

/// Holds what a browser computed at some settings of a page's givens against enclosures.
package struct PageAgreement {
  /// A number that no sequence of the allowed roundings gives.
  package struct Fault: Sendable {
    /// Which setting, from 1.
    package let setting: Int
    /// What it is the value of; nil for a gradient.
    package let value: Expression?
    package let found: Double
    package let allowed: Interval
  }

  /// How many numbers were held against their enclosures.
  package private(set) var compared = 0
  /// How many of these had an enclosure without bound: after many rounds nothing is left of one.
  package private(set) var unbounded = 0
  /// How far a number is from what Swift computes in doubles, in units in the last place, at most; looked at for the
  /// first few settings alone, since it is no part of the verdict.
  package private(set) var worstUlps = 0.0
  package private(set) var faults: [Fault] = []

  /// For how many settings the distance is measured.
  private static let measured = 10

  /// What the script may compute at a setting, and what Swift computes there in doubles, where that was asked for.
  private struct Allowed {
    let values: [ScriptInterval]
    let slopes: [ScriptInterval]
    var doubles: (values: [Double], slopes: [Double])?
  }

  /// What was found at settings before, by this page or by another one with the same program.
  private var known: [[UInt64]: Allowed] = [:]
  /// The program as it is written on the page with what is asked of it, by which it is known again.
  private let written: String

  private let page: PageProgram
  private let values: [Expression]
  private let gradientSlots: (output: Int, parameters: [Int])?

  /// Prepares to hold what a page with this data computes.
  ///
  /// - Parameter other: The agreement of another page. Where that has the same program, as a chapter has in each of its
  ///   languages, what the script may compute at a setting is not worked out a second time.
  package init(_ data: PageData, knowing other: PageAgreement? = nil) {
    page = data.program
    let gradient = data.gradientSlots.map { "\($0)" } ?? ""
    written = "\(JSON.object(page.members).text) \(page.givenOfInput) \(gradient)"
    if let other, other.written == written { known = other.known }
    values = data.values
    gradientSlots = data.gradientSlots
  }

  /// Compares what a page recorded at all its settings; false where the recording is not one of so many settings.
  package mutating func compare(_ recording: PageRecording, settings count: Int) -> Bool {
    let slopes = gradientSlots?.parameters.count ?? 0
    guard let settings = DoubleBytes.numbers(recording.settings),
      let values = DoubleBytes.numbers(recording.values),
      let gradients = DoubleBytes.numbers(recording.gradients),
      settings.count == count * page.givens.count, values.count == count * page.slots.count,
      gradients.count == count * slopes
    else { return false }
    func part(_ numbers: [Double], _ place: Int) -> [Double] {
      let length = numbers.count / count
      return Array(numbers[place * length..<(place + 1) * length])
    }
    for place in 0..<count {
      compare(
        setting: place + 1, givens: part(settings, place), values: part(values, place),
        gradients: part(gradients, place))
    }
    return true
  }

  /// Compares the values and gradients at one setting.
  mutating func compare(setting number: Int, givens: [Double], values: [Double], gradients: [Double]) {
    let allowed = allowed(at: givens, measuring: number <= Self.measured)
    for (place, slot) in page.slots.enumerated() {
      compare(number, self.values[place], values[place], allowed.values[slot], allowed.doubles?.values[slot])
    }
    guard let gradientSlots else { return }
    for (found, slot) in zip(gradients, gradientSlots.parameters) {
      compare(number, nil, found, allowed.slopes[slot], allowed.doubles?.slopes[slot])
    }
  }

  /// What the script may compute at some values of the givens, with Swift's doubles if they are to be measured against.
  private mutating func allowed(at givens: [Double], measuring isMeasured: Bool) -> Allowed {
    func slopes<S: ElementaryScalar>(_ values: [S]) -> [S] {
      gradientSlots.map { page.program.adjoints(of: $0.output, values: values) } ?? []
    }
    let bits = givens.map(\.bitPattern)
    var found: Allowed
    if let before = known[bits] {
      found = before
    } else {
      let values = page.slotValues(
        givens.map { ScriptInterval(Interval($0)) },
        lost: (ScriptInterval(.entire), { $0.enclosure.isEmpty || !$0.enclosure.isBounded }))
      found = Allowed(values: values, slopes: slopes(values))
    }
    if isMeasured, found.doubles == nil {
      let values = page.slotValues(givens)
      found.doubles = (values, slopes(values))
    }
    known[bits] = found
    return found
  }

  private mutating func compare(
    _ setting: Int, _ value: Expression?, _ found: Double, _ allowed: ScriptInterval, _ nearly: Double?
  ) {
    compared += 1
    if allowed.enclosure.isEmpty || !allowed.enclosure.isBounded { unbounded += 1 }
    if let nearly, found.isFinite, nearly.isFinite, found != nearly {
      worstUlps = max(worstUlps, (found - nearly).magnitude / max(found.magnitude, nearly.magnitude).ulp)
    }
    guard !allowed.allows(found) else { return }
    faults.append(Fault(setting: setting, value: value, found: found, allowed: allowed.enclosure))
  }
}

extension PageProgram {
  /// The value of every slot at some values of the givens, runs of many rounds included.
  ///
  /// - Parameter lost: a value that says nothing, and whether another says as little: then rounds may as well end.
  func slotValues<S: ElementaryScalar>(
    _ givens: [S], lost: (value: S, isLost: (S) -> Bool)? = nil
  ) -> [S] {
    // What a run leads to is not known yet; what depends on it is computed again afterwards.
    var inputs = givenOfInput.map { $0.map { givens[$0] } ?? S(0) }
    var values = program.values(inputs)
    var ended: [Int: [S]] = [:]
    for late in late {
      let begun = late.program.inputs.map { values[program.slot(of: $0)!] }
      let state = ended[late.run] ?? Self.rounds(of: late, from: begun, lost)
      ended[late.run] = state
      let watched = late.watched.inputs.map { input in
        late.program.inputs.firstIndex(of: input).map { state[$0] } ?? values[program.slot(of: input)!]
      }
      inputs[program.slot(of: late.symbol)!] = late.watched.values(watched)[late.slot]
      values = program.values(inputs)
    }
    return values
  }

  /// What is left after the rounds, a few at a time.
  private static func rounds<S: ElementaryScalar>(
    of late: Late, from begun: [S], _ lost: (value: S, isLost: (S) -> Bool)?
  ) -> [S] {
    var (state, left) = (begun, late.times)
    while left > 0 {
      let count = min(left, 20)
      state = late.program.iterated(times: count, inputs: state, feedback: late.feedback)
      left -= count
      if let lost, late.feedback.contains(where: { lost.isLost(state[$0.input]) }) {
        for (_, input) in late.feedback { state[input] = lost.value }
        return state
      }
    }
    return state
  }
}
