/// Formulas as a flat list of operations, each on the results of earlier ones.
///
/// This is the tape of reverse-mode differentiation: one pass forward computes every value, one pass backward
/// the derivative of one result by every value. Neither pass recurses, so a deep graph is no danger.
public struct Program: Sendable {
  /// One operation; operands are earlier slots.
  enum Instruction: Hashable, Sendable {
    case input
    case constant(Place)
    case add(Place, Place)
    case subtract(Place, Place)
    case multiply(Place, Place)
    case divide(Place, Place)
    case negate(Place)
    /// A slot to a power; the exponent is in the list of exponents.
    case power(Place, Place)
    case apply(ElementaryFunction, Place)
    case pi
  }

  /// A place in the list of slots, of constants or of exponents: half as wide as an `Int`, since the walk through a long
  /// program waits for its operations to come from memory.
  struct Place: Hashable, Sendable {
    private let number: Int32

    @inline(__always) init(_ index: Int) { number = Int32(index) }

    @inline(__always) var index: Int { Int(number) }
  }

  /// The symbols that the program needs values for: what its formulas mention and do not define.
  public let inputs: [Symbol]
  let instructions: [Instruction]
  let constants: [Rational]
  let exponents: [Int]
  private let slots: [Symbol: Int]

  /// Compiles definitions, each after those it mentions; a symbol mentioned and not defined is an input.
  ///
  /// Sums and products are folded from left to right, as ``Expression/evaluated(_:)`` does. What several
  /// formulas compute in the same way is computed once, but each definition has its own slot. A definition that
  /// is only another symbol shares that symbol's.
  ///
  /// - Precondition: no formula mentions a symbol that is defined at or after its own place, and each is defined once.
  public init(_ definitions: [(Symbol, Expression)]) {
    var compiler = Compiler()
    inputs = compiler.inputs(of: definitions)
    for (symbol, formula) in definitions { compiler.define(symbol, formula) }
    instructions = compiler.instructions
    constants = compiler.constants.values
    exponents = compiler.exponents.values
    slots = compiler.slots
  }

  /// How many slots there are.
  public var count: Int { instructions.count }

  /// The slot that holds a symbol's value.
  public func slot(of symbol: Symbol) -> Int? { slots[symbol] }

  /// A list in which each value stands once.
  private struct Listed<Value: Hashable> {
    private(set) var values: [Value] = []
    private var places: [Value: Place] = [:]

    /// The place of a value, which is put at the end if it is new.
    mutating func place(of value: Value) -> Place {
      if let place = places[value] { return place }
      let place = Place(values.count)
      places[value] = place
      values.append(value)
      return place
    }
  }

  private struct Compiler {
    var instructions: [Instruction] = []
    var constants = Listed<Rational>()
    var exponents = Listed<Int>()
    var slots: [Symbol: Int] = [:]
    /// What has been computed already: one operation on one pair of operands has one slot.
    private var known: [Instruction: Place] = [:]

    /// Gives a slot to each symbol that is mentioned and not defined before, in the order of their mentions.
    mutating func inputs(of definitions: [(Symbol, Expression)]) -> [Symbol] {
      // A definition has no slot yet.
      let later = -1
      var inputs: [Symbol] = []
      for (symbol, formula) in definitions {
        formula.forEachSymbol { mentioned in
          guard slots[mentioned] == nil else { return }
          slots[mentioned] = inputs.count
          inputs.append(mentioned)
        }
        precondition(slots[symbol] == nil, "\(symbol) is used or defined before")
        slots[symbol] = later
      }
      instructions = inputs.map { _ in .input }
      return inputs
    }

    /// Gives a symbol a slot of its own, which no other formula shares: its adjoint counts what mentions the
    /// symbol, not what happens to be computed in the same way.
    mutating func define(_ symbol: Symbol, _ formula: Expression) {
      let end = instructions.count
      var slot = compile(formula).index
      if case .symbol = formula {
        // Another name for another's slot.
      } else if slot < end {
        instructions.append(instructions[slot])
        slot = instructions.count - 1
      } else {
        known[instructions[slot]] = nil
      }
      slots[symbol] = slot
    }

