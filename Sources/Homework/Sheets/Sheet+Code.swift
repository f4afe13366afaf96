/// The mark on a sheet that only who knows the course seed can make.
extension Sheet {
  /// The code that belongs to the sheet under a key, by the sheet's own version.
  func code(key: String) -> String {
    ProofCode.of(version == 1 ? "\(chapter)/\(student)/\(draw)/\(decimals)/sheet" : coveredText, key: key)
  }

  /// Whether the sheet's code is the one that belongs to it under a key, also where a spreadsheet took the code for a
  /// number and shows it as one: about one in seven hundred has only digits and an e.
  func hasCode(key: String) -> Bool {
    let own = code(key: key)
    return code == own || Self.isShown(code, for: own)
  }

  /// The steps by their numbers: a spreadsheet may have sorted the rows.
  var stepsInOrder: [Row] { steps.sorted { $0.number < $1.number } }

  /// All that the code covers from version 2 on: whose the sheet is, what is given, what is asked, and in which
  /// conventions if it names any.
  private var coveredText: String {
    var fields = ["sheet/\(version)", chapter, student, "\(draw)", "\(decimals)"]
    if version >= Self.inConventions || !conventions.isEmpty {
      fields += ["\(conventions.count)"] + conventions
    }
    fields.append("\(givens.count)")
    for given in givens { fields += [given.name, given.value] }
    fields.append("\(steps.count)")
    for step in stepsInOrder { fields += ["\(step.number)", step.quantity] }
    return ProofCode.text(of: fields)
  }
}
