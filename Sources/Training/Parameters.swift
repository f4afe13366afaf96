/// The weights and biases of a network, or something that each of them has: its gradient, say.
///
/// Layers start at 1: `W1`, `b1`, `W2`, `b2` and so on. W is outputs × inputs; b is a column.
public struct Parameters<Element: NetworkElement>: Sendable, Equatable {
  /// One named matrix of parameters.
  public struct Block: Sendable, Equatable {
    /// The name: `W1`, `b1`.
    public let name: String
    /// The number of rows: the layer's units.
    public let rows: Int
    /// The number of columns: the layer's inputs; 1 for biases.
    public let columns: Int
    /// The numbers, row after row.
    public let values: [Element]

    /// The number in a row and a column, both from 0.
    public subscript(row: Int, column: Int) -> Element {
      precondition(0..<rows ~= row && 0..<columns ~= column, "\(name) has no [\(row), \(column)]")
      return values[row * columns + column]
    }
  }

  /// The layers that the parameters belong to.
  public let layers: [Layer]
  /// All numbers in one row: W1 row after row, b1, W2, b2 and so on.
  public internal(set) var values: [Element]

  /// The matrices by name, in the order of the layers.
  public var blocks: [Block] {
    var start = 0
    func next(_ name: String, _ rows: Int, _ columns: Int) -> Block {
      defer { start += rows * columns }
      return Block(
        name: name, rows: rows, columns: columns, values: Array(values[start..<start + rows * columns]))
    }
    var blocks: [Block] = []
    for (index, layer) in layers.enumerated() {
      blocks.append(next("W\(index + 1)", layer.outputs, layer.inputs))
      blocks.append(next("b\(index + 1)", layer.outputs, 1))
    }
    return blocks
  }

  /// The matrix of a name, `W1` or `b2`.
  public subscript(name: String) -> Block? { blocks.first { $0.name == name } }
}
