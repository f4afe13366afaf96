import NumericCore
import Signatures

/// A dense layer of an exercise's network: a row of weights and a bias for each unit.
public struct PractisedLayer: Sendable {
  /// The weights, a row for each unit.
  public let weights: [[Expression]]
  /// The biases.
  public let biases: [Expression]

  /// The structure that a student's file has for it.
  public static let type = SwiftType.fields(
    name: "Layer", [.init("weights", .matrix), .init("biases", .vector)])

  /// A layer of parameters that are stated.
  public init(weights: [[Expression]], biases: [Expression]) {
    self.weights = weights
    self.biases = biases
  }

  /// States the parameters of a layer; its number is a superscript of their names.
  public init(_ number: Int, units: Int, inputs: Int, in d: inout Derivation) {
    weights = d.practice("w", units, by: inputs, as: .weight, mark: "^(\(number))")
    biases = d.practice("b", units, as: .bias, mark: "^(\(number))")
  }

  /// The layer as an argument or a result.
  public var arranged: Arranged<Symbol> { .list([.matrix(of: weights), .vector(of: biases)]) }

  /// Σ w·x + b of each unit, as formulas.
  public func sums(of inputs: [Expression]) -> [Expression] {
    zip(weights, biases).map { weightedSum($0, inputs, plus: $1) }
  }
}
