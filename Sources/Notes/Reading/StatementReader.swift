import NumericCore
import Textbook
import WrittenMath

/// Reads one statement of a block.
struct StatementReader {
  private let source: SourceText
  private let line: Substring
  private var reader: PlainReader

  /// The words that a statement begins with.
  static let keywords = [
    "given", "weight", "bias", "gradient", "step", "after", "notes", "network",
  ]
  private static let roles: [String: Quantity.Role] = [
    "input": .input, "target": .target, "rate": .rate, "weight": .weight, "bias": .bias, "count": .count,
  ]

  private init(_ line: Substring, in source: SourceText) throws(Fault) {
    self.source = source
    self.line = line
    reader = try PlainReader(line)
  }

  /// The statement of a line.
  static func statement(_ line: Substring, in source: SourceText) throws(Fault) -> NotesStatement {
    if let claim = line.after(word: "notes") {
      return .claim(try ClaimReader.claim(claim, in: source, whole: line))
    }
    if let shorthand = line.after(word: "network") {
      let end = shorthand.firstIndex(of: "#") ?? shorthand.endIndex
      return .network(shorthand[..<end].trimmingSpaces)
    }
    var reader = try StatementReader(line, in: source)
    return try reader.statement()
  }

  private mutating func statement() throws(Fault) -> NotesStatement {
    guard let word = reader.word else {
      throw Fault(
        at: reader.place, ko: "문장은 낱말로 시작합니다: given, weight, notes, 또는 이름 = 식",
        en: "a statement begins with a word: given, weight, notes, …, or NAME = formula")
    }
    var rest = reader
    rest.skip()
    // A name that is a keyword's, too: `step = 3`.
    let isName = rest.comes("=") || rest.comes("^") || rest.comes("[")
    if !isName {
      switch word {
      case "given": return .given(try givens(.input))
      case "weight", "weights": return .given(try givens(.weight))
      case "bias", "biases": return .given(try givens(.bias))
      case "gradient": return try gradient()
      case "step": return try step()
      case "after": return try after()
      default: break
      }
      if rest.word != nil, !rest.isAtEnd { try requireKnown(word, before: rest) }
    }
    return try formula()
  }

  /// A word in front of a name is a statement's, and must be known.
  private func requireKnown(_ word: Substring, before rest: PlainReader) throws(Fault) {
    var rest = rest
    guard (try? rest.name()) != nil, rest.comes("=") || rest.isAtEnd || rest.comes(",") || rest.word != nil
    else { return }
    let known = suggestion(for: String(word), among: Self.keywords)
    throw Fault(
      at: word.startIndex..<word.endIndex,
      ko: "모르는 문장: '\(word)'" + (known.map { " (혹시 \($0)?)" } ?? ". 문장은 한 줄에 하나씩 씁니다"),
      en: "unknown statement '\(word)'"
        + (known.map { "; did you mean \($0)?" }
          ?? "; a line begins with \(Self.keywords.joined(separator: ", ")) or NAME ="))
  }

  // MARK: - Kinds

  /// `x = 1, t = 0.5 (target)`.
  private mutating func givens(_ role: Quantity.Role) throws(Fault) -> [NotesStatement.Given] {
    reader.skip()
    var givens: [NotesStatement.Given] = []
    repeat {
      let name = try reader.name()
      try requireEqual(after: name)
      guard !reader.isAtEnd else {
        throw Fault(at: reader.place, ko: "값이 없습니다", en: "a value was expected: a number, or a list [1, 2]")
      }
      let value = try reader.value()
      if reader.number?.first == ".", reader.place.lowerBound == value.range.upperBound {
        throw Fault(at: reader.place, ko: "수에 소수점이 둘입니다", en: "two points in one number")
      }
      if reader.comes("/") || reader.comes("+") || reader.comes("*") || reader.comes("-") || reader.comes("^")
      {
        throw Fault(
          at: value.range.lowerBound..<reader.place.upperBound,
          ko: "주어진 값은 소수로 쓰세요. 식은 이름 = 식으로 쓰세요",
          en: "a given is a decimal number, not a formula; state a formula as NAME = formula")
      }
      var own = role
      if reader.take("(") {
        let place = reader.place
        guard let word = reader.word, let known = Self.roles[String(word)] else {
          let text = reader.word.map(String.init) ?? ""
          let near = suggestion(for: text, among: Self.roles.keys.sorted())
          throw Fault(
            at: place,
            ko: "모르는 역할입니다" + (near.map { " (혹시 \($0)?)" } ?? ": input, target, rate, weight, bias, count"),
            en: "unknown role" + (text.isEmpty ? "" : " '\(text)'")
              + (near.map { "; did you mean \($0)?" }
                ?? "; known are input, target, rate, weight, bias, count"))
        }
        reader.skip()
        guard reader.take(")") else {
          throw Fault(at: reader.place, ko: "닫는 ')'가 없습니다", en: "a closing ')' was expected behind the role")
        }
        own = known
      }
      givens.append(.init(name: name, value: value, role: own))
      if reader.take(","), reader.number != nil {
        throw Fault(
          at: reader.place, ko: "소수는 쉼표가 아니라 점으로 쓰세요: 0.5", en: "a decimal is written with a point: 0.5")
      }
    } while !reader.isAtEnd
    return givens
  }

