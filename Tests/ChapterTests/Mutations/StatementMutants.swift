import NumericCore

@testable import ActivationFunctions
@testable import RegressionNetwork
@testable import Textbook
@testable import VanishingGradient
@testable import XORNetwork

// What a statement or an experiment says or reads, with one thing changed. A kind that is not listed has no mutants,
// and a test asks that each has some.

extension Statement {
  var mutants: [(change: String, statement: any Statement)] {
    switch self as any Statement {
    case let program as StepProgram: program.others
    case let list as ParameterList: list.others
    case let structure as LinearStructure: structure.others
    case let sequence as LayerSequence: sequence.others
    case let shapes as ProductShapes: shapes.others
    case let network as PrintedNetwork: network.others
    default: []
    }
  }
}

/// A statement about a printed table.
protocol TableStatement: Statement {
  var table: DataTable { get }
  /// The same of another table.
  func with(_ table: DataTable) -> Self
  /// What else may be said of the table.
  var others: [(change: String, statement: any Statement)] { get }
}

extension TableStatement {
  var others: [(change: String, statement: any Statement)] { [] }
}

extension AffineTable: TableStatement {
  func with(_ table: DataTable) -> AffineTable { AffineTable(table, isAffine: isAffine) }
  var others: [(change: String, statement: any Statement)] {
    [("the other caption", AffineTable(table, isAffine: !isAffine))]
  }
}

extension StepTable: TableStatement {
  func with(_ table: DataTable) -> StepTable { StepTable(table) }
}

extension FollowingTable: TableStatement {
  func with(_ table: DataTable) -> FollowingTable { FollowingTable(table, after: earlier) }
}

extension StepProgram {
  fileprivate var others: [(change: String, statement: any Statement)] {
    [
      ("int for np.int", StepProgram(type: "int", function: function, argument: argument)),
      (
        "≥ for >",
        StepProgram(type: type, function: function, argument: argument, comparison: .greaterOrEqual)
      ),
      ("< for >", StepProgram(type: type, function: function, argument: argument, comparison: .less)),
    ]
  }
}

extension ParameterList {
  fileprivate var others: [(change: String, statement: any Statement)] {
    let all = groups.flatMap(\.members)
    return groups.indices.flatMap { index in
      groups[index].members.indices.flatMap { place -> [(change: String, statement: any Statement)] in
        let member = groups[index].members[place]
        func list(_ edit: (inout [Expression]) -> Void) -> ParameterList {
          ParameterList(
            of: quantity,
            groups.indices.map { group in
              var members = groups[group].members
              if group == index { edit(&members) }
              return Group(name: groups[group].name, members: members)
            })
        }
        let next = all[(all.firstIndex(of: member)! + 1) % all.count]
        return [
          ("without \(member.unicode)", list { $0.remove(at: place) }),
          ("\(next.unicode) for \(member.unicode)", list { $0[place] = next }),
          ("\(member.unicode) twice", list { $0.append(member) }),
        ]
      }
    }
  }
}

extension LinearStructure {
  fileprivate var others: [(change: String, statement: any Statement)] {
    [
      (
        "one layer and several exchanged",
        LinearStructure(inputs: inputs, single: several, several: single, bare: bare)
      ),
      (
        "layers without activation for those with one",
        LinearStructure(inputs: inputs, single: single, several: bare, bare: bare)
      ),
      (
        "layers with an activation for those without",
        LinearStructure(inputs: inputs, single: single, several: several, bare: several)
      ),
    ]
  }
}

extension LayerSequence {
  fileprivate var others: [(change: String, statement: any Statement)] {
    layers.indices.flatMap { layer -> [(change: String, statement: any Statement)] in
      var without = layers
      without.remove(at: layer)
      // The sequence may well begin or end elsewhere: that says less.
      let isInside = 0 < layer && layer < layers.count - 1
      let whole: [(change: String, statement: any Statement)] =
        isInside ? [("without vector \(layer + 1)", LayerSequence(without))] : []
      return whole
        + layers[layer].indices.dropLast(layer == layers.count - 1 ? layers[layer].count : 0).map { unit in
          var others = layers
          let left = others[layer].remove(at: unit)
          return ("without \(left.unicode)", LayerSequence(others))
        }
    }
  }
}

