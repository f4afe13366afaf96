import Files

/// The CSV form of a sheet: for a spreadsheet.
///
///     kind,number,name,value
///     sheet,,chapter,one-one-one-network
///     given,,w_1,0.8
///     step,1,s_1,
///
/// The answer to a step goes into its last column. A spreadsheet that saves it may write another separator, decimal
/// commas, and numbers and words in its own form.
extension Sheet {
  static let csvHeader = ["kind", "number", "name", "value"]

  /// The sheet as CSV.
  public var csv: String {
    // A name comes from a class list, and a spreadsheet is not to run it.
    let whose = [("name", name), ("section", section)].map { ($0, $1.map { StrangersText($0).csvField }) }
    let head: [(String, String?)] =
      [
        ("format", SheetRecord.format), ("version", "\(version)"), ("chapter", chapter),
        ("conventions", conventions.isEmpty ? nil : conventions.joined(separator: " ")), ("student", student),
      ] + whose + [
        ("program", program), ("seed", seed), ("notes", notes), ("draw", "\(draw)"),
        ("decimals", "\(decimals)"),
        ("decimalComma", "\(decimalComma)"), ("code", code),
      ]
    var rows = [Self.csvHeader]
    for (field, value) in head { if let value { rows.append(["sheet", "", field, value]) } }
    rows += givens.map { ["given", "", $0.name, $0.value.replacing("−", with: "-")] }
    rows += steps.map { ["step", "\($0.number)", $0.quantity, $0.answer] }
    return CSV.text(of: rows)
  }

  /// Reads the CSV form; a spreadsheet may have added empty columns, or left out empty cells at the end of a row.
  init(csv: String) throws(SheetProblem) {
    guard let rows = CSV.rows(of: csv) else { throw .notASheet("CSV: quotes") }
    var head: [String: String] = [:]
    var givens: [Given] = []
    var steps: [Row] = []
    for row in rows.dropFirst() where row.contains(where: { !$0.isEmpty }) {
      guard row.count >= 3 else { throw .notASheet("CSV: \(row.joined(separator: ",").prefix(40))") }
      let row = row + [""]
      switch row[0] {
      case "sheet": head[row[2]] = CSV.kept(row[3])
      // A spreadsheet calculates with a hyphen; sheets have a minus sign.
      case "given": givens.append(Given(name: row[2], value: row[3].replacing("-", with: "−")))
      case "step":
        guard let number = Int(row[1]) else { throw .notASheet("CSV: step \(row[1].prefix(20))") }
        steps.append(Row(number: number, quantity: row[2], points: 1, answer: row[3]))
      default: throw .notASheet("CSV: \(row[0].prefix(20))")
      }
    }
    func field(_ name: String) throws(SheetProblem) -> String {
      guard let value = head[name] else { throw .notASheet("CSV: \(name)") }
      return value
    }
    func number(_ name: String) throws(SheetProblem) -> Int {
      guard let number = Int(try field(name)) else { throw .notASheet("CSV: \(name)") }
      return number
    }
    guard try field("format") == SheetRecord.format else { throw .notASheet("CSV: format") }
    let version = try number("version")
    guard Self.known.contains(version) else { throw .unknownVersion(version) }
    self.init(
      version: version, chapter: try field("chapter"),
      conventions: (head["conventions"] ?? "").split(separator: " ").map(String.init),
      student: try field("student"), name: head["name"], section: head["section"],
      program: head["program"], seed: head["seed"], notes: head["notes"],
      draw: try number("draw"),
      decimals: try number("decimals"), decimalComma: head["decimalComma"]?.lowercased() == "true",
      code: try field("code"), givens: givens, steps: steps)
    takeDecimalCommas()
  }

  /// Reads the givens with points where a spreadsheet wrote all of them with commas; then the answers may have them,
  /// too.
  private mutating func takeDecimalCommas() {
    let values = givens.map(\.value)
    guard values.contains(where: { $0.contains(",") }), !values.contains(where: { $0.contains(".") }) else {
      return
    }
    for index in givens.indices { givens[index].value.replace(",", with: ".") }
    decimalComma = true
  }
}
