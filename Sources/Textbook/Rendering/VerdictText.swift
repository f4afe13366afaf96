import NumericCore

/// A verdict in words: what is claimed, what the reader must know, and the evidence.
struct VerdictText {
  /// What is claimed.
  let claimed: RichText
  /// What a reader must see: the right value, the slip, the condition, the counterexample.
  let lines: [RichText]
  /// The evidence, for whoever asks: enclosures, exact values, the displayed arithmetic.
  let evidence: [RichText]

  init(_ verdict: Verdict, language: Language) {
    let writer = VerdictWriter(verdict: verdict, language: language)
    claimed = writer.claimed
    lines = writer.lines
    evidence = writer.evidence
  }
}

extension Assertion {
  /// What is claimed, as a formula where it is one.
  func text(_ language: Language) -> RichText {
    switch self {
    case .runs(let experiment): return experiment.claimed[language]
    case .prints(let value, let decimal, _, let frame):
      if let frame {
        let (unicode, latex) = Self.framed(decimal, frame)
        return "\(frame.subject) = \(RichText([.typeset(unicode: unicode, latex: latex)]))"
      }
      return RichText.equation(value, .number(decimal))
    case .approximates(let value, let decimal): return .approximation(value, .number(decimal))
    case .shows(let value, let arithmetic): return .equation(value, arithmetic)
    case .equal(let left, let right, _), .defines(let left, let right, _), .rule(let left, let right):
      return .equation(left, right)
    case .cases(let formula, let pieces):
      let lines = pieces.map { "\($0.formula.unicode) (\($0.subject.unicode) \($0.range.rawValue) 0)" }
      let rows = pieces.map { "\($0.formula.latex) & \($0.subject.latex) \($0.range.latex) 0" }
      return RichText([
        .typeset(
          unicode: "\(formula.unicode) = \(lines.joined(separator: ", "))",
          latex: "\(formula.latex) = \\begin{cases} \(rows.joined(separator: " \\\\ ")) \\end{cases}")
      ])
    case .given(let name, let decimal): return .equation(name, .number(decimal))
    case .atMost(let formula, let bound, _):
      return RichText([
        .typeset(
          unicode: "\(formula.unicode) ≤ \(bound.unicode)", latex: "\(formula.latex) \\le \(bound.latex)")
      ])
    case .matrix(let name, _, let formula, _, _):
      return RichText([
        .typeset(unicode: "\(name.unicode) = \(formula.unicode)", latex: "\(name.latex) = \(formula.latex)")
      ])
    }
  }

  /// What the lecture prints, without the quantity's name where there is only a number.
  var printedText: String {
    switch self {
    case .prints(_, let decimal, _, let frame?): Self.framed(decimal, frame).unicode
    case .prints(_, let decimal, _, nil): decimal.typeset
    default: text(.en).plain
    }
  }

  /// A decimal in the text that the slide has around it.
  static func framed(_ decimal: PrintedDecimal, _ frame: Frame) -> (unicode: String, latex: String) {
    let unicode = frame.text.replacing("_", with: decimal.typeset)
    return (unicode, unicode.replacing("²", with: "^2"))
  }
}

extension RichText {
  /// "left = right".
  public static func equation(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(unicode: "\(left.unicode) = \(right.unicode)", latex: "\(left.latex) = \(right.latex)")
    ])
  }

  /// "left ≈ right".
  static func approximation(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(
        unicode: "\(left.unicode) ≈ \(right.unicode)", latex: "\(left.latex) \\approx \(right.latex)")
    ])
  }

  /// "= right", behind an equation.
  static func continued(_ right: Expression) -> RichText {
    RichText([.typeset(unicode: "= \(right.unicode)", latex: "= \(right.latex)")])
  }

  /// The text without formatting, formulas in Unicode.
  var plain: String {
    segments.map { segment in
      switch segment {
      case .text(let text): text
      case .math(let formula): formula.unicode
      case .value(let symbol): symbol.unicode
      case .code(let text): text
      case .typeset(let unicode, _): unicode
      }
    }.joined()
  }
}

/// Puts a verdict into words.
private struct VerdictWriter {
  let verdict: Verdict
  let language: Language

