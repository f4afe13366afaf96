import NumericCore
import Textbook

/// What a chapter asks of a student who works its derivation by hand: the steps, in the chapter's order.
///
/// The derivation itself is the worksheet. Whatever it shows and computes is asked, and what each step follows
/// from is read off its dependency graph, so that right work on a wrong earlier value can be told. Not asked is
/// what nobody works out by hand (repeated rounds, a minimum, and what comes after them), what is 0 or 1 by a
/// threshold, what may be the same in every draw, and, of a long chapter, all but the first of each kind.
public struct Worksheet: Sendable {
  /// One thing that is asked.
  public struct Step: Sendable {
    /// Its number on the sheet, from 1.
    public let number: Int
    /// The quantity.
    public let symbol: Symbol
    /// What it is worth.
    public let points: Int
    /// Its formula from the earlier steps and the givens, one for each way that is taught: along the paths, and
    /// from the partial derivatives before it.
    let ways: [StepFormula]
    /// What the known slips make of it, each where it changes this step.
    var slips: [StepSlip]
  }

  /// A slip made in one step.
  struct StepSlip: Sendable {
    let slip: Slip
    /// The quantity it was made in, if it is another than the step's own.
    let place: Symbol?
    let formula: StepFormula
  }

  /// The chapter's name.
  public let chapter: String
  /// The chapter's title.
  public let title: Bilingual
  /// The derivation with the chapter's own givens.
  public let derivation: Derivation
  /// The givens, in the order stated.
  public let givens: [Symbol]
  /// What is asked, in order.
  public private(set) var steps: [Step]
  /// How many decimals each answer is asked to: the fewest with which draws can be fit to be marked.
  public internal(set) var decimals = 3
  /// The steps' values with the chapter's own givens.
  private(set) var slideValues: [Interval] = []
  /// The activations on the way, with what goes into them.
  let bends: [Bend]
  /// How large a step's value can plausibly be: ten times the largest magnitude of sixty-four draws.
  private(set) var plausible: [Double] = []

  /// A sheet asks for no more steps than this, unless the chapter itself says which.
  static let longest = 40
  /// To how many decimals a sheet may ask.
  static let decimals = 1...15

  /// The worksheet of a chapter; nil where it makes none.
  public init?(_ chapter: any Chapter) {
    do { try self.init(asking: chapter) } catch { return nil }
  }

  /// The worksheet of a chapter.
  ///
  /// - Throws: `NoWorksheet` where the chapter computes nothing that could be asked, or where none of sixty-four
  ///   draws is fit to be marked.
  public init(asking chapter: any Chapter) throws(NoWorksheet) {
    let derivation = chapter.derivation()
    let symbols = chapter.asked ?? derivation.varying(derivation.askable).thinned(to: Self.longest)
    guard !symbols.isEmpty else { throw .nothingToAsk }
    self.init(asking: symbols, in: derivation, of: chapter)
    try calibrate()
  }

  /// The worksheet that asks for what a stored sheet asks, whatever is asked of the chapter today.
  ///
  /// - Throws: `SheetProblem` for a quantity that the chapter does not have, or that stands twice.
  init(asking names: [String], to decimals: Int, of chapter: any Chapter) throws(SheetProblem) {
    let derivation = chapter.derivation()
    var symbols: [Symbol] = []
    for (index, name) in names.enumerated() {
      let symbol = Symbol(name)
      guard !symbols.contains(symbol) else { throw .repeatedStep(index + 1) }
      guard derivation.canAsk(symbol) else { throw .unknownQuantity(step: index + 1, name: name) }
      symbols.append(symbol)
    }
    self.init(asking: symbols, in: derivation, of: chapter)
    self.decimals = decimals
    look(at: calibrationDraws)
  }

  private init(asking symbols: [Symbol], in derivation: Derivation, of chapter: any Chapter) {
    self.chapter = chapter.name
    title = chapter.prose.title
    self.derivation = derivation
    // A given that no step needs would only confuse.
    let needed = derivation.ancestors(of: symbols)
    givens = derivation.givens.filter(needed.contains)
    let compiler = StepCompiler(derivation, givens: givens, asked: symbols)
    steps = compiler.steps(for: symbols, points: chapter.points)
    bends = compiler.bends(among: needed, answered: symbols)
    slideValues = values(
      of: givens.map { symbol in
        guard case .given(let own)? = derivation[symbol]?.definition else { return .empty }
        return Interval(own.value)
      })
  }

  /// Whether what a step asks for is a sigmoid's or tanh's value, which comes to a limit.
  func flattens(_ index: Int) -> Bool {
    switch derivation.formula(of: steps[index].symbol) {
    case .apply(.sigmoid, _)?, .apply(.tanh, _)?: true
    default: false
    }
  }

  /// What is asked of a function: some quantities, from others that are handed to it.
  ///
  /// - Parameter samples: Values of what is handed, to see which slips change anything.
  init(
    of results: [Symbol], from parameters: [Symbol], in derivation: Derivation, chapter: any Chapter,
    decimals: Int, samples: [[Interval]]
  ) {
    self.chapter = chapter.name
    title = chapter.prose.title
    self.derivation = derivation
    self.decimals = decimals
    givens = parameters
    let compiler = StepCompiler(derivation, givens: parameters, asked: results)
    steps = compiler.steps(for: results, points: chapter.points)
    bends = compiler.bends(among: derivation.ancestors(of: results), answered: results)
    look(at: samples)
  }

