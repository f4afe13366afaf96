import TestSupport
import Testing
import WrittenMath

extension WrittenMathSuite {
  @Suite("LaTeX math is read", .inTurn)
  struct LaTeXReadingTests {
    /// Math and what it says, worked out by hand.
    static let readings: [(tex: String, outline: String)] = [
      // Numbers, names, scripts
      (#"x"#, "x"), (#"0.50"#, "0.50"), (#".5"#, "0.5"), (#"w_{jk}"#, "w_jk"), (#"w_1^{(2)}"#, "w_1^(2)"),
      (#"w^{(2)}_1"#, "w_1^(2)"), (#"\mathit{out}_{o1}"#, "out_o1"), (#"\text{net}_{h1}"#, "net_h1"),
      (#"out_{o1}"#, "out_o1"), (#"\delta_{o1}"#, "δ_o1"), (#"\hat{y}_1"#, "ŷ_1"), (#"\bar x"#, "x̄"),
      (#"h_{\mathrm{min}}"#, "h_min"), (#"E^{[l+1]}"#, "E^[l+1]"), (#"w_5^+"#, "w_5^+"), (#"w^{*}"#, "w^*"),
      (#"w_0^{t+1}"#, "w_0^t+1"), (#"h_1^{in}"#, "h_1^in"), (#"E_1^{(1)^{(10)}}"#, "E_1^(1)^(10)"),
      (#"w5"#, "w5"),
      (#"\Delta w_1"#, "Δw_1"), (#"t'_3"#, "t′_3"), (#"\pi"#, "π"),
      // Powers and marks
      (#"x^2"#, "x^2"), (#"x^{-1}"#, "x^-1"), (#"(a + b)^2"#, "(a + b)^2"), (#"2^n"#, "2^n"),
      (#"x^{2n}"#, "x^(2 n)"),
      (#"W^T x"#, "(Wᵀ x)"), (#"W^{\top}"#, "Wᵀ"), (#"W^{\mathsf T}"#, "Wᵀ"),
      (#"W^{[2]T} A^{[1]}"#, "(W^[2]ᵀ A^[1])"),
      (#"(A B)^T"#, "(A B)ᵀ"), (#"e^{-x}"#, "exp(-x)"), (#"e^x"#, "exp(x)"), (#"e^{(1)}"#, "e^(1)"),
      (#"e_1^{[2]}"#, "e_1^[2]"),
      // Sums and products: minus before a product is the product's
      (#"-a \cdot b"#, "-(a·b)"), (#"a - b + c"#, "(a + -b + c)"), (#"a \cdot (-b)"#, "(a·-b)"),
      (#"-4 * 1"#, "-(4*1)"),
      (#"2vx_1"#, "(2 vx_1)"), (#"2 v x_1"#, "((2 v) x_1)"), (#"a \times b \odot c"#, "((a×b)⊙c)"),
      (#"1/x^2"#, "(1/x^2)"), (#"a b/c"#, "((a b)/c)"),
      (#"\frac{1}{2}(t - y)^2"#, "((1/2) (t + -y)^2)"), (#"\frac12 x"#, "((1/2) x)"),
      (#"\dfrac{a}{b}"#, "(a/b)"),
      (#"\sqrt{x + 1}"#, "sqrt((x + 1))"), (#"\left(\frac{a}{b}\right)^2"#, "(a/b)^2"),
      (#"3.5 \times 10^{-5}"#, "(3.5×10^-5)"),
      // Derivatives
      (#"\frac{\partial E}{\partial w_1}"#, "∂E/∂w_1"), (#"\frac{dE}{dw}"#, "dE/dw"),
      (#"\partial E/\partial w_1"#, "∂E/∂w_1"),
      (#"dE/dw_1"#, "dE/dw_1"),
      (#"\frac{\partial E}{\partial y}\frac{\partial y}{\partial w}"#, "(∂E/∂y ∂y/∂w)"),
      (#"\frac{d}{dx}(1 + x)"#, "d(1 + x)/dx"), (#"\frac{\partial \tilde{E}}{\partial w_i^2}"#, "∂Ẽ/∂w_i^2"),
      (#"\frac{d_1}{d_2}"#, "(d_1/d_2)"), (#"\frac{\partial y}{\partial w}\Big|_{w=0}"#, "∂y/∂w|[w = 0]"),
      (#"\left. \frac{dy}{dw} \right|_{w=0, v=1}"#, "dy/dw|[w = 0; v = 1]"),
      (#"\left(\frac{\partial E}{\partial w}\right)^{+}"#, "(∂E/∂w)^+"),
      // Functions
      (#"\sigma(x)"#, "σ(x)"), (#"sigmoid(x)"#, "σ(x)"), (#"σ(x)"#, "σ(x)"),
      (#"\text{sigmoid}(s_1)"#, "σ(s_1)"),
      (#"\sigma'(x)"#, "σ′(x)"), (#"f'(x)"#, "f′(x)"), (#"\tanh x"#, "tanh(x)"),
      (#"\max(0, x)"#, "max(0, x)"),
      (#"t \log y + (1 - t) \ln(1 - y)"#, "((t log(y)) + ((1 + -t) log((1 + -y))))"),
      (#"h(1 - h)"#, "(h (1 + -h))"),
      (#"out_{o1}(1 - out_{o1})"#, "(out_o1 (1 + -out_o1))"), (#"L(x; w) = 3"#, "L(x, w) = 3"),
      (#"E(w) = w"#, "E(w) = w"),
      (#"\mathrm{ReLU}(x)"#, "ReLU(x)"), (#"\exp(-x)"#, "exp(-x)"), (#"NN(x)"#, "NN(x)"),
      (#"|y - t|"#, "abs((y + -t))"),
      // Sums with Σ, which reach to the next plus or minus
      (#"\sum_{i=1}^{n} w_i x_i + b"#, "(Σ[i=1…n](w_i x_i) + b)"), (#"\sum_k w_{kj}"#, "Σ[k=…]w_kj"),
      (#"\sum -2 x"#, "Σ[]-(2 x)"),
      (#"\sum_{(x, t) \in D} (t - x)"#, "Σ[⟨x, t⟩ ∈ D](t + -x)"),
      // Blocks
      (#"\begin{pmatrix} a & b \\[0.5em] c & d \end{pmatrix}"#, "[a, b; c, d]"),
      (#"\left[\begin{array}{cc} 1 & 0 \\ 0 & 1 \end{array}\right]"#, "[1, 0; 0, 1]"),
      (#"\{a, b\}"#, "⟨a, b⟩"),
      (
        #"f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"#,
        "f(x) = {x if x > 0; 0 else}"
      ),
      (#"\begin{cases} 0 \ (x \le 0) \\ 1 \ (x > 0) \end{cases}"#, "{0 if x ≤ 0; 1 if x > 0}"),
      (#"\begin{aligned} E &= a + b \\ &= c \\ z &= 1 \end{aligned}"#, "E = (a + b) = c | z = 1"),
      (
        #"\begin{aligned} E &= (a + b \\ &\quad {} + c)^2 \\ &\quad {} - d \end{aligned}"#,
        "E = ((a + b + c)^2 + -d)"
      ),
      (#"\begin{aligned} a &= 1 & b &= 2 \\ &= x & &= y \end{aligned}"#, "a = 1 = x | b = 2 = y"),
      (#"\begin{gathered} a = 1,\quad b = 2 \\ c = 3 \end{gathered}"#, "a = 1 | b = 2 | c = 3"),
      (#"\begin{align*} a &= b \\ &= c \end{align*}"#, "a = b = c"),
      (#"(x_1, x_2) = (1, -1)"#, "⟨x_1, x_2⟩ = ⟨1, -1⟩"),
      // Relations, and what stands between statements
      (#"w \leftarrow w - \eta g"#, "w ← (w + -(η g))"), (#"w := 1"#, "w ← 1"),
      (#"a \approx 0.3 \ne b"#, "a ≈ 0.3 ≠ b"),
      (#"x \to y"#, "x → y"), (#"a \le b < c \ge d"#, "a ≤ b < c ≥ d"), (#"= b"#, "…= b"),
      (#"q = x + y \qquad \frac{\partial q}{\partial x} = 1"#, "q = (x + y) | ∂q/∂x = 1"),
      (#"a = b \quad \text{since} \quad c = d"#, "a = b | c = d"),
      (#"y = 1 \quad \text{chain rule}"#, "y = 1"),
      (#"x_1, \ldots, x_n"#, "x_1 | … | x_n"), (#"a_1 + \cdots + a_n"#, "(a_1 + … + a_n)"),
      (#"\Rightarrow y = 1"#, "y = 1"), (#"a = 1 \quad / \quad b = 2"#, "a = 1 | b = 2"),
      (#"\textcolor{red}{0.2} + \overset{0.42}{e_1}"#, "(0.2 + e_1)"),
    ]

    @Test("as what it says", arguments: readings)
    func reading(tex: String, outline: String) throws {
      #expect(try LaTeXMath(tex).outline == outline)
    }

    @Test("with the place of each part in the whole text")
    func places() throws {
      let text = "Let $a = \\frac{b}{c}$ be."
      let span = try #require(MathSpan.all(in: text).first)
      let chain = try #require(try LaTeXMath(span.range, of: text).chains.first)
      #expect(chain.formulas.map { text[$0.range] } == ["a", "\\frac{b}{c}"])
      guard case .quotient(let b, let c) = chain.rest[0].formula.form else {
        Issue.record("no quotient")
        return
      }
      #expect([text[b.range], text[c.range]] == ["b", "c"])
    }
  }
}
