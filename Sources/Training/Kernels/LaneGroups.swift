/// One to five lane vectors that stand side by side in registers.
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

/// Two groups as one, the second's vectors after the first's.
struct SideBySide<First: LaneGroup, Second: LaneGroup>: LaneGroup where First.V == Second.V {
  typealias V = First.V
  private var a: First
  private var b: Second

  @inline(__always) static var count: Int { First.count + Second.count }
  @inline(__always) init(repeating vector: V) {
    (a, b) = (First(repeating: vector), Second(repeating: vector))
  }
  @inline(__always) init(from pointer: UnsafePointer<V.Scalar>, stride: Int) {
    a = First(from: pointer, stride: stride)
    b = Second(from: pointer + First.count * stride, stride: stride)
  }
  @inline(__always) mutating func add(_ factor: V, times other: Self) {
    a.add(factor, times: other.a)
    b.add(factor, times: other.b)
  }
  @inline(__always) mutating func add(_ factors: Self, timesEach other: Self) {
    a.add(factors.a, timesEach: other.a)
    b.add(factors.b, timesEach: other.b)
  }
  @inline(__always) mutating func add(_ other: Self) {
    a.add(other.a)
    b.add(other.b)
  }
  @inline(__always) func forEach(_ body: (Int, V) -> Void) {
    a.forEach(body)
    b.forEach { body(First.count + $0, $1) }
  }
}

typealias TwoVectors<V: LaneVector> = SideBySide<OneVector<V>, OneVector<V>>
typealias ThreeVectors<V: LaneVector> = SideBySide<TwoVectors<V>, OneVector<V>>
typealias FourVectors<V: LaneVector> = SideBySide<TwoVectors<V>, TwoVectors<V>>
typealias FiveVectors<V: LaneVector> = SideBySide<TwoVectors<V>, ThreeVectors<V>>