  var claimed: RichText {
    if let rows = IndexedClaim(verdict.claim.parts) { return rows.text }
    let table = GivenTable(verdict.claim.parts)
    let parts = verdict.claim.parts.dropFirst(table?.parts ?? 0)
    let texts = [table?.text, formulas(Array(parts), of: language)].compactMap { $0 }
    return texts.dropFirst().reduce(texts[0]) { "\($0), \($1)" }
  }

  /// The parts one after the other; nil where there are none.
  private func formulas(_ parts: [Assertion], of language: Language) -> RichText? {
    guard let first = parts.first?.text(language) else { return nil }
    return zip(parts, parts.dropFirst()).reduce(first) { text, pair in
      // A chain A = B, B = C, or several forms of one thing A = B, A = C, reads A = B = C.
      if case .equal(let left, let middle, _) = pair.0, case .equal(let next, let right, _) = pair.1,
        next == middle || next == left
      {
        return "\(text) \(RichText.continued(right))"
      }
      if case .shows(let left, _) = pair.0, case .shows(left, let right) = pair.1 {
        return "\(text) \(RichText.continued(right))"
      }
      return "\(text), \(pair.1.text(language))"
    }
  }

  var lines: [RichText] {
    var lines: [RichText] = []
    for finding in verdict.findings where finding.kind == .refuted && verdict.kind == .refuted {
      if let right = right(of: finding) {
        let label = if case .decimal? = finding.corrected { Words.right } else { Words.rightFormula }
        let line: RichText = "\(say(label)): \(right)"
        // Several wrong lines about one quantity have one right one.
        if !lines.contains(line) { lines.append(line) }
      }
      if let shapes = finding.shapes {
        lines.append("\(say(Words.shapes)): \(shapes.left.description) · \(shapes.right.description)")
      }
      guard let point = finding.counterexample else { continue }
      let differs = finding.condition.map { Words.differsEven($0.text, language: language) }
      lines.append("\(differs ?? say(Words.differs)), \(describe(point))")
    }
    for finding in verdict.findings {
      for observation in finding.observations where !observation.holds {
        lines.append("\(describe(observation)), \(say(Words.expected)) \(range(of: observation))")
      }
    }
    if verdict.kind == .refuted, verdict.isMiscalculated { lines.append("\(say(Words.why)): \(why)") }
    for finding in verdict.findings where finding.kind == .conditional || finding.kind == .defined {
      guard let condition = finding.condition else { continue }
      lines.append("\(say(Words.condition)): \(condition.text[language])")
      // A definition that leaves something out isn't wrong outside its condition; a claim is.
      guard finding.kind == .conditional, let point = finding.counterexample else { continue }
      lines.append("\(say(Words.elsewhere)), \(describe(point))")
    }
    if verdict.kind == .notApplicable { lines.append(say(Words.otherGivens)) }
    for finding in verdict.findings {
      // Worth a line only where the two disagree: otherwise it is evidence.
      guard let displayed = finding.displayed, displayed.agreesWithPrint != displayed.quantityAgrees else {
        continue
      }
      lines.append(describe(displayed))
    }
    return lines
  }

  var evidence: [RichText] {
    if verdict.kind == .defined { return [say(Words.definedHere)] }
    let experiments = verdict.findings.flatMap { finding -> [RichText] in
      guard case .runs(let experiment) = finding.assertion else { return [] }
      return [experiment.setup[language]] + finding.observations.map { describe($0) }
    }
    if verdict.kind == .reproduced { return experiments.isEmpty ? [say(Words.ranHere)] : experiments }
    return experiments
      + verdict.findings.flatMap { finding -> [RichText] in
        var evidence: [RichText] = []
        let named = verdict.findings.count > 1
        let subject: RichText = named ? "\(finding.assertion.text(language)): " : ""
        if case .given = finding.assertion, finding.kind == .reproduced { return [] }
        if let exact = finding.exact {
          evidence.append("\(subject)\(say(Words.exact)) \(exact.expression)")
        } else if let enclosure = finding.enclosure {
          evidence.append(
            "\(subject)\(say(Words.enclosure)) \(code: "[\(enclosure.lowerBound), \(enclosure.upperBound)]")")
        }
        if let displayed = finding.displayed, displayed.agreesWithPrint == displayed.quantityAgrees {
          evidence.append(describe(displayed))
        }
        return evidence
      }
  }

  private func say(_ words: Bilingual) -> RichText { words[language] }

