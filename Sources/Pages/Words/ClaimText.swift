import NumericCore
import Textbook

/// What a claim says, whatever became of it.
struct ClaimText {
  private let claim: Claim
  private let language: Language

  init(_ claim: Claim, _ language: Language) {
    self.claim = claim
    self.language = language
  }

  /// What the copy prints.
  var printed: RichText { claim.wording?[language] ?? claimed }

  /// What it says in the book's notation.
  var claimed: RichText {
    if let rows = IndexedClaim(claim.parts) { return rows.text }
    guard claim.groups.isEmpty else {
      let others = Array(claim.parts.dropFirst(claim.groups.reduce(0) { $0 + $1.count }))
      let texts = claim.groups.map(\.equation.text) + (others.isEmpty ? [] : [text(of: others)])
      return texts.dropFirst().reduce(texts[0]) { "\($0), \($1)" }
    }
    guard let table = GivenTable(claim.parts) else { return text(of: claim.parts) }
    let others = Array(claim.parts.dropFirst(table.parts))
    return others.isEmpty ? table.text : "\(table.text), \(text(of: others))"
  }

  /// Some of its parts.
  func text(of parts: [Assertion]) -> RichText {
    zip(parts, parts.dropFirst()).reduce(parts[0].text(language)) { text, pair in
      // A chain A = B, B = C, or several forms of one thing A = B, A = C, reads A = B = C.
      if case .equal(let left, let middle, _) = pair.0,
        case .equal(let next, let right, _) = pair.1,
        next == middle || next == left
      {
        return "\(text) \(RichText.continued(right))"
      }
      if case .shows(let left, _) = pair.0, case .shows(left, let right) = pair.1 {
        return "\(text) \(RichText.continued(right))"
      }
      return "\(text), \(pair.1.text(language))"
    }
  }
}

extension Claim {
  /// What the copy prints, in Unicode.
  public func printed(_ language: Language) -> String { ClaimText(self, language).printed.plainText }
}
