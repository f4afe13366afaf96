import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers, and about how it is written.
enum Facts {
  /// No number is other than the book's.
  static let numbersAreTheBooks = Fact.found(UnchangedNumbers())
  /// The weights of the layer of four units are the book's.
  static let fourUnitsAreTheBooks = Fact.found(UnchangedNumbers(of: ["g_"]))
  /// The three matrices whose shapes are looked at are the book's.
  static let shapesAreTheBooks = Fact.found(UnchangedNumbers(of: ["p_", "q_", "r_"]))

  /// A weight's first index names the unit that it leads to, so a matrix has a row for each unit.
  static let firstIndexIsUnit = Fact.found(FirstIndexIsUnit())

  /// The cost adds half the squared error of each output.
  static let squaresAreHalved: Fact = {
    func half(_ n: Int) -> Expression {
      let difference: Expression = .symbol(Symbol("y_\(n)")) - .symbol(Symbol("t_\(n)"))
      return difference.squared / 2
    }
    return .identical(.symbol("C"), half(1) + half(2))
  }()
}

/// Whether no given has another value than the book's: any, or those of some matrices.
struct UnchangedNumbers: Inquiry {
  /// How the names of the matrices' entries begin; nil for all givens.
  private let matrices: [String]?

  init(of matrices: [String]? = nil) { self.matrices = matrices }

  func outcome(in study: Study) -> Bool {
    study.derivation.changed.allSatisfy { name in
      guard let matrices else { return false }
      return !matrices.contains { name.name.hasPrefix($0) }
    }
  }
}

/// Whether w_12 leads from input 2 to unit 1, as the derivation at hand names it.
struct FirstIndexIsUnit: Inquiry {
  func outcome(in study: Study) -> Bool {
    study.derivation.formula(of: "s_1")?.symbols.contains("w_12") ?? false
  }
}
