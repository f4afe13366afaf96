import Signatures
import Textbook

extension Arranged {
  /// Whether it has the lists, and these the lengths, of another.
  func hasShape<Other>(of other: Arranged<Other>) -> Bool {
    switch (self, other) {
    case (.entry, .entry), (.count, .count): true
    case (.list(let parts), .list(let others)):
      parts.count == others.count && zip(parts, others).allSatisfy { $0.hasShape(of: $1) }
    default: false
    }
  }

  /// What is to be said where it has another shape than is wanted: "wanted 2×3, got 3×2: transposed?"; else nil.
  func shapeFault<Other>(wanting other: Arranged<Other>) -> Bilingual? {
    guard !hasShape(of: other) else { return nil }
    // The first part that differs says more than the whole, unless rows differ from one another.
    if case .list(let parts) = self, case .list(let others) = other, parts.count == others.count,
      rows == nil || other.rows == nil
    {
      for (part, wanted) in zip(parts, others) {
        if let fault = part.shapeFault(wanting: wanted) { return fault }
      }
    }
    let (wanted, got) = (other.shape, shape)
    var (ko, en) = ("\(wanted.ko)이어야 하는데 \(got.ko)입니다.", "Wanted \(wanted.en), got \(got.en).")
    if let rows, let columns, let wantedRows = other.rows, let wantedColumns = other.columns,
      (rows, columns) == (wantedColumns, wantedRows)
    {
      ko += " 행과 열이 바뀌지 않았나요?"
      en += " Transposed?"
    }
    return Bilingual(ko: RichText([.text(ko)]), en: RichText([.text(en)]))
  }

  /// How many rows a matrix has; nil for anything else.
  private var rows: Int? {
    guard case .list(let parts) = self, !parts.isEmpty, parts.allSatisfy({ $0.length != nil }) else {
      return nil
    }
    return parts.count
  }

  /// How long its rows are, where all are alike.
  private var columns: Int? {
    guard rows != nil, case .list(let parts) = self, Set(parts.map(\.length)).count == 1 else { return nil }
    return parts[0].length
  }

  /// How many numbers a list of numbers has; nil for anything else.
  private var length: Int? {
    guard case .list(let parts) = self else { return nil }
    let isFlat = parts.allSatisfy { if case .list = $0 { false } else { true } }
    return isFlat ? parts.count : nil
  }

  /// The shape in words: 2×3, a list of 3, rows of 2 and 3, empty.
  private var shape: (ko: String, en: String) {
    guard case .list(let parts) = self else { return ("수 하나", "a number") }
    if parts.isEmpty { return ("빈 배열", "an empty array") }
    if let rows, let columns { return ("\(rows)×\(columns)", "\(rows)×\(columns)") }
    if rows != nil {
      let lengths = parts.map { "\($0.length ?? 0)" }.joined(separator: ", ")
      return ("길이가 \(lengths)인 행들", "rows of \(lengths)")
    }
    if length != nil {
      return ("수 \(parts.count)개", parts.count == 1 ? "1 number" : "\(parts.count) numbers")
    }
    return ("\(parts.count)개", "\(parts.count) of them")
  }
}