  /// The most that a sheet can earn.
  public var points: Int { steps.reduce(0) { $0 + $1.points } }
}

// MARK: - Calibration

extension Worksheet {
  /// Looks at sixty-four draws of nobody: which slips change anything, how large values get, how many decimals
  /// it takes to tell every slip from the right answer.
  private mutating func calibrate() throws(NoWorksheet) {
    let draws = calibrationDraws
    let values = look(at: draws)
    // A quarter of the draws fit is enough: a student's fit draw is then soon found. Else the most that are.
    let enough = draws.count / 4
    var best = (fit: 0, decimals: 3)
    var reasons: [Unfitness] = []
    for decimals in 3...9 where best.fit < enough {
      var fit = 0
      for (givens, values) in zip(draws, values) where fit < enough {
        let reason = unfitness(
          givens: givens, values: values, reach: reach(of: givens, decimals: decimals), decimals: decimals)
        if let reason { reasons.append(reason) } else { fit += 1 }
      }
      if fit > best.fit { best = (fit, decimals) }
    }
    guard best.fit > 0 else {
      let counted = reasons.map { reason in (reason, reasons.count { $0 == reason }) }
      throw .noFitDraw(counted.max { $0.1 < $1.1 }!.0.message(of: self))
    }
    decimals = best.decimals
  }

  private var calibrationDraws: [[Interval]] {
    (0..<64).map { drawnGivens(student: "", seed: "calibration", draw: $0).map { Interval($0.value) } }
  }

  /// Finds out from some samples how large values get, and which slips change anything; returns the steps'
  /// values.
  @discardableResult
  private mutating func look(at samples: [[Interval]]) -> [[Interval]] {
    let values = samples.map { self.values(of: $0) }
    plausible = steps.indices.map { step in
      10
        * (values.map { max($0[step].lowerBound.magnitude, $0[step].upperBound.magnitude) }.filter(\.isFinite)
          .max() ?? 0)
    }
    // A slip that gives the right value whatever the numbers is none in this step; and one that gives 0 is not
    // to be told from a 0 put in.
    for index in steps.indices {
      steps[index].slips.removeAll { slip in
        zip(samples, values).allSatisfy { givens, values in
          let wrong = slip.formula(givens: givens, answers: values)
          return wrong.isEmpty || wrong.intersects(values[index]) || wrong.isIdentical(to: Interval(0))
        }
      }
    }
    return values
  }
}

extension Derivation {
  /// The shown quantities that a student can be asked for: computed from the givens in more than name, each
  /// value depending on them.
  fileprivate var askable: [Symbol] {
    var asked: [Symbol] = []
    for step in steps {
      let symbol: Symbol
      switch step {
      case .quantity(let shown), .partial(let shown), .partialSum(let shown): symbol = shown
      default: continue
      }
      guard !asked.contains(symbol), canAsk(symbol) else { continue }
      switch formula(of: symbol) {
      case .symbol?, .apply(.step, _)?: continue
      default: asked.append(symbol)
      }
    }
    return asked
  }

  /// Whether a quantity is computed from others, by hand.
  fileprivate func canAsk(_ symbol: Symbol) -> Bool {
    guard let formula = formula(of: symbol), !formula.symbols.isEmpty else { return false }
    return ancestors(of: [symbol]).allSatisfy(isByHand)
  }

  /// The quantities among some whose value is proved not to be the same in every draw: what is always 1, or
  /// always 0 but for rounding, is no question.
  fileprivate func varying(_ symbols: [Symbol]) -> [Symbol] {
    let program = program(for: symbols)
    let draws = (0..<8).map { draw in
      program.enclosures(
        drawn(program.inputs, key: "calibration", text: "\(draw)").map { Interval($0.value) })
    }
    return symbols.filter { symbol in
      let values = draws.map { $0[program.slot(of: symbol)!] }
      return values.dropFirst().reduce(values[0]) { $0.intersection($1) }.isEmpty
    }
  }

  /// Whether a quantity's own formula can be worked out by hand: ten thousand rounds cannot, nor can a minimum
  /// that is found by iteration.
  func isByHand(_ symbol: Symbol) -> Bool {
    switch self[symbol]?.definition {
    case .repeated, .stationary: false
    default: true
    }
  }
}

extension [Symbol] {
  /// The quantities, or of too many the first of each kind, as many of a kind as fit.
  ///
  /// Quantities are of one kind when only digits tell their names apart: ŷ^(1), ŷ^(2), …
  func thinned(to limit: Int) -> [Symbol] {
    guard count > limit else { return self }
    for most in (1..<limit).reversed() {
      var taken: [Symbol: Int] = [:]
      let kept = filter { symbol in
        taken[symbol.kind, default: 0] += 1
        return taken[symbol.kind]! <= most
      }
      if kept.count <= limit { return kept }
    }
    return Array(prefix(limit))
  }
}

extension Symbol {
  /// The name with # for every number in it.
  var kind: Symbol {
    mapping(
      base: \.withoutNumbers, subscript: \.withoutNumbers,
      mark: { mark in
        switch mark {
        case .label(let label): .label(label.withoutNumbers)
        case .layer(let layer): .layer(layer.withoutNumbers)
        case .word(let word): .word(word.withoutNumbers)
        case .updated, .star, .prime: mark
        }
      })
  }
}

extension String {
  /// The text with # for every number in it.
  fileprivate var withoutNumbers: String { replacing(/[0-9]+/, with: "#") }
}
