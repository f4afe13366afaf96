import NumericCore
import Textbook

/// A verdict as one row of the table of all claims.
public struct CheckRow {
  let verdict: Verdict

  /// Prepares the row.
  public init(_ verdict: Verdict) { self.verdict = verdict }

  /// The row, cut to `width` columns.
  public func text(_ language: Language, width: Int, paint: (String, Tone) -> String) -> String {
    let tone = TerminalPage.tone(of: verdict.kind)
    let mark = Words.mark(verdict.kind)
    let outcome = Words.verdict(verdict.kind)[language].plain
    let lead = "\(padded(verdict.claim.id, to: 7))\(padded(outcome, to: 16))"
    let room = width - displayWidth(mark) - 1 - displayWidth(lead)
    return paint(mark, tone) + " " + lead
      + shortened(VerdictText(verdict, language: language).printed.plain, to: room)
  }

  private func shortened(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var kept = ""
    for character in text {
      guard displayWidth(kept) + displayWidth(String(character)) < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
