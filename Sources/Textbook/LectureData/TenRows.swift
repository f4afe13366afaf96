import NumericCore

/// One row of the data in L3's recap: two inputs, with a target to predict and with a class to tell.
public struct DataRow: Sendable {
  /// The first input.
  public let x1: PrintedDecimal
  /// The second input.
  public let x2: PrintedDecimal
  /// The target of the linear regression.
  public let target: PrintedDecimal
  /// The class of the logistic regression, 0 or 1.
  public let label: PrintedDecimal

  /// The ten rows, in the lecture's order.
  public static let ten = [
    DataRow(x1: 3, x2: 1, target: -1, label: 0),
    DataRow(x1: 4, x2: 3, target: 1, label: 1),
    DataRow(x1: 6, x2: 1, target: "0.5", label: 0),
    DataRow(x1: 2, x2: 3, target: 3, label: 0),
    DataRow(x1: 5, x2: 9, target: -2, label: 1),
    DataRow(x1: 4, x2: 8, target: 5, label: 1),
    DataRow(x1: 1, x2: 2, target: 2, label: 1),
    DataRow(x1: 4, x2: 4, target: -2, label: 0),
    DataRow(x1: 4, x2: 1, target: -4, label: 0),
    DataRow(x1: 5, x2: 5, target: 1, label: 1),
  ]
}
