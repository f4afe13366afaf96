import NumericCore

/// A network's formula as the copy prints it, letter by letter: `y = w2(act(w1*input + b1)) + b2`.
///
/// The printed text is parsed. What is no formula is compared with the right one, text against text: a piece that was
/// left out in copying, or a parenthesis too many.
public struct PrintedNetwork: Statement {
  /// What the copy prints.
  public let printed: String
  /// The formula that is meant, in the same letters.
  public let meant: String

  /// Creates the statement.
  public init(_ printed: String, for meant: String) {
    self.printed = printed
    self.meant = meant
  }

  /// What the copy prints, as it stands.
  public func text(_ language: Language) -> RichText { "\(code: printed)" }

  /// Defined when the printed text is the meant formula; conditional when it is so but for parentheses that have no
  /// partner; else refuted, with the piece that was left out where one piece explains it.
  public func outcome(in study: Study) -> StatementOutcome {
    guard let isMeant = Self.areOne(meant, meant), isMeant else { return StatementOutcome(.undecided) }
    if let isRight = Self.areOne(printed, meant) { return isRight ? StatementOutcome(.defined) : refuted("") }
    let (balanced, dropped) = Self.droppingUnpaired(printed)
    if Self.areOne(balanced, meant) == true {
      var outcome = StatementOutcome(.conditional)
      let parentheses = dropped == 1 ? "parenthesis that has" : "parentheses that have"
      let verb = dropped == 1 ? "is" : "are"
      outcome.condition = Bilingual(
        ko: "짝이 없는 닫는 괄호 \("\(dropped)")개를 빼고 읽을 때",
        en: "if the closing \(parentheses) no partner \(verb) left out")
      outcome.evidence = [
        Bilingual(
          ko: "그렇게 읽은 식은 뜻한 식과 표준형이 같다", en: "read so, it has the normal form of the formula that is meant")
      ]
      return outcome
    }
    return refuted(balanced)
  }

  private func refuted(_ balanced: String) -> StatementOutcome {
    var outcome = StatementOutcome(.refuted)
    outcome.corrected = Bilingual(ko: "\(code: meant)", en: "\(code: meant)")
    if !balanced.isEmpty {
      let (opening, closing) = (printed.count { $0 == "(" }, printed.count { $0 == ")" })
      outcome.remarks = [
        Bilingual(
          ko:
            "식이 아님: 여는 괄호 \("\(opening)")개, 닫는 괄호 \("\(closing)")개. 짝이 없는 괄호를 빼도 \(code: balanced), 곧 다른 신경망",
          en:
            "no formula: \("\(opening)") opening and \("\(closing)") closing parentheses; even without those that have no partner it is \(code: balanced), another network"
        )
      ]
    }
    let pieces = Self.piecesLeftOut(of: meant, in: printed)
    if let piece = pieces.first {
      outcome.why = Bilingual(
        ko: "바른 식에서 \(code: piece)가 빠졌다: 이 조각만 빼면 슬라이드에 적힌 그대로다",
        en: "\(code: piece) was left out: without this piece the right formula is what is printed")
    }
    return outcome
  }

  // MARK: - Text

  /// The pieces of a text without which it is another; spaces do not count.
  static func piecesLeftOut(of text: String, in shorter: String) -> [String] {
    let (whole, rest) = (text.filter { $0 != " " }.map(\.self), shorter.filter { $0 != " " }.map(\.self))
    let length = whole.count - rest.count
    guard length > 0 else { return [] }
    let pieces = (0...rest.count).compactMap { start -> String? in
      whole[..<start] + whole[(start + length)...] == rest[...] ? String(whole[start..<start + length]) : nil
    }
    // The same text may be cut in several places; a piece from a weight on to a parenthesis is easiest to read.
    func isLayer(_ piece: String) -> Bool { piece.hasPrefix("w") && piece.hasSuffix("(") }
    return pieces.sorted { isLayer($0) && !isLayer($1) }
  }

  /// The text without closing parentheses that have no partner, and how many they were.
  static func droppingUnpaired(_ text: String) -> (text: String, count: Int) {
    var (open, dropped, kept) = (0, 0, "")
    for character in text {
      if character == "(" { open += 1 }
      if character == ")" {
        guard open > 0 else {
          dropped += 1
          continue
        }
        open -= 1
      }
      kept.append(character)
    }
    return (kept, dropped)
  }

  /// Whether two texts are one formula, whichever of the lecture's functions act is; nil where one is no formula.
  private static func areOne(_ text: String, _ other: String) -> Bool? {
    var areOne = true
    for act in [ElementaryFunction.step, .sigmoid, .relu] {
      guard let left = formula(text, act: act), let right = formula(other, act: act) else { return nil }
      areOne = areOne && left.isIdentical(to: right) == .proved
    }
    return areOne
  }

  /// The right side of `y = …` as a formula; nil where the text is none.
  private static func formula(_ text: String, act: ElementaryFunction) -> Expression? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    var parser = NetworkParser(text[text.index(after: equals)...], act: act)
    return parser.formula()
  }
}

/// Reads sums and products of names, with `act(…)` for the activation and `w(…)` for a product.
private struct NetworkParser {
  private var rest: [Character]
  private let act: ElementaryFunction

  init(_ text: Substring, act: ElementaryFunction) {
    rest = Array(text.filter { $0 != " " }.reversed())
    self.act = act
  }

  /// The whole text as one formula.
  mutating func formula() -> Expression? {
    guard let sum = sum(), rest.isEmpty else { return nil }
    return sum
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.last == character else { return false }
    rest.removeLast()
    return true
  }

  private mutating func sum() -> Expression? {
    guard var sum = product() else { return nil }
    while take("+") {
      guard let term = product() else { return nil }
      sum = sum + term
    }
    return sum
  }

  private mutating func product() -> Expression? {
    guard var product = factor() else { return nil }
    while true {
      if take("*") || rest.last == "(" {
        guard let next = factor() else { return nil }
        product = product * next
      } else {
        return product
      }
    }
  }

  private mutating func factor() -> Expression? {
    if take("(") {
      guard let inside = sum(), take(")") else { return nil }
      return inside
    }
    var name = ""
    while let next = rest.last, next.isLetter || next.isNumber { name.append(rest.removeLast()) }
    guard name.first?.isLetter == true else { return nil }
    guard name == "act" else { return .symbol(Symbol(name)) }
    guard take("("), let inside = sum(), take(")") else { return nil }
    return .apply(act, inside)
  }
}
