/// A piece of LaTeX math: a character, or a macro that is read as one thing.
struct LaTeXToken: Hashable {
  /// What it is.
  let kind: Kind
  /// Where it stands.
  let range: Range<String.Index>

  /// The kinds of pieces; macros that only write a sign or a letter are that sign or letter.
  enum Kind: Hashable {
    /// A letter of a name: `x`, `\sigma`.
    case letter(Character)
    /// A digit, or the point in a number.
    case digit(Character)
    /// A name of several letters: `\mathit{out}`.
    case word(String)
    /// Words of running text: `\text{where}`.
    case text(String)
    /// A sign, in the book's spelling: `·` for `\cdot`, `≤` for `\le`.
    case sign(Character)
    /// What `\left` opens; a point for nothing.
    case left(Character)
    /// What `\right` closes; a point for nothing.
    case right(Character)
    /// A macro that takes what follows: `\frac`, `\hat`, `\exp`.
    case command(String)
    /// `^`.
    case superscript
    /// `_`.
    case `subscript`
    /// `{`.
    case open
    /// `}`.
    case close
    /// `&`.
    case ampersand
    /// `\\`.
    case rowEnd
    /// A space that stands between two formulas: `\quad`.
    case wide
    /// `\begin{…}`.
    case begin(String)
    /// `\end{…}`.
    case end(String)
  }
}
