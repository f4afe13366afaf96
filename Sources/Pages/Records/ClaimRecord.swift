import NumericCore
import Textbook

/// A verdict as a record for other programs: what `companion check --json` prints.
public struct ClaimRecord: Encodable, Sendable {
  /// The two ends of an enclosure.
  public struct Enclosure: Encodable, Sendable {
    let lower: Double
    let upper: Double
  }

  /// The slips that reproduce what is printed; of two, the names are joined with " + ".
  public struct DiagnosisRecord: Encodable, Sendable {
    let slip: String
    let place: String?
    let ko: String
    let en: String
  }

  /// What a printed number may have been worked out from, and which of the two rounds to it.
  public struct Chain: Encodable, Sendable {
    /// What one way gives.
    struct Way: Encodable, Sendable {
      let arithmetic: String?
      let exact: String?
      let enclosure: Enclosure?
      let rounded: String?
    }

    let displayed: Way?
    let unrounded: Way
    let printedFrom: String?
  }

  /// A point where the two sides differ.
  public struct Point: Encodable, Sendable {
    let at: [String: String]
    let left: Enclosure
    let right: Enclosure
  }

  /// One part of a claim that has several.
  public struct Part: Encodable, Sendable {
    let claimed: String
    let printed: String
    let verdict: String
    let enclosure: Enclosure?
    let exact: String?
    let corrected: String?
    let chain: Chain?
    let counterexample: Point?
    let condition: String?
  }

  let id: String
  let chapter: String
  let printed: String
  let verdict: String
  let enclosure: Enclosure?
  let exact: String?
  let corrected: String?
  let chain: Chain?
  let diagnosis: DiagnosisRecord?
  let counterexample: Point?
  let condition: String?
  let parts: [Part]?

  /// The record of a verdict; the fields of a claim with several parts are those of the part that decided it.
  public init(_ verdict: Verdict, chapter: String) {
    let parts = verdict.findings.map(Part.init)
    let deciding = zip(verdict.findings, parts).first { $0.0.kind == verdict.kind }?.1
    id = verdict.claim.id
    self.chapter = chapter
    if verdict.claim.groups.isEmpty, verdict.claim.wording == nil {
      printed = parts.count == 1 ? parts[0].printed : parts.map(\.claimed).joined(separator: "; ")
    } else {
      printed = VerdictText(verdict, language: .en).printed.plain
    }
    self.verdict = verdict.kind.rawValue
    enclosure = deciding?.enclosure
    exact = deciding?.exact
    corrected = deciding?.corrected
    chain = deciding?.chain
    diagnosis = verdict.diagnosis.map { diagnosis in
      let places = diagnosis.steps.compactMap { $0.place?.name }
      return DiagnosisRecord(
        slip: diagnosis.slipIDs.joined(separator: " + "),
        place: places.isEmpty ? nil : places.joined(separator: " + "),
        ko: diagnosis.text(.ko).plain,
        en: diagnosis.text(.en).plain)
    }
    counterexample = deciding?.counterexample
    condition = deciding?.condition
    self.parts = parts.count > 1 ? parts : nil
  }
}

extension ClaimRecord.Part {
  fileprivate init(_ finding: Finding) {
    claimed = finding.assertion.text(.en).plain
    printed = finding.assertion.printedText
    verdict = finding.kind.rawValue
    enclosure = finding.enclosure.flatMap(ClaimRecord.Enclosure.init)
    exact = finding.exact.map { $0.expression.unicode }
    corrected = finding.corrected.map { correction in
      switch (correction, finding.assertion) {
      case (.decimal(let decimal), .prints(_, _, _, let frame?)):
        Assertion.framed(decimal, frame).unicode
      case (.decimal(let decimal), _): decimal.typeset
      case (.formula(let formula), _): formula.unicode
      case (.matrix(let formula), _): formula.unicode
      case (.words(let words), _): words.en.plain
      }
    }
    chain = finding.chain.map(ClaimRecord.Chain.init)
    counterexample = finding.counterexample.flatMap { point in
      guard let left = ClaimRecord.Enclosure(point.left),
        let right = ClaimRecord.Enclosure(point.right)
      else {
        return nil
      }
      let at = point.point.map { ($0.0.name, $0.1.expression.unicode) }
      return ClaimRecord.Point(
        at: Dictionary(at, uniquingKeysWith: { $1 }), left: left, right: right)
    }
    condition = finding.condition.map { $0.text.en.plain }
  }
}

extension ClaimRecord.Chain {
  fileprivate init(_ chain: RoundingChain) {
    displayed = chain.displayed.map { Way($0, arithmetic: chain.arithmetic) }
    unrounded = Way(chain.unrounded)
    printedFrom = chain.source?.rawValue
  }
}

extension ClaimRecord.Chain.Way {
  fileprivate init(_ value: RoundingChain.Value, arithmetic: Expression? = nil) {
    self.arithmetic = arithmetic?.unicode
    exact = value.exact.map { $0.expression.unicode }
    enclosure = ClaimRecord.Enclosure(value.enclosure)
    rounded = value.rounded?.typeset
  }
}

extension ClaimRecord.Enclosure {
  /// JSON has no infinity: an unbounded enclosure has no record.
  fileprivate init?(_ interval: Interval) {
    guard !interval.isEmpty, interval.isBounded else { return nil }
    lower = interval.lowerBound
    upper = interval.upperBound
  }
}

/// A whole derivation as a record for other programs.
public struct DerivationRecord: Encodable, Sendable {
  /// One quantity.
  struct QuantityRecord: Encodable, Sendable {
    let name: String
    let kind: String
    let formula: String?
    let value: Double
    let enclosure: ClaimRecord.Enclosure?
    let exact: String?
    let dependsOn: [String]
  }

  let chapter: String
  let title: [String: String]
  let quantities: [QuantityRecord]
  let claims: [ClaimRecord]
  let conventions: RewritingRecord?

  /// The record of a verified derivation.
  public init(_ chapter: any Chapter, _ study: Study) {
    self.chapter = chapter.name
    title = ["ko": chapter.prose.title.ko.plain, "en": chapter.prose.title.en.plain]
    let derivation = study.derivation
    let found = study.findings.flatMap { found in
      found.derivation.names.filter { derivation[$0] == nil }.map { QuantityRecord($0, in: found) }
    }
    quantities = derivation.names.map { QuantityRecord($0, in: study) } + found
    claims = study.verdicts.map { ClaimRecord($0, chapter: chapter.name) }
    conventions = study.rewriting.map { RewritingRecord($0) }
  }
}

extension DerivationRecord.QuantityRecord {
  fileprivate init(_ symbol: Symbol, in study: Study) {
    let quantity = study.derivation[symbol]!
    kind =
      switch quantity.definition {
      case .given: "given"
      case .formula: "formula"
      case .partial: "partial"
      case .step: "step"
      case .repeated: "repeated"
      case .stationary: "stationary"
      }
    name = symbol.name
    formula = quantity.formula?.unicode
    value = study.doubles(symbol)
    enclosure = ClaimRecord.Enclosure(study.enclosures(symbol))
    exact = study.exacts[symbol].map { $0.expression.unicode }
    dependsOn = quantity.dependencies.map(\.name)
  }
}
