import NumericCore
import Signatures
import Textbook

extension NotesChapter {
  /// The functions that a student can write: forward, error, gradient and step, as far as the file has them.
  public var exercises: [Exercise] {
    guard shapes.reduce(0, { $0 + $1.entries.count }) <= Self.mostEntriesOfExercises else { return [] }
    return NotesExercises(self).all
  }

  /// Of a file with more entries no functions are made: marking them takes a formula for each.
  public static let mostEntriesOfExercises = 400
}

/// Functions made from the statements of a file: what they take and give are its vectors and matrices, as it has them.
struct NotesExercises {
  typealias Shape = NotesChapter.Shape

  let derivation: Derivation
  let shapes: [Shape]
  let labels: SwiftLabels
  /// What is differentiated; nil where nothing is.
  let error: Shape?
  /// By what it is differentiated, a name of the file each, or an entry of one.
  let variables: [Shape]
  /// The names that have steps, and their rate.
  let stepped: (parameters: [Shape], rate: Symbol)?
  /// What comes out of the forward pass: what the error is computed from.
  let outputs: [Shape]

  init(_ chapter: NotesChapter) {
    derivation = chapter.derivation()
    let derivation = derivation
    var variables: [Shape] = []
    var error: Symbol?
    var stepped: (parameters: [Shape], rate: Symbol)?
    for step in chapter.steps {
      switch step {
      case .gradient(let output, let groups) where error == nil || error == output:
        error = output
        for group in groups {
          let shape = chapter.shape(of: group)
          if !variables.contains(where: { $0.name == shape.name }) { variables.append(shape) }
        }
      case .step(let parameters, let output, let rate) where output == error:
        stepped = ((stepped?.parameters ?? []) + parameters.map { chapter.shape(of: $0) }, rate)
      default: break
      }
    }
    shapes = chapter.shapes
    labels = SwiftLabels((chapter.shapes + variables).map(\.name).uniqued)
    self.error = error.map { chapter.shape(of: [$0]) }
    self.variables = Self.fitting(variables)
    let named = Set(self.variables.map(\.name))
    let kept = stepped?.parameters.filter { named.contains($0.name) } ?? []
    self.stepped = stepped.flatMap { kept.isEmpty ? nil : (kept, $0.rate) }
    outputs = Self.outputs(of: error, in: derivation, chapter.shapes)
  }

  /// A gradient of more entries than this is not asked for: to say what went wrong in each takes all slips in each.
  private static let mostResults = 36

  /// The first variables, in the file's order, that a function can be asked for the gradient by.
  private static func fitting(_ variables: [Shape]) -> [Shape] {
    var room = mostResults
    return Array(
      variables.prefix { shape in
        room -= shape.entries.count
        return room >= 0
      })
  }

  /// The computed names that the error is made from without looking at a target once more; without an error, those that
  /// nothing else is made from.
  private static func outputs(of error: Symbol?, in derivation: Derivation, _ shapes: [Shape]) -> [Shape] {
    let computed = shapes.filter { $0.entries.allSatisfy { derivation[$0]?.isFormula == true } }
    guard let error else {
      let used = Set(computed.flatMap(\.entries).flatMap(derivation.dependencies))
      return computed.filter { used.isDisjoint(with: $0.entries) }
    }
    let above = derivation.quantities.ancestors(of: [error]).union([error])
    let tail = above.filter { name in
      name == error
        || derivation[name]?.isFormula == true
          && derivation.quantities.ancestors(of: [name]).contains { derivation[$0]?.role == .target }
    }
    let direct = Set(tail.flatMap(derivation.dependencies)).subtracting(tail)
    return computed.filter { !direct.isDisjoint(with: $0.entries) && tail.isDisjoint(with: $0.entries) }
  }

  /// The functions, each after those that it builds on.
  var all: [Exercise] { [forward, errorFunction, gradient, step].compactMap { $0 } }

  // MARK: - Functions

  private var forward: Exercise? {
    guard !outputs.isEmpty else { return nil }
    let takes = givens(needed: outputs.flatMap(\.entries))
    guard !takes.isEmpty else { return nil }
    let words = NotesExerciseWords(self)
    let way = way(to: outputs.flatMap(\.entries))
    return Exercise(
      "forward", words.forward(takes, way), formulas: words.formulas(of: way),
      takes: takes.map(parameter), gives: result(outputs, named: "outputs"),
      on: call(takes, gives: outputs))
  }

  private var errorFunction: Exercise? {
    guard let error, !outputs.isEmpty else { return nil }
    let cut = Set(outputs.flatMap(\.entries))
    let takes = outputs + givens(needed: error.entries, cut: cut)
    let words = NotesExerciseWords(self)
    let way = way(to: error.entries, from: cut)
    return Exercise(
      "error", words.error(error, takes), formulas: words.formulas(of: way),
      takes: takes.map(parameter), gives: result([error], named: "error"), after: ["forward"],
      on: call(takes, gives: [error]))
  }

