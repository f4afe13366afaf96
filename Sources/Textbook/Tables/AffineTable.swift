import NumericCore

/// A table with the caption “linear” or “non-linear”: whether one affine map gives each of its outputs.
///
/// “Linear” is taken in the wide sense, with a constant; a table that is not even affine is linear in no sense.
public struct AffineTable: Statement {
  /// What can be said about one column of outputs.
  enum Finding {
    /// An affine map gives it.
    case affine(AffineFit)
    /// None does; each repair changes one entry so that one does.
    case broken([Repair])
  }

  /// One entry, changed so that the column becomes affine.
  struct Repair {
    let row: Int
    let value: Rational
    /// The map that the other rows decide.
    let map: AffineFit
  }

  /// The table.
  public let table: DataTable
  /// Whether the lecture calls it linear.
  public let isAffine: Bool

  /// Creates the statement.
  public init(_ table: DataTable, isAffine: Bool) {
    self.table = table
    self.isAffine = isAffine
  }

  /// The affine map of each output column, nil for a column that has none.
  public var maps: [Expression?] {
    findings.map { if case .affine(let fit) = $0 { fit.formula(in: table.inputs) } else { nil } }
  }

  /// For each entry whose change would make its column affine: what the other rows decide, and what the table
  /// has.
  public var contradictions: [Bilingual] { contradictionsByColumn.flatMap { $0 } }

  private var contradictionsByColumn: [[Bilingual]] {
    zip(table.outputs, findings).map { name, finding in
      if case .broken(let repairs) = finding { contradictions(in: name, repairs) } else { [] }
    }
  }

  /// What becomes of each output column.
  var findings: [Finding] { table.outputs.indices.map { finding(forColumn: $0) } }

  private func finding(forColumn column: Int) -> Finding {
    let points = table.rows.map { $0.inputs.map(\.value) }
    let values = table.rows.map { $0.outputs[column].value }
    if let fit = AffineFit(points: points, values: values) { return .affine(fit) }
    // If the others have a map, this row's inputs depend on theirs: else it could not contradict them. So every
    // map through the others has one and the same value here.
    let repairs = points.indices.compactMap { row -> Repair? in
      func others<T>(_ all: [T]) -> [T] { Array(all[..<row] + all[(row + 1)...]) }
      return AffineFit(points: others(points), values: others(values)).map {
        Repair(row: row, value: $0.value(at: points[row]), map: $0)
      }
    }
    return .broken(repairs)
  }

  // MARK: - Statement

  /// The table and its caption.
  public func text(_ language: Language) -> RichText {
    switch (language, isAffine) {
    case (.ko, true): "\(table.text): 선형(1차식)"
    case (.ko, false): "\(table.text): 비선형"
    case (.en, true): "\(table.text): linear (affine)"
    case (.en, false): "\(table.text): non-linear"
    }
  }

  /// Proved when the caption is right.
  ///
  /// A column that should be affine and isn't is shown with every single entry whose change would make it so.
  public func outcome(in study: Study) -> StatementOutcome {
    let findings = findings
    let broken = zip(table.outputs, findings).compactMap { name, finding -> (Symbol, [Repair])? in
      if case .broken(let repairs) = finding { (name, repairs) } else { nil }
    }
    let holds = broken.isEmpty == isAffine
    var outcome = StatementOutcome(holds ? .proved : .refuted)
    let maps = zip(table.outputs, findings).compactMap { name, finding -> RichText? in
      guard case .affine(let fit) = finding else { return nil }
      return .equation(.symbol(name), fit.formula(in: table.inputs))
    }
    let affine = maps.map { Bilingual(ko: "1차식인 열: \($0)", en: "an affine column: \($0)") }
    if holds {
      // One contradiction a column proves it.
      outcome.evidence = affine + contradictionsByColumn.compactMap(\.last)
    } else if isAffine {
      outcome.corrected = corrected(broken)
      outcome.remarks = contradictions + affine
      if broken.count == 1, let repair = Self.evenHanded(broken[0].1) {
        outcome.why = why(repair, in: broken[0].0)
      }
    } else {
      let all = maps.dropFirst().reduce(maps[0]) { "\($0), \($1)" }
      outcome.corrected = Bilingual(ko: all, en: all)
    }
    return outcome
  }

