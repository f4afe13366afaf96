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

  /// A number that comes of a slip in a case's own numbers.
  private struct CaseRow {
    let right, wrong: Double
    let slips: [Substring]

    init(_ line: Substring) {
      let parts = line.split(separator: " ")
      (right, wrong, slips) = (Double(parts[0])!, Double(parts[1])!, parts[2...].map { $0 })
    }
  }

  private static let cases = lines(of: SlipTable.cases).map(CaseRow.init)
  /// More slips for one number would say nothing.
  private static let mostNamed = 2
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

  /// The sentence about the slip that gives a number in the place of another, with a case's own numbers; nil where no known
  /// one does, or too many.
  public static func sentence(about came: Double, insteadOf right: Double) -> String? {
    func isNear(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude <= nearness * b.magnitude }
    guard !isNear(came, right) else { return nil }
    let found = cases.filter { isNear(came, $0.wrong) && isNear(right, $0.right) }
    var slips: [Substring] = []
    for slip in found.flatMap(\.slips) where !slips.contains(slip) { slips.append(slip) }
    return slips.count <= mostNamed ? sentence(naming: slips) : nil
  }

  /// The sentence about slips, by their names in the table.
  public static func sentence(naming slips: [Substring]) -> String? {
    let known = slips.compactMap { names[$0] }
    guard !known.isEmpty else { return nil }
    return "알려진 실수: \(known.map(\.ko).joined(separator: " / ")) · A known slip: "
      + known.map(\.en).joined(separator: " / ")
  }
}
