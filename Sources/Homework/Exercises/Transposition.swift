import NumericCore
import Signatures
import Textbook

/// A square matrix read or given with rows and columns exchanged.
///
/// Only of square matrices can it be told: others make the shape wrong, or the program stop.
extension CodeCase {
  /// What is exchanged: an argument, as places of the parameters, or the result, as places of the results.
  private enum Exchange {
    case argument([Int])
    case result([Int])
  }

  /// Whether a matrix among the arguments or the result is square, and of more than one row.
  var hasSquare: Bool { !exchanges.isEmpty || turned != nil }

  /// Which argument stands in the place of each, and which result, where W is stored in the other convention; nil where the
  /// file names none, or a matrix of weights isn't square.
  private var turned: (parameters: [Int], results: [Int], convention: Convention)? {
    guard let (call, convention) = turnedWeights,
      zip(call.arguments + [call.result], arguments + [result]).allSatisfy({ $0.hasShape(of: $1) })
    else { return nil }
    func order(_ own: [Symbol], _ other: [Symbol], of symbols: [Symbol]) -> [Int] {
      let places = Dictionary(uniqueKeysWithValues: symbols.enumerated().map { ($1, $0) })
      let exchanged = Dictionary(zip(own, other)) { first, _ in first }
      return symbols.map { places[exchanged[$0]!]! }
    }
    let taken = order(arguments.flatMap(\.entries), call.arguments.flatMap(\.entries), of: parameters)
    let given = order(result.entries, call.result.entries, of: results)
    let isTurned = taken != Array(taken.indices) || given != Array(given.indices)
    return isTurned ? (taken, given, convention) : nil
  }

  /// Names the other convention about the rows of W, where every answer is right by it.
  func explainRows(of answered: [(trial: Trial, numbers: [Double])], in marks: inout [ResultMark]) {
    guard let turned, !answered.isEmpty, marks.contains(where: { $0.outcome.isMistake }) else { return }
    let isHit = answered.allSatisfy { trial, numbers in
      let values = scheme.values(of: turned.parameters.map { trial.right.givens[$0] })
      return zip(turned.results, numbers).allSatisfy { (values[$0] + scheme.tolerance).contains($1) }
    }
    guard isHit else { return }
    for index in marks.indices where marks[index].outcome.isMistake {
      marks[index].explanation = Explanation()
      marks[index].explanation.convention = turned.convention
      marks[index].outcome = .wrong
      marks[index].refusal = nil
    }
  }

  private var exchanges: [Exchange] {
    let places = Dictionary(uniqueKeysWithValues: parameters.enumerated().map { ($1, $0) })
    let read = arguments.compactMap { argument -> Exchange? in
      guard let exchanged = argument.exchanged else { return nil }
      var order = Array(parameters.indices)
      for (own, other) in zip(argument.entries, exchanged) { order[places[own]!] = places[other]! }
      return .argument(order)
    }
    guard let exchanged = result.exchanged else { return read }
    let other = Dictionary(zip(result.entries, exchanged)) { first, _ in first }
    return read + [.result(results.map { results.firstIndex(of: other[$0]!)! })]
  }

  /// Explains answers that are right for a matrix with its rows and columns exchanged, entry for entry in every trial.
  func explainTransposition(of answered: [(trial: Trial, numbers: [Double])], in marks: inout [ResultMark]) {
    guard marks.contains(where: { $0.outcome.isMistake }) else { return }
    let isHit = exchanges.contains { exchange in
      answered.allSatisfy { trial, numbers in
        let right: [Interval] =
          switch exchange {
          case .argument(let order): scheme.values(of: order.map { trial.right.givens[$0] })
          case .result(let order): order.map { trial.right.values[$0] }
          }
        return zip(right, numbers).allSatisfy { ($0 + scheme.tolerance).contains($1) }
      }
    }
    guard isHit else { return }
    for index in marks.indices where marks[index].outcome.isMistake {
      let step = scheme.steps[index]
      let slip = MarkingScheme.StepSlip(
        Diagnosis(.init(.matrixTransposed, place: nil)), at: step.symbol, step.ways[0],
        in: scheme.derivation.quantities)
      marks[index].explanation = Explanation([slip])
      marks[index].outcome = .slip
      marks[index].refusal = nil
    }
  }
}

extension Arranged<Symbol> {
  /// The entries of a square matrix of more than one row, with rows and columns exchanged; nil for anything else.
  fileprivate var exchanged: [Symbol]? {
    guard case .list(let rows) = self, rows.count > 1 else { return nil }
    let entries = rows.map(\.entries)
    guard entries.allSatisfy({ $0.count == rows.count }),
      rows.allSatisfy({ $0.hasShape(of: Arranged.vector(entries[0])) })
    else { return nil }
    return entries.indices.flatMap { column in entries.map { $0[column] } }
  }
}