    mutating func emit(_ instruction: Instruction) -> Place {
      if let slot = known[instruction] { return slot }
      let slot = Place(instructions.count)
      known[instruction] = slot
      instructions.append(instruction)
      return slot
    }

    mutating func compile(_ formula: Expression) -> Place {
      switch formula {
      case .number(let decimal): return emit(.constant(constants.place(of: decimal.value)))
      case .pi: return emit(.pi)
      case .symbol(let symbol): return Place(slots[symbol]!)
      case .sum(let terms):
        var total = compile(terms[0])
        for term in terms.dropFirst() {
          if case .negation(let subtracted) = term {
            total = emit(.subtract(total, compile(subtracted)))
          } else {
            total = emit(.add(total, compile(term)))
          }
        }
        return total
      case .series(let series): return compile(series.sum)
      case .product(let factors):
        var product = compile(factors[0])
        for factor in factors.dropFirst() { product = emit(.multiply(product, compile(factor))) }
        return product
      case .quotient(let a, let b):
        let numerator = compile(a)
        return emit(.divide(numerator, compile(b)))
      case .negation(let a): return emit(.negate(compile(a)))
      case .power(let a, let n): return emit(.power(compile(a), exponents.place(of: n)))
      case .apply(let function, let a): return emit(.apply(function, compile(a)))
      }
    }
  }
}

// MARK: - Forward

extension Program {
  /// The value of every slot, given the inputs' values in the order of ``inputs``.
  @specialized(where S == Double)
  @specialized(where S == Interval)
  @specialized(where S == ScriptInterval)
  public func values<S: ElementaryScalar>(_ inputs: [S]) -> [S] {
    [S](unsafeUninitializedCapacity: count) { values, initialized in
      let start = values.baseAddress!
      for (slot, value) in inputs.enumerated() { (start + slot).initialize(to: value) }
      instructions.withUnsafeBufferPointer { instructions in
        for slot in inputs.count..<instructions.count {
          (start + slot).initialize(to: result(of: instructions[slot], values))
        }
      }
      initialized = count
    }
  }

  /// ``values(_:)`` over enclosures; compiled here, for that type.
  public func enclosures(_ inputs: [Interval]) -> [Interval] { values(inputs) }

  /// The enclosure in one slot, given those of the inputs; what comes after it is not computed, and nothing is kept.
  func enclosure(at slot: Int, _ input: (Int) -> Interval) -> Interval {
    withUnsafeTemporaryAllocation(of: Interval.self, capacity: slot + 1) { values in
      for place in 0...slot {
        let value = place < inputs.count ? input(place) : result(of: instructions[place], values)
        values.initializeElement(at: place, to: value)
      }
      return values[slot]
    }
  }

  /// The slots that are computed from a slot, in order, that one not among them.
  func dependents(of slot: Int) -> [Int] {
    var depends = [Bool](repeating: false, count: count)
    depends[slot] = true
    return (slot + 1..<count).filter { later in
      let isDependent =
        switch instructions[later] {
        case .input, .constant, .pi: false
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .divide(let a, let b):
          depends[a] || depends[b]
        case .negate(let a), .power(let a, _), .apply(_, let a): depends[a]
        }
      depends[later] = isDependent
      return isDependent
    }
  }

  /// The value of every slot when one slot's value is another: only what depends on it is computed again.
  ///
  /// - Parameters:
  ///   - values: what ``values(_:)`` returned.
  ///   - slot: the slot that changes.
  ///   - value: its value.
  public func values<S: ElementaryScalar>(_ values: [S], changing slot: Int, to value: S) -> [S] {
    var changed = values
    changed[slot] = value
    let dependents = dependents(of: slot)
    changed.withUnsafeMutableBufferPointer { run($0, slots: dependents) }
    return changed
  }

  /// Computes slots from those before them; a buffer, so that ten thousand runs check no bounds.
  private func run<S: ElementaryScalar>(
    _ values: UnsafeMutableBufferPointer<S>, slots: some RandomAccessCollection<Int>
  ) {
    for slot in slots { compute(slot, in: values) }
  }

