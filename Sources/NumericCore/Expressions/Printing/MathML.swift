/// Elements of MathML Core, which browsers draw by themselves, as text.
package enum MathML {
  /// A formula that is set as MathML, in running text or on a line of its own.
  package static func formula(_ content: String, isDisplay: Bool = false) -> String {
    "<math\(isDisplay ? " display=\"block\"" : "")>\(content)</math>"
  }

  /// An element around what it holds.
  package static func element(_ name: String, _ content: String) -> String { "<\(name)>\(content)</\(name)>" }

  /// A variable, or the name of a function; one letter is italic, a word upright.
  package static func identifier(_ text: String) -> String { element("mi", text.xmlEscaped) }

  /// A variable whose name is a word: slanted, where the page's style has `.word`, as single letters are.
  package static func word(_ text: String) -> String { "<mi class=\"word\">\(text.xmlEscaped)</mi>" }

  /// A number without a sign.
  package static func number(_ digits: String) -> String { element("mn", digits.xmlEscaped) }

  /// What a number that a page keeps up to date begins with.
  static let shownValue = "<mrow data-v="

  /// A number that a page keeps up to date, as the value of that place; inside of a formula a negative one stands in
  /// parentheses, whatever stands beside it, since another setting may make it so.
  package static func value(_ text: String, at place: Int, isGiven: Bool, isInside: Bool) -> String {
    let number = isInside && text.hasPrefix("−") ? opening("(") + numbers(text) + closing(")") : numbers(text)
    let marks = (isInside ? " data-b=\"\"" : "") + (isGiven ? " data-t=\"\"" : "")
    return "\(shownValue)\"\(place)\"\(marks)>\(number)</mrow>"
  }

  /// A sign.
  package static func sign(_ sign: String) -> String { element("mo", sign.xmlEscaped) }

  /// A sign that belongs to what stands behind it: where it stands in a row doesn't tell.
  package static func prefix(_ sign: String) -> String { "<mo form=\"prefix\">\(sign.xmlEscaped)</mo>" }

  /// The minus of −x.
  package static let minus = prefix("−")

  /// Words in a formula.
  package static func words(_ text: String) -> String { element("mtext", text.xmlEscaped) }

  /// An element that has a fixed number of places, each filled by a row.
  package static func built(_ name: String, _ places: String...) -> String {
    element(name, places.map(\.asOneElement).joined())
  }

  /// What opens, and does not grow.
  package static func opening(_ sign: String) -> String { fence(sign, "prefix") }

  /// What closes, and does not grow.
  package static func closing(_ sign: String) -> String { fence(sign, "postfix") }

  /// A fence that does not grow. A parenthesis has one form only, and a page has hundreds of them, so it isn't said.
  private static func fence(_ sign: String, _ form: String) -> String {
    let form = ["(", ")"].contains(sign) ? "" : " form=\"\(form)\""
    return "<mo\(form) stretchy=\"false\">\(sign.xmlEscaped)</mo>"
  }

  /// A row between fences. Those that grow with what they hold make one element of it; else it may be broken.
  package static func fenced(_ left: String, _ content: String, _ right: String, isBuiltUp: Bool) -> String {
    isBuiltUp
      ? element("mrow", sign(left) + content + sign(right)) : opening(left) + content + closing(right)
  }

  /// A letter with an accent above it.
  package static func accented(_ letter: String, _ accent: String) -> String {
    "<mover accent=\"true\">\(letter)<mo stretchy=\"false\">\(accent)</mo></mover>"
  }

  /// Rows of cells.
  package static func table(_ rows: [[String]], attributes: String = "") -> String {
    let body = rows.map { row in element("mtr", row.map { element("mtd", $0) }.joined()) }.joined()
    return "<mtable\(attributes)>\(body)</mtable>"
  }

  /// Rows of cells in parentheses.
  package static func matrix(_ rows: [[String]]) -> String {
    fenced("(", table(rows), ")", isBuiltUp: true)
  }

  /// A number as it is written for a terminal: `−0.5`, `≈ 0.3`, `3.5×10⁻⁵`, also a sum of such.
  package static func numbers(_ text: String) -> String {
    var result = ""
    var last = ""
    func isSignBefore() -> Bool { last.isEmpty || !last.hasPrefix("<mn>") && !last.hasPrefix("<mi>") }
    var rest = text[...]
    while let character = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let exponent = rest.prefix { UnicodeScript.plain(superscript: $0) != nil }
      if !digits.isEmpty {
        result += last
        last = number(String(digits))
        rest = rest.dropFirst(digits.count)
      } else if !exponent.isEmpty {
        let plain = String(exponent.compactMap { UnicodeScript.plain(superscript: $0) })
        last = built("msup", last, numbers(plain))
        rest = rest.dropFirst(exponent.count)
      } else {
        rest = rest.dropFirst()
        guard character != " " else { continue }
        let piece =
          switch character {
          case "−", "-": isSignBefore() ? minus : sign("−")
          case _ where character.isLetter || character == "∞": identifier(String(character))
          default: sign(String(character))
          }
        result += last
        last = piece
      }
    }
    return result + last
  }
}

extension String {
  /// The text with what XML and HTML would take for markup escaped; it may stand in an attribute, too.
  package var xmlEscaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.append(character)
      }
    }
  }

  /// The elements as one: a single one as it is, several in a row.
  package var asOneElement: String {
    MathML.elements(of: self).count == 1 ? self : MathML.element("mrow", self)
  }
}

extension MathML {
  /// The elements that stand side by side in a row.
  package static func elements(of row: String) -> [Substring] {
    var elements: [Substring] = []
    var (start, place, depth) = (row.startIndex, row.startIndex, 0)
    while let open = row[place...].firstIndex(of: "<"), let close = row[open...].firstIndex(of: ">") {
      depth += row[row.index(after: open)] == "/" ? -1 : 1
      place = row.index(after: close)
      if depth == 0 {
        elements.append(row[start..<place])
        start = place
      }
    }
    return elements
  }

  /// How many elements stand between parentheses at most that are not broken.
  private static let longestUnbroken = 7

  /// A long formula in pieces that a browser can set on several lines: the next begins with a sign between two terms
  /// or two sides, and what is short between parentheses stays whole. No browser breaks a formula by itself.
  package static func pieces(of row: String) -> [String] {
    let breaks = ["=", "≈", "+", "−"].map { sign($0) }
    let elements = elements(of: row)
    let inside = insideShortParentheses(elements)
    var pieces: [String] = []
    for (place, element) in elements.enumerated() {
      if pieces.isEmpty {
        pieces.append(String(element))
      } else if breaks.contains(String(element)), !inside.contains(place) {
        // Where it begins a formula it would be taken for a sign in front of a number.
        pieces.append("<mo form=\"infix\">" + element.dropFirst("<mo>".count))
      } else {
        pieces[pieces.count - 1] += element
      }
    }
    return pieces
  }

  /// The places of the elements that stand between parentheses near to each other.
  private static func insideShortParentheses(_ elements: [Substring]) -> Set<Int> {
    var (inside, open): (Set<Int>, [Int]) = ([], [])
    for (place, element) in elements.enumerated() {
      if element == opening("(") {
        open.append(place)
      } else if element == closing(")"), let begin = open.popLast(), place - begin - 1 <= longestUnbroken {
        inside.formUnion(begin...place)
      }
    }
    return inside
  }
}
