import NumericCore

/// How a derivation is written otherwise than in the lecture, and what that changes.
public struct Rewriting: Sendable {
  /// The conventions, in the order applied.
  public let conventions: [Convention]
  /// What each of them finds in the chapter.
  public let standings: [Standing]
  /// What becomes of each quantity, in the order of the lecture; found out when it is asked for.
  public var effects: [ConventionEffect] { found.all }
  /// The matrix formulas that the lecture's claims are about, in both forms.
  public let matrixFormulas: [(name: Symbol, before: MatrixFormula, after: MatrixFormula)]
  private let compared: @Sendable () -> [ConventionEffect]
  private let once = Once<Effects>()

  /// The effects, in their order and by the lecture's names.
  private struct Effects {
    let all: [ConventionEffect]
    let byLectureName: [Symbol: ConventionEffect]
  }

  private var found: Effects {
    once.value {
      let all = compared()
      return Effects(
        all: all, byLectureName: Dictionary(uniqueKeysWithValues: all.map { ($0.lectureName, $0) }))
    }
  }

  /// What a convention finds in a chapter.
  public enum Standing: Sendable {
    /// The lecture writes otherwise.
    case changes
    /// The lecture writes so already.
    case holds
    /// Nothing in the chapter can be written either way.
    case isNoConcern
    /// It would be another network: the units of a layer have biases of their own, and cannot share one.
    case doesNotFit
  }

  init(
    _ conventions: [Convention], standings: [Standing],
    matrixFormulas: [(name: Symbol, before: MatrixFormula, after: MatrixFormula)],
    effects compared: @escaping @Sendable () -> [ConventionEffect]
  ) {
    self.conventions = conventions
    self.standings = standings
    self.matrixFormulas = matrixFormulas
    self.compared = compared
  }

  /// Whether the derivation is written otherwise at all.
  public var hasEffect: Bool { effects.contains { $0.isVisible } }

  /// Why a claim in the lecture's words may not hold as it stands.
  struct Objection {
    let reason: Bilingual
    /// Whether nothing is left to decide: a number is another's, or a name means something else here.
    let isFinal: Bool
  }

  /// The objection to a part of a claim; nil where the convention does not concern it.
  func objection(to assertion: Assertion) -> Objection? {
    // What doesn't say which quantities it is about may be about any.
    let touched = assertion.symbols?.compactMap { found.byLectureName[$0] } ?? effects
    // A run asks for quantities by the lecture's names, whatever they are called here.
    if !assertion.isRun, let renamed = touched.first(where: { $0.name != $0.lectureName }) {
      return Objection(reason: renamed.renamed, isFinal: true)
    }
    let others = touched.filter { !$0.outcome.keepsValue && $0.outcome != .new }
    guard let other = others.first, let value = other.outcome.words else { return nil }
    let reason = Bilingual(
      ko: "이 규약에서 \(other.name)의 값은 \(value.ko)", en: "here \(other.name) has \(value.en)")
    return Objection(reason: reason, isFinal: assertion.isNumber)
  }
}

extension Assertion {
  /// The quantities that the statement names; nil where it doesn't say.
  var symbols: [Symbol]? {
    switch self {
    case .runs(let experiment): experiment.computed.flatMap(\.symbols)
    case .prints(let value, _, _, let frame): value.symbols + (frame?.subject.symbols ?? [])
    case .given(let name, _), .approximates(let name, _): name.symbols
    case .shows(let left, let right), .equal(let left, let right, _), .defines(let left, let right, _),
      .rule(let left, let right):
      left.symbols + right.symbols
    case .cases(let formula, let pieces):
      formula.symbols + pieces.flatMap { $0.formula.symbols + $0.subject.symbols }
    case .atMost(let formula, let bound, let gap, _): formula.symbols + bound.symbols + gap.symbols
    case .matrix(_, let vector, let formula, _, _):
      vector.entries.flatMap(\.symbols) + formula.symbols
    default: nil
    }
  }

  /// Whether the statement is about what a run comes to.
  fileprivate var isRun: Bool { if case .runs = self { true } else { false } }

  /// Whether the statement is about a value and not about a formula.
  var isNumber: Bool {
    switch self {
    case .prints, .shows, .given, .approximates: true
    default: false
    }
  }
}

extension MatrixFormula {
  /// The quantities in its entries.
  fileprivate var symbols: [Symbol] {
    var symbols: [Symbol] = []
    _ = substituting { symbol in
      symbols.append(symbol)
      return nil
    }
    return symbols
  }
}

/// A derivation in other conventions than its lecture's, and what they change.
public struct RewrittenDerivation: Sendable {
  /// The derivation as it is written now.
  public let derivation: Derivation
  /// What is otherwise than in the lecture.
  public let rewriting: Rewriting
}

extension Study {
  /// The study of the derivation in other conventions, which knows what is otherwise.
  public func under(_ conventions: [Convention]) -> Study {
    let renaming = derivation.renaming(under: conventions)
    let here = Study(derivation.rewritten(under: conventions, renaming))
    let rewriting = Rewriting(
      conventions, standings: conventions.map(standing),
      matrixFormulas: derivation.matrixFormulas(under: renaming)
    ) { [self] in effects(in: here, renaming) }
    // What is worked out to compare the two is known to both.
    return Study(here, rewriting: rewriting)
  }

  /// What a convention finds here. Those about one topic ask the same of each other, which is worked out once.
  private func standing(of convention: Convention) -> Rewriting.Standing {
    derivation.standing(of: convention) { convention in
      changes.value(for: convention) { derivation.isChanged(by: convention, among: Set(derivation.names)) }
    }
  }
}