  /// Computes one slot from those before it; an input or a constant stays.
  @inline(__always)
  private func compute<S: ElementaryScalar>(_ slot: Int, in values: UnsafeMutableBufferPointer<S>) {
    switch instructions[slot] {
    case .input, .constant, .pi: break
    case let instruction: values[slot] = result(of: instruction, values)
    }
  }

  /// The result of an instruction that is no input.
  @inline(__always)
  private func result<S: ElementaryScalar>(
    of instruction: Instruction, _ values: UnsafeMutableBufferPointer<S>
  ) -> S {
    switch instruction {
    case .input: preconditionFailure("the inputs come first")
    case .constant(let place): S(constants[place.index])
    case .pi: S.pi
    case .add(let a, let b): values[a] + values[b]
    case .subtract(let a, let b): values[a] - values[b]
    case .multiply(let a, let b): values[a] * values[b]
    case .divide(let a, let b): values[a] / values[b]
    case .negate(let a): -values[a]
    case .power(let a, let n): values[a].raised(to: exponents[n.index])
    case .apply(let function, let a): values[a].applying(function)
    }
  }

  /// Which results are rounded before they are used again.
  package enum RoundedResults: Sendable {
    /// What a definition gives.
    case definitions
    /// What every operation gives.
    case operations
  }

  /// The inputs after the program has run `times` times, outputs fed back into inputs after each run, all at
  /// once.
  ///
  /// No memory is allocated from run to run.
  @specialized(where S == Double)
  @specialized(where S == ScriptInterval)
  public func iterated<S: ElementaryScalar>(
    times: Int, inputs: [S], feedback: [(output: Int, input: Int)]
  ) -> [S] {
    iterated(times: times, inputs: inputs, feedback: feedback) {
      run($0, slots: inputs.count..<instructions.count)
    }
  }

  /// ``iterated(times:inputs:feedback:)`` with results rounded before they are used again.
  package func iterated<S: ElementaryScalar>(
    times: Int, inputs: [S], feedback: [(output: Int, input: Int)], rounding results: RoundedResults,
    by rounded: (S) -> S
  ) -> [S] {
    let named = Set(slots.values)
    let isRounded = instructions.enumerated().map { slot, instruction in
      switch instruction {
      case .input, .constant, .pi: false
      default: results == .operations || named.contains(slot)
      }
    }
    return iterated(times: times, inputs: inputs, feedback: feedback) { values in
      for slot in instructions.indices {
        compute(slot, in: values)
        if isRounded[slot] { values[slot] = rounded(values[slot]) }
      }
    }
  }

  private func iterated<S: ElementaryScalar>(
    times: Int, inputs: [S], feedback: [(output: Int, input: Int)],
    running run: (UnsafeMutableBufferPointer<S>) -> Void
  ) -> [S] {
    // The first run fills in the constants.
    var values = values(inputs)
    // All outputs are read before an input is written: an input may be another's feedback.
    var carried: [S] = []
    carried.reserveCapacity(feedback.count)
    for _ in 0..<times {
      values.withUnsafeMutableBufferPointer { run($0) }
      carried.removeAll(keepingCapacity: true)
      for (output, _) in feedback { carried.append(values[output]) }
      for (index, value) in carried.enumerated() { values[feedback[index].input] = value }
    }
    return Array(values.prefix(inputs.count))
  }

  /// ``iterated(times:inputs:feedback:)`` over floating point; compiled here, for that type.
  public func iteratedDoubles(
    times: Int, inputs: [Double], feedback: [(output: Int, input: Int)]
  ) -> [Double] { iterated(times: times, inputs: inputs, feedback: feedback) }

  /// ``iterated(times:inputs:feedback:)`` over enclosures; compiled here, for that type.
  public func iteratedEnclosures(
    times: Int, inputs: [Interval], feedback: [(output: Int, input: Int)]
  ) -> [Interval] { iterated(times: times, inputs: inputs, feedback: feedback) }
}

// MARK: - Backward

