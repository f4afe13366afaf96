/// A long formula broken into lines of at most `width` columns, before a plus, a minus or a product sign.
///
/// The last fitting break at a plus or minus is taken, else at a product sign, else none.
func wrappedFormula(_ formula: String, width: Int) -> [String] {
  var lines: [String] = []
  var rest = Substring(formula)
  while displayWidth(String(rest)) > width {
    var columns = 0
    var additive: Substring.Index?
    var multiplicative: Substring.Index?
    var index = rest.startIndex
    while index < rest.endIndex, columns <= width {
      if columns > 0, rest[index...].hasPrefix(" + ") || rest[index...].hasPrefix(" − ") {
        additive = index
      }
      if columns > 0, rest[index] == "·" { multiplicative = index }
      columns += displayWidth(String(rest[index]))
      index = rest.index(after: index)
    }
    guard let at = additive ?? multiplicative else { break }
    lines.append(String(rest[..<at]))
    rest = rest[at...].drop { $0 == " " }
  }
  return lines + [String(rest)]
}
