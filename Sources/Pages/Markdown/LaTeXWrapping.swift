/// Roughly how many letters wide a formula in LaTeX is set.
///
/// A command is about as wide as one letter, and braces take no room; of a fraction both halves count.
func latexWidth(_ formula: String) -> Int {
  formula.replacing(/\\[a-z]+/, with: "x").filter { !"{}_^ ".contains($0) }.count
}

/// A long formula in LaTeX broken into rows of at most `width` letters, before a plus or a minus.
///
/// Only the outermost plus and minus signs are breaks, and none inside braces or between `\left` and `\right`,
/// which must stay on one row. They may be inside parentheses if these hold one long sum, as in ½(a + b + c); a
/// product of differences stays whole.
func wrappedLaTeX(_ formula: String, width: Int) -> [String] {
  guard latexWidth(formula) > width else { return [formula] }
  let breaks = additiveBreaks(in: formula)
  guard let outermost = breaks.map(\.depth).min() else { return [formula] }
  let outer = breaks.filter { $0.depth == outermost }
  guard outermost == 0 || (outer.count > 1 && Set(outer.map(\.group)).count == 1) else {
    return [formula]
  }
  let places = outer.map(\.index)
  let ends = places + [formula.endIndex]
  var rows: [String] = []
  var start = formula.startIndex
  for (place, next) in zip(ends, ends.dropFirst())
  where latexWidth(String(formula[start..<next])) > width {
    guard start < place else { continue }
    rows.append(String(formula[start..<place]))
    start = formula.index(after: place)
  }
  return rows + [String(formula[start...])]
}

/// The places of " + " and " - " outside braces and stretched parentheses, with how many parentheses are open
/// and which of them, counted from the left, was opened last.
private func additiveBreaks(in formula: String) -> [(index: String.Index, depth: Int, group: Int)] {
  var breaks: [(index: String.Index, depth: Int, group: Int)] = []
  var open: [Int] = []
  var (braces, stretched, opened) = (0, 0, 0)
  for index in formula.indices {
    switch formula[index] {
    case "{": braces += 1
    case "}": braces -= 1
    case "(":
      opened += 1
      open.append(opened)
    case ")": _ = open.popLast()
    case "\\":
      let command = formula[index...].dropFirst().prefix { $0.isLetter }
      if command == "left" { stretched += 1 }
      if command == "right" { stretched -= 1 }
    case " ":
      let isSign = formula[index...].hasPrefix(" + ") || formula[index...].hasPrefix(" - ")
      if isSign, braces == 0, stretched == 0 { breaks.append((index, open.count, open.last ?? 0)) }
    default: break
    }
  }
  return breaks
}