extension Program {
  /// The derivative of one slot by every slot: reverse-mode differentiation.
  ///
  /// The adjoint x̄ of a slot is ∂(output)/∂x. Starting from 1 at the output, each operation hands its adjoint
  /// down to its operands, times the local derivative. The ReLU's derivative at 0 is 0. What the output does not
  /// depend on is passed over: √x at 0 has no slope, which is no matter to what does not use it.
  ///
  /// - Parameters:
  ///   - output: the slot that is differentiated.
  ///   - values: what ``values(_:)`` returned.
  @specialized(where S == Double)
  @specialized(where S == Interval)
  @specialized(where S == ScriptInterval)
  public func adjoints<S: ElementaryScalar>(of output: Int, values: [S]) -> [S] {
    precondition(values.count == count, "\(values.count) values for \(count) slots")
    return [S](unsafeUninitializedCapacity: count) { adjoints, initialized in
      // Whether the output depends on a slot, which then has an adjoint. Operands come before what is computed from
      // them, so this is known by the time that the walk reaches the slot.
      withUnsafeTemporaryAllocation(of: Bool.self, capacity: count) { isUsed in
        isUsed.initialize(repeating: false)
        adjoints.initializeElement(at: output, to: S(1))
        isUsed[output] = true
        values.withUnsafeBufferPointer { values in
          instructions.withUnsafeBufferPointer { instructions in
            for slot in instructions.indices.reversed() {
              if isUsed[slot] {
                handDown(slot, instructions[slot], values, adjoints, isUsed)
              } else {
                adjoints.initializeElement(at: slot, to: S(0))
              }
            }
          }
        }
      }
      initialized = count
    }
  }

  /// Adds to the operands' adjoints what a slot's own gives them.
  @inline(__always)
  private func handDown<S: ElementaryScalar>(
    _ slot: Int, _ instruction: Instruction, _ values: UnsafeBufferPointer<S>,
    _ adjoints: UnsafeMutableBufferPointer<S>, _ isUsed: UnsafeMutableBufferPointer<Bool>
  ) {
    let adjoint = adjoints[slot]
    @inline(__always) func add(_ share: S, to operand: Place) { change(operand) { $0 + share } }
    @inline(__always) func subtract(_ share: S, from operand: Place) { change(operand) { $0 - share } }
    @inline(__always) func change(_ operand: Place, _ changed: (S) -> S) {
      if isUsed[operand] {
        adjoints[operand.index] = changed(adjoints[operand])
      } else {
        adjoints.initializeElement(at: operand.index, to: changed(S(0)))
        isUsed[operand.index] = true
      }
    }
    switch instruction {
    case .input, .constant, .pi: break
    case .add(let a, let b):
      add(adjoint, to: a)
      add(adjoint, to: b)
    case .subtract(let a, let b):
      add(adjoint, to: a)
      subtract(adjoint, from: b)
    case .multiply(let a, let b):
      add(adjoint * values[b], to: a)
      add(adjoint * values[a], to: b)
    case .divide(let a, let b):
      add(adjoint / values[b], to: a)
      subtract(adjoint * values[slot] / values[b], from: b)
    case .negate(let a): subtract(adjoint, from: a)
    case .power(let a, let place):
      let n = exponents[place.index]
      // A power with the exponent 0 is 1, whatever its base.
      guard n != 0 else { break }
      let (lowered, overflow) = n.subtractingReportingOverflow(1)
      let power = overflow ? values[slot] / values[a] : values[a].raised(to: lowered)
      add(adjoint * S(n) * power, to: a)
    case .apply(let function, let a):
      add(adjoint * function.slope(at: values[a], value: values[slot]), to: a)
    }
  }
}

extension UnsafeMutableBufferPointer {
  /// What is at a place of a program's slots.
  @inline(__always) subscript(place: Program.Place) -> Element { self[place.index] }
}

extension UnsafeBufferPointer {
  /// What is at a place of a program's slots.
  @inline(__always) subscript(place: Program.Place) -> Element { self[place.index] }
}

extension Array {
  /// What is at a place of a program's slots.
  @inline(__always) subscript(place: Program.Place) -> Element { self[place.index] }
}
