import NumericCore

/// What a name or a formula stands for: a number, a vector or a matrix, entry by entry.
enum Worth {
  /// One number.
  case number(Expression)
  /// A column of numbers.
  case vector([Expression])
  /// Rows of one length.
  case matrix([[Expression]])

  /// The entries, row by row.
  var entries: [Expression] {
    switch self {
    case .number(let number): [number]
    case .vector(let entries): entries
    case .matrix(let rows): rows.flatMap { $0 }
    }
  }

  /// The size, to compare: a vector is a matrix of one column here, and a number has none.
  var shape: [Int] {
    switch self {
    case .number: []
    case .vector(let entries): [entries.count]
    case .matrix(let rows): [rows.count, rows[0].count]
    }
  }

  /// The same shape with other entries.
  func mapping(_ transform: (Expression) -> Expression) -> Worth {
    switch self {
    case .number(let number): .number(transform(number))
    case .vector(let entries): .vector(entries.map(transform))
    case .matrix(let rows): .matrix(rows.map { $0.map(transform) })
    }
  }

  /// Entries with entries of the same shape.
  func zipped(with other: Worth, _ combine: (Expression, Expression) -> Expression) -> Worth? {
    switch (self, other) {
    case (.number(let a), .number(let b)): .number(combine(a, b))
    case (.vector(let a), .vector(let b)) where a.count == b.count: .vector(zip(a, b).map(combine))
    case (.matrix(let a), .matrix(let b)) where shape == other.shape:
      .matrix(zip(a, b).map { zip($0, $1).map(combine) })
    default: nil
    }
  }

  /// How large it is, as a sentence says it: `is 2×3`, `has 2 entries`, `is a number`.
  func size(_ isKorean: Bool) -> String {
    switch self {
    case .number: isKorean ? "수" : "is a number"
    case .vector(let entries):
      isKorean ? "성분 \(entries.count)개" : "has \(entries.count) \(entries.count == 1 ? "entry" : "entries")"
    case .matrix(let rows): isKorean ? "\(rows.count)×\(rows[0].count)" : "is \(rows.count)×\(rows[0].count)"
    }
  }
}

extension Symbol {
  /// The name of an entry: `x_2` of x, `W_12` of W, `W_12^(1)` of W_1; indices past 9 are separated by a comma.
  func entry(_ places: [Int]) -> Symbol {
    guard case .named(let base, let lower) = parts.stem else { return self }
    let digits = places.map(String.init).joined(separator: places.allSatisfy { $0 < 10 } ? "" : ",")
    var parts = parts
    parts.stem = .named(base, subscript: digits)
    // The vector's own subscript says which layer it belongs to.
    if !lower.isEmpty { parts.superscript.insert(.label(lower), at: 0) }
    return Symbol(parts)
  }
}
