import NumericCore
import Textbook
import WrittenMath

/// Reads what stands behind `notes`.
enum ClaimReader {
  /// The claim of a text behind the word.
  static func claim(
    _ text: Substring, in source: SourceText, whole line: Substring
  ) throws(Fault) -> WrittenClaim {
    let (body, id) = try parted(text)
    guard !body.isEmpty else {
      throw Fault(
        at: line.startIndex..<line.endIndex, ko: "무엇을 확인할지 쓰세요: notes E = 0.317",
        en: "a claim was expected: notes E = 0.317")
    }
    let range = body.startIndex..<body.endIndex
    if body.hasPrefix("$") { return try math(body, id, range, in: source) }
    var reader = try PlainReader(body)
    var chains: [WrittenChain] = []
    repeat {
      let chain = try reader.chain()
      try requireClaim(chain)
      chains.append(chain)
      guard reader.take(",") else { break }
      if reader.number != nil {
        throw Fault(
          at: reader.place, ko: "소수는 쉼표가 아니라 점으로 쓰세요: 0.063", en: "a decimal is written with a point: 0.063")
      }
    } while true
    let conditions = try conditions(&reader)
    try reader.requireEnd()
    return WrittenClaim(id: id, chains: chains, conditions: conditions, math: nil, range: range)
  }

  /// A line's text and the id behind it: the first word of the comment if it is one.
  private static func parted(_ text: Substring) throws(Fault) -> (body: Substring, id: Substring?) {
    var isMath = false
    for index in text.indices {
      if text[index] == "$" { isMath.toggle() }
      guard text[index] == "#", !isMath else { continue }
      let comment = text[text.index(after: index)...].trimmingSpaces
      let word = comment.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" }
      let isID = word.contains(where: \.isNumber) && word.utf8.count <= 40
      return (text[..<index].trimmingSpaces, isID ? word : nil)
    }
    return (text.trimmingSpaces, nil)
  }

  private static func requireClaim(_ chain: WrittenChain) throws(Fault) {
    if chain.rest.isEmpty {
      throw Fault(
        at: chain.range, ko: "'='가 없습니다. 무엇이라고 적혀 있습니까?",
        en: "'=' was expected: what do the notes say that it is?")
    }
    for (relation, formula) in chain.rest where ![.equal, .approximately, .becomes].contains(relation) {
      throw Fault(
        at: formula.range, ko: "'\(relation.rawValue)' 관계는 판정할 수 없습니다. '='이나 '≈'를 쓰세요",
        en: "a claim with '\(relation.rawValue)' can't be decided; '=' or '≈' can")
    }
  }

  /// `where b_2 = 0, x_1 = 1`.
  private static func conditions(
    _ reader: inout PlainReader
  ) throws(Fault) -> [(name: Written, value: Written)] {
    guard reader.take(word: "where") || reader.take(word: "if") else { return [] }
    var conditions: [(name: Written, value: Written)] = []
    repeat {
      guard !reader.isAtEnd else {
        throw Fault(
          at: reader.place, ko: "조건이 있어야 합니다: where b = 0",
          en: "a condition was expected after where: where b = 0")
      }
      let name = try reader.name()
      guard reader.take("=") else {
        throw Fault(at: reader.place, ko: "조건은 이름 = 값으로 쓰세요", en: "a condition is written NAME = value")
      }
      conditions.append((name, try reader.formula()))
    } while reader.take(",")
    return conditions
  }

  // MARK: - Mathematics

  private static func math(
    _ body: Substring, _ id: Substring?, _ range: Range<String.Index>, in source: SourceText
  ) throws(Fault) -> WrittenClaim {
    let marks = body.hasPrefix("$$") ? "$$" : "$"
    let rest = body.dropFirst(marks.count)
    guard let end = rest.firstRange(of: marks) else {
      throw Fault(
        at: body.startIndex..<rest.startIndex, ko: "닫는 기호가 없습니다: \(marks)",
        en: "the closing \(marks) of this formula is missing")
    }
    let math = rest[..<end.lowerBound]
    let after = rest[end.upperBound...].trimmingSpaces
    var conditions: [(name: Written, value: Written)] = []
    if !after.isEmpty {
      var reader = try PlainReader(after)
      conditions = try Self.conditions(&reader)
      try reader.requireEnd()
    }
    let chains = try LaTeXClaims.chains(math, in: source)
    for chain in chains { try requireClaim(chain) }
    return WrittenClaim(id: id, chains: chains, conditions: conditions, math: math, range: range)
  }
}