extension ProductShapes {
  fileprivate var others: [(change: String, statement: any Statement)] {
    printed.indices.flatMap { index -> [(change: String, statement: any Statement)] in
      let shape = printed[index]
      return [
        (
          "\(shape.rows + 1) rows in factor \(index + 1)",
          ProductShapes(printed.replacing(index, by: Shape(shape.rows + 1, shape.columns)), of: factors)
        ),
        (
          "\(shape.columns + 1) columns in factor \(index + 1)",
          ProductShapes(printed.replacing(index, by: Shape(shape.rows, shape.columns + 1)), of: factors)
        ),
        (
          "factor \(index + 1) without its last row",
          ProductShapes(
            printed, of: factors.replacing(index, by: Matrix(Array(factors[index].rows.dropLast()))))
        ),
      ]
    }
  }
}

extension PrintedNetwork {
  /// Each letter, digit and sign of the right side left out, and each digit one more.
  fileprivate var others: [(change: String, statement: any Statement)] {
    let letters = Array(printed)
    let start = letters.firstIndex(of: "=")! + 1
    return letters.indices[start...].filter { letters[$0] != " " }.flatMap {
      place -> [(change: String, statement: any Statement)] in
      var others = letters
      let letter = others.remove(at: place)
      let without = (
        "without \(letter) at \(place)", PrintedNetwork(String(others), for: meant) as any Statement
      )
      guard let digit = letter.wholeNumberValue else { return [without] }
      let other = String(letters.replacing(place, by: Character("\(digit + 1)")))
      return [without, ("\(digit + 1) for \(digit) at \(place)", PrintedNetwork(other, for: meant))]
    }
  }
}

extension DataTable {
  /// The table with one entry changed, in its last digit.
  var mutants: [(change: String, table: DataTable)] {
    rows.indices.flatMap { row in
      func changed(_ what: String, _ other: Row) -> (change: String, table: DataTable) {
        ("\(what) in row \(row + 1)", DataTable(inputs, to: outputs, rows: rows.replacing(row, by: other)))
      }
      let (left, right) = (rows[row].inputs, rows[row].outputs)
      let lefts = left.indices.flatMap { i in
        [left[i].next, left[i].previous].map { other in
          changed(
            "\(inputs[i].unicode) = \(other.typeset)",
            Row(inputs: left.replacing(i, by: other), outputs: right))
        }
      }
      return lefts
        + right.indices.flatMap { i in
          [right[i].next, right[i].previous].map { other in
            changed(
              "\(outputs[i].unicode) = \(other.typeset)",
              Row(inputs: left, outputs: right.replacing(i, by: other)))
          }
        }
    }
  }
}

// MARK: - Experiments

/// What a run of something else than the lecture's program would show.
struct OtherRun: Experiment {
  let claimed = Bilingual(ko: "다른 실행", en: "another run")
  let observations: [Observation]

  func outcome(in study: Study) -> ExperimentRecord { ExperimentRecord(claimed, observations) }
}

extension Experiment {
  var mutants: [(change: String, experiment: any Experiment)] {
    switch self as any Experiment {
    case is SoftmaxOverflow: [("nothing subtracted", SoftmaxOverflow(subtracted: .nothing))]
    case is ThirtyLayers:
      // Smaller ones would do, too: where all are alike, each ReLU's derivative is the product of the others.
      [2, -1].map { ("weights \($0)", ThirtyLayers(weight: $0)) }
    case let learnt as LearntTable:
      // What its inputs are called is nobody's number.
      learnt.table.mutants.filter { $0.change.hasPrefix("Y") }.map {
        ($0.change, LearntTable(training: learnt.training, table: $0.table))
      } + [("2 rounds", learnt.training(rounds: 2))]
    case is RegressionData: RegressionMutants.data
    case is RegressionTraining: RegressionMutants.training
    case is ThreeSteps: RegressionMutants.threeSteps
    case is FiveSteps: RegressionMutants.fiveSteps
    default: []
    }
  }
}

extension LearntTable {
  fileprivate func training(rounds: Int) -> LearntTable {
    LearntTable(
      training: TrainingRun(
        parameters: training.parameters, samples: training.samples, outputs: training.outputs,
        error: training.error, steps: training.steps, rounds: rounds),
      table: table)
  }
}
