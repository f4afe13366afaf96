import NumericCore
import Textbook
import WrittenMath

/// What written formulas mean where some names are known: shapes are worked out, entries put in for vectors.
struct Meaning {
  /// The names.
  var scope: Scope
  /// The derivatives that formulas mention, each of a number by a number, in the order met.
  var partials: [(of: Symbol, by: Symbol)] = []
  /// What indices of sums stand for at the moment.
  private var indices: [Character: Int] = [:]
  /// Whether letters that stand side by side may be names of their own: mathematics is typed so, plain text is not.
  var splitsWords = false
  /// Names whose statements are wrong: that they are missing is no news.
  var broken: Set<Symbol> = []
  /// Whether any name may be missing for such a reason.
  var isAnyBroken = false
  /// How many parts all formulas have together.
  private var size = 0

  init(_ scope: Scope) { self.scope = scope }

  /// Forgets the derivatives met so far.
  mutating func takePartials() -> [(of: Symbol, by: Symbol)] {
    defer { partials = [] }
    return partials
  }

  // MARK: - Formulas

  /// What a formula stands for.
  mutating func worth(of written: Written) throws(Fault) -> Worth {
    try count(1, at: written)
    switch written.form {
    case .number(let number): return .number(.number(number))
    case .pi: return .number(.pi)
    case .name(let name): return try worth(of: name, at: written)
    case .entry(let vector, let places): return try entry(of: vector, places, at: written)
    case .derivative(let sign, let output, let variable):
      return try derivative(sign, of: output, by: variable, at: written)
    case .call(let function, let arguments): return try call(function, arguments, at: written)
    case .sum(let terms): return try sum(terms)
    case .negation(let inside): return try worth(of: inside).mapping { -$0 }
    case .product(let a, let times, let b): return try product(a, times, b, at: written)
    case .quotient(let a, let b):
      let above = try worth(of: a)
      let below = try number(b, isDivisor: true)
      return try counted(above.mapping { $0 / below }, at: written)
    case .power(let base, let exponent): return try power(base, exponent, at: written)
    case .transposed(let inside): return try transposed(inside)
    case .series(let index, let from, let to, let body):
      return try series(index, from, to, body, at: written)
    case .sumWhere(_, let body):
      throw Fault(
        at: written.range.lowerBound..<body.range.lowerBound,
        ko: "어디부터 어디까지 더하는지 쓰세요: \\sum_{i=1}^{4}",
        en: "it is not said what is added up; write \\sum_{i=1}^{4}")
    case .evaluated:
      throw Fault(
        at: written.range, ko: "한 점에서의 값은 판정할 수 없습니다", en: "a value at a point can't be decided")
    case .list(let entries): return try list(entries, at: written)
    case .matrix(let rows):
      return try list(rows.map { Written(.list($0), at: written.range) }, at: written)
    case .tuple(let entries): return try list(entries, at: written)
    case .cases:
      throw Fault(
        at: written.range, ko: "경우를 나눈 식은 여기에 쓸 수 없습니다. relu나 step을 쓰세요",
        en: "a formula by cases has no meaning here; relu and step have")
    case .dots:
      throw Fault(
        at: written.range, ko: "…이 무엇을 뜻하는지 알 수 없습니다. 모두 쓰세요",
        en: "what the dots stand for is not known; write it out")
    }
  }

  /// A formula that must be one number.
  mutating func number(_ written: Written, isDivisor: Bool = false) throws(Fault) -> Expression {
    let worth = try worth(of: written)
    if case .number(let number) = worth { return number }
    throw Fault(
      at: written.range,
      ko: "수가 있어야 하는 곳입니다: \(written.text) (\(worth.size(true)))",
      en: (isDivisor ? "only a number can be divided by: " : "a number was expected here: ")
        + "\(written.text) \(worth.size(false))")
  }

  private mutating func count(_ parts: Int, at written: Written) throws(Fault) {
    size += parts
    guard size <= NotesLimits.formulaParts else {
      throw Fault(
        at: written.range, ko: "식이 모두 합해 너무 큽니다",
        en: "the formulas are too large: more than \(NotesLimits.formulaParts) parts together")
    }
  }

