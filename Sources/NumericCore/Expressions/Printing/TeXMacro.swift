/// The TeX macros that may stand in the book's formulas, in this one list.
///
/// GitHub sets a page's math with MathJax, but refuses a formula that holds one of some macros (`\phantom`,
/// `\hphantom`, `\vphantom`, `\operatorname`, `\mathchoice`, `\unicode`, `\colorbox`, `\definecolor`, …), and
/// knows none that defines or styles (`\def`, `\newcommand`, `\require`, `\href`, `\class`, `\style`, `\bbox`).
/// What it refuses need not be listed: a macro that is not here is not used. Whoever adds one looks at the page on
/// GitHub first.
package enum TeXMacro: String, CaseIterable, CustomStringConvertible, Sendable {
  // Letters
  case alpha, beta, gamma, delta, epsilon, varepsilon, zeta, eta, theta, iota, kappa, lambda, mu, nu, xi, pi
  case rho, sigma, tau, phi, varphi, chi, psi, omega
  case Gamma, Delta, Theta, Lambda, Sigma, Phi, Psi, Omega
  case partial, nabla
  // Letters with something above them, and words
  case hat, bar, tilde, dot
  case mathit, mathrm, text
  // Built-up formulas
  case frac, sqrt, sum, left, right, begin, end
  // Functions
  case exp, log, sin, cos, tanh
  // Signs between formulas, and space
  case cdot, cdots, ldots, times, odot, top, approx, le, ge, ne, leftarrow, quad

  /// The macro as TeX reads it: `\frac`.
  package var description: String { "\\" + rawValue }

  /// The macros of one character: the end of a row, a space and a thin one, and what stands for itself.
  package static let signs: Set<Character> = ["\\", " ", ",", "{", "}", "_", "%", "#", "&", "$"]
}
