/// A rectangle of lane vectors that stays in registers while sums are added up in it.
protocol Tile {
  associatedtype V: LaneVector
  associatedtype Row: LaneGroup where Row.V == V
  /// How many rows there are.
  static var rowCount: Int { get }
  /// Zero in every place.
  init()
  /// In each row, a number of `pointer` in every place.
  init(splatting pointer: UnsafePointer<V.Scalar>)
  /// Adds to each row: a number, `stride` apart from row to row, times `other`.
  mutating func add(splatting pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row)
  /// Adds to each row: a vector, `stride` apart from row to row, times `other`.
  mutating func add(vectorsAt pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row)
  /// Adds to each row: vectors that follow each other, `stride` apart from row to row, times those of `other`.
  mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int, timesEach other: Row)
  /// Adds to each row the vectors that follow each other, `stride` apart from row to row.
  mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int)
  /// Hands each row to `body` with its place.
  func forEach(_ body: (Int, Row) -> Void)
}

struct OneRow<Row: LaneGroup>: Tile {
  typealias V = Row.V
  private var p: Row

  @inline(__always) static var rowCount: Int { 1 }
  @inline(__always) init() { p = Row(repeating: V(repeating: 0)) }
  @inline(__always) init(splatting pointer: UnsafePointer<V.Scalar>) {
    p = Row(repeating: V(repeating: pointer[0]))
  }
  @inline(__always) mutating func add(
    splatting pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(repeating: pointer[0]), times: other)
  }
  @inline(__always) mutating func add(
    vectorsAt pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(from: pointer), times: other)
  }
  @inline(__always) mutating func add(
    rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int, timesEach other: Row
  ) {
    p.add(Row(from: pointer, stride: V.laneCount), timesEach: other)
  }
  @inline(__always) mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int) {
    p.add(Row(from: pointer, stride: V.laneCount))
  }
  @inline(__always) func forEach(_ body: (Int, Row) -> Void) {
    body(0, p)
  }
}

/// Two tiles as one, the second's rows after the first's.
struct Stacked<Half: Tile>: Tile {
  typealias V = Half.V
  typealias Row = Half.Row
  private var p, q: Half

  @inline(__always) static var rowCount: Int { 2 * Half.rowCount }
  @inline(__always) init() { (p, q) = (Half(), Half()) }
  @inline(__always) init(splatting pointer: UnsafePointer<V.Scalar>) {
    p = Half(splatting: pointer)
    q = Half(splatting: pointer + Half.rowCount)
  }
  @inline(__always) mutating func add(
    splatting pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(splatting: pointer, stride: stride, times: other)
    q.add(splatting: pointer + Half.rowCount * stride, stride: stride, times: other)
  }
  @inline(__always) mutating func add(
    vectorsAt pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(vectorsAt: pointer, stride: stride, times: other)
    q.add(vectorsAt: pointer + Half.rowCount * stride, stride: stride, times: other)
  }
  @inline(__always) mutating func add(
    rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int, timesEach other: Row
  ) {
    p.add(rowsAt: pointer, stride: stride, timesEach: other)
    q.add(rowsAt: pointer + Half.rowCount * stride, stride: stride, timesEach: other)
  }
  @inline(__always) mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int) {
    p.add(rowsAt: pointer, stride: stride)
    q.add(rowsAt: pointer + Half.rowCount * stride, stride: stride)
  }
  @inline(__always) func forEach(_ body: (Int, Row) -> Void) {
    p.forEach(body)
    q.forEach { body(Half.rowCount + $0, $1) }
  }
}

typealias TwoRows<Row: LaneGroup> = Stacked<OneRow<Row>>
typealias FourRows<Row: LaneGroup> = Stacked<TwoRows<Row>>
