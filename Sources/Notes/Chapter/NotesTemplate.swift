import NumericCore
import Textbook
import WrittenMath

/// A file of notes to begin with.
public enum NotesTemplate {
  /// What a network is where nothing is said: one neuron with two inputs.
  private static let neuron = """
    given  x_1 = 1.0, x_2 = 2.0, t = 1.0 (target), eta = 0.1 (rate)
    weight w_1 = 0.5, w_2 = -0.4
    bias   b = 0.1
    z = w_1 x_1 + w_2 x_2 + b
    p = sigmoid(z)
    E = 1/2 (t - p)^2
    gradient E by w_1, w_2, b
    step w_1, w_2, b
    """

  /// The text of a file for a network, written in a line as `3-2-1, tanh, sigmoid`; one neuron where that is nil.
  ///
  /// - Throws: `NotesFaults` where the line says no network.
  public static func text(network: String?, titled title: String, _ language: Language) throws(NotesFaults)
    -> String
  {
    let statements: String
    if let network {
      var drawn = DrawnWeights()
      do throws(Fault) {
        let lines = try Shorthand(network[...]).statements(isKnown: { _ in false }, draw: { drawn.next() })
        statements = (["given eta = 0.5 (rate)"] + lines + ["step " + parameters(of: lines)]).joined(
          separator: "\n")
      } catch {
        throw NotesFaults(source: SourceText(network, named: "--network"), faults: [error])
      }
    } else {
      statements = neuron
    }
    return text(title, statements, try error(of: statements), language)
  }

  /// What the gradient is taken by.
  private static func parameters(of lines: [String]) -> String {
    lines.last { $0.hasPrefix("gradient") }?.split(separator: " by ").last.map(String.init) ?? ""
  }

  /// What notes could print of the error: its value, to two decimals.
  private static func error(of statements: String) throws(NotesFaults) -> String {
    let chapter = try NotesReader.chapter(ofStatements: SourceText(statements, named: "companion new"))
    let value = chapter.study().enclosures(Symbol("E"))
    let exact = Rational(exactly: value.midpoint) ?? 0
    return "E = \(PrintedDecimal.rounding(exact, decimals: 2))"
  }

  private static func text(_ title: String, _ statements: String, _ example: String, _ language: Language)
    -> String
  {
    let fence = "```"
    switch language {
    case .ko:
      return """
        # \(title)

        이 파일은 Markdown입니다. 글은 자유롭게 쓰고, 신경망은 network 블록에 한 줄에 한 문장씩 씁니다.

        \(fence)network
        # given, weight, bias: 주어진 값. 괄호 안은 역할: (target), (rate)
        # 이름 = 식: 계산하는 값. W x는 행렬곱, v·h는 내적, a * b는 성분끼리의 곱
        # gradient E by …: E의 기울기. step …: 경사 하강 한 걸음
        \(statements)
        \(fence)

        ## 노트에 적힌 것

        notes 뒤에는 노트에 인쇄된 수나 식을 그대로 쓰세요. 자릿수도 그대로 두세요.

        \(fence)network
        notes \(example)    # N-1
        \(fence)

        """
    case .en:
      return """
        # \(title)

        This file is Markdown. Write what you like; the network stands in blocks, a statement a line.

        \(fence)network
        # given, weight, bias: numbers that are given; in parentheses their part: (target), (rate)
        # NAME = formula: what is computed. W x is a matrix product, v·h a dot product, a * b goes entry by entry
        # gradient E by …: the gradient of E; step …: one step of gradient descent
        \(statements)
        \(fence)

        ## What the notes say

        Behind the word notes comes what your notes print, a number or a formula, with the digits that they have.

        \(fence)network
        notes \(example)    # N-1
        \(fence)

        """
    }
  }
}
