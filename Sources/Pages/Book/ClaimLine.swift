import Textbook

/// A claim in one line of a list: its id, its verdict, what is printed.
///
/// A list and not a table: in a table, a long formula squeezes the short cells beside it, and Korean is then broken
/// between any two letters.
struct ClaimLine {
  let verdict: Verdict
  /// Where the id leads.
  let target: String
  /// Where the verdict leads; nil where it is no link.
  let verdictTarget: String?

  init(_ verdict: Verdict, target: String, verdictTarget: String? = nil) {
    self.verdict = verdict
    self.target = target
    self.verdictTarget = verdictTarget
  }

  /// The line in Markdown, with `words` after the verdict.
  func markdown(_ words: String, _ language: Language) -> String {
    let outcome = verdict.kind.markdown(language)
    let linked = verdictTarget.map { "[\(outcome)](\($0))" } ?? outcome
    return "- [\(verdict.claim.id)](\(target)) \(linked): \(words)"
  }
}

extension Verdict.Kind {
  /// The verdict's mark and word, on one line.
  func markdown(_ language: Language) -> String {
    "\(Words.mark(self))\u{A0}\(Words.verdict(self)[language].plain)"
  }
}
