import NumericCore
import ReadBack
import TestSupport
import Testing

extension ReadBackSuite {
  /// Pages as a broken printer would write them: each must be found, at its line.
  @Suite("Broken pages", .tags(.mutant), .inTurn)
  struct BrokenPageTests {
    struct Break: CustomTestStringConvertible {
      let page: String
      let what: String
      let find: String
      let replacement: String

      init(_ page: String, _ what: String, _ find: String, _ replacement: String) {
        self.page = page
        self.what = what
        self.find = find
        self.replacement = replacement
      }

      var testDescription: String { "\(what), \(page)" }
    }

    static let breaks = [
      Break(
        "one-two-one-network", "a digit of a result", "\\sigma(0.6) = 0.645656", "\\sigma(0.6) = 0.645655"),
      Break("one-two-one-network", "a digit lost", "= 1.5 \\cdot 0.4 = 0.6", "= 1.5 \\cdot 0.4 = 0"),
      Break(
        "one-two-one-network", "a sign in a sum", "h_2 \\cdot w_4 + h_3 \\cdot w_5 = 0.626335",
        "h_2 \\cdot w_4 - h_3 \\cdot w_5 = 0.626335"),
      Break(
        "one-two-one-network", "a sign in the numbers", "0.626335 \\cdot 1.2 + 0.419987",
        "0.626335 \\cdot 1.2 - 0.419987"),
      Break(
        "one-two-one-network", "the minus in front", "\\frac{\\partial E}{\\partial y} = -(y_t - y)",
        "\\frac{\\partial E}{\\partial y} = (y_t - y)"),
      Break(
        "one-two-one-network", "a lost factor of a gradient",
        "\\frac{\\partial E}{\\partial w_2} = \\delta_2 \\cdot h_1",
        "\\frac{\\partial E}{\\partial w_2} = \\delta_2"),
      Break(
        "one-two-one-network", "a lost factor of 1", "= -0.0240632 \\cdot 1.5 = ", "= -0.0240632 = "),
      Break(
        "one-two-one-network", "an index in a table's formula", "| $`\\delta_3 \\cdot h_1`$ |",
        "| $`\\delta_3 \\cdot h_2`$ |"),
      Break(
        "one-two-one-network", "two rows' formulas swapped", "| $`\\sigma(s_2)`$ |", "| $`\\sigma(s_3)`$ |"),
      Break(
        "one-two-one-network", "an exponent", "\\frac{1}{2}(y_t - y)^2 = \\frac{1}{2}(1.8",
        "\\frac{1}{2}(y_t - y)^3 = \\frac{1}{2}(1.8"),
      Break(
        "one-two-one-network", "the half", "E = \\frac{1}{2}(y_t - y)^2 = \\frac{1}{2}(1.8",
        "E = \\frac{1}{4}(y_t - y)^2 = \\frac{1}{2}(1.8"),
      Break(
        "one-two-one-network", "a lost arrow of a path", "\\cdot \\frac{\\partial s_2}{\\partial h_1} \\cdot",
        "\\cdot"),
      Break(
        "one-two-one-network", "a lost path in the sum", "= -0.0581680 + 0.0220732 = -0.0360948",
        "= -0.0581680 = -0.0360948"),
      Break(
        "one-two-one-network", "parentheses around a negative number", "0.645656 \\cdot (-0.5)`$",
        "0.645656 - 0.5`$"),
      Break(
        "one-two-one-network", "a given number twice", "w_1 = 0.4,\\quad w_2 = 0.8",
        "w_1 = 0.4,\\quad w_1 = 0.8"),
      Break(
        "one-two-one-network", "a lost brace", "\\frac{\\partial E}{\\partial h_2} = ",
        "\\frac{\\partial E}{\\partial h_2 = "),
      Break("composite-functions", "the index of a given", "\nw_3 = 0\n", "\nw_2 = 0\n"),
      Break(
        "one-one-one-network", "a factor of 1 lost in the numbers",
        "s_2 = h \\cdot w_2 = 0.731059 \\cdot 1 =",
        "s_2 = h \\cdot w_2 = 0.731059 ="),
      Break(
        "gradient-descent", "the sign of a product that is 0", "= 0 + 0.1 \\cdot 3 + 0 \\cdot 1 = 0.3",
        "= 0 + 0.1 \\cdot 3 - 0 \\cdot 1 = 0.3"),
      Break("regression-network", "the sign of a term that is 0", "= -1.2 + 0 = -1.2", "= -1.2 - 0 = -1.2"),
      Break(
        "sigmoid-derivative", "the derivative tidied wrongly", "\\cdot \\frac{e^{-x}}{1 + e^{-x}}`$ |",
        "\\cdot \\frac{e^{-x}}{1 - e^{-x}}`$ |"),
      Break(
        "sigmoid-derivative", "a local slope", "\\partial s/\\partial u = -\\frac{1}{u^2}",
        "\\partial s/\\partial u = -\\frac{1}{u}"),
      Break(
        "two-two-two-network", "a weight of another unit", "w_5 \\cdot \\mathit{out}_{h1} + w_6",
        "w_7 \\cdot \\mathit{out}_{h1} + w_6"),
      Break(
        "hidden-error-distribution", "an index of a layer", "\\sigma(z_1^{[1]}) = \\sigma(0.1)",
        "\\sigma(z_1^{[2]}) = \\sigma(0.1)"),
      Break(
        "hidden-error-distribution", "W transposed", "$`q_1 \\cdot e_{o1} + r_1 \\cdot e_{o2}`$",
        "$`q_1 \\cdot e_{o1} + q_2 \\cdot e_{o2}`$"),
      Break(
        "convolution-kernel", "an entry of a matrix",
        "\\begin{pmatrix} 2.5 & 9.5 \\\\ -6.5 & -1 \\end{pmatrix}",
        "\\begin{pmatrix} 2.5 & 9.5 \\\\ 6.5 & -1 \\end{pmatrix}"),
      Break(
        "gradient-descent", "the bound of a sum", "E = \\sum_{n=1}^{10} (t^{(n)}",
        "E = \\sum_{n=1}^{9} (t^{(n)}"),
      Break(
        "gradient-descent", "a number between dots", "+ \\cdots + (1 - 0.5)^2", "+ \\cdots + (1 - 0.6)^2"),
      Break("gradient-descent", "an updated weight", "0.033 ↓", "0.038 ↓"),
      Break("gradient-descent", "the arrow of a step", "0.033 ↓", "0.033 ↑"),
      Break("gradient-descent", "a gradient beside a step", "| 26.8 |", "| 26.3 |"),
      Break(
        "activation-functions", "the name of a function", "\\tanh(x) = \\tanh(1)", "\\sin(x) = \\tanh(1)"),
      Break("activation-functions", "a quotient upside down", "$`\\frac{e_1}{S}`$", "$`\\frac{S}{e_1}`$"),
      Break(
        "layers-as-matrices", "a number of a layer", "| $`z_1`$ | 2.5 | 1.11723", "| $`z_1`$ | 2.5 | 1.11724"),
      Break(
        "relu-and-cross-entropy", "what comes of four ways", "| −0.354344 | −0.354344 |",
        "| −0.354344 | −0.354345 |"),
    ]