  /// Every single change that would do, column by column.
  private func corrected(_ broken: [(name: Symbol, repairs: [Repair])]) -> Bilingual {
    let changes = broken.map { name, repairs -> Bilingual in
      guard !repairs.isEmpty else {
        return Bilingual(ko: "\(name): 한 칸만 고쳐서는 안 됨", en: "\(name): no single entry repairs it")
      }
      let likely = Self.evenHanded(repairs).map { [$0] } ?? repairs
      let places = likely.map { place(of: $0, in: name) }
      return Bilingual(
        ko: places.dropFirst().reduce(places[0]) { "\($0) 또는 \($1)" },
        en: places.dropFirst().reduce(places[0]) { "\($0), or \($1)" })
    }
    return changes.dropFirst().reduce(changes[0]) {
      Bilingual(ko: "\($0.ko); \($1.ko)", en: "\($0.en); \($1.en)")
    }
  }

  /// The only repair whose map gives all inputs one weight, where there is just one: the simplest explanation.
  private static func evenHanded(_ repairs: [Repair]) -> Repair? {
    let even = repairs.filter { Set($0.map.coefficients.dropFirst()).count == 1 }
    return even.count == 1 && repairs.count > 1 ? even[0] : nil
  }

  /// Why that repair: the column becomes a sum of the inputs, and perhaps the net input of a logic gate.
  private func why(_ repair: Repair, in name: Symbol) -> Bilingual {
    let place = place(of: repair, in: name)
    let map = RichText.equation(.symbol(name), repair.map.formula(in: table.inputs))
    let answers = table.rows.map { repair.map.value(at: $0.inputs.map(\.value)) > Rational(0) }
    let gate = LogicGate.allCases.first { gate in
      zip(table.rows, answers).allSatisfy { row, answer in gate.answer(row.inputs.map(\.value)) == answer }
    }
    let meaning = gate.map { Bilingual(ko: ", 부호로 보면 \($0.rawValue)", en: ", whose sign is \($0.rawValue)") }
    return Bilingual(
      ko: "한 칸이 잘못 적혔다: \(place)이면 모든 입력의 가중치가 같은 \(map)\(meaning?.ko ?? "")",
      en:
        "one entry is misprinted: with \(place) it is \(map), with one weight for all inputs\(meaning?.en ?? "")"
    )
  }

  /// `s₁(1, 1) = 0`, as one formula.
  private func place(of repair: Repair, in name: Symbol) -> RichText {
    let inputs = table.rows[repair.row].inputs.map { Expression.number($0) }
    let value = repair.value.expression
    func equation(_ name: String, _ text: (Expression) -> String) -> String {
      "\(name)(\(inputs.map(text).joined(separator: ", "))) = \(text(value))"
    }
    return RichText([
      .typeset(unicode: equation(name.unicode) { $0.unicode }, latex: equation(name.latex) { $0.latex })
    ])
  }

  private func contradictions(in name: Symbol, _ repairs: [Repair]) -> [Bilingual] {
    let column = table.outputs.firstIndex(of: name)!
    return repairs.map { repair in
      let map = RichText.equation(.symbol(name), repair.map.formula(in: table.inputs))
      let implied = place(of: repair, in: name)
      let printed = Expression.number(table.rows[repair.row].outputs[column])
      return Bilingual(
        ko: "나머지 행에서 \(map), 그러면 \(implied); 표에는 \(printed)",
        en: "the other rows give \(map), so \(implied); the table has \(printed)")
    }
  }
}

/// What two or more inputs of 0 and 1 can be asked.
private enum LogicGate: String, CaseIterable {
  case and = "AND"
  case or = "OR"

  /// The gate's answer; nil where an input is neither 0 nor 1.
  func answer(_ inputs: [Rational]) -> Bool? {
    guard inputs.allSatisfy({ $0 == Rational(0) || $0 == Rational(1) }) else { return nil }
    return switch self {
    case .and: inputs.allSatisfy { $0 == Rational(1) }
    case .or: inputs.contains(Rational(1))
    }
  }
}
