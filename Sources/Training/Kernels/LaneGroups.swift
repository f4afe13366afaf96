/// One, two or four lane vectors that stand side by side in registers.
protocol LaneGroup {
  associatedtype V: LaneVector
  /// How many vectors there are.
  static var count: Int { get }
  /// The same vector in every place.
  init(repeating vector: V)
  /// Loads the vectors from addresses `stride` numbers apart.
  init(from pointer: UnsafePointer<V.Scalar>, stride: Int)
  /// Adds `factor` · each of the vectors.
  mutating func add(_ factor: V, times other: Self)
  /// Adds the products, place by place.
  mutating func add(_ factors: Self, timesEach other: Self)
  /// Adds the vectors, place by place.
  mutating func add(_ other: Self)
  /// Hands each vector to `body` with its place.
  func forEach(_ body: (Int, V) -> Void)
}

extension LaneGroup {
  /// The sum of the vectors.
  @inline(__always) var total: V {
    var total: V?
    forEach { _, vector in total = total.map { $0 + vector } ?? vector }
    return total!
  }
}

struct OneVector<V: LaneVector>: LaneGroup {
  private var a: V

  @inline(__always) static var count: Int { 1 }
  @inline(__always) init(repeating vector: V) { a = vector }
  @inline(__always) init(from pointer: UnsafePointer<V.Scalar>, stride: Int) { a = V(from: pointer) }
  @inline(__always) mutating func add(_ factor: V, times other: Self) { a = a.adding(factor, times: other.a) }
  @inline(__always) mutating func add(_ factors: Self, timesEach other: Self) {
    a = a.adding(factors.a, times: other.a)
  }
  @inline(__always) mutating func add(_ other: Self) { a = a + other.a }
  @inline(__always) func forEach(_ body: (Int, V) -> Void) { body(0, a) }
}

struct TwoVectors<V: LaneVector>: LaneGroup {
  private var a, b: V

  @inline(__always) static var count: Int { 2 }
  @inline(__always) init(repeating vector: V) { (a, b) = (vector, vector) }
  @inline(__always) init(from pointer: UnsafePointer<V.Scalar>, stride: Int) {
    a = V(from: pointer)
    b = V(from: pointer + stride)
  }
  @inline(__always) mutating func add(_ factor: V, times other: Self) {
    a = a.adding(factor, times: other.a)
    b = b.adding(factor, times: other.b)
  }
  @inline(__always) mutating func add(_ factors: Self, timesEach other: Self) {
    a = a.adding(factors.a, times: other.a)
    b = b.adding(factors.b, times: other.b)
  }
  @inline(__always) mutating func add(_ other: Self) {
    a = a + other.a
    b = b + other.b
  }
  @inline(__always) func forEach(_ body: (Int, V) -> Void) {
    body(0, a)
    body(1, b)
  }
}

struct FourVectors<V: LaneVector>: LaneGroup {
  private var a, b, c, d: V

  @inline(__always) static var count: Int { 4 }
  @inline(__always) init(repeating vector: V) { (a, b, c, d) = (vector, vector, vector, vector) }
  @inline(__always) init(from pointer: UnsafePointer<V.Scalar>, stride: Int) {
    a = V(from: pointer)
    b = V(from: pointer + stride)
    c = V(from: pointer + 2 * stride)
    d = V(from: pointer + 3 * stride)
  }
  @inline(__always) mutating func add(_ factor: V, times other: Self) {
    a = a.adding(factor, times: other.a)
    b = b.adding(factor, times: other.b)
    c = c.adding(factor, times: other.c)
    d = d.adding(factor, times: other.d)
  }
  @inline(__always) mutating func add(_ factors: Self, timesEach other: Self) {
    a = a.adding(factors.a, times: other.a)
    b = b.adding(factors.b, times: other.b)
    c = c.adding(factors.c, times: other.c)
    d = d.adding(factors.d, times: other.d)
  }
  @inline(__always) mutating func add(_ other: Self) {
    a = a + other.a
    b = b + other.b
    c = c + other.c
    d = d + other.d
  }
  @inline(__always) func forEach(_ body: (Int, V) -> Void) {
    body(0, a)
    body(1, b)
    body(2, c)
    body(3, d)
  }
}