  private var why: RichText {
    guard let diagnosis = verdict.diagnosis else { return say(Words.noSlip) }
    var text = diagnosis.slip.name[language]
    if let place = diagnosis.place { text = "\(text) (\(place))" }
    if let detail = diagnosis.detail { text = "\(text): \(detail[language])" }
    return text
  }

  private func right(of finding: Finding) -> RichText? {
    switch (finding.corrected, finding.assertion) {
    case (.decimal(let decimal), .prints(let value, _, _, let frame)):
      guard let frame else { return .equation(value, .number(decimal)) }
      let (unicode, latex) = Assertion.framed(decimal, frame)
      return "\(frame.subject) = \(RichText([.typeset(unicode: unicode, latex: latex)]))"
    case (.decimal(let decimal), .given(let name, _)): return .equation(name, .number(decimal))
    case (.decimal(let decimal), .approximates(let value, _)): return .approximation(value, .number(decimal))
    case (.formula(let formula), .equal(let left, _, _)), (.formula(let formula), .defines(let left, _, _)),
      (.formula(let formula), .rule(let left, _)), (.formula(let formula), .cases(let left, _)):
      return .equation(left, formula)
    case (.formula(let formula), .shows(let left, _)):
      guard let value = finding.exact?.expression, value != formula else { return .equation(left, formula) }
      return "\(RichText.equation(left, formula)) \(RichText.continued(value))"
    case (.matrix(let formula), .matrix(let name, _, _, _, _)):
      return RichText([
        .typeset(unicode: "\(name.unicode) = \(formula.unicode)", latex: "\(name.latex) = \(formula.latex)")
      ])
    default: return nil
    }
  }

  private func describe(_ point: Counterexample) -> RichText {
    let style = NumberText(digits: 6)
    let values = "\(style.shortText(point.left)) ≠ \(style.shortText(point.right))"
    if point.isGiven { return "\(say(Words.atTheGivens)): \(values)" }
    let givens = point.point.map { "\($0.0.unicode) = \($0.1.expression.unicode)" }.joined(separator: ", ")
    let latex = point.point.map { "\($0.0.latex) = \($0.1.expression.latex)" }.joined(separator: ",\\ ")
    let place = RichText([.typeset(unicode: givens, latex: latex)])
    return language == .ko ? "\(place)에서: \(values)" : "at \(place): \(values)"
  }

  private func describe(_ observation: Observation) -> RichText {
    "\(observation.name[language]): \(code: text(of: observation.value))"
  }

  /// Where the lecture has the number: in its words, or as the ends of the range.
  private func range(of observation: Observation) -> RichText {
    if let reading = observation.reading { return reading[language] }
    let (lower, upper) = (observation.expected.lowerBound, observation.expected.upperBound)
    return lower == upper ? "\(code: text(of: lower))" : "\(code: "[\(text(of: lower)), \(text(of: upper))]")"
  }

  private func text(of value: Double) -> String {
    value.isFinite ? NumberText(digits: 6).text(exact: nil, enclosure: Interval(value)) : "\(value)"
  }

  private func describe(_ displayed: DisplayedArithmetic) -> RichText {
    let outcome =
      switch (displayed.agreesWithPrint, displayed.quantityAgrees) {
      case (false, true): Words.fromUnrounded
      case (true, false): Words.fromRounded
      case (false, false): Words.fromNeither
      case (true, true): nil as Bilingual?
      }
    let text = RichText(
      "\(say(Words.displayed)): \(RichText.equation(displayed.formula, displayed.value.expression))")
    return outcome.map { "\(text); \(say($0))" } ?? text
  }
}

extension Rational {
  /// The number as a formula: a decimal where it ends within twelve places, else a fraction.
  var expression: Expression {
    for decimals in 0...12 {
      let decimal = PrintedDecimal.rounding(self, decimals: decimals)
      if decimal.value == self { return .number(decimal) }
    }
    let sign: Expression? = self < Rational(0) ? -1 : nil
    let numerator = PrintedDecimal.rounding(Rational(numerator), decimals: 0)
    let positive = sign == nil ? numerator : PrintedDecimal.rounding(-Rational(self.numerator), decimals: 0)
    let fraction = Expression.number(positive) / .number(.rounding(Rational(denominator), decimals: 0))
    return sign == nil ? fraction : -fraction
  }
}