    @Test("are found at the line of the break", arguments: breaks)
    func line(broken: Break) throws {
      let (page, lines) = try WrittenPage("en/\(broken.page).md").breaking(broken.find, broken.replacement)
      let faults = page.readBack.faults
      // The formula itself says it, whatever follows from it further down.
      #expect(faults.contains { lines.contains($0.line) }, "\(faults.map { "\($0.line): \($0.message)" })")
    }

    @Test("are found where the printer is handed a changed formula", arguments: 0..<4)
    func formula(change: Int) {
      let (x, w) = (Expression.symbol("x"), Expression.symbol("w"))
      let y: Expression = sigmoid(w * x) * (1 - w)
      let changes: [(Expression) -> Expression?] = [
        { _ in nil },
        { if case .negation(let a) = $0 { a } else { nil } },
        { if case .apply(.sigmoid, let a) = $0 { .apply(.tanh, a) } else { nil } },
        { if case .product(let factors) = $0 { .product(factors.reversed()) } else { nil } },
      ]
      let printed = y.rewriting(changes[change])
      let numbers = y.latex { $0 == "x" ? "2" : $0 == "w" ? "0.5" : nil }
      let page = """
        ```math
        x = 2,\\quad w = 0.5
        ```

        ```math
        y = \(printed.latex) = \(numbers) = 0.365529
        ```
        """
      let found = ReadBack(page: page, path: "p.md")
      // The order of factors is no fault of a value, but the numbers must follow the formula.
      #expect(Set(found.faults.map(\.line)) == (change == 0 ? [] : [6]))
    }
  }
}
