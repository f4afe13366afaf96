/// What the file of the own engine gives beside its functions: the value, the kinds of steps, and the places to write in.
enum OwnEngineCode {
  static let text = """
    /// 단계의 종류 · The kinds of steps.
    enum Kind: Int {
      case sum
      case product
      case sigmoid
    }

    /// 어떻게 만들어졌는지 기억하는 값.
    /// A value that remembers how it was made.
    final class Value {
      let number: Double
      /// 무엇으로 만들어졌는지, 그리고 그 각각에 대한 국소 미분.
      /// What it was made of, and its local derivative by each.
      let parts: [(value: Value, slope: Double)]
      /// 출력을 이 값으로 편미분한 것. 처음에는 0입니다.
      /// The partial derivative of the output by it; 0 to begin with.
      var gradient = 0.0

      init(_ number: Double, from parts: [(value: Value, slope: Double)] = []) {
        self.number = number
        self.parts = parts
      }
    }

    // 다섯 곳을 쓰세요. 앞의 셋은 values가, 뒤의 둘은 gradients가 확인합니다.
    // Write these five. The first three are tried by values, the other two by gradients.

    /// a + b
    static func sum(_ a: Value, _ b: Value) throws -> Value {
      throw NotAttempted()
    }

    /// a·b
    static func product(_ a: Value, _ b: Value) throws -> Value {
      throw NotAttempted()
    }

    /// σ(a)
    static func sigmoid(_ a: Value) throws -> Value {
      throw NotAttempted()
    }

    /// 출력에서 거꾸로: 값마다 한 번씩, 그 값을 쓰는 값들이 모두 앞에 오도록.
    /// Back from the output: every value once, after all values that use it.
    static func reverseOrder(from output: Value) throws -> [Value] {
      throw NotAttempted()
    }

    /// 출력의 기울기를 1로 두고, 값마다 받은 기울기에 국소 미분을 곱해 아래로 보냅니다.
    /// Sets the output's gradient to 1 and passes on, from each value, what arrived times the local derivative.
    static func passBack(from output: Value) throws {
      throw NotAttempted()
    }

    /// 단계들을 차례로 계산합니다. 입력과 모든 단계의 값을 돌려줍니다.
    /// Makes the steps one by one; gives the inputs' values and those of all steps.
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
    """

  static let values = "try made(steps, from: inputs).dropFirst(inputs.count).map(\\.number)"

  static let gradients = """
    let values = try made(steps, from: inputs)
    try passBack(from: values[values.count - 1])
    return values.prefix(inputs.count).map(\\.gradient)
    """
}
