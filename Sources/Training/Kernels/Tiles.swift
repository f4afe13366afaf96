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
  @inline(__always) init() {
    let zero = Row(repeating: V(repeating: 0))
    p = zero
  }
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

struct TwoRows<Row: LaneGroup>: Tile {
  typealias V = Row.V
  private var p, q: Row

  @inline(__always) static var rowCount: Int { 2 }
  @inline(__always) init() {
    let zero = Row(repeating: V(repeating: 0))
    (p, q) = (zero, zero)
  }
  @inline(__always) init(splatting pointer: UnsafePointer<V.Scalar>) {
    p = Row(repeating: V(repeating: pointer[0]))
    q = Row(repeating: V(repeating: pointer[1]))
  }
  @inline(__always) mutating func add(
    splatting pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(repeating: pointer[0]), times: other)
    q.add(V(repeating: pointer[stride]), times: other)
  }
  @inline(__always) mutating func add(
    vectorsAt pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(from: pointer), times: other)
    q.add(V(from: pointer + stride), times: other)
  }
  @inline(__always) mutating func add(
    rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int, timesEach other: Row
  ) {
    p.add(Row(from: pointer, stride: V.laneCount), timesEach: other)
    q.add(Row(from: pointer + stride, stride: V.laneCount), timesEach: other)
  }
  @inline(__always) mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int) {
    p.add(Row(from: pointer, stride: V.laneCount))
    q.add(Row(from: pointer + stride, stride: V.laneCount))
  }
  @inline(__always) func forEach(_ body: (Int, Row) -> Void) {
    body(0, p)
    body(1, q)
  }
}

struct FourRows<Row: LaneGroup>: Tile {
  typealias V = Row.V
  private var p, q, r, s: Row

  @inline(__always) static var rowCount: Int { 4 }
  @inline(__always) init() {
    let zero = Row(repeating: V(repeating: 0))
    (p, q, r, s) = (zero, zero, zero, zero)
  }
  @inline(__always) init(splatting pointer: UnsafePointer<V.Scalar>) {
    p = Row(repeating: V(repeating: pointer[0]))
    q = Row(repeating: V(repeating: pointer[1]))
    r = Row(repeating: V(repeating: pointer[2]))
    s = Row(repeating: V(repeating: pointer[3]))
  }
  @inline(__always) mutating func add(
    splatting pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(repeating: pointer[0]), times: other)
    q.add(V(repeating: pointer[stride]), times: other)
    r.add(V(repeating: pointer[2 * stride]), times: other)
    s.add(V(repeating: pointer[3 * stride]), times: other)
  }
  @inline(__always) mutating func add(
    vectorsAt pointer: UnsafePointer<V.Scalar>, stride: Int, times other: Row
  ) {
    p.add(V(from: pointer), times: other)
    q.add(V(from: pointer + stride), times: other)
    r.add(V(from: pointer + 2 * stride), times: other)
    s.add(V(from: pointer + 3 * stride), times: other)
  }
  @inline(__always) mutating func add(
    rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int, timesEach other: Row
  ) {
    p.add(Row(from: pointer, stride: V.laneCount), timesEach: other)
    q.add(Row(from: pointer + stride, stride: V.laneCount), timesEach: other)
    r.add(Row(from: pointer + 2 * stride, stride: V.laneCount), timesEach: other)
    s.add(Row(from: pointer + 3 * stride, stride: V.laneCount), timesEach: other)
  }
  @inline(__always) mutating func add(rowsAt pointer: UnsafePointer<V.Scalar>, stride: Int) {
    p.add(Row(from: pointer, stride: V.laneCount))
    q.add(Row(from: pointer + stride, stride: V.laneCount))
    r.add(Row(from: pointer + 2 * stride, stride: V.laneCount))
    s.add(Row(from: pointer + 3 * stride, stride: V.laneCount))
  }
  @inline(__always) func forEach(_ body: (Int, Row) -> Void) {
    body(0, p)
    body(1, q)
    body(2, r)
    body(3, s)
  }
}
