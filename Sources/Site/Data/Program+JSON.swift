import NumericCore

extension Program {
  /// The program as a page's script runs it: how many inputs there are, then the operations, each with its operands.
  var json: JSON {
    .object([("inputs", .number(inputs.count)), ("code", .array(steps.map(\.json)))])
  }
}

extension Program.Step {
  fileprivate var json: JSON {
    switch self {
    // A quotient of whole numbers rounds as the number itself does.
    case .constant(let value):
      [
        "c",
        .string(value.denominator == 1 ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"),
      ]
    case .operation(let sign, let slots): .array([.string(sign)] + slots.map { .number($0) })
    case .power(let slot, let exponent): ["^", .number(slot), .number(exponent)]
    case .apply(let function, let slot): [.string(function.name), .number(slot)]
    case .pi: ["pi"]
    }
  }
}

extension ElementaryFunction {
  /// What a script calls the function.
  fileprivate var name: String {
    switch self {
    case .relu: "relu"
    default: rawValue
    }
  }
}
