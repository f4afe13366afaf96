extension Symbol {
  /// What a name is made of: a letter or word with its subscript, or a derivative, and the marks in its superscript.
  public struct Parts: Hashable, Sendable {
    /// What carries the superscript.
    public enum Stem: Hashable, Sendable {
      /// A letter or word with its subscript: `w_12`, `out_h1`; the subscript is empty where there is none.
      case named(String, subscript: String)
      /// A derivative, named after what it is.
      case derivative(Derivative)
    }

    /// What carries the superscript.
    public var stem: Stem
    /// The marks in the superscript, in the order written.
    public var superscript: [Mark]

    /// Creates the parts of a name.
    public init(_ stem: Stem, superscript: [Mark] = []) {
      self.stem = stem
      self.superscript = superscript
    }
  }

  /// A derivative as a name: `∂E/∂w_1`, or `dE/dw`.
  public struct Derivative: Hashable, Sendable {
    /// The sign of differentiation.
    public enum Sign: Character, Sendable {
      /// ∂, of a partial derivative.
      case partial = "∂"
      /// d, of the derivative of a function of one variable.
      case total = "d"
    }

    /// The sign of differentiation.
    public let sign: Sign
    /// What is differentiated.
    public let output: Symbol
    /// What it is differentiated by.
    public let variable: Symbol

    /// Creates the name of a derivative.
    public init(_ sign: Sign = .partial, of output: Symbol, by variable: Symbol) {
      self.sign = sign
      self.output = output
      self.variable = variable
    }
  }

  /// A part of a superscript.
  public enum Mark: Hashable, Sendable {
    /// A label in parentheses: the row of data, the round or the layer that something belongs to, `^(3)`.
    case label(String)
    /// A layer in brackets: `^[1]`.
    case layer(String)
    /// The value after a step: `^+`.
    case updated
    /// The best, or the wanted value: `^*`.
    case star
    /// A prime: `^′`.
    case prime
    /// Anything else: `^in`, `^T`.
    case word(String)
  }
}

extension Symbol.Parts {
  /// The name, as typed on a command line.
  public var name: String {
    let marks = superscript.isEmpty ? "" : "^" + superscriptText
    switch stem {
    case .named(let base, ""): return base + marks
    case .named(let base, let lower): return "\(base)_\(lower)\(marks)"
    case .derivative(let derivative):
      let sign = derivative.sign.rawValue
      let quotient = "\(sign)\(derivative.output.name)/\(sign)\(derivative.variable.name)"
      // A mark without parentheses would be the variable's.
      return superscript.isEmpty ? quotient : "(\(quotient))\(marks)"
    }
  }

  /// The marks one after the other. A label behind another mark has a `^` of its own: `(1)^(10)` is what belongs to
  /// layer 1 after 10 rounds.
  var superscriptText: String {
    var text = ""
    for mark in superscript {
      if case .label = mark, !text.isEmpty { text += "^" }
      text += mark.text
    }
    return text
  }
}

extension Symbol.Mark {
  /// The mark as it is written.
  public var text: String {
    switch self {
    case .label(let label): "(\(label))"
    case .layer(let layer): "[\(layer)]"
    case .updated: "+"
    case .star: "*"
    case .prime: "′"
    case .word(let word): word
    }
  }
}