extension Derivation {
  /// The derivation under some conventions, with what they change.
  public func under(_ conventions: [Convention]) -> RewrittenDerivation {
    let study = Study(self).under(conventions)
    return RewrittenDerivation(derivation: study.derivation, rewriting: study.rewriting!)
  }

  /// The derivation alone; names change last, so that the formulas are still the lecture's when they are looked at.
  func rewritten(under conventions: [Convention], _ renaming: Renaming) -> Derivation {
    var result = self
    for convention in conventions {
      switch convention.change {
      case .formulas(let change): result = change(result)
      case .quantities(let change): result = change(result) ?? result
      case .names: continue
      }
    }
    return renaming.changed.isEmpty ? result : result.renamed(renaming)
  }

  /// What a convention finds here.
  package func standing(of convention: Convention) -> Rewriting.Standing {
    standing(of: convention) { isChanged(by: $0, among: Set(names)) }
  }

  /// What a convention finds in some quantities and all that they come from.
  package func standing(of convention: Convention, for symbols: [Symbol]) -> Rewriting.Standing {
    let scope = quantities.origins(of: symbols)
    return standing(of: convention) { isChanged(by: $0, among: scope) }
  }

  fileprivate func standing(
    of convention: Convention, _ isChanged: (Convention) -> Bool
  ) -> Rewriting.Standing {
    if isChanged(convention) { return .changes }
    if case .quantities(let change) = convention.change, change(self) == nil { return .doesNotFit }
    let others = Convention.choices(of: convention.topic).filter { $0.choice != convention.choice }
    return others.contains(where: isChanged) ? .holds : .isNoConcern
  }

  fileprivate func isChanged(by convention: Convention, among scope: Set<Symbol>) -> Bool {
    func isRewritten(_ changed: Derivation) -> Bool {
      names.contains { scope.contains($0) && changed.formula(of: $0) != formula(of: $0) }
    }
    return switch convention.change {
    case .formulas(let change): isRewritten(change(self))
    case .quantities(let change): change(self).map { $0.names != names || isRewritten($0) } ?? false
    case .names: !scope.isDisjoint(with: renaming(under: [convention]).changed)
    }
  }

  /// The right form of each matrix formula that a claim is about, where names change in it.
  fileprivate func matrixFormulas(
    under renaming: Renaming
  ) -> [(name: Symbol, before: MatrixFormula, after: MatrixFormula)] {
    guard !renaming.changed.isEmpty else { return [] }
    return claims.flatMap(\.parts).compactMap { part in
      guard case .matrix(let name, let vector, let printed, _, _) = part,
        let right = ([printed] + printed.transpositions).first(where: { gives(vector, $0) })
      else { return nil }
      let after = renaming(right)
      // The new form must give the same entries, or it is no form of the same formula.
      guard after != right, let entries = try? after.evaluated(),
        (try? right.evaluated()) == Matrix(entries.rows.map { $0.map { renaming.inverse($0) } })
      else { return nil }
      return (name, right, after)
    }
  }

  private func gives(_ vector: Matrix, _ formula: MatrixFormula) -> Bool {
    guard let result = try? formula.evaluated(), result.shape == vector.shape else { return false }
    return zip(vector.entries, result.entries).allSatisfy { left, right in
      if case .proved = quantities.compare(left, right) { true } else { false }
    }
  }

  /// The names that some conventions change.
  func renaming(under conventions: [Convention]) -> Renaming {
    var names: [Symbol: Symbol] = [:]
    for convention in conventions {
      if case .names(let change) = convention.change { names.merge(change(self)) { first, _ in first } }
    }
    return names.isEmpty ? Renaming() : Renaming(names, in: self)
  }
}

/// A chapter in other conventions than its lecture's.
public struct RewrittenChapter: Chapter {
  private let lecture: any Chapter
  private let conventions: [Convention]
  private let renaming: Renaming

  /// Takes a chapter and the conventions that it is to keep to.
  public init(_ lecture: any Chapter, under conventions: [Convention]) {
    self.lecture = lecture
    self.conventions = conventions
    renaming = lecture.derivation().renaming(under: conventions)
  }

  /// The executable's name.
  public var name: String { lecture.name }
  /// The command line that shows the lecture's own.
  public var command: String { lecture.command }
  /// The file that states the lecture's own.
  public var file: String? { lecture.file }
  /// The type that holds the lecture's exercises.
  public var typeName: String { lecture.typeName }
  /// The words around the derivation, with its names.
  public var prose: ChapterProse { lecture.prose.renamed(renaming) }

  /// What the lecture's chapter asks for, by the names used here, and what is shown only here; nil where it doesn't say.
  public var asked: [Symbol]? {
    guard let asked = lecture.asked else { return nil }
    let known = Set(lecture.derivation().names.map { renaming($0) })
    let new = derivation().steps.compactMap(\.quantity).filter { !known.contains($0) }
    return asked.map { renaming($0) } + new
  }
  /// What a step is worth, by the names used here.
  public var points: [Symbol: Int] {
    Dictionary(lecture.points.map { (renaming($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// States the lecture's derivation and rewrites it; overrides name quantities as they are named here.
  public func derive(in d: inout Derivation) {
    d = lecture.derivation(overrides: lectureNames(of: d.overrides)).rewritten(under: conventions, renaming)
  }

  /// The study of the rewritten derivation, which knows what is otherwise.
  public func study(overrides: [Symbol: PrintedDecimal]) -> Study {
    lecture.study(overrides: lectureNames(of: overrides)).under(conventions)
  }

  private func lectureNames(of overrides: [Symbol: PrintedDecimal]) -> [Symbol: PrintedDecimal] {
    let back = renaming.inverse
    return Dictionary(overrides.map { (back($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
