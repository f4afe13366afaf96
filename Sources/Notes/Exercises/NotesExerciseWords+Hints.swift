import NumericCore
import Textbook

/// Hints, read off the formulas.
extension NotesExerciseWords {
  /// Which of the names are vectors, matrices, and numbers.
  func sizes(of way: [Shape]) -> Bilingual {
    var kinds: [(head: Bilingual, names: [Shape])] = []
    for shape in way {
      let head = Self.kind(of: shape)
      if let known = kinds.firstIndex(where: { $0.head == head }) {
        kinds[known].names.append(shape)
      } else {
        kinds.append((head, [shape]))
      }
    }
    func text(_ language: Language) -> RichText {
      join(kinds.map { "\($0.head[language]): \(symbols($0.names)). " }, "")
    }
    return Bilingual(
      ko: "\(text(.ko))수는 한 줄로 구하고, 벡터는 \(code: "map") 하나로 구합니다.",
      en: "\(text(.en))A number takes one line, a vector one \(code: "map").")
  }

  private static func kind(of shape: Shape) -> Bilingual {
    let count = "\(shape.entries.count)"
    return switch shape.form {
    case .number: Bilingual(ko: "수", en: "Numbers")
    case .vector: Bilingual(ko: "성분이 \(count)개인 벡터", en: "Vectors of \(count) entries")
    case .matrix: Bilingual(ko: "성분이 \(count)개인 행렬", en: "Matrices of \(count) entries")
    }
  }

  /// Which functions there are in the formulas of some names, and how Swift has them.
  func functions(in way: [Shape]) -> Bilingual {
    let known = used(in: way).compactMap { function -> Bilingual? in
      let x = Expression.symbol("x")
      return switch function {
      case .sigmoid:
        Bilingual(
          ko: "\(RichText.equation(sigmoid(x), 1 / (1 + exp(-x)))): 직접 씁니다.",
          en: "\(RichText.equation(sigmoid(x), 1 / (1 + exp(-x)))) you write yourself.")
      case .log: Bilingual(ko: "\(code: "log"): 자연로그입니다.", en: "\(code: "log") is the natural logarithm.")
      case .relu: Bilingual(ko: "ReLU: \(code: "max(0, x)").", en: "The ReLU is \(code: "max(0, x)").")
      case .step:
        Bilingual(ko: "계단 함수: 0보다 크면 1, 아니면 0.", en: "The step is 1 above 0, and else 0.")
      case .squareRoot:
        Bilingual(ko: "제곱근: \(code: "x.squareRoot()").", en: "A root is \(code: "x.squareRoot()").")
      case .exp, .tanh, .sin, .cos:
        Bilingual(
          ko: "\(code: function.rawValue): Foundation에 있습니다.",
          en: "\(code: function.rawValue) is in Foundation.")
      }
    }
    let none = Bilingual(
      ko: "더하기, 빼기, 곱하기뿐입니다. 부호와 괄호를 조심하세요.",
      en: "There are only sums, differences and products: mind the signs and the parentheses.")
    return known.isEmpty ? none : Bilingual(ko: join(known.map(\.ko), " "), en: join(known.map(\.en), " "))
  }

  /// How the functions on the way are differentiated.
  func slopes(in way: [Shape]) -> Bilingual {
    let (x, a) = (Expression.symbol("x"), Expression.symbol("a"))
    let known = used(in: way).compactMap { function -> RichText? in
      switch function {
      case .sigmoid: "a = \(sigmoid(x)): \(a * (1 - a))"
      case .tanh: "a = \(tanh(x)): \(1 - a.squared)"
      case .relu: "ReLU: 1, 0"
      case .log: "\(log(x)): \(1 / x)"
      case .exp: "a = \(exp(x)): \(a)"
      case .sin: "\(sin(x)): \(cos(x))"
      case .cos: "\(cos(x)): \(-sin(x))"
      case .squareRoot, .step: nil
      }
    }
    let products = Bilingual(
      ko: "곱을 한 인수로 미분하면 나머지 인수가 남습니다.",
      en: "Differentiate a product by one factor, and the others are left.")
    guard !known.isEmpty else { return products }
    return Bilingual(
      ko: "국소 미분: \(join(known, ", ")). \(products.ko)",
      en: "Local derivatives: \(join(known, ", ")). \(products.en)")
  }

  /// In what each variable is used.
  func uses(_ way: [Shape]) -> Bilingual {
    let places = exercises.variables.map { variable -> RichText in
      let users = way.filter { shape in
        shape.entries.contains { !Set(derivation.dependencies(of: $0)).isDisjoint(with: variable.entries) }
      }
      return "\(variable.name) → \(symbols(users))"
    }
    return Bilingual(
      ko: "변수가 쓰이는 곳: \(join(places, "; ")). 그곳까지 온 미분값에 그곳의 국소 미분을 곱하고, 여러 곳이면 더합니다.",
      en: """
        Where each is used: \(join(places, "; ")). Take the derivative that has come back to there, times the local one; \
        where there are several, add.
        """)
  }

  /// What is done last in a formula.
  func outermost(_ formula: Expression?) -> Bilingual {
    switch formula {
    case .negation?:
      Bilingual(ko: "마지막에 전체의 부호를 바꿉니다.", en: "Last of all, the sign of the whole is turned.")
    case .sum(let terms)?:
      Bilingual(
        ko: "더할 항은 \("\(terms.count)")개입니다.", en: "There are \("\(terms.count)") terms to be added.")
    case .product?: Bilingual(ko: "마지막에 곱합니다.", en: "What is done last is a product.")
    case .quotient?: Bilingual(ko: "마지막에 나눕니다.", en: "What is done last is a division.")
    case .power?: Bilingual(ko: "마지막에 거듭제곱합니다.", en: "What is done last is a power.")
    default: Bilingual(ko: "괄호부터 차례로 계산하세요.", en: "Work from the innermost parentheses outward.")
    }
  }

  // MARK: - Lists

  /// Texts with something between them.
  func join(_ texts: [RichText], _ separator: String) -> RichText {
    RichText(
      texts.enumerated().flatMap { place, text in
        (place > 0 && !separator.isEmpty ? [.text(separator)] : []) + text.segments
      })
  }

  /// Texts with commas between them.
  func names(_ texts: [RichText]) -> RichText { join(texts, ", ") }

  /// Names with commas between them.
  func symbols(_ shapes: [Shape]) -> RichText { names(shapes.map { "\($0.name)" }) }

  /// Names with arrows between them.
  func arrows(_ shapes: [Shape]) -> RichText { join(shapes.map { "\($0.name)" }, " → ") }

  private func used(in way: [Shape]) -> [ElementaryFunction] {
    let formulas = way.compactMap { derivation.formula(of: $0.entries[0]) }
    return ElementaryFunction.allCases.filter { function in formulas.contains { $0.applies(function) } }
  }
}

extension Expression {
  /// Whether a function is applied somewhere in the formula.
  fileprivate func applies(_ function: ElementaryFunction) -> Bool {
    if case .apply(function, _) = self { return true }
    return parts.contains { $0.applies(function) }
  }
}
