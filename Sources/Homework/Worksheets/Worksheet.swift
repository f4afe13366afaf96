import NumericCore
import Textbook

/// What a chapter asks of a student who works its derivation by hand, and how sheets with a student's own numbers are
/// made from it.
///
/// The derivation itself is the worksheet: its givens are drawn, and a marking scheme says what is asked.
public struct Worksheet: Sendable {
  /// The chapter's name.
  public let chapter: String
  /// The chapter's title.
  public let title: Bilingual
  /// The name of the file that states the chapter, where one does.
  public let file: String?
  /// The conventions that it keeps to where the instructor asked for some, in the order of the list of them.
  public let conventions: [Convention]
  /// What is asked and how it is marked. It asks for the fewest decimals with which draws can be fit to be marked.
  public internal(set) var scheme: MarkingScheme
  /// The steps' values with the chapter's own givens.
  let slideValues: [Interval]

  /// A sheet asks for no more steps than this, unless the chapter itself says which.
  static let longest = 40
  /// To how many decimals a sheet may ask.
  static let decimals = 1...15

  /// The worksheet of a chapter; nil where it makes none.
  public init?(_ chapter: any Chapter) {
    do { try self.init(asking: chapter) } catch { return nil }
  }

  /// The worksheet of a chapter, in some conventions.
  ///
  /// - Throws: `NoWorksheet` where the chapter computes nothing that could be asked, where none of sixty-four draws is
  ///   fit to be marked, or where a convention has nothing to say about what is asked.
  public init(asking chapter: any Chapter, under conventions: [Convention] = []) throws(NoWorksheet) {
    let conventions = conventions.inOrder
    let (lecture, chapter) = (chapter, chapter.under(conventions))
    let derivation = chapter.derivation().continuedFromItself
    var symbols = chapter.asked ?? derivation.asked
    if !conventions.isEmpty {
      try Self.requireConcern(with: conventions, of: lecture)
      // What a convention leaves as it is, as a bias that is not trained, is no question.
      symbols.removeAll { if case .symbol? = derivation.formula(of: $0) { true } else { false } }
    }
    guard !symbols.isEmpty else { throw .nothingToAsk }
    self.init(asking: symbols, to: 3, in: derivation, of: chapter, under: conventions)
    try calibrate()
  }

  /// A sheet that names a convention has something in it that is written so.
  private static func requireConcern(
    with conventions: [Convention], of lecture: any Chapter
  ) throws(NoWorksheet) {
    let derivation = lecture.derivation()
    let asked = lecture.asked ?? derivation.asked
    for convention in conventions {
      switch derivation.standing(of: convention, for: asked) {
      case .changes, .holds: continue
      case .isNoConcern: throw .noConcern(convention)
      case .doesNotFit: throw .doesNotFit(convention)
      }
    }
  }

  /// The worksheet that asks for what a stored sheet asks, whatever is asked of the chapter today; `givens` are the
  /// names of the numbers on it.
  ///
  /// - Throws: `SheetProblem` for a quantity that the chapter does not have, or that stands twice.
  init(
    asking names: [String], from givens: [String], to decimals: Int, of chapter: any Chapter,
    under conventions: [Convention] = []
  ) throws(SheetProblem) {
    let chapter = chapter.under(conventions)
    let stated = chapter.derivation()
    let restates = stated.quantities.restated.keys.contains { givens.contains($0.name) }
    let derivation = restates ? stated : stated.continuedFromItself
    var symbols: [Symbol] = []
    for (index, name) in names.enumerated() {
      let symbol = Symbol(name)
      guard !symbols.contains(symbol) else { throw .repeatedStep(index + 1) }
      guard derivation.canAsk(symbol) else { throw .unknownQuantity(step: index + 1, name: name) }
      symbols.append(symbol)
    }
    self.init(asking: symbols, to: decimals, in: derivation, of: chapter, under: conventions)
    scheme.calibrate(on: calibrationDraws)
  }

  private init(
    asking symbols: [Symbol], to decimals: Int, in derivation: Derivation, of chapter: any Chapter,
    under conventions: [Convention]
  ) {
    self.conventions = conventions
    self.chapter = chapter.name
    title = chapter.prose.title
    file = chapter.fileName
    // A given that no step needs would only confuse.
    let givens = derivation.givens.filter(derivation.quantities.ancestors(of: symbols).contains)
    scheme = MarkingScheme(
      asking: symbols, from: givens, in: derivation, points: chapter.points, to: decimals)
    slideValues = scheme.values(
      of: givens.map { symbol in
        guard case .given(let own)? = derivation[symbol]?.definition else { return .empty }
        return Interval(own.value)
      })
  }

  /// The givens, in the order stated.
  public var givens: [Symbol] { scheme.givens }
  /// What is asked, in order.
  public var steps: [MarkingScheme.Step] { scheme.steps }
  /// To how many decimals each answer is asked.
  public var decimals: Int { scheme.decimals }
  /// The most that a sheet can earn.
  public var points: Int { scheme.points }
}

// MARK: - Calibration

extension Worksheet {
  /// Looks at sixty-four draws of nobody: which slips change anything, how large values get, how many decimals
  /// it takes to tell every slip from the right answer.
  private mutating func calibrate() throws(NoWorksheet) {
    let draws = calibrationDraws
    let values = scheme.calibrate(on: draws)
    // A quarter of the draws fit is enough: a student's fit draw is then soon found. Else the most that are.
    let enough = draws.count / 4
    var best = (fit: 0, decimals: 3)
    var reasons: [Unfitness] = []
    for decimals in 3...9 where best.fit < enough {
      scheme.decimals = decimals
      var fit = 0
      for (givens, values) in zip(draws, values) where fit < enough {
        let right = RightAnswers(givens: givens, values: values, reach: scheme.reach(of: givens))
        if let reason = unfitness(right) { reasons.append(reason) } else { fit += 1 }
      }
      if fit > best.fit { best = (fit, decimals) }
    }
    guard best.fit > 0 else {
      let counted = reasons.map { reason in (reason, reasons.count { $0 == reason }) }
      throw .noFitDraw(counted.max { $0.1 < $1.1 }!.0.message(of: self))
    }
    scheme.decimals = best.decimals
  }

  private var calibrationDraws: [[Interval]] {
    (0..<64).map { drawnGivens("/\($0)", key: "calibration").map { Interval($0.value) } }
  }
}

// MARK: - What starts from the student's own

extension Derivation {
  /// The derivation with each result that the lecture takes up again, rounded, taken from where it came from: whoever
  /// works two passes starts the second from what came of the first.
  var continuedFromItself: Derivation {
    var result = self
    for (symbol, origin) in quantities.restated { result.quantities.redefine(symbol, as: .formula(origin)) }
    return result
  }
}

// MARK: - Conventions

extension Chapter {
  /// The name of the file that states it, without the folders that it lies in: they are nobody else's business.
  var fileName: String? { file.map { $0.split(separator: "/").last.map(String.init) ?? $0 } }

  /// The chapter in some conventions; in none, the lecture's own.
  fileprivate func under(_ conventions: [Convention]) -> any Chapter {
    conventions.isEmpty ? self : RewrittenChapter(self, under: conventions)
  }
}

extension [Convention] {
  /// The conventions in the order of the list of all, whatever order they were asked for in.
  var inOrder: [Convention] {
    Convention.all.filter(contains)
  }
}
