import NumericCore
import Textbook

/// Three hints to an exercise, each saying more than the one before; none of them gives the answer.
///
/// 1. What follows from what.
/// 2. The rules that are needed.
/// 3. The pieces, with their numbers in the example, or how they are written in Swift.
public struct ExerciseHints {
  private let sheet: CodeSheet
  private let function: CodeFunction

  /// Prepares the hints to a function of a sheet.
  public init(to function: CodeFunction, of sheet: CodeSheet) {
    self.sheet = sheet
    self.function = function
  }

  /// How many there are.
  public static let count = 3

  /// A hint, from 1, a line for each thing that it says.
  public func lines(_ level: Int, _ language: Language) -> [String] {
    switch (kind, level) {
    case (.partials, 1): paths(language)
    case (.partials, 2): slopeRules(language)
    case (.partials, _): pieces(language)
    case (.steps, 1): [HintText.step[language].plainText]
    case (.steps, 2): [HintText.together[language].plainText]
    case (.steps, _): changes(language)
    case (.values, 1): origins(language)
    case (.values, 2): valueRules(language)
    case (.values, _): [HintText.labels(function)[language].plainText]
    }
  }

  private enum Kind { case partials, steps, values }

  /// What the last result is: an exercise that ends in a derivative is about it.
  private var kind: Kind {
    switch sheet.derivation[function.results.last!]?.definition {
    case .partial: .partials
    case .step: .steps
    default: .values
    }
  }

  // MARK: - Values

  private func origins(_ language: Language) -> [String] {
    [HintText.order[language].plainText]
      + function.results.map { result in
        let from = sheet.derivation.dependencies(of: result).map(\.swiftName).joined(separator: ", ")
        return "\(result.swiftName) ← \(from)"
      }
  }

  private func valueRules(_ language: Language) -> [String] {
    let rules = functions(in: function.results.compactMap { sheet.derivation.formula(of: $0) })
      .map { HintText.value(of: $0)[language].plainText }
    return rules.isEmpty ? [HintText.plain[language].plainText] : rules
  }

  // MARK: - Partial derivatives

  /// The partial derivatives among the results, each as output and variable.
  private var partials: [(output: Symbol, variable: Symbol)] {
    function.results.compactMap { result in
      guard case .partial(let output, let variable, _)? = sheet.derivation[result]?.definition else {
        return nil
      }
      return (output, variable)
    }
  }

  private func graph(_ partial: (output: Symbol, variable: Symbol)) -> DependencyGraph {
    DependencyGraph(of: partial.output, by: partial.variable, in: sheet.derivation)
  }

  private func paths(_ language: Language) -> [String] {
    [HintText.path[language].plainText]
      + partials.flatMap { partial -> [String] in
        let graph = graph(partial)
        guard graph.pathCount <= 4 else {
          return ["\(partial.variable.swiftName): " + HintText.manyPaths(graph.pathCount)[language].plainText]
        }
        return graph.paths(limit: 4).map { $0.reversed().map(\.swiftName).joined(separator: " → ") }
      }
  }

  private func slopeRules(_ language: Language) -> [String] {
    let between = Set(partials.flatMap { graph($0).nodes })
    let formulas = sheet.derivation.names.filter(between.contains).compactMap {
      sheet.derivation.formula(of: $0)
    }
    let rules = functions(in: formulas).map { HintText.slope(of: $0)[language].plainText }
    return rules + [HintText.chain[language].plainText]
  }

  /// Each local derivative on the way, with its number in the example.
  private func pieces(_ language: Language) -> [String] {
    var derivation = sheet.derivation
    var seen: Set<Symbol> = []
    var locals: [Symbol] = []
    for partial in partials {
      let graph = graph(partial)
      for node in graph.nodes {
        for below in graph.successors[node, default: []] {
          let local = derivation.partial(of: .symbol(node), by: .symbol(below)).symbols[0]
          if seen.insert(local).inserted, !function.results.contains(local) { locals.append(local) }
        }
      }
    }
    var doubles = derivation.doubles
    return [HintText.pieces[language].plainText]
      + locals.map { local in "\(local.unicode) ≈ \(ExerciseStub.text(doubles(local), digits: 6))" }
  }

  // MARK: - Steps

  private func changes(_ language: Language) -> [String] {
    var doubles = sheet.derivation.doubles
    return [HintText.changes[language].plainText]
      + function.results.compactMap { result in
        guard case .step(_, let rate, let gradient)? = sheet.derivation[result]?.definition else {
          return nil
        }
        let change = doubles(rate * gradient)
        return
          "\((rate * gradient).unicode(leaf: { $0.swiftName })) ≈ \(ExerciseStub.text(change, digits: 6))"
      }
  }

  // MARK: - Rules

  private func functions(in formulas: [Expression]) -> [ElementaryFunction] {
    let found = Set(formulas.flatMap(\.applications).map(\.function))
    return ElementaryFunction.allCases.filter(found.contains)
  }
}
