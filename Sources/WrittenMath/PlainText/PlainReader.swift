import NumericCore

/// Reads formulas in plain text: `z = w_1*x_1 + w_2 x_2 + b`, `-(t ln p + (1 - t) ln(1 - p))`.
///
/// Products, quotients and things side by side are taken from left to right: `1/2 (t - p)^2` is half a square.
public struct PlainReader {
  private var tokens: ArraySlice<Token>
  private let text: Substring
  private var depth = 0

  /// Parentheses, brackets and braces within one another, at most.
  public static let deepest = 100

  /// How many terms a sum has at most.
  public static let mostTerms = 10_000
  /// How many factors a product has at most.
  public static let mostFactors = 500

  /// Takes a text apart.
  public init(_ text: Substring) throws(Fault) {
    self.text = text
    tokens = try Tokens.of(text)[...]
  }

  /// The formulas of a line with relations between them: `a = b`.
  public static func chain(_ text: Substring) throws(Fault) -> WrittenChain {
    var reader = try PlainReader(text)
    let chain = try reader.chain()
    try reader.requireEnd()
    return chain
  }

  /// One formula.
  public static func formula(_ text: Substring) throws(Fault) -> Written {
    var reader = try PlainReader(text)
    let formula = try reader.sum()
    try reader.requireEnd()
    return formula
  }

  // MARK: - Pieces of a statement

  /// Whether nothing is left.
  public var isAtEnd: Bool { tokens.isEmpty }

  /// Where the next piece stands; the end of the text where nothing is left.
  public var place: Range<String.Index> { tokens.first?.range ?? text.endIndex..<text.endIndex }

  /// The next piece if it is a word.
  public var word: Substring? {
    if case .word(let word)? = tokens.first?.kind { word } else { nil }
  }

  /// The next piece if it is a number.
  public var number: Substring? {
    if case .number(let digits)? = tokens.first?.kind { digits } else { nil }
  }

  /// Leaves out the next piece.
  public mutating func skip() { tokens.removeFirst() }

  /// Takes a word if it comes next.
  public mutating func take(word: String) -> Bool {
    guard self.word == word[...] else { return false }
    tokens.removeFirst()
    return true
  }

