import NumericCore

/// A verdict as a record for other programs: what `companion check --json` prints.
public struct ClaimRecord: Encodable, Sendable {
  /// The two ends of an enclosure.
  public struct Enclosure: Encodable, Sendable {
    let lower: Double
    let upper: Double
  }

  /// The slip that reproduces what is printed.
  public struct DiagnosisRecord: Encodable, Sendable {
    let slip: String
    let place: String?
    let ko: String
    let en: String
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
    printed = parts.count == 1 ? parts[0].printed : parts.map(\.claimed).joined(separator: "; ")
    self.verdict = verdict.kind.rawValue
    enclosure = deciding?.enclosure
    exact = deciding?.exact
    corrected = deciding?.corrected
    diagnosis = verdict.diagnosis.map { diagnosis in
      DiagnosisRecord(
        slip: diagnosis.slip.id, place: diagnosis.place?.name, ko: diagnosis.slip.name.ko.plain,
        en: diagnosis.slip.name.en.plain)
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
      case (.decimal(let decimal), .prints(_, _, _, let frame?)): Assertion.framed(decimal, frame).unicode
      case (.decimal(let decimal), _): decimal.typeset
      case (.formula(let formula), _): formula.unicode
      case (.matrix(let formula), _): formula.unicode
      }
    }
    counterexample = finding.counterexample.flatMap { point in
      guard let left = ClaimRecord.Enclosure(point.left), let right = ClaimRecord.Enclosure(point.right)
      else {
        return nil
      }
      let at = point.point.map { ($0.0.name, $0.1.expression.unicode) }
      return ClaimRecord.Point(at: Dictionary(at, uniquingKeysWith: { $1 }), left: left, right: right)
    }
    condition = finding.condition.map { $0.text.en.plain }
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

  /// The record of a verified derivation.
  public init(_ chapter: any Chapter, _ verification: Verification) {
    self.chapter = chapter.name
    title = ["ko": chapter.prose.title.ko.plain, "en": chapter.prose.title.en.plain]
    let derivation = verification.derivation
    quantities = derivation.names.map { name in
      let quantity = derivation[name]!
      let kind =
        switch quantity.definition {
        case .given: "given"
        case .formula: "formula"
        case .partial: "partial"
        case .step: "step"
        case .repeated: "repeated"
        case .stationary: "stationary"
        }
      return QuantityRecord(
        name: name.name, kind: kind, formula: quantity.formula?.unicode, value: verification.doubles[name]!,
        enclosure: ClaimRecord.Enclosure(verification.enclosures[name]!),
        exact: verification.exacts[name].map { $0.expression.unicode },
        dependsOn: quantity.dependencies.map(\.name))
    }
    claims = verification.verdicts.map { ClaimRecord($0, chapter: chapter.name) }
  }
}
