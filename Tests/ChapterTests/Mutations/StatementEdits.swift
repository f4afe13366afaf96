import NumericCore

@testable import ActivationFunctions
@testable import Textbook
@testable import XORNetwork

extension Assertion {
  /// Changes of the derivation that a statement or an experiment must notice, each as new definitions.
  func edits(in derivation: Derivation) -> [(change: String, definitions: [Symbol: Quantity.Definition])] {
    func formula(
      _ change: String, _ quantity: Expression, _ edit: (Expression) -> Expression
    ) -> (change: String, definitions: [Symbol: Quantity.Definition]) {
      let name = quantity.symbols[0]
      return (
        "\(name.unicode) := \(change)", [name: .formula(edit(derivation.formula(of: name)!))]
      )
    }
    switch self {
    case .states(let program as StepProgram):
      return [
        formula("twice", program.function) { 2 * $0 }, formula("negative", program.function) { -$0 },
        formula("1 more", program.function) { $0 + 1 },
      ]
    case .states(let structure as LinearStructure):
      let linear = zip(structure.several, structure.bare).map { output, bare in
        (output.symbols[0], Quantity.Definition.formula(bare))
      }
      return structure.single.map { formula("with its square", $0) { $0 + $0.squared } }
        + structure.bare.map { formula("with its square", $0) { $0 + $0.squared } }
        + [("outputs without activation", Dictionary(uniqueKeysWithValues: linear))]
    case .states(let sequence as LayerSequence):
      // Computed from nothing, and from what is two vectors back.
      return sequence.layers.dropFirst().joined().map { formula("1", $0) { _ in 1 } }
        + zip(sequence.layers, sequence.layers.dropFirst(2)).flatMap { before, after in
          after.map { formula("with \(before[0].unicode)", $0) { $0 + before[0] } }
        }
    case .states(let list as ParameterList):
      return list.groups.flatMap(\.members).flatMap { member in
        derivation.names.filter { derivation.formula(of: $0)?.symbols.contains(member.symbols[0]) == true }
          .filter { derivation.quantities.ancestors(of: list.quantity.symbols).contains($0) }
          .map { name in
            formula("without \(member.unicode)", .symbol(name)) {
              $0.substituting { $0 == member.symbols[0] ? 1 : nil }
            }
          }
      }
    case .runs(let learnt as LearntTable):
      let data = learnt.data.map(\.symbols[0]).map { name -> (String, [Symbol: Quantity.Definition]) in
        let isZero = derivation.quantities.givenValue(of: name) == Rational(0)
        return ("\(name.unicode) := \(isZero ? 1 : 0)", [name: .given(isZero ? 1 : 0)])
      }
      let rates = derivation.givens.filter { derivation[$0]?.role == .rate }
      return data + rates.map { ("uphill", [$0: .given(-2)]) }
    default: return []
    }
  }
}

extension Statement {
  /// What a refuted statement should be; one of them holds.
  var corrections: [any Statement] {
    switch self as any Statement {
    case let network as PrintedNetwork: [PrintedNetwork(network.meant, for: network.meant)]
    case let table as AffineTable:
      // One entry more or less by halves.
      table.table.rows.indices.flatMap { row in
        table.table.outputs.indices.flatMap { column -> [any Statement] in
          ["0.5", "-0.5"].map { (shift: PrintedDecimal) in
            let entry = table.table.rows[row].outputs[column]
            let other = PrintedDecimal.rounding(entry.value + shift.value, decimals: 1)
            let rows = table.table.rows
            return AffineTable(
              DataTable(
                table.table.inputs, to: table.table.outputs,
                rows: rows.replacing(
                  row,
                  by: DataTable.Row(
                    inputs: rows[row].inputs, outputs: rows[row].outputs.replacing(column, by: other)))),
              isAffine: table.isAffine)
          }
        }
      }
    default: []
    }
  }
}
