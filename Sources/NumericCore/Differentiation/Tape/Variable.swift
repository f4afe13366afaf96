/// A number whose computation a ``Tape`` remembers, or a constant.
///
/// Computed with ordinary operators and functions; literals are constants. Two variables that are combined must
/// be of one tape.
public struct Variable {
  /// The number.
  public let value: Double
  /// Its place on the tape; 0 for a constant.
  let slot: UInt32
  /// Which of its tape's recordings it is part of.
  let recordingNumber: UInt32
  let recording: UnsafeMutablePointer<Recording>?

  /// A constant: it is on no tape, and its derivatives are 0.
  public init(_ constant: Double) {
    value = constant
    slot = 0
    recordingNumber = 0
    recording = nil
  }

  /// A new node without operands.
  init(_ value: Double, on recording: UnsafeMutablePointer<Recording>) {
    self.init(value, on: recording, operands: (0, 0), slopes: (0, 0))
  }

  @inline(__always)
  private init(
    _ value: Double, on recording: UnsafeMutablePointer<Recording>, operands: (UInt32, UInt32),
    slopes: (Double, Double)
  ) {
    self.value = value
    slot = recording.pointee.append(Recording.Entry(operands: operands, slopes: slopes))
    recordingNumber = recording.pointee.number
    self.recording = recording
  }

  /// Whether it can be used with what a recording holds now: a constant always can.
  @inline(__always)
  func belongs(to recording: UnsafeMutablePointer<Recording>) -> Bool {
    self.recording == nil
      || (self.recording == recording && recordingNumber == recording.pointee.number)
  }

  /// The result of an operation on two variables, with its derivative by each.
  @inline(__always)
  private static func result(
    _ value: Double, of a: Variable, _ b: Variable, slopes: (Double, Double)
  ) -> Variable {
    guard let recording = a.recording ?? b.recording else { return Variable(value) }
    precondition(
      a.belongs(to: recording) && b.belongs(to: recording), "the variables are not on one tape")
    return Variable(value, on: recording, operands: (a.slot, b.slot), slopes: slopes)
  }

  /// The result of an operation on this variable, with its derivative.
  @inline(__always)
  private func result(_ value: Double, slope: Double) -> Variable {
    guard let recording else { return Variable(value) }
    precondition(belongs(to: recording), "the variable's tape is erased")
    return Variable(value, on: recording, operands: (slot, 0), slopes: (slope, 0))
  }
}

// MARK: - Arithmetic

extension Variable {
  /// (u + v)′ = u′ + v′.
  public static func + (a: Variable, b: Variable) -> Variable {
    result(a.value + b.value, of: a, b, slopes: (1, 1))
  }
  /// (u − v)′ = u′ − v′.
  public static func - (a: Variable, b: Variable) -> Variable {
    result(a.value - b.value, of: a, b, slopes: (1, -1))
  }
  /// (uv)′ = u′v + uv′.
  public static func * (a: Variable, b: Variable) -> Variable {
    result(a.value * b.value, of: a, b, slopes: (b.value, a.value))
  }
  /// (u/v)′ = u′/v − (u/v)·v′/v.
  public static func / (a: Variable, b: Variable) -> Variable {
    let quotient = a.value / b.value
    return result(quotient, of: a, b, slopes: (1 / b.value, -quotient / b.value))
  }
  /// (−u)′ = −u′.
  public static prefix func - (a: Variable) -> Variable { a.result(-a.value, slope: -1) }

  /// (uⁿ)′ = n·uⁿ⁻¹·u′; 1 for n = 0.
  public func raised(to exponent: Int) -> Variable {
    let power = Dual(variable: value).raised(to: exponent)
    return result(power.primal, slope: power.tangent)
  }

  /// The square.
  public var squared: Variable { raised(to: 2) }
}

extension Variable: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A constant.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A constant.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

// MARK: - Functions

extension Variable {
  /// f(u)′ = f′(u)·u′; the derivatives of the ReLU and the step at 0 are 0 by convention (L3-48).
  @inline(__always)
  public func applying(_ function: ElementaryFunction) -> Variable {
    let image = value.applying(function)
    return result(image, slope: function.slope(at: value, value: image))
  }
}

/// The exponential function eˣ.
public func exp(_ x: Variable) -> Variable { x.applying(.exp) }
/// The natural logarithm.
public func log(_ x: Variable) -> Variable { x.applying(.log) }
/// The sine, of an angle in radians.
public func sin(_ x: Variable) -> Variable { x.applying(.sin) }
/// The cosine, of an angle in radians.
public func cos(_ x: Variable) -> Variable { x.applying(.cos) }
/// The hyperbolic tangent.
public func tanh(_ x: Variable) -> Variable { x.applying(.tanh) }
/// The logistic sigmoid σ(x) = 1/(1 + e⁻ˣ).
public func sigmoid(_ x: Variable) -> Variable { x.applying(.sigmoid) }
/// The rectified linear unit: x for x > 0, else 0.
public func relu(_ x: Variable) -> Variable { x.applying(.relu) }
