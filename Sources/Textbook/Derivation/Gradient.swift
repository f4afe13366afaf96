import NumericCore

/// The partial derivatives of one quantity, by name.
public struct Gradient: Sendable {
  /// The differentiated quantity.
  public let output: Symbol

  /// Names the partial derivatives of a quantity, and states none.
  public init(of output: Symbol) { self.output = output }

  /// The partial derivative by a variable.
  public subscript(
    variable: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    .symbol(.partial(of: output, by: variable.name(at: SourceLine(file, line))))
  }
}