  /// Takes a sign if it comes next.
  public mutating func take(_ sign: Character) -> Bool {
    guard tokens.first?.kind == .sign(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  /// Whether a sign comes next.
  public func comes(_ sign: Character) -> Bool { tokens.first?.kind == .sign(sign) }

  /// A name with its marks, and its places: `w_1`, `W^(1)`, `x[2]`.
  public mutating func name() throws(Fault) -> Written {
    guard case .word? = tokens.first?.kind else {
      throw fault(ko: "이름이 있어야 합니다", en: "a name was expected")
    }
    return try derivedName()
  }

  /// A number with its sign, or a list of what are numbers in the end.
  public mutating func value() throws(Fault) -> Written { try signedPrimary() }

  /// A formula, as far as it goes.
  public mutating func formula() throws(Fault) -> Written { try sum() }

  /// Requires that nothing is left.
  public func requireEnd() throws(Fault) {
    if let token = tokens.first { throw unexpected(token) }
  }

  // MARK: - Chains

  /// Formulas with relations between them, as far as they go.
  public mutating func chain() throws(Fault) -> WrittenChain {
    let first = try sum()
    var rest: [(relation: WrittenChain.Relation, formula: Written)] = []
    while let relation = takeRelation() { rest.append((relation, try sum())) }
    return WrittenChain(first, rest)
  }

  private mutating func takeRelation() -> WrittenChain.Relation? {
    guard case .sign(let sign)? = tokens.first?.kind else { return nil }
    let second = tokens.dropFirst().first
    func followed(by next: Character) -> Bool { second?.kind == .sign(next) && second?.isApart == false }
    let relation: WrittenChain.Relation
    var count = 1
    switch sign {
    case "=": relation = .equal
    case "≈": relation = .approximately
    case "≠": relation = .notEqual
    case "≤": relation = .lessOrEqual
    case "≥": relation = .greaterOrEqual
    case "←": relation = .becomes
    case ":" where followed(by: "="): (relation, count) = (.becomes, 2)
    case "<" where followed(by: "="): (relation, count) = (.lessOrEqual, 2)
    case ">" where followed(by: "="): (relation, count) = (.greaterOrEqual, 2)
    case "<" where followed(by: "-"): (relation, count) = (.becomes, 2)
    case "<": relation = .less
    case ">": relation = .greater
    default: return nil
    }
    tokens = tokens.dropFirst(count)
    return relation
  }

  // MARK: - Sums and products

  private mutating func sum() throws(Fault) -> Written {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 2 * Self.deepest else {
      throw fault(
        ko: "괄호가 너무 깊습니다. \(Self.deepest)겹까지 쓸 수 있습니다",
        en: "nested too deeply: at most \(Self.deepest) levels")
    }
    var terms = [try term()]
    while let token = tokens.first, token.kind == .sign("+") || token.kind == .sign("-") {
      tokens.removeFirst()
      guard terms.count < Self.mostTerms else {
        throw fault(
          ko: "합이 너무 깁니다. \(Self.mostTerms)개까지 쓸 수 있습니다", en: "a sum of more than \(Self.mostTerms) terms")
      }
      let next = try term()
      terms.append(token.kind == .sign("+") ? next : negated(next, from: token.range.lowerBound))
    }
    guard terms.count > 1 else { return terms[0] }
    return Written(.sum(terms), at: terms[0].range.lowerBound..<terms[terms.count - 1].range.upperBound)
  }

  /// Goes one level deeper: a pair of parentheses takes two, for the sum inside and for itself.
  private mutating func enter() throws(Fault) {
    depth += 1
    guard depth <= 2 * Self.deepest else {
      throw fault(
        ko: "괄호가 너무 깊습니다. \(Self.deepest)겹까지 쓸 수 있습니다",
        en: "nested too deeply: at most \(Self.deepest) levels")
    }
  }

  private func negated(_ formula: Written, from start: String.Index) -> Written {
    Written(.negation(formula), at: start..<formula.range.upperBound)
  }

  private mutating func term() throws(Fault) -> Written {
    if let token = tokens.first, token.kind == .sign("-") || token.kind == .sign("+") {
      tokens.removeFirst()
      try enter()
      defer { depth -= 1 }
      let inside = try term()
      return token.kind == .sign("-") ? negated(inside, from: token.range.lowerBound) : inside
    }
    var product = try power()
    var divided: Range<String.Index>?
    var factors = 1
    while let token = tokens.first {
      factors += 1
      guard factors <= Self.mostFactors else {
        throw fault(
          ko: "곱이 너무 깁니다. \(Self.mostFactors)개까지 쓸 수 있습니다",
          en: "a product of more than \(Self.mostFactors) factors")
      }
      switch token.kind {
      case .sign("/"):
        tokens.removeFirst()
        let divisor = try signedPower()
        product = Written(.quotient(product, divisor), at: joined(product, divisor))
        divided = divisor.range
      case .sign("*"), .sign("·"), .sign("×"), .sign("⊙"):
        tokens.removeFirst()
        let times: Written.Times =
          switch token.kind {
          case .sign("·"): .dot
          case .sign("×"): .cross
          case .sign("⊙"): .circle
          default: .star
          }
        if token.kind == .sign("*"), let next = tokens.first, next.kind == .sign("*"), !next.isApart {
          throw Fault(
            at: token.range.lowerBound..<next.range.upperBound, ko: "거듭제곱은 ^로 쓰세요: x^2",
            en: "a power is written with ^: x^2")
        }
        let factor = try signedPower()
        product = Written(.product(product, times, factor), at: joined(product, factor))
        divided = nil
      default:
        guard beginsFactor(token) else { return product }
        if let divided, !token.isApart, token.kind != .sign("("), token.kind != .sign("[") {
          throw Fault(
            at: divided.lowerBound..<token.range.upperBound,
            ko: "나누는 수가 어디까지인지 알 수 없습니다. 괄호나 띄어쓰기로 나타내세요: 1/(2 x) 또는 1/2 x",
            en: "it is not clear what is divided by; write 1/(2 x), or 1/2 x with a space")
        }
        let factor = try power()
        product = Written(.product(product, .beside, factor), at: joined(product, factor))
        divided = nil
      }
    }
    return product
  }

  private func joined(_ first: Written, _ last: Written) -> Range<String.Index> {
    first.range.lowerBound..<last.range.upperBound
  }

  private func beginsFactor(_ token: Token) -> Bool {
    switch token.kind {
    // What a claim is said under is no factor.
    case .word(let word): word != "where" && word != "if"
    case .number, .dots: true
    case .sign(let sign): "([∂√Σ∑½¼".contains(sign)
    case .range: false
    }
  }

  /// A power, with a sign before it: `a·-b`.
  private mutating func signedPower() throws(Fault) -> Written {
    guard let token = tokens.first, token.kind == .sign("-") else { return try power() }
    tokens.removeFirst()
    return negated(try power(), from: token.range.lowerBound)
  }

  // MARK: - Powers and marks

  private mutating func power() throws(Fault) -> Written {
    var base = try primary()
    var marks = 0
    while let token = tokens.first {
      marks += 1
      guard marks <= Self.deepest else {
        throw fault(
          ko: "거듭제곱이 너무 많습니다. \(Self.deepest)번까지 쓸 수 있습니다", en: "powers of powers: at most \(Self.deepest)")
      }
      if token.kind == .sign("^") {
        tokens.removeFirst()
        base = try raised(base, from: token)
      } else if case .sign(let sign) = token.kind, let character = Superscript.characters[sign] {
        base = try raisedByCharacters(base, character)
      } else if token.kind == .sign("["), !token.isApart {
        base = try entry(of: base)
      } else if token.kind == .sign("'") || token.kind == .sign("′"), case .name(let symbol) = base.form {
        tokens.removeFirst()
        base = Written(.name(symbol.adding(.prime)), at: base.range.lowerBound..<token.range.upperBound)
      } else if token.kind == .sign("+"), !token.isApart, isMark, case .name = base.form.named {
        tokens.removeFirst()
        base = updated(base, to: token.range.upperBound)
      } else {
        return base
      }
    }
    return base
  }

  /// Whether the `+` that comes next belongs to the name before it: `w_1+ = 0.5`.
  private var isMark: Bool {
    guard let next = tokens.dropFirst().first else { return true }
    switch next.kind {
    case .sign(let sign): return "=≈,)]←:*·/;<>≠≤≥+".contains(sign)
    case .number, .word, .dots, .range: return false
    }
  }

  private func updated(_ name: Written, to end: String.Index) -> Written {
    let range = name.range.lowerBound..<end
    if case .name(let symbol) = name.form { return Written(.name(symbol.updated), at: range) }
    guard case .entry(let vector, let places) = name.form, case .name(let symbol) = vector.form else {
      return name
    }
    return Written(.entry(Written(.name(symbol.updated), at: vector.range), places), at: range)
  }

  private mutating func raised(_ base: Written, from caret: Token) throws(Fault) -> Written {
    guard let token = tokens.first else {
      throw fault(ko: "'^' 뒤에 지수나 표시가 있어야 합니다", en: "an exponent or a mark was expected after '^'")
    }
    func marked(_ mark: Symbol.Mark, to end: String.Index) -> Written? {
      base.form.marking(mark).map { Written($0, at: base.range.lowerBound..<end) }
    }
    switch token.kind {
    case .sign("+"), .sign("*"):
      tokens.removeFirst()
      if let named = marked(token.kind == .sign("+") ? .updated : .star, to: token.range.upperBound) {
        return named
      }
      throw Fault(
        at: caret.range.lowerBound..<token.range.upperBound,
        ko: "이 표시는 이름 뒤에만 쓸 수 있습니다", en: "this mark belongs behind a name")
    case .word(let word) where word == "T" || word == "⊤":
      tokens.removeFirst()
      return Written(.transposed(base), at: base.range.lowerBound..<token.range.upperBound)
    case .sign("("), .sign("["):
      if let (label, end) = label(token.kind == .sign("(")) {
        let mark: Symbol.Mark = token.kind == .sign("(") ? .label(label) : .layer(label)
        if let named = marked(mark, to: end) { return named }
      }
      let exponent = try primary()
      return Written(.power(base, exponent), at: joined(base, exponent))
    case .sign("{"):
      tokens.removeFirst()
      let exponent = try sum()
      let close = try take("}", opened: token.range)
      if case .name(let name) = exponent.form, name == "T" {
        return Written(.transposed(base), at: base.range.lowerBound..<close)
      }
      return Written(.power(base, exponent), at: base.range.lowerBound..<close)
    default:
      let exponent = try signedPrimary()
      return Written(.power(base, exponent), at: joined(base, exponent))
    }
  }

  /// A label in parentheses or brackets behind `^`, which is taken: letters and digits alone.
  private mutating func label(_ isRound: Bool) -> (String, end: String.Index)? {
    let parts = tokens.prefix(3)
    guard parts.count == 3, let close = parts.last, close.kind == .sign(isRound ? ")" : "]") else {
      return nil
    }
    let label: Substring
    switch parts[parts.startIndex + 1].kind {
    case .number(let digits) where digits.allSatisfy(\.isNumber): label = digits
    case .word(let word): label = word
    default: return nil
    }
    tokens = tokens.dropFirst(3)
    return (String(label), close.range.upperBound)
  }

  /// Superscript characters one after the other: ², ⁻¹, ᵀ, ⁽¹⁾, ⁺.
  private mutating func raisedByCharacters(_ base: Written, _ first: Character) throws(Fault) -> Written {
    var text = ""
    let start = base.range.lowerBound
    var end = start
    while let token = tokens.first, case .sign(let sign) = token.kind,
      let character = Superscript.characters[sign]
    {
      text.append(character)
      end = token.range.upperBound
      tokens.removeFirst()
    }
    let range = start..<end
    if text == "T" { return Written(.transposed(base), at: range) }
    if text == "+", let named = base.form.marking(.updated) { return Written(named, at: range) }
    if text.hasPrefix("("), text.hasSuffix(")"),
      let named = base.form.marking(.label(String(text.dropFirst().dropLast())))
    {
      return Written(named, at: range)
    }
    guard let number = PrintedDecimal(text) else {
      throw Fault(at: range, ko: "위 첨자를 읽을 수 없습니다", en: "this superscript can't be read")
    }
    return Written(.power(base, Written(.number(number), at: range)), at: range)
  }

  private mutating func signedPrimary() throws(Fault) -> Written {
    guard let token = tokens.first, token.kind == .sign("-") else { return try primary() }
    tokens.removeFirst()
    return negated(try primary(), from: token.range.lowerBound)
  }

  // MARK: - Single things

  private mutating func primary() throws(Fault) -> Written {
    try enter()
    defer { depth -= 1 }
    guard let token = tokens.first else {
      throw fault(
        ko: "식이 여기서 끊겼습니다. 수나 이름이 있어야 합니다", en: "the formula ends here; a number or a name was expected")
    }
    switch token.kind {
    case .number(let digits):
      tokens.removeFirst()
      return Written(.number(try number(digits, at: token.range)), at: token.range)
    case .dots:
      tokens.removeFirst()
      return Written(.dots, at: token.range)
    case .word(let word): return try named(word, token)
    case .sign("("): return try parenthesised(token)
    case .sign("["): return try list(token)
    case .sign("∂"): return try derivative(.partial)
    case .sign("√"):
      tokens.removeFirst()
      let argument = try power()
      return Written(.call("sqrt", [argument]), at: token.range.lowerBound..<argument.range.upperBound)
    case .sign("½"), .sign("¼"):
      tokens.removeFirst()
      let below: PrintedDecimal = token.kind == .sign("½") ? 2 : 4
      return Written(
        .quotient(Written(.number(1), at: token.range), Written(.number(below), at: token.range)),
        at: token.range)
    case .sign, .range: throw unexpected(token)
    }
  }

  private func number(_ digits: Substring, at range: Range<String.Index>) throws(Fault) -> PrintedDecimal {
    guard digits.utf8.count <= 1000 else {
      throw Fault(at: range, ko: "수가 너무 깁니다. 1000자리까지 쓸 수 있습니다", en: "a number of more than 1000 digits")
    }
    // A number of ten thousand digits behind a short exponent costs as much as one written out.
    let exponent = digits.split { $0 == "e" || $0 == "E" }.dropFirst().first.map {
      Int($0.replacing("−", with: "-"))
    }
    guard exponent.map({ ($0?.magnitude ?? .max) <= 400 }) ?? true,
      let number = PrintedDecimal(String(digits))
    else {
      throw Fault(at: range, ko: "지수는 −400부터 400까지입니다", en: "exponents go from -400 to 400")
    }
    return number
  }

  private mutating func named(_ word: Substring, _ token: Token) throws(Fault) -> Written {
    if let derivative = try totalDerivative(word, token) { return derivative }
    tokens.removeFirst()
    if word == "pi" || word == "π" { return Written(.pi, at: token.range) }
    if let function = FunctionName.of(word) {
      if let call = try call(function, token) { return call }
    } else if word == "transpose", tokens.first?.kind == .sign("(") {
      let argument = try primary()
      return Written(.transposed(argument), at: token.range.lowerBound..<argument.range.upperBound)
    } else if let open = tokens.first, open.kind == .sign("("), !open.isApart,
      word.allSatisfy(\.isLetter), let call = try call(String(word), token)
    {
      // Nothing is known of names here: it may be a name times what stands in parentheses.
      return call
    }
    return Written(.name(NameSpelling.symbol(of: word)), at: token.range)
  }

  private mutating func call(_ function: String, _ token: Token) throws(Fault) -> Written? {
    // tanh²(x) is the square of tanh(x).
    var exponent: Written?
    if let caret = tokens.first, caret.kind == .sign("^"), FunctionName.isPrefix(function) {
      let rest = tokens.dropFirst()
      if case .number(let digits)? = rest.first?.kind, let range = rest.first?.range {
        tokens = rest.dropFirst()
        exponent = Written(.number(try number(digits, at: range)), at: range)
      }
    }
    guard let next = tokens.first else { return nil }
    let value: Written
    if next.kind == .sign("(") {
      tokens.removeFirst()
      let arguments = try elements(until: ")", opened: next.range)
      let end = try take(")", opened: next.range)
      let range = token.range.lowerBound..<end
      value =
        try function == "sum" ? sum(of: arguments, at: range) : Written(.call(function, arguments), at: range)
    } else if FunctionName.isPrefix(function), beginsFactor(next) {
      let argument = try power()
      value = Written(.call(function, [argument]), at: token.range.lowerBound..<argument.range.upperBound)
    } else {
      return nil
    }
    guard let exponent else { return value }
    return Written(.power(value, exponent), at: value.range)
  }

  /// `sum(E_i, i, 1..4)`, and `sum(v)`.
  private func sum(of arguments: [Written], at range: Range<String.Index>) throws(Fault) -> Written {
    if arguments.count == 1 { return Written(.call("sum", arguments), at: range) }
    guard arguments.count == 3, case .name(let index) = arguments[1].form,
      case .tuple(let ends) = arguments[2].form, ends.count == 2
    else {
      throw Fault(
        at: range, ko: "합은 sum(E_i, i, 1..4)나 sum(v)로 쓰세요",
        en: "a sum is written sum(E_i, i, 1..4), or sum(v)")
    }
    return Written(.series(index: index, from: ends[0], to: ends[1], arguments[0]), at: range)
  }

  /// What stands between two delimiters, separated by commas; a range `1..4` is a pair.
  private mutating func elements(until close: Character, opened: Range<String.Index>) throws(Fault)
    -> [Written]
  {
    var elements: [Written] = []
    if tokens.first?.kind == .sign(close) { return [] }
    while true {
      if tokens.first?.kind == .sign(":"), let colon = tokens.first {
        // A whole row or column of a matrix.
        tokens.removeFirst()
        elements.append(Written(.dots, at: colon.range))
      } else {
        let first = try sum()
        if tokens.first?.kind == .range {
          tokens.removeFirst()
          let last = try sum()
          elements.append(Written(.tuple([first, last]), at: joined(first, last)))
        } else {
          elements.append(first)
        }
      }
      guard tokens.first?.kind == .sign(",") || tokens.first?.kind == .sign(";") else { return elements }
      tokens.removeFirst()
    }
  }

  private mutating func parenthesised(_ open: Token) throws(Fault) -> Written {
    tokens.removeFirst()
    let inside = try elements(until: ")", opened: open.range)
    let end = try take(")", opened: open.range)
    let range = open.range.lowerBound..<end
    if inside.count == 1 { return Written(inside[0].form, at: range) }
    guard !inside.isEmpty else {
      throw Fault(at: range, ko: "괄호가 비어 있습니다", en: "nothing stands in these parentheses")
    }
    return Written(.tuple(inside), at: range)
  }

  private mutating func list(_ open: Token) throws(Fault) -> Written {
    tokens.removeFirst()
    let inside = try elements(until: "]", opened: open.range)
    let end = try take("]", opened: open.range)
    return Written(.list(inside), at: open.range.lowerBound..<end)
  }

  private mutating func entry(of base: Written) throws(Fault) -> Written {
    let open = tokens.removeFirst()
    let places = try elements(until: "]", opened: open.range)
    let end = try take("]", opened: open.range)
    return Written(.entry(base, places), at: base.range.lowerBound..<end)
  }

  // MARK: - Derivatives

  /// `∂E/∂w_1`.
  private mutating func derivative(_ sign: Symbol.Derivative.Sign) throws(Fault) -> Written {
    let start = tokens.removeFirst().range.lowerBound
    let output = try derivedName()
    guard tokens.first?.kind == .sign("/"), tokens.dropFirst().first?.kind == .sign("∂") else {
      throw fault(ko: "도함수는 ∂E/∂w로 쓰세요", en: "a derivative is written ∂E/∂w")
    }
    tokens = tokens.dropFirst(2)
    let variable = try derivedName()
    return Written(.derivative(sign, of: output, by: variable), at: start..<variable.range.upperBound)
  }

  /// What a derivative is of or by: a name with its marks, an entry of one, or either in parentheses.
  private mutating func derivedName() throws(Fault) -> Written {
    try enter()
    defer { depth -= 1 }
    guard let token = tokens.first else {
      throw fault(ko: "이름이 있어야 합니다", en: "a name was expected")
    }
    if token.kind == .sign("(") {
      tokens.removeFirst()
      let name = try derivedName()
      let end = try take(")", opened: token.range)
      return Written(name.form, at: token.range.lowerBound..<end)
    }
    guard case .word(let word) = token.kind else { throw unexpected(token) }
    tokens.removeFirst()
    return try withScripts(Written(.name(NameSpelling.symbol(of: word)), at: token.range))
  }

  /// A name with its marks and places.
  private mutating func withScripts(_ name: Written) throws(Fault) -> Written {
    var name = name
    while let token = tokens.first {
      if token.kind == .sign("^") {
        tokens.removeFirst()
        let raised = try raised(name, from: token)
        guard raised.form.named != nil else {
          throw Fault(at: raised.range, ko: "이름이 있어야 합니다", en: "a name was expected, not a power")
        }
        name = raised
      } else if token.kind == .sign("["), !token.isApart {
        name = try entry(of: name)
      } else if case .sign(let sign) = token.kind, let character = Superscript.characters[sign],
        character == "(" || character == "+"
      {
        name = try raisedByCharacters(name, character)
      } else {
        return name
      }
    }
    return name
  }

  /// `dE/dw_1`, `d(out_o1)/d(w_5)`; nil where the word begins no derivative.
  private mutating func totalDerivative(_ word: Substring, _ token: Token) throws(Fault) -> Written? {
    let saved = tokens
    let start = token.range.lowerBound
    guard let output = try differential(), tokens.first?.kind == .sign("/") else {
      tokens = saved
      return nil
    }
    tokens.removeFirst()
    guard let variable = try differential() else {
      tokens = saved
      return nil
    }
    return Written(.derivative(.total, of: output, by: variable), at: start..<variable.range.upperBound)
  }

  /// What a `d` stands before, which is taken with it: `dE`, `dW[1,1]`, `d(out_o1)`; nil where no differential comes next.
  private mutating func differential() throws(Fault) -> Written? {
    guard let token = tokens.first, case .word(let word) = token.kind, word.first == "d",
      FunctionName.of(word) == nil, !NameSpelling.isGreek(word)
    else { return nil }
    let name = word.dropFirst()
    if name.isEmpty {
      guard let open = tokens.dropFirst().first, open.kind == .sign("(") || open.kind.isWord else {
        return nil
      }
      tokens.removeFirst()
      return try derivedName()
    }
    guard name.first?.isLetter == true else { return nil }
    tokens.removeFirst()
    let range = text.index(after: token.range.lowerBound)..<token.range.upperBound
    return try withScripts(Written(.name(NameSpelling.symbol(of: name)), at: range))
  }

  // MARK: - Faults

  private mutating func take(_ close: Character, opened: Range<String.Index>) throws(Fault) -> String.Index {
    if let token = tokens.first, token.kind == .sign(close) {
      tokens.removeFirst()
      return token.range.upperBound
    }
    guard let token = tokens.first else {
      throw Fault(
        at: opened, ko: "닫는 '\(close)'가 없습니다", en: "the closing '\(close)' is missing for this one")
    }
    throw Fault(
      at: token.range, ko: "여기에 '\(close)'나 쉼표가 있어야 합니다",
      en: "'\(close)' or a comma was expected before \(quotedText(token))")
  }

  private func quotedText(_ token: Token) -> String {
    let shown = text[token.range].prefix(30).map(\.asShown).joined()
    return "'\(shown)'"
  }

  private func unexpected(_ token: Token) -> Fault {
    switch token.kind {
    case .sign(let sign) where ")]}".contains(sign):
      return Fault(
        at: token.range, ko: "여는 괄호가 없는 '\(sign)'입니다", en: "'\(sign)' closes nothing that was opened")
    default:
      return Fault(
        at: token.range, ko: "\(quotedText(token)): 여기에 올 수 없습니다. 수나 이름이 있어야 합니다",
        en: "\(quotedText(token)) can't stand here; a number or a name was expected")
    }
  }

  /// A fault at the next token, or at the end.
  private func fault(ko: String, en: String) -> Fault {
    let end = text.endIndex
    return Fault(at: tokens.first?.range ?? end..<end, ko: ko, en: en)
  }
}

extension Written.Form {
  /// The form if it is a name, or the name of an entry.
  fileprivate var named: Written.Form? {
    switch self {
    case .name: self
    case .entry(let vector, _): vector.form.named
    default: nil
    }
  }

  /// The name, or the entry's, with one more mark; nil for anything else.
  fileprivate func marking(_ mark: Symbol.Mark) -> Written.Form? {
    switch self {
    case .name(let symbol): .name(symbol.adding(mark))
    case .entry(let vector, let places):
      vector.form.marking(mark).map { .entry(Written($0, at: vector.range), places) }
    default: nil
    }
  }
}
