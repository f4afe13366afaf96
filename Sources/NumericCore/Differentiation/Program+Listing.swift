extension Program {
  /// One operation as it can be written down; operands are the numbers of earlier slots.
  package enum Step: Sendable, Equatable {
    /// A number.
    case constant(Rational)
    /// An operation on one slot or two: `+`, `-`, `*`, `/`, `~` for the negative.
    case operation(String, [Int])
    /// A slot to a whole power.
    case power(Int, Int)
    /// A function of a slot.
    case apply(ElementaryFunction, Int)
    /// The circle constant.
    case pi
  }

  /// The operations in order; the inputs, which come first, are left out.
  package var steps: [Step] {
    instructions.dropFirst(inputs.count).map { instruction in
      switch instruction {
      case .input: preconditionFailure("the inputs come first")
      case .constant(let place): .constant(constants[place.index])
      case .add(let a, let b): .operation("+", [a.index, b.index])
      case .subtract(let a, let b): .operation("-", [a.index, b.index])
      case .multiply(let a, let b): .operation("*", [a.index, b.index])
      case .divide(let a, let b): .operation("/", [a.index, b.index])
      case .negate(let a): .operation("~", [a.index])
      case .power(let a, let n): .power(a.index, exponents[n.index])
      case .apply(let function, let a): .apply(function, a.index)
      case .pi: .pi
      }
    }
  }
}