  private mutating func requireEqual(after name: Written) throws(Fault) {
    guard reader.take("=") else {
      throw Fault(
        at: reader.place.isEmpty ? name.range : reader.place,
        ko: "이름 뒤에 '='가 있어야 합니다", en: "'=' was expected after the name")
    }
  }

  /// `E by v, c, W`.
  private mutating func gradient() throws(Fault) -> NotesStatement {
    reader.skip()
    _ = reader.take(word: "of")
    let output = try reader.name()
    guard reader.take(word: "by") else {
      throw Fault(
        at: reader.place, ko: "gradient E by w_1, w_2처럼 쓰세요", en: "'by' was expected: gradient E by w_1, w_2")
    }
    return .gradient(of: output, by: try names())
  }

  private mutating func step() throws(Fault) -> NotesStatement {
    reader.skip()
    return .step(try names())
  }

  /// Names to the end of the line, with commas or without.
  private mutating func names() throws(Fault) -> [Written] {
    var names: [Written] = []
    repeat {
      names.append(try reader.name())
      _ = reader.take(",")
    } while !reader.isAtEnd
    return names
  }

  /// `10000 rounds E, out_o1`.
  private mutating func after() throws(Fault) -> NotesStatement {
    reader.skip()
    let place = reader.place
    guard let digits = reader.number, let rounds = Int(digits), (1...NotesLimits.rounds).contains(rounds)
    else {
      throw Fault(
        at: place, ko: "라운드 수가 있어야 합니다 (1–\(NotesLimits.rounds)): after 10 rounds E",
        en: "a number of rounds was expected, 1 to \(NotesLimits.rounds): after 10 rounds E")
    }
    reader.skip()
    guard reader.take(word: "rounds") || reader.take(word: "round") else {
      throw Fault(
        at: reader.place, ko: "after 10 rounds E처럼 쓰세요", en: "'rounds' was expected: after 10 rounds E")
    }
    return .after(rounds, try names())
  }

  /// `z = w x + b`.
  private mutating func formula() throws(Fault) -> NotesStatement {
    let name = try reader.name()
    try requireEqual(after: name)
    guard !reader.isAtEnd else {
      throw Fault(at: reader.place, ko: "식이 없습니다", en: "a formula was expected after '='")
    }
    let formula = try reader.formula()
    if reader.comes("=") {
      throw Fault(
        at: reader.place, ko: "'='가 두 번 나옵니다. 문장은 한 줄에 하나씩 쓰세요",
        en: "a second '='; write one statement a line, and what the notes say as notes …")
    }
    try reader.requireEnd()
    return .formula(name, is: formula)
  }
}

extension Substring {
  /// What follows a word that the text begins with; nil where it begins otherwise, or goes on as a formula's name.
  func after(word: String) -> Substring? {
    guard hasPrefix(word) else { return nil }
    let rest = dropFirst(word.count)
    guard let next = rest.first else { return rest }
    guard next.isWhitespace || next == "$" else { return nil }
    let text = rest.trimmingSpaces
    return text.hasPrefix("=") ? nil : text
  }
}
