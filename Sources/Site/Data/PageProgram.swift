import NumericCore
import Pages
import Textbook

/// All values of a page as one program over the derivation's givens.
///
/// What a run of many rounds leads to is an input whose value a smaller program finds; see ``Late``.
struct PageProgram: Sendable {
  /// The program.
  let program: Program
  /// The givens that it needs, in the order stated.
  let givens: [Symbol]
  /// The inputs that stand for what many rounds lead to, each after those that it needs.
  let late: [Late]
  /// The slot of each value, in the page's order.
  let slots: [Int]
  /// Which given each input of the program is; nil for one that stands for what many rounds lead to.
  let givenOfInput: [Int?]

  /// A quantity after many rounds.
  struct Late: Sendable {
    /// The input that it is.
    let symbol: Symbol
    /// Which run it comes from: several quantities may be looked at after one.
    var run = 0
    /// How many rounds.
    let times: Int
    /// One round.
    let program: Program
    /// Where the results of a round go.
    let feedback: [(output: Int, input: Int)]
    /// What is looked at afterwards, computed from the parameters as they are then.
    let watched: Program
    /// Its slot.
    let slot: Int
  }

  /// Compiles the values of a page, with quantities that it computes beside the derivation's.
  init(
    _ values: [Expression], beside others: [(symbol: Symbol, formula: Expression)] = [],
    of derivation: Derivation
  ) {
    let needed = derivation.quantities.ancestors(of: (values + others.map(\.formula)).flatMap(\.symbols))
    late = Self.numbered(
      derivation.names.compactMap { name in
        guard needed.contains(name), case .repeated(let repetition)? = derivation[name]?.definition else {
          return nil
        }
        return Late(name, repetition, in: derivation)
      })
    // A run begins with values of the page's own.
    let begun = derivation.quantities.ancestors(of: late.flatMap { $0.program.inputs + $0.watched.inputs })
    let named = derivation.names.filter { needed.contains($0) || begun.contains($0) }
    var definitions = named.compactMap { name in derivation.formula(of: name).map { (name, $0) } }
    let names = values.indices.map { Symbol("pageValue_\($0)") }
    definitions += others.map { ($0.symbol, $0.formula) } + zip(names, values).map { ($0, $1) }
    // What only a run begins with is an input, too.
    let mentioned = Set(definitions.flatMap(\.1.symbols))
    let unused = late.flatMap { $0.program.inputs + $0.watched.inputs }.filter { !mentioned.contains($0) }
    var seen: Set<Symbol> = []
    definitions += unused.filter { seen.insert($0).inserted && derivation.formula(of: $0) == nil }
      .enumerated()
      .map { (Symbol("pageInput_\($0)"), .symbol($1)) }
    program = Program(definitions)
    let inputs = Set(program.inputs)
    givens = derivation.givens.filter(inputs.contains)
    slots = names.map { [program] in program.slot(of: $0)! }
    let places = Dictionary(uniqueKeysWithValues: givens.enumerated().map { ($1, $0) })
    givenOfInput = program.inputs.map { places[$0] }
  }

  /// The quantities with the number of their run.
  private static func numbered(_ late: [Late]) -> [Late] {
    var runs: [String] = []
    return late.map { each in
      var each = each
      let run = "\(each.times) \(each.feedback) \(each.program.inputs) \(each.program.json.text)"
      each.run = runs.firstIndex(of: run) ?? runs.count
      if each.run == runs.count { runs.append(run) }
      return each
    }
  }

  /// The program with what it needs besides. Runs have most of their programs in common: each is written down once.
  var members: [(String, JSON)] {
    var programs: [String] = []
    func number(_ program: Program) -> JSON {
      let text = program.json.text
      if let number = programs.firstIndex(of: text) { return .number(number) }
      programs.append(text)
      return .number(programs.count - 1)
    }
    let runs = late.map { $0.json(in: program, numbering: number) }
    return [
      ("program", program.json), ("programs", .array(programs.map { .written($0) })), ("late", .array(runs)),
      ("values", .array(slots.map { .number($0) })),
    ]
  }
}

extension PageProgram.Late {
  fileprivate init(_ symbol: Symbol, _ repetition: Repetition, in derivation: Derivation) {
    let parameters = Set(repetition.feedback.map(\.parameter))
    let program = derivation.quantities.program(for: repetition.feedback.map(\.next), cut: parameters)
    let watched = derivation.quantities.program(for: [repetition.watched], cut: parameters)
    self.symbol = symbol
    times = repetition.times
    self.program = program
    feedback = repetition.feedback.compactMap { pair in
      program.inputs.firstIndex(of: pair.parameter).map {
        (output: program.slot(of: pair.next)!, input: $0)
      }
    }
    // A parameter itself may be what is looked at; no program computes it.
    let isComputed = watched.slot(of: repetition.watched) != nil
    self.watched = isComputed ? watched : Program([(Symbol("pageWatched"), .symbol(repetition.watched))])
    slot = isComputed ? watched.slot(of: repetition.watched)! : 0
  }

  fileprivate func json(in main: Program, numbering number: (Program) -> JSON) -> JSON {
    let after = watched.inputs.map { input -> JSON in
      // The parameters as the rounds leave them; all else as it was.
      if let round = program.inputs.firstIndex(of: input) { return [.number(round)] }
      return .number(main.slot(of: input)!)
    }
    return .object([
      ("slot", .number(main.slot(of: symbol)!)), ("times", .number(times)), ("program", number(program)),
      ("inputs", .array(program.inputs.map { .number(main.slot(of: $0)!) })),
      ("feedback", .array(feedback.map { [.number($0.output), .number($0.input)] })),
      ("watched", [number(watched), .array(after), .number(slot)]),
    ])
  }
}
