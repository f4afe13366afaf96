import TestSupport
import Testing

@testable import Pages

@Suite("A passage's formula in letters", .inTurn)
struct PassageMathTests {
  @Test(
    "says what it says in LaTeX",
    arguments: [
      (#"\frac{\partial E}{\partial w}"#, "∂E/∂w"),
      (#"\frac{1}{1+e^{-x}}"#, "1/(1 + e⁻ˣ)"),
      (#"\frac{a+b}{2}"#, "(a + b)/2"),
      (#"\sigma'(z) = \sigma(z)(1 - \sigma(z))"#, "σ′(z) = σ(z)(1 − σ(z))"),
      (#"w_1^{+} = w_1 - \eta \cdot \frac{\partial E}{\partial w_1}"#, "w₁⁺ = w₁ − η·∂E/∂w₁"),
      (#"E = -(t \ln p + (1-t) \ln(1-p))"#, "E = −(t ln p + (1 − t) ln(1 − p))"),
      (#"\sum_{i=1}^{4} x_i"#, "∑ᵢ₌₁⁴ xᵢ"),
      (#"\frac{\partial E}{\partial p} \cdot \frac{\partial p}{\partial w}"#, "∂E/∂p·∂p/∂w"),
      (#"\left( a \right)"#, "(a)"),
      (#"\hat{y} \approx W^\top x"#, "y\u{302} ≈ Wᵀx"),
      (#"x_{i,j} \in [0, 1)"#, "x_(i,j) ∈ [0, 1)"),
      (#"\sqrt{x^2 + y^2}"#, "√(x² + y²)"),
      (#"\text{가중치} \times 2"#, "가중치 × 2"),
      (#"a &= b \\ &= c"#, "a = b\n= c"),
    ])
  func letters(latex: String, unicode: String) {
    #expect(PassageMath.unicode(latex) == unicode)
  }

  @Test(
    "is left as it was typed where letters don't do, or it is no formula",
    arguments: [
      #"\begin{pmatrix} a & b \end{pmatrix}"#, #"\unknown{x}"#, #"\frac{a}"#, "a}", "{a", #"\"#, "x^", "_",
      #"\frac"#,
      #"\begin{aligned} a"#, String(repeating: "{", count: 2_000) + String(repeating: "}", count: 2_000),
      String(repeating: "x+", count: 4_000),
    ])
  func typed(latex: String) {
    #expect(PassageMath.unicode(latex) == latex)
  }
}
