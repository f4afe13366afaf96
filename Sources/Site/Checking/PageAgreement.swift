import NumericCore

/// Holds what a browser computed at some settings of a page's givens against enclosures.
struct PageAgreement {
  /// A number that no sequence of the allowed roundings gives.
  struct Fault {
    /// Which setting, from 1.
    let setting: Int
    /// The value's place on the page; nil for a gradient.
    let place: Int?
    let found: Double
    let allowed: Interval
  }

  /// How many numbers were held against their enclosures.
  private(set) var compared = 0
  /// How many of these had an enclosure without bound: after many rounds nothing is left of one.
  private(set) var unbounded = 0
  /// How far a number is from what Swift computes in doubles, in units in the last place, at most.
  private(set) var worstUlps = 0.0
  private(set) var faults: [Fault] = []

  private let page: PageProgram
  private let gradientSlots: (output: Int, parameters: [Int])?

  init(_ data: PageData) {
    page = data.program
    gradientSlots = data.gradientSlots
  }

  /// Compares the values and gradients at one setting.
  mutating func compare(setting number: Int, givens: [Double], values: [Double], gradients: [Double]) {
    let enclosed = page.slotValues(givens.map { ScriptInterval(Interval($0)) })
    let doubles = page.slotValues(givens)
    for (place, slot) in page.slots.enumerated() {
      compare(number, place, values[place], enclosed[slot], doubles[slot])
    }
    guard let (output, parameters) = gradientSlots else { return }
    let slopes = page.program.adjoints(of: output, values: enclosed)
    let nearly = page.program.adjoints(of: output, values: doubles)
    for (found, slot) in zip(gradients, parameters) {
      compare(number, nil, found, slopes[slot], nearly[slot])
    }
  }

  private mutating func compare(
    _ setting: Int, _ place: Int?, _ found: Double, _ allowed: ScriptInterval, _ nearly: Double
  ) {
    compared += 1
    if allowed.enclosure.isEmpty || !allowed.enclosure.isBounded { unbounded += 1 }
    if found.isFinite, nearly.isFinite, found != nearly {
      worstUlps = max(worstUlps, (found - nearly).magnitude / max(found.magnitude, nearly.magnitude).ulp)
    }
    guard !allowed.allows(found) else { return }
    faults.append(Fault(setting: setting, place: place, found: found, allowed: allowed.enclosure))
  }
}

extension PageProgram {
  /// The value of every slot at some values of the givens, runs of many rounds included.
  func slotValues<S: ElementaryScalar>(_ givens: [S]) -> [S] {
    // What a run leads to is not known yet; what depends on it is computed again afterwards.
    var inputs = program.inputs.map { input in self.givens.firstIndex(of: input).map { givens[$0] } ?? S(0) }
    var values = program.values(inputs)
    for late in late {
      let begun = late.program.inputs.map { values[program.slot(of: $0)!] }
      let ended = late.program.iterated(times: late.times, inputs: begun, feedback: late.feedback)
      let watched = late.watched.inputs.map { input in
        late.program.inputs.firstIndex(of: input).map { ended[$0] } ?? values[program.slot(of: input)!]
      }
      inputs[program.slot(of: late.symbol)!] = late.watched.values(watched)[late.slot]
      values = program.values(inputs)
    }
    return values
  }
}
