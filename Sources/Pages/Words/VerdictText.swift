import NumericCore
import Textbook

/// A verdict in words: what is claimed, what the reader must know, and the evidence.
struct VerdictText {
  /// What is claimed, in the book's notation.
  let claimed: RichText
  /// What the copy prints.
  let printed: RichText
  /// What is wrong and what is right, or when it holds, in a sentence; nil where there is nothing to tell.
  let told: RichText?
  /// What a reader must see: the right value, the slip, the condition, the counterexample.
  let lines: [RichText]
  /// The evidence, for whoever asks: enclosures, exact values, the displayed arithmetic.
  let evidence: [RichText]

  init(_ verdict: Verdict, language: Language) {
    let writer = VerdictWriter(verdict: verdict, language: language)
    claimed = writer.claimed
    printed = ClaimText(verdict.claim, language).printed
    told = writer.sentence
    lines = writer.lines
    evidence = writer.evidence
  }
}

extension Assertion {
  /// What is claimed, as a formula where it is one.
  func text(_ language: Language) -> RichText {
    switch self {
    case .runs(let experiment): return experiment.claimed[language]
    case .states(let statement): return statement.text(language)
    case .prints(let value, let decimal, _, let frame):
      if let frame {
        let (unicode, latex) = Self.framed(decimal, frame)
        return "\(frame.subject) = \(RichText([.typeset(unicode: unicode, latex: latex)]))"
      }
      return RichText.equation(value, .number(decimal))
    case .approximates(let value, let decimal): return .approximation(value, .number(decimal))
    case .shows(let value, let arithmetic): return .equation(value, arithmetic)
    case .equal(let left, let right, _), .defines(let left, let right, _),
      .rule(let left, let right):
      return .equation(left, right)
    case .cases(let formula, let pieces):
      let lines = pieces.map {
        "\($0.formula.unicode) (\($0.subject.unicode) \($0.range.rawValue) 0)"
      }
      let rows = pieces.map { "\($0.formula.latex) & \($0.subject.latex) \($0.range.latex) 0" }
      return RichText([
        .typeset(
          unicode: "\(formula.unicode) = \(lines.joined(separator: ", "))",
          latex:
            "\(formula.latex) = \(TeXMacro.begin){cases} \(rows.joined(separator: " \\\\ ")) \(TeXMacro.end){cases}"
        )
      ])
    case .given(let name, let decimal): return .equation(name, .number(decimal))
    case .atMost(let formula, let bound, _, _):
      return RichText([
        .typeset(
          unicode: "\(formula.unicode) ≤ \(bound.unicode)",
          latex: "\(formula.latex) \(TeXMacro.le) \(bound.latex)")
      ])
    case .matrix(let name, _, let formula, _, _):
      return RichText([
        .typeset(
          unicode: "\(name.unicode) = \(formula.unicode)", latex: "\(name.latex) = \(formula.latex)"
        )
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

extension Diagnosis {
  /// The slips in words: one, or one and then another.
  func text(_ language: Language) -> RichText {
    let texts = steps.map { $0.text(language) }
    return texts.dropFirst().reduce(texts[0]) { "\($0)\(Words.andThen[language])\($1)" }
  }
}

extension Diagnosis.Step {
  /// The slip in words, with its place and what was done.
  fileprivate func text(_ language: Language) -> RichText {
    var text = slip.name[language]
    if let place { text = "\(text) (\(place))" }
    if let detail { text = "\(text): \(detail[language])" }
    return text
  }
}

/// Puts a verdict into words.
private struct VerdictWriter {
  let verdict: Verdict
  let language: Language

  private var claim: ClaimText { ClaimText(verdict.claim, language) }

  var claimed: RichText { claim.claimed }

  private func text(of parts: [Assertion]) -> RichText { claim.text(of: parts) }

  /// Of a claim in parts those that are wrong, or undecided: a reader who is told what is right needs no more.
  private var wronglyClaimed: RichText {
    let wrong = verdict.findings.filter { $0.kind == verdict.kind }.map(\.assertion)
    let isPlain = verdict.claim.groups.isEmpty && IndexedClaim(verdict.claim.parts) == nil
    guard isPlain, !wrong.isEmpty else { return claimed }
    guard wrong.count > Self.mostTold else { return text(of: wrong) }
    let first = text(of: Array(wrong.prefix(Self.toldOfMany)))
    return "\(first), \(Words.inAll(wrong.count, language: language))"
  }

  /// A sentence tells all parts of a claim, if they are no more than this.
  private static let mostTold = 3
  /// Else it tells so many; the list of verdicts has them all.
  private static let toldOfMany = 2

  /// What the copy prints, and what is right instead or under which condition.
  var sentence: RichText? {
    let printed = verdict.claim.wording?[language] ?? claimed
    switch verdict.kind {
    case .refuted, .undecided:
      var rights: [RichText] = []
      for (finding, equation) in told where finding.kind == verdict.kind {
        guard let right = equation.flatMap({ repaired($0, as: finding) }) ?? right(of: finding),
          !rights.contains(right)
        else { continue }
        rights.append(right)
      }
      let isLong = rights.count > Self.mostTold
      let list = isLong ? Array(rights.prefix(Self.toldOfMany)) + ["…"] : rights
      let right = list.isEmpty ? nil : list.dropFirst().reduce(list[0]) { "\($0), \($1)" }
      let printed = verdict.claim.wording?[language] ?? wronglyClaimed
      let known = verdict.isMiscalculated || verdict.diagnosis != nil ? verdict.cause?[language] : nil
      return Words.misprint(
        printed, right: right, because: known, ofLecture: verdict.claim.isOfLecture, language: language)
    case .conditional:
      let conditions = told.compactMap { $0.finding.kind == .conditional ? $0.finding.condition : nil }
      var texts: [RichText] = []
      for condition in conditions where !texts.contains(condition.text[language]) {
        texts.append(condition.text[language])
      }
      guard let first = texts.first else { return printed }
      let all = texts.dropFirst().reduce(first) { "\($0); \($1)" }
      return Words.holds(printed, provided: all, language: language)
    case .certified, .proved, .defined, .reproduced, .notApplicable: return nil
    }
  }

  /// What to tell: of an equation with indices only the finding that decides it.
  private var told: [(finding: Finding, equation: IndexedEquation?)] {
    var rest = verdict.findings[...]
    let equations = verdict.claim.groups.compactMap {
      group -> (finding: Finding, equation: IndexedEquation?)? in
      let findings = rest.prefix(group.count)
      rest = rest.dropFirst(group.count)
      return Verdict.deciding(among: findings).map { ($0, group.equation) }
    }
    return equations + rest.map { ($0, nil) }
  }

  var lines: [RichText] {
    var lines: [RichText] = []
    for (finding, equation) in told where finding.kind == .refuted && verdict.kind == .refuted {
      if let right = equation.flatMap({ repaired($0, as: finding) }) ?? right(of: finding) {
        let line: RichText = "\(say(label(of: finding))): \(right)"
        // Several wrong lines about one quantity have one right one.
        if !lines.contains(line) { lines.append(line) }
      }
      if let shapes = finding.shapes {
        lines.append(
          "\(say(Words.shapes)): \(shapes.left.description) · \(shapes.right.description)")
      }
      guard let point = finding.counterexample else { continue }
      let differs = finding.condition.map { Words.differsEven($0.text, language: language) }
      lines.append(describe(point, of: finding, after: differs ?? say(Words.differs)))
    }
    for finding in verdict.findings {
      for observation in finding.observations where !observation.holds {
        lines.append("\(describe(observation)), \(say(Words.expected)) \(range(of: observation))")
      }
      lines += (finding.outcome?.remarks ?? []).map { say($0) }
    }
    if verdict.kind == .refuted, verdict.isMiscalculated || verdict.diagnosis != nil {
      lines.append("\(say(Words.why)): \(why)")
    }
    let conditional = told.filter { $0.finding.kind == .conditional }
    let conditions = Set(conditional.compactMap { $0.finding.condition?.text[language] })
    let isOneForAll = conditions.count == 1 && conditional.count == told.count
    for (number, (finding, equation)) in conditional.enumerated() {
      guard let condition = finding.condition else { continue }
      // The only equation needs no name, and one condition of all is told once.
      let subject: RichText =
        verdict.claim.groups.count > 1 ? equation.map { " (\($0.left))" } ?? "" : ""
      if !isOneForAll || number == 0 {
        let named: RichText = isOneForAll ? "" : subject
        lines.append("\(say(Words.condition))\(named): \(condition.text[language])")
      }
      guard let point = finding.counterexample else { continue }
      let named: RichText = isOneForAll ? subject : ""
      lines.append(describe(point, of: finding, after: "\(say(Words.elsewhere))\(named)"))
    }
    if verdict.kind == .notApplicable {
      lines.append(say(verdict.findings.lazy.compactMap(\.reason).first ?? Words.otherGivens))
    }
    for finding in verdict.findings {
      // Worth a line only where the two ways part: otherwise it is evidence.
      guard let chain = finding.chain, chain.isTelling, let text = describe(chain, of: finding)
      else {
        continue
      }
      lines.append(text)
    }
    return lines
  }

  var evidence: [RichText] {
    if verdict.kind == .defined { return [say(Words.definedHere)] }
    let experiments = verdict.findings.flatMap { finding -> [RichText] in
      guard let record = finding.record else { return [] }
      return [record.setup[language]] + record.observations.map { describe($0) }
    }
    if verdict.kind == .reproduced {
      return experiments.isEmpty ? [say(Words.ranHere)] : experiments
    }
    return experiments
      + verdict.findings.flatMap { finding -> [RichText] in
        var evidence: [RichText] = []
        let named = verdict.findings.count > 1
        let subject: RichText =
          named
          ? "\(finding.assertion.text(language)): " : finding.framedValue.map { "\($0): " } ?? ""
        if case .given = finding.assertion, finding.kind == .reproduced { return [] }
        if let exact = finding.exact {
          evidence.append("\(subject)\(say(Words.exact)) \(exact.expression)")
        } else if let enclosure = finding.enclosure {
          evidence.append(
            "\(subject)\(say(Words.enclosure)) \(code: "[\(enclosure.lowerBound), \(enclosure.upperBound)]")"
          )
        }
        if let chain = finding.chain, !chain.isTelling, let text = describe(chain, of: finding) {
          evidence.append(text)
        }
        return evidence + (finding.outcome?.evidence ?? []).map { say($0) }
      }
  }

  private func say(_ words: Bilingual) -> RichText { words[language] }

  private var why: RichText {
    verdict.cause?[language] ?? say(verdict.isTooLargeForSlips ? Words.tooLargeForSlips : Words.noSlip)
  }

  /// An equation with indices with its slip undone, where that gives the finding's correction.
  private func repaired(_ equation: IndexedEquation, as finding: Finding) -> RichText? {
    guard case .formula(let corrected) = finding.corrected, let slip = verdict.diagnosis?.slip
    else {
      return nil
    }
    let repair = slip.repairs(equation.right).first { repair in
      let repaired = IndexedEquation(equation.left, is: repair, for: equation.indices)
      return repaired.instances.contains { $0.right == corrected }
    }
    return repair.map { .equation(equation.left, $0) }
  }

  /// A formula or a value: what kind of thing is put right.
  private func label(of finding: Finding) -> Bilingual {
    switch (finding.corrected, finding.assertion) {
    case (.decimal, _), (_, .states): Words.right
    default: Words.rightFormula
    }
  }

  private func right(of finding: Finding) -> RichText? {
    switch (finding.corrected, finding.assertion) {
    case (.decimal(let decimal), .prints(let value, _, _, let frame)):
      guard let frame else { return .equation(value, .number(decimal)) }
      let (unicode, latex) = Assertion.framed(decimal, frame)
      return "\(frame.subject) = \(RichText([.typeset(unicode: unicode, latex: latex)]))"
    case (.decimal(let decimal), .given(let name, _)): return .equation(name, .number(decimal))
    case (.decimal(let decimal), .approximates(let value, _)):
      return .approximation(value, .number(decimal))
    case (.formula(let formula), .equal(let left, _, _)),
      (.formula(let formula), .defines(let left, _, _)),
      (.formula(let formula), .rule(let left, _)), (.formula(let formula), .cases(let left, _)):
      return .equation(left, formula)
    case (.formula(let formula), .shows(let left, _)):
      guard let value = finding.exact?.expression, value != formula else {
        return .equation(left, formula)
      }
      return "\(RichText.equation(left, formula)) \(RichText.continued(value))"
    case (.matrix(let formula), .matrix(let name, _, _, _, _)):
      return RichText([
        .typeset(
          unicode: "\(name.unicode) = \(formula.unicode)", latex: "\(name.latex) = \(formula.latex)"
        )
      ])
    case (.words(let words), _): return words[language]
    default: return nil
    }
  }

  /// What a counterexample shows, after the words that lead to it.
  private func describe(
    _ point: Counterexample, of finding: Finding, after lead: RichText
  ) -> RichText {
    let style = NumberText(digits: 6)
    var values: RichText = "\(style.shortText(point.left)) ≠ \(style.shortText(point.right))"
    // What the point shows of a bound is by how much it is passed.
    if case .atMost(let formula, let bound, _, _) = finding.assertion {
      values = "\(formula - bound) = \(style.shortText(point.left))"
    }
    if point.isGiven {
      let place = say(Words.atTheGivens)
      return language == .ko ? "\(lead)(\(place)): \(values)" : "\(lead), \(place): \(values)"
    }
    let isLong = point.point.count > Counterexample.readable
    let listed = isLong ? point.moved : point.point
    let givens = listed.map { "\($0.0.unicode) = \($0.1.expression.unicode)" }.joined(
      separator: ", ")
    let latex = listed.map { "\($0.0.latex) = \($0.1.expression.latex)" }.joined(separator: ",\\ ")
    let place = RichText([.typeset(unicode: givens, latex: latex)])
    switch language {
    case .ko: return "\(lead)(\(isLong ? "다른 값은 그대로 두고 " : "")\(place)일 때): \(values)"
    case .en: return "\(lead), at \(place)\(isLong ? ", all else as given" : ""): \(values)"
    }
  }

  private func describe(_ observation: Observation) -> RichText {
    "\(observation.name[language]): \(code: text(of: observation.value))"
  }

  /// Where the lecture has the number: in its words, or as the ends of the range.
  private func range(of observation: Observation) -> RichText {
    if let reading = observation.reading { return reading[language] }
    let (lower, upper) = (observation.expected.lowerBound, observation.expected.upperBound)
    return lower == upper
      ? "\(code: text(of: lower))" : "\(code: "[\(text(of: lower)), \(text(of: upper))]")"
  }

  private func text(of value: Double) -> String {
    value.isFinite ? NumberText(digits: 6).text(exact: nil, enclosure: Interval(value)) : "\(value)"
  }

  /// The two ways to a printed number, and which of them was gone; nil where no factor is rounded.
  private func describe(_ chain: RoundingChain, of finding: Finding) -> RichText? {
    guard chain.isRounded, let displayed = chain.displayed,
      case .prints(_, let decimal, _, _) = finding.assertion
    else { return nil }
    var text = say(chain.isShown ? Words.displayed : Words.displayedFactors)
    if let arithmetic = chain.arithmetic, !arithmetic.isNumber {
      text = "\(text): \(arithmetic) \(value(displayed, near: decimal, sign: true))"
    } else {
      text = "\(text): \(value(displayed, near: decimal))"
    }
    if chain.isTelling || !chain.isShown {
      text = "\(text); \(say(Words.carriedUnrounded)): \(value(chain.unrounded, near: decimal))"
    }
    guard let source = chain.source, chain.isTelling || source != .both else { return text }
    let outcome =
      switch source {
      case .restated: Words.fromRestated
      case .displayed: Words.fromRounded
      case .unrounded: Words.fromUnrounded
      case .neither: Words.fromNeither
      case .both: Words.fromBoth
      }
    return "\(text); \(say(outcome))"
  }

  /// A value with three digits more than are printed, unless it ends before.
  private func value(_ value: RoundingChain.Value, near decimal: PrintedDecimal, sign: Bool = false)
    -> RichText
  {
    let significant = decimal.significand.magnitude.description.count
    let text = NumberText(digits: significant + 3).text(
      exact: value.exact, enclosure: value.enclosure)
    let prefix = sign ? "= " : ""
    return RichText([.typeset(unicode: prefix + text, latex: prefix + text.latexNumbers)])
  }
}

extension Expression {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
