/// Entries as they are arranged in an argument or a result: one, a list, a list of lists, the fields of a structure.
public indirect enum Arranged<Entry: Sendable>: Sendable {
  /// One entry.
  case entry(Entry)
  /// A whole number, which no entry stands for.
  case count(Int)
  /// Several, in order: the elements of a list, or the fields of a structure.
  case list([Arranged])

  /// The entries, in order.
  public var entries: [Entry] {
    var entries: [Entry] = []
    add(to: &entries)
    return entries
  }

  private func add(to entries: inout [Entry]) {
    switch self {
    case .entry(let entry): entries.append(entry)
    case .count: break
    case .list(let parts): for part in parts { part.add(to: &entries) }
    }
  }

  /// The arrangement with other entries.
  public func map<Other>(_ transform: (Entry) throws -> Other) rethrows -> Arranged<Other> {
    switch self {
    case .entry(let entry): .entry(try transform(entry))
    case .count(let count): .count(count)
    case .list(let parts): .list(try parts.map { try $0.map(transform) })
    }
  }

  /// A vector of entries.
  public static func vector(_ entries: [Entry]) -> Arranged { .list(entries.map { .entry($0) }) }

  /// A matrix of entries, row by row.
  public static func matrix(_ rows: [[Entry]]) -> Arranged { .list(rows.map { .vector($0) }) }
}

extension Arranged: Equatable where Entry: Equatable {}

extension Arranged {
  /// Whether it is what a value of a type can be.
  public func fits(_ type: SwiftType) -> Bool {
    switch (self, type) {
    case (.entry, .number), (.count, .count): true
    case (.count(let place), .choice(_, let cases)): cases.indices.contains(place)
    case (.list(let parts), .list(let element)): parts.allSatisfy { $0.fits(element) }
    case (.list(let parts), .fields(_, let fields)):
      parts.count == fields.count && zip(parts, fields).allSatisfy { $0.fits($1.type) }
    case (_, .function): fits(CubicFunction.type)
    default: false
    }
  }

  /// Where the entries stand in a value of a type, as Swift would write it after the value's name: `[1][0]`, `.weights[2]`.
  public func places(in type: SwiftType) -> [String] {
    switch (self, type) {
    case (.list(let parts), .list(let element)):
      parts.enumerated().flatMap { index, part in part.places(in: element).map { "[\(index)]" + $0 } }
    case (.list(let parts), .fields(_, let fields)):
      zip(parts, fields).flatMap { part, field in part.places(in: field.type).map { ".\(field.label)" + $0 } }
    case (.list, .function): places(in: CubicFunction.type)
    case (.entry, _): [""]
    default: []
    }
  }
}

// MARK: - Words

extension Arranged<Double> {
  /// The value as words of 64 bits: a number's bits, and before each list its length.
  public func words(as type: SwiftType) -> [UInt64] {
    switch (self, type) {
    case (.entry(let number), _): [number.bitPattern]
    case (.count(let count), _): [UInt64(bitPattern: Int64(count))]
    case (.list(let parts), .list(let element)):
      [UInt64(parts.count)] + parts.flatMap { $0.words(as: element) }
    case (.list(let parts), .fields(_, let fields)):
      zip(parts, fields).flatMap { $0.words(as: $1.type) }
    case (.list, .function): words(as: CubicFunction.type)
    case (.list, _): preconditionFailure("a list is no \(type)")
    }
  }

  /// The value that words stand for; nil where they stand for none, are too few or too many.
  ///
  /// The words may come from a stranger: a length is taken for what follows, and never for memory to be set aside.
  public init?(words: [UInt64], as type: SwiftType) {
    var rest = words[...]
    guard let value = Self.value(&rest, as: type), rest.isEmpty else { return nil }
    self = value
  }

  private static func value(_ words: inout ArraySlice<UInt64>, as type: SwiftType) -> Arranged? {
    switch type {
    case .number: return words.popFirst().map { .entry(Double(bitPattern: $0)) }
    case .count, .choice: return words.popFirst().map { .count(Int(truncatingIfNeeded: $0)) }
    case .list(let element):
      // A list of empty structures would take no words, and so any length.
      guard let count = words.popFirst(), count <= UInt64(words.count) else { return nil }
      var parts: [Arranged] = []
      for _ in 0..<Int(count) {
        guard let part = value(&words, as: element) else { return nil }
        parts.append(part)
      }
      return .list(parts)
    case .fields(_, let fields):
      var parts: [Arranged] = []
      for field in fields {
        guard let part = value(&words, as: field.type) else { return nil }
        parts.append(part)
      }
      return .list(parts)
    case .function: return value(&words, as: CubicFunction.type)
    }
  }
}
