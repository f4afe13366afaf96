import NumericCore
import Textbook
import WrittenMath

extension Meaning {
  private static let elementary: [String: ElementaryFunction] = [
    "σ": .sigmoid, "tanh": .tanh, "ReLU": .relu, "step": .step, "exp": .exp, "log": .log, "sqrt": .squareRoot,
    "sin": .sin, "cos": .cos,
  ]

  /// A function's value; of a vector, entry by entry.
  mutating func call(_ function: String, _ arguments: [Written], at written: Written) throws(Fault) -> Worth {
    if let elementary = Self.elementary[function] {
      try require(1, of: arguments, function, at: written)
      return try worth(of: arguments[0]).mapping { .apply(elementary, $0) }
    }
    switch function {
    case "softmax":
      try require(1, of: arguments, function, at: written)
      return try softmax(arguments[0])
    case "sum":
      try require(1, of: arguments, function, at: written)
      return .number(Expression.sum(of: try worth(of: arguments[0]).entries))
    case "conv":
      try require(2, of: arguments, function, at: written)
      return try convolution(arguments[0], arguments[1], at: written)
    case "max" where arguments.count == 2 && arguments[0].isZero:
      return try worth(of: arguments[1]).mapping { relu($0) }
    default: break
    }
    // A name may stand before parentheses that it is multiplied with.
    let name = NameSpelling.symbol(of: function)
    if let value = asFunction(name, of: arguments) { return value }
    if function.count == 1, scope[name] == nil { throw unknown(name, at: written) }
    if scope[name] != nil, arguments.count == 1 {
      return try worth(
        of: Written(
          .product(Written(.name(name), at: written.range), .beside, arguments[0]), at: written.range))
    }
    let near = suggestion(for: function, among: FunctionName.all + scope.names)
    throw Fault(
      at: written.range.lowerBound..<(arguments.first?.range.lowerBound ?? written.range.upperBound),
      ko: "모르는 함수: \(function)" + (near.map { " (혹시 \($0)?)" } ?? ""),
      en: "unknown function \(function)" + (near.map { "; did you mean \($0)?" } ?? ""))
  }

  /// What E is where E(w) is written: a computed quantity named as a function of what it depends on.
  private mutating func asFunction(_ name: Symbol, of arguments: [Written]) -> Worth? {
    guard let value = scope[name], let output = value.entries.first?.asSymbol, scope.formulas[output] != nil
    else {
      return nil
    }
    for argument in arguments {
      guard case .name(let variable) = argument.form, let entries = scope[variable]?.entries,
        entries.allSatisfy({ $0.asSymbol.map { scope.leads($0, to: output) } ?? false })
      else { return nil }
    }
    return value
  }

  private func require(_ count: Int, of arguments: [Written], _ function: String, at written: Written)
    throws(Fault)
  {
    guard arguments.count == count else {
      throw Fault(
        at: written.range, ko: "\(function): 인수는 \(count)개입니다",
        en: "\(function) takes \(count) \(count == 1 ? "argument" : "arguments"), not \(arguments.count)")
    }
  }

  /// e^z_i over the sum of all e^z_k.
  private mutating func softmax(_ argument: Written) throws(Fault) -> Worth {
    let worth = try worth(of: argument)
    guard case .vector(let scores) = worth else {
      throw Fault(
        at: argument.range, ko: "softmax의 인수는 벡터입니다: \(argument.text) (\(worth.size(true)))",
        en: "softmax takes a vector; \(argument.text) \(worth.size(false))")
    }
    let powers = scores.map { exp($0) }
    let total = Expression.sum(of: powers)
    return .vector(powers.map { $0 / total })
  }

  /// The kernel laid on the image at every place where it fits, without turning it round.
  private mutating func convolution(_ kernel: Written, _ image: Written, at written: Written) throws(Fault)
    -> Worth
  {
    let (k, x) = (try worth(of: kernel), try worth(of: image))
    func fault() -> Fault {
      Fault(
        at: written.range,
        ko: "conv(K, X)의 K는 X보다 작아야 합니다: \(kernel.text) \(k.size(true)), \(image.text) \(x.size(true))",
        en:
          "conv(K, X) lays the kernel on the image: shapes disagree, \(kernel.text) \(k.size(false)), \(image.text) \(x.size(false))"
      )
    }
    switch (k, x) {
    case (.vector(let k), .vector(let x)):
      guard k.count <= x.count else { throw fault() }
      return .vector(
        (0...x.count - k.count).map { start in
          Expression.sum(of: k.indices.map { k[$0] * x[start + $0] })
        })
    case (.matrix(let k), .matrix(let x)):
      guard k.count <= x.count, k[0].count <= x[0].count else { throw fault() }
      return .matrix(
        (0...x.count - k.count).map { row in
          (0...x[0].count - k[0].count).map { column in
            Expression.sum(
              of: k.indices.flatMap { i in k[0].indices.map { j in k[i][j] * x[row + i][column + j] } })
          }
        })
    default: throw fault()
    }
  }
}

extension Written {
  /// Whether it is the number 0.
  fileprivate var isZero: Bool {
    if case .number(let number) = form { number.value == 0 } else { false }
  }
}
