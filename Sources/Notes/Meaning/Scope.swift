import NumericCore
import Textbook
import WrittenMath

/// The names that the statements have given so far, and what leads to what.
struct Scope {
  /// What a name stands for, and where it was stated.
  struct Entry {
    let worth: Worth
    let place: Range<String.Index>
  }

  /// The names, of vectors as of their entries.
  private(set) var entries: [Symbol: Entry] = [:]
  /// The roles of the givens.
  private(set) var givens: [Symbol: (value: PrintedDecimal, role: Quantity.Role)] = [:]
  /// What each computed number is computed from.
  private(set) var formulas: [Symbol: Expression] = [:]
  /// The updated value of each parameter that took a step.
  private(set) var steps: [Symbol: Symbol] = [:]
  /// That the targets of classes add up to 1, where they do: p − t is the gradient of a softmax's cross-entropy only so.
  private(set) var targetsAddUp: Condition?
  /// How many quantities there are.
  private(set) var count = 0
  /// What each number depends on, worked out when asked.
  private var ancestors: [Symbol: Set<Symbol>] = [:]

  /// What a name stands for.
  subscript(name: Symbol) -> Worth? { entries[name]?.worth }

  /// The names as they can be suggested.
  var names: [String] { entries.keys.map(\.name).sorted() }

  /// Gives a name a meaning.
  ///
  /// - Throws: a fault where it has one, or where there are too many quantities.
  mutating func add(_ name: Symbol, _ worth: Worth, at place: Range<String.Index>, in source: SourceText)
    throws(Fault)
  {
    for own in [name] + (isOne(worth) ? [] : worth.entries.compactMap(\.asSymbol)) {
      if let first = entries[own] {
        let line = source.position(of: first.place.lowerBound).line
        throw Fault(
          at: place, ko: "\(own.unicode): 이름이 두 번 나옵니다. 처음은 \(line)행입니다",
          en: "\(own.unicode) is stated twice; the first time in line \(line)")
      }
    }
    count += worth.entries.count
    guard count <= NotesLimits.quantities else {
      throw Fault(
        at: place, ko: "양이 너무 많습니다. \(NotesLimits.quantities)개까지 쓸 수 있습니다",
        en: "too many quantities: at most \(NotesLimits.quantities), each entry counted")
    }
    entries[name] = Entry(worth: worth, place: place)
    if !isOne(worth) {
      for entry in worth.entries {
        if let symbol = entry.asSymbol { entries[symbol] = Entry(worth: .number(entry), place: place) }
      }
    }
  }

  private func isOne(_ worth: Worth) -> Bool { if case .number = worth { true } else { false } }

  /// Notes that the targets of some classes add up to 1, if they do.
  mutating func give(targets: [(name: Symbol, value: PrintedDecimal)]) {
    guard targets.count > 1, let last = targets.last?.name,
      targets.reduce(Rational(0), { $0 + $1.value.value }) == 1
    else { return }
    let rest = targets.dropLast().reduce(1 as Expression) { $0 - .symbol($1.name) }
    let words = RichText([.math(.symbol(last)), .text(" = "), .math(rest)])
    targetsAddUp = Condition(ko: "\(words)일 때", en: "where \(words)", assuming: [last: rest])
  }

  mutating func give(_ name: Symbol, _ value: PrintedDecimal, _ role: Quantity.Role) {
    givens[name] = (value, role)
  }

  mutating func define(_ name: Symbol, _ formula: Expression) { formulas[name] = formula }

  mutating func updated(_ parameter: Symbol, _ formula: Expression) {
    steps[parameter] = parameter.updated
    formulas[parameter.updated] = formula
  }

  /// Whether a number leads to another.
  mutating func leads(_ variable: Symbol, to output: Symbol) -> Bool {
    if let known = ancestors[output] { return known.contains(variable) }
    var seen: Set<Symbol> = []
    var pending = [output]
    while let next = pending.popLast() {
      for symbol in formulas[next]?.symbols ?? [] where seen.insert(symbol).inserted {
        pending.append(symbol)
      }
    }
    ancestors[output] = seen
    return seen.contains(variable)
  }

  /// The only rate.
  var rates: [Symbol] { givens.filter { $0.value.role == .rate }.keys.sorted { $0.name < $1.name } }
}

extension Expression {
  /// The name if it is one.
  var asSymbol: Symbol? { if case .symbol(let symbol) = self { symbol } else { nil } }
}

extension Symbol {
  /// The letter if it is no more than one.
  var asLetter: Character? { name.count == 1 ? name.first : nil }
}
