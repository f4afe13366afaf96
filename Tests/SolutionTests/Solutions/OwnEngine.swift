import Foundation

/// An engine that differentiates by going back through how a value was made.
///
enum OwnEngine {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Step {
    var kind: Kind
    var left: Int
    var right: Int
  }

  enum Kind: Int {
    case sum
    case product
    case sigmoid
  }

  final class Value {
    let number: Double
    let parts: [(value: Value, slope: Double)]
    var gradient = 0.0

    init(_ number: Double, from parts: [(value: Value, slope: Double)] = []) {
      self.number = number
      self.parts = parts
    }
  }

  // 다섯 곳을 쓰세요. 앞의 셋은 values가, 뒤의 둘은 gradients가 확인합니다.
  // Write these five. The first three are tried by values, the other two by gradients.

  static func sum(_ a: Value, _ b: Value) throws -> Value {
    Value(a.number + b.number, from: [(a, 1), (b, 1)])
  }

  static func product(_ a: Value, _ b: Value) throws -> Value {
    Value(a.number * b.number, from: [(a, b.number), (b, a.number)])
  }

  static func sigmoid(_ a: Value) throws -> Value {
    let out = 1 / (1 + exp(-a.number))
    return Value(out, from: [(a, out * (1 - out))])
  }

  static func reverseOrder(from output: Value) throws -> [Value] {
    var seen: Set<ObjectIdentifier> = []
    var order: [Value] = []
    func list(_ value: Value) {
      guard seen.insert(ObjectIdentifier(value)).inserted else { return }
      for part in value.parts { list(part.value) }
      order.append(value)
    }
    list(output)
    return order.reversed()
  }

  static func passBack(from output: Value) throws {
    output.gradient = 1
    for value in try reverseOrder(from: output) {
      for part in value.parts { part.value.gradient += value.gradient * part.slope }
    }
  }

  static func made(_ steps: [Step], from inputs: Vector) throws -> [Value] {
    var values = inputs.map { Value($0) }
    for step in steps {
      switch step.kind {
      case .sum: values.append(try sum(values[step.left], values[step.right]))
      case .product: values.append(try product(values[step.left], values[step.right]))
      case .sigmoid: values.append(try sigmoid(values[step.left]))
      }
    }
    return values
  }

  static func values(steps: [Step], inputs: Vector) throws -> Vector {
    try made(steps, from: inputs).dropFirst(inputs.count).map(\.number)
  }

  static func gradients(steps: [Step], inputs: Vector) throws -> Vector {
    let values = try made(steps, from: inputs)
    try passBack(from: values[values.count - 1])
    return values.prefix(inputs.count).map(\.gradient)
  }

  static func epoch(weights: Vector, samples: Matrix, targets: Vector, rate: Double) throws -> Vector {
    let values = weights.map { Value($0) }
    let units = (weights.count - 1) / 4
    var error = Value(0)
    for (sample, target) in zip(samples, targets) {
      let inputs = sample.map { Value($0) }
      func unit(_ weights: ArraySlice<Value>, _ inputs: [Value]) throws -> Value {
        var net = weights.first!
        for (weight, input) in zip(weights.dropFirst(), inputs) { net = try sum(net, product(weight, input)) }
        return try sigmoid(net)
      }
      let hidden = try (0..<units).map { try unit(values[(3 * $0)..<(3 * $0 + 3)], inputs) }
      let difference = try sum(unit(values[(3 * units)...], hidden), Value(-target))
      error = try sum(error, product(Value(0.5), product(difference, difference)))
    }
    try passBack(from: error)
    return zip(weights, values).map { $0 - rate * $1.gradient }
  }
}
