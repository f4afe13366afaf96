/// What known slips make of the numbers that the slides print: so a test that fails can say what was done.
public enum SlipNumbers {
  /// A number that comes of a slip.
  struct Row {
    let claim, name: Substring
    let value: Double
    let slips: [Substring]

    /// Reads a line of the table.
    init(_ line: Substring) {
      let parts = line.split(separator: " ")
      (claim, name, value) = (parts[0], parts[1], Double(parts[2])!)
      slips = parts[3...].map { $0 }
    }
  }

  private static let rows = lines(of: SlipTable.rows).map(Row.init)
  /// The slips' names in both languages.
  private static let names: [Substring: (ko: Substring, en: Substring)] = Dictionary(
    uniqueKeysWithValues: lines(of: SlipTable.names).map { line in
      let parts = line.split(separator: "|")
      return (parts[0], (ko: parts[1], en: parts[2]))
    })

  private static func lines(of table: String) -> [Substring] { table.split(separator: "\n") }

  /// How near a number must come to one that a slip gives, as a share of it.
  ///
  /// The slides' numbers that a function is handed are rounded to nine digits; and a table of a hundred slips this
  /// narrow is hit by chance less than once in a thousand times.
  public static let nearness = 1e-6

  /// The sentence about the slip that gives a number for what a claim prints; nil where no known one does.
  public static func sentence(about came: Double, for value: PrintedValue) -> String? {
    let row = rows.first {
      $0.claim == value.claim && $0.name == value.name
        && ($0.value - came).magnitude <= nearness * $0.value.magnitude
    }
    return row.flatMap { sentence(naming: $0.slips) }
  }

  /// The sentence about slips, by their names in the table.
  public static func sentence(naming slips: [Substring]) -> String? {
    let known = slips.compactMap { names[$0] }
    guard !known.isEmpty else { return nil }
    return "알려진 실수: \(known.map(\.ko).joined(separator: " / ")) · A known slip: "
      + known.map(\.en).joined(separator: " / ")
  }
}