  private mutating func counted(_ worth: Worth, at written: Written) throws(Fault) -> Worth {
    try count(worth.entries.count, at: written)
    return worth
  }

  // MARK: - Names

  private mutating func worth(of name: Symbol, at written: Written) throws(Fault) -> Worth {
    if let letter = name.asLetter, let index = indices[letter] {
      return .number(.number(PrintedDecimal(index)))
    }
    let symbol = indices.reduce(name) { $0.replacing($1.key, by: $1.value) }
    if let worth = scope[symbol] { return worth }
    if symbol == "e" { return .number(exp(1)) }
    if splitsWords, let product = try split(symbol, at: written) { return product }
    throw unknown(symbol, at: written)
  }

  /// A word of letters as the product of names that are known: `wx`.
  private mutating func split(_ name: Symbol, at written: Written) throws(Fault) -> Worth? {
    guard case .named(let base, let lower) = name.parts.stem, base.count > 1, base.count <= 8 else {
      return nil
    }
    var last = name.parts
    last.stem = .named(String(base.last!), subscript: lower)
    let factors = base.dropLast().map { Symbol(String($0)) } + [Symbol(last)]
    guard factors.allSatisfy({ scope[$0] != nil || $0.asLetter.map { indices[$0] != nil } ?? false }) else {
      return nil
    }
    let parts = factors.map { Written(.name($0), at: written.range) }
    let product = parts.dropFirst().reduce(parts[0]) {
      Written(.product($0, .beside, $1), at: written.range)
    }
    return try worth(of: product)
  }

  func unknown(_ name: Symbol, at written: Written) -> Fault {
    let root = name.beforeUpdate ?? name
    if isAnyBroken || broken.contains(root) || broken.contains(root.replacingSubscript(by: "")) {
      return .consequence(at: written.range)
    }
    if let parameter = name.beforeUpdate, scope[parameter] != nil {
      return Fault(
        at: written.range, ko: "\(name.unicode): step \(parameter.name) 문장이 먼저 있어야 합니다",
        en: "\(name.unicode) is the value after a step, and there is none so far: step \(parameter.name)")
    }
    let vector = name.replacingSubscript(by: "")
    if vector != name, !name.indices.isEmpty, let whole = scope[vector], !whole.shape.isEmpty {
      return Fault(
        at: written.range, ko: "\(name.unicode): 그런 성분이 없습니다. \(vector.unicode): \(whole.size(true))",
        en: "there is no \(name.unicode): \(vector.unicode) \(whole.size(false))")
    }
    let near = suggestion(for: name.name, among: scope.names.filter { $0 != name.name })
    return Fault(
      at: written.range, ko: "\(name.unicode): 앞에 나오지 않은 이름입니다" + (near.map { " (혹시 \($0)?)" } ?? ""),
      en: "\(name.unicode) is not stated so far" + (near.map { "; did you mean \($0)?" } ?? ""))
  }

  private mutating func entry(of vector: Written, _ places: [Written], at written: Written) throws(Fault)
    -> Worth
  {
    let whole = try worth(of: vector)
    var numbers: [Int?] = []
    for place in places { numbers.append(try index(place)) }
    func outside(_ place: Int, _ count: Int) -> Fault {
      Fault(
        at: written.range, ko: "\(vector.text): \(place)번 성분은 없습니다. 1–\(count)번까지 있습니다",
        en: "\(vector.text) has no entry \(place); its places are 1 to \(count)")
    }
    switch (whole, numbers.count) {
    case (.vector(let entries), 1):
      guard let place = numbers[0] else { return whole }
      guard entries.indices.contains(place - 1) else { throw outside(place, entries.count) }
      return .number(entries[place - 1])
    case (.matrix(let rows), 2):
      if let row = numbers[0], !rows.indices.contains(row - 1) { throw outside(row, rows.count) }
      if let column = numbers[1], !rows[0].indices.contains(column - 1) {
        throw outside(column, rows[0].count)
      }
      switch (numbers[0], numbers[1]) {
      case (let row?, let column?): return .number(rows[row - 1][column - 1])
      case (let row?, nil): return .vector(rows[row - 1])
      case (nil, let column?): return .vector(rows.map { $0[column - 1] })
      case (nil, nil): return whole
      }
    case (.matrix(let rows), 1):
      guard let row = numbers[0] else { return whole }
      guard rows.indices.contains(row - 1) else { throw outside(row, rows.count) }
      return .vector(rows[row - 1])
    case (.number, _):
      throw Fault(
        at: written.range, ko: "\(vector.text): 수에는 성분이 없습니다",
        en: "\(vector.text) is a number and has no entries")
    default:
      throw Fault(
        at: written.range, ko: "\(vector.text): \(whole.size(true)). 자리 수가 맞지 않습니다",
        en: "\(vector.text) \(whole.size(false)), so it can't have \(places.count) indices")
    }
  }