  private var gradient: Exercise? {
    guard let error, !variables.isEmpty else { return nil }
    let takes = givens(needed: error.entries)
    let output = error.entries[0]
    let results = variables.map { shape in shape.mapping { .partial(of: output, by: $0) } }
    let labels = variables.map { self.labels[$0.name] }
    let words = NotesExerciseWords(self)
    return Exercise(
      "gradient", words.gradient(error, way(to: error.entries)), takes: takes.map(parameter),
      gives: result(results, called: labels, named: "gradient", words.gradientResult(error)),
      after: outputs.isEmpty ? [] : ["forward", "error"], on: call(takes, gives: results))
  }

  private var step: Exercise? {
    guard let error, let stepped else { return nil }
    let output = error.entries[0]
    let parameters = stepped.parameters
    let gradients = parameters.map { shape in shape.mapping { .partial(of: output, by: $0) } }
    let rate = Shape(name: stepped.rate, form: .number, rows: [[stepped.rate]])
    let words = NotesExerciseWords(self)
    let takes =
      parameters.map(parameter)
      + zip(parameters, gradients).map { parameter, gradient in
        words.parameter(gradient, "gradient" + labels[parameter.name].capitalisedFirst)
      } + [parameter(rate)]
    let updated = parameters.map { shape in shape.mapping(\.updated) }
    return Exercise(
      "step", words.step(parameters, rate.name), takes: takes,
      gives: result(updated, called: parameters.map { labels[$0.name] }, named: "updated"),
      after: variables.isEmpty ? [] : ["gradient"], on: call(parameters + gradients + [rate], gives: updated))
  }

  // MARK: - Parts

  /// The givens that some quantities are computed from, in the order of the file; what stands in `cut` is handed over.
  private func givens(needed names: [Symbol], cut: Set<Symbol> = []) -> [Shape] {
    let needed = Set(derivation.ancestors(of: names, cut: cut))
    return shapes.filter { shape in
      !needed.isDisjoint(with: shape.entries) && shape.entries.allSatisfy { derivation[$0]?.isGiven == true }
    }
  }

  /// The computed names on the way to some quantities, in the order of the file, these among them.
  private func way(to names: [Symbol], from cut: Set<Symbol> = []) -> [Shape] {
    let needed = derivation.ancestors(of: names, cut: cut).union(names).subtracting(cut)
    return shapes.filter { shape in
      !needed.isDisjoint(with: shape.entries)
        && shape.entries.allSatisfy { derivation[$0]?.isFormula == true }
    }
  }

  private func parameter(_ shape: Shape) -> Exercise.Parameter {
    NotesExerciseWords(self).parameter(shape, labels[shape.name])
  }

  /// What a function gives: one name by itself, several as a tuple with their labels.
  private func result(
    _ shapes: [Shape], called own: [String]? = nil, named label: String, _ about: Bilingual? = nil
  ) -> Exercise.Parameter {
    let own = own ?? shapes.map { labels[$0.name] }
    let words = NotesExerciseWords(self)
    guard shapes.count > 1 else {
      let single = words.parameter(shapes[0], own[0])
      return Exercise.Parameter(
        own[0], single.type, ko: (about ?? single.about).ko, en: (about ?? single.about).en)
    }
    let fields = zip(own, shapes).map { SwiftType.Field($0, $1.type) }
    let about = about ?? words.list(of: shapes)
    return Exercise.Parameter(label, .fields(name: nil, fields), ko: about.ko, en: about.en)
  }

  private func call(_ takes: [Shape], gives results: [Shape]) -> Exercise.Network {
    let result = results.count == 1 ? results[0].arranged : .list(results.map(\.arranged))
    let call = Exercise.Call(takes.map(\.arranged), gives: result)
    return .chapter { _ in call }
  }
}

extension NotesChapter {
  /// The name whose entries some quantities are, or the one quantity as a name of its own.
  fileprivate func shape(of entries: [Symbol]) -> Shape {
    shapes.first { $0.entries == entries }
      ?? Shape(name: entries[0], form: entries.count == 1 ? .number : .vector, rows: [entries])
  }
}

extension NotesChapter.Shape {
  /// The same arrangement of other quantities.
  func mapping(_ transform: (Symbol) -> Symbol) -> NotesChapter.Shape {
    NotesChapter.Shape(name: name, form: form, rows: rows.map { $0.map(transform) })
  }

  var type: SwiftType {
    switch form {
    case .number: .number
    case .vector: .vector
    case .matrix: .matrix
    }
  }

  fileprivate var arranged: Arranged<Symbol> {
    switch form {
    case .number: .entry(entries[0])
    case .vector: .vector(entries)
    case .matrix: .matrix(rows)
    }
  }
}

extension Quantity {
  fileprivate var isFormula: Bool { if case .formula = definition { true } else { false } }
  fileprivate var isGiven: Bool { if case .given = definition { true } else { false } }
}

extension Derivation {
  /// What some quantities are computed from where others are handed over: the names at which the way down ends among them.
  fileprivate func ancestors(of names: [Symbol], cut: Set<Symbol>) -> Set<Symbol> {
    var found: Set<Symbol> = []
    var pending = names
    while let name = pending.popLast() {
      for other in dependencies(of: name) where !cut.contains(other) && found.insert(other).inserted {
        pending.append(other)
      }
    }
    return found
  }
}

extension [Symbol] {
  fileprivate var uniqued: [Symbol] {
    var seen: Set<Symbol> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
