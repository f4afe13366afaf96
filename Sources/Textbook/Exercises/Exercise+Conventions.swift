import NumericCore
import Signatures

/// What a row of a layer's matrix of weights belongs to.
public enum WeightRows: Sendable {
  /// To a unit of the layer: W is outputs × inputs.
  case units
  /// To an input of the layer: W is inputs × outputs.
  case inputs

  /// The rows that some conventions ask for; nil where none is about them.
  init?(_ conventions: [Convention]) {
    if conventions.contains(.outputsByInputs) {
      self = .units
    } else if conventions.contains(.inputsByOutputs) {
      self = .inputs
    } else {
      return nil
    }
  }
}

extension Exercise {
  /// The exercise in some conventions: its networks, the arrangement of its weights, its words, and the slips that sit in
  /// it.
  public func under(_ conventions: [Convention]) -> Exercise {
    let kept = conventions.filter { !exempt.contains($0.topic) }
    guard !kept.isEmpty else { return self }
    var exercise = self
    for convention in kept {
      guard let rewording = otherwise.first(where: { $0.convention == convention }) else { continue }
      exercise.words = rewording(exercise.words)
      exercise.formulas = exercise.formulas.map { rewording($0) }
      exercise.parameters = exercise.parameters.map { rewording($0) }
      exercise.result = rewording(exercise.result)
      exercise.body = exercise.body.map { rewording($0) }
      exercise.bugs = exercise.bugs.filter { !rewording.without.contains($0.slip) }.map { rewording($0) }
    }
    for place in networks.indices {
      exercise.networks[place].conventions = kept
      if turnsWeights(under: kept) {
        exercise.networks[place].turned = (parameters.map(\.type), result.type)
      }
    }
    return exercise
  }

  /// Whether its matrices of weights stand with rows and columns exchanged under some conventions.
  package func turnsWeights(under conventions: [Convention]) -> Bool {
    guard let rows, let wanted = WeightRows(conventions) else { return false }
    return rows != wanted
  }
}

extension Exercise.Call {
  /// The call of an exercise with the matrices of parameters, of their gradients and of their later values turned.
  package func turningWeights(of exercise: Exercise, in derivation: Derivation) -> Exercise.Call {
    turningWeights(exercise.parameters.map(\.type), exercise.result.type, in: derivation)
  }

  /// The same for values of some types.
  func turningWeights(
    _ taken: [SwiftType], _ given: SwiftType, in derivation: Derivation
  ) -> Exercise.Call {
    Exercise.Call(
      zip(arguments, taken).map { $0.turningWeights(as: $1, in: derivation) },
      gives: result.turningWeights(as: given, in: derivation))
  }
}

extension Arranged<Symbol> {
  /// The value with every matrix of parameters in it turned: rows become columns.
  func turningWeights(as type: SwiftType, in derivation: Derivation) -> Arranged {
    switch (self, type) {
    case (.list(let rows), .matrix):
      let entries = rows.map(\.entries)
      guard let first = entries.first, !first.isEmpty,
        entries.joined().allSatisfy({ derivation.isParameter($0) })
      else { return self }
      return .matrix(first.indices.map { column in entries.map { $0[column] } })
    case (.list(let parts), .list(let element)):
      return .list(parts.map { $0.turningWeights(as: element, in: derivation) })
    case (.list(let parts), .fields(_, let fields)):
      return .list(zip(parts, fields).map { $0.turningWeights(as: $1.type, in: derivation) })
    default: return self
    }
  }
}

extension Derivation {
  /// Whether a quantity is a weight or a bias, a derivative by one, or what a step makes of one.
  fileprivate func isParameter(_ name: Symbol) -> Bool {
    guard let quantity = self[name] else { return false }
    switch quantity.definition {
    case .partial(_, let variable, _): return isParameter(variable)
    case .step: return true
    default: return quantity.role == .weight || quantity.role == .bias
    }
  }

  /// The derivation with the formulas that some conventions have; whatever else they change, as names, stays.
  package func inFormulas(of conventions: [Convention]) -> Derivation {
    let changing = conventions.filter { if case .formulas = $0.change { true } else { false } }
    return changing.isEmpty ? self : rewritten(under: changing, Renaming())
  }
}

extension [Convention] {
  /// The other convention about the rows of W; nil where none of these is about them.
  package var otherRows: Convention? {
    WeightRows(self).map { $0 == .units ? .inputsByOutputs : .outputsByInputs }
  }
}