  /// A whole number that says a place; nil for all of them, `:`.
  private mutating func index(_ written: Written) throws(Fault) -> Int? {
    if case .dots = written.form { return nil }
    let value = try number(written)
    guard value.symbols.isEmpty else { throw notAPlace(written) }
    let exact: Rational = value.evaluated { _ in 0 }
    guard exact.isDefined, exact.denominator == 1, let place = exact.numerator.int else {
      throw notAPlace(written)
    }
    return place
  }

  private func notAPlace(_ written: Written) -> Fault {
    Fault(
      at: written.range, ko: "성분의 자리는 1부터 세는 수입니다", en: "a place is a whole number, counted from 1")
  }

  // MARK: - Derivatives

  private mutating func derivative(
    _ sign: Symbol.Derivative.Sign, of output: Written, by variable: Written, at written: Written
  ) throws(Fault) -> Worth {
    if sign == .total, let quotient = try quotient(output, variable, at: written) { return quotient }
    guard case .number(.symbol(let above)) = try worth(of: output) else {
      throw Fault(
        at: output.range, ko: "수 하나의 도함수만 쓸 수 있습니다. 성분을 쓰세요: \(output.text)[1]",
        en: "only a single quantity is differentiated; name an entry: \(output.text)[1]")
    }
    let below = try worth(of: variable)
    for entry in below.entries {
      guard let symbol = entry.asSymbol else {
        throw Fault(
          at: variable.range, ko: "이름으로만 미분할 수 있습니다", en: "a derivative is by a quantity with a name")
      }
      guard symbol == above || scope.leads(symbol, to: above) else {
        throw Fault(
          at: written.range, ko: "\(above.unicode): \(symbol.unicode) 값에 따라 달라지지 않습니다",
          en: "\(above.unicode) does not depend on \(symbol.unicode), so there is nothing to differentiate")
      }
      partials.append((above, symbol))
    }
    return below.mapping { $0.asSymbol.map { .symbol(.partial(of: above, by: $0)) } ?? $0 }
  }

  /// What `da/db` is where da and db are quantities and a and b are not.
  private mutating func quotient(_ output: Written, _ variable: Written, at written: Written) throws(Fault)
    -> Worth?
  {
    guard case .name(let above) = output.form, case .name(let below) = variable.form, scope[above] == nil,
      scope[below] == nil
    else { return nil }
    let (a, b) = (Symbol("d\(above.name)"), Symbol("d\(below.name)"))
    guard scope[a] != nil, scope[b] != nil else { return nil }
    return try worth(
      of: Written(
        .quotient(Written(.name(a), at: output.range), Written(.name(b), at: variable.range)),
        at: written.range))
  }

  // MARK: - Sums

  private mutating func sum(_ terms: [Written]) throws(Fault) -> Worth {
    var total = try worth(of: terms[0])
    if case .number(let first) = total, terms.count > 8 { return try longSum(first, terms) }
    for term in terms.dropFirst() {
      let isSubtracted: Bool
      let written: Written
      if case .negation(let inside) = term.form {
        (isSubtracted, written) = (true, inside)
      } else {
        (isSubtracted, written) = (false, term)
      }
      let next = try worth(of: written)
      guard let sum = total.zipped(with: next, { isSubtracted ? $0 - $1 : $0 + $1 }) else {
        throw Fault(
          at: terms[0].range.lowerBound..<term.range.upperBound,
          ko: "모양이 맞지 않습니다: \(total.size(true))에 \(written.text) (\(next.size(true)))",
          en: "shapes disagree: what comes before \(total.size(false)), \(written.text) \(next.size(false))")
      }
      total = try counted(sum, at: term)
    }
    return total
  }

  /// A sum of many numbers, put together at once: adding one by one would copy what is there each time.
  private mutating func longSum(_ first: Expression, _ terms: [Written]) throws(Fault) -> Worth {
    var numbers = [first]
    for term in terms.dropFirst() { numbers.append(try number(term)) }
    return .number(Expression.sum(of: numbers))
  }

  private mutating func series(
    _ index: Symbol, _ from: Written?, _ to: Written?, _ body: Written, at written: Written
  ) throws(Fault) -> Worth {
    guard let from, let to, let first = try self.index(from), let last = try self.index(to) else {
      throw Fault(
        at: written.range, ko: "어디부터 어디까지 더하는지 쓰세요: sum(E_i, i, 1..4)",
        en: "it is not said what is added up; write sum(E_i, i, 1..4), or \\sum_{i=1}^{4}")
    }
    guard first <= last, last - first < NotesLimits.quantities else {
      throw Fault(
        at: from.range.lowerBound..<to.range.upperBound, ko: "합의 범위는 작은 수에서 큰 수까지입니다",
        en: "a sum goes from the smaller number to the larger, over at most \(NotesLimits.quantities) values")
    }
    guard body.mentions(index) else {
      throw Fault(
        at: body.range, ko: "더하는 식에 첨자가 없습니다: \(index.unicode)",
        en: "\(index.unicode) does not occur in what is added up")
    }
    guard let letter = index.asLetter else {
      throw Fault(
        at: written.range, ko: "합의 첨자는 글자 하나입니다: i, k", en: "the index of a sum is one letter, such as i")
    }
    let outer = indices[letter]
    defer { indices[letter] = outer }
    var terms: [Worth] = []
    for value in first...last {
      indices[letter] = value
      terms.append(try worth(of: body))
    }
    guard let shape = terms.first?.shape, terms.allSatisfy({ $0.shape == shape }) else {
      throw Fault(at: body.range, ko: "모양이 맞지 않습니다", en: "shapes disagree from term to term")
    }
    let entries = terms.map(\.entries)
    var place = -1
    return terms[0].mapping { _ in
      place += 1
      return Expression.sum(of: entries.map { $0[place] })
    }
  }

  // MARK: - Lists

  private mutating func list(_ entries: [Written], at written: Written) throws(Fault) -> Worth {
    guard !entries.isEmpty else {
      throw Fault(at: written.range, ko: "빈 벡터입니다", en: "an empty list; a vector has at least one entry")
    }
    var rows: [Worth] = []
    for entry in entries { rows.append(try worth(of: entry)) }
    var numbers: [Expression] = []
    var lists: [[Expression]] = []
    for (row, entry) in zip(rows, entries) {
      switch row {
      case .number(let number): numbers.append(number)
      case .vector(let row): lists.append(row)
      case .matrix:
        throw Fault(at: entry.range, ko: "행렬 안에 행렬이 있습니다", en: "a matrix inside of a matrix")
      }
    }
    if lists.isEmpty { return .vector(numbers) }
    guard numbers.isEmpty else {
      throw Fault(at: written.range, ko: "수와 목록이 섞여 있습니다", en: "numbers and lists are mixed")
    }
    if let odd = lists.firstIndex(where: { $0.count != lists[0].count }) {
      throw Fault(
        at: entries[odd].range, ko: "행의 길이가 다릅니다: \(odd + 1)행은 \(lists[odd].count)개, 1행은 \(lists[0].count)개",
        en:
          "rows of different lengths: row \(odd + 1) has \(lists[odd].count) entries, row 1 has \(lists[0].count)"
      )
    }
    return .matrix(lists)
  }

  private mutating func transposed(_ inside: Written) throws(Fault) -> Worth {
    switch try worth(of: inside) {
    case .number(let number): .number(number)
    case .vector(let entries): .matrix([entries])
    case .matrix(let rows) where rows.count == 1: .vector(rows[0])
    case .matrix(let rows): .matrix(rows[0].indices.map { column in rows.map { $0[column] } })
    }
  }
}
