import NumericCore
import Pages
import Textbook

/// What the functions and the names on a sheet mean: of those that stand on it, each once.
struct SheetDefinitions {
  private let derivation: Derivation
  private let asked: [Symbol]
  /// The quantities whose formulas stand on the sheet.
  private let explained: [Symbol]
  private let givens: [Symbol]
  private let language: Language

  init(_ worksheet: Worksheet, _ language: Language) {
    derivation = worksheet.scheme.derivation
    asked = worksheet.steps.map(\.symbol)
    givens = worksheet.givens
    self.language = language
    let derivation = derivation
    explained = (asked + worksheet.unasked.shown).filter { derivation[$0]?.variable == nil }
  }

  /// A line for each.
  var items: [InlineText] { functions + roles + units + derivatives }

  private var formulas: [Expression] { explained.compactMap { derivation.formula(of: $0) } }

  private func said(ko: RichText, en: RichText) -> InlineText {
    InlineText(Bilingual(ko: ko, en: en)[language])
  }

  // MARK: - Functions

  private var functions: [InlineText] {
    let used = formulas.reduce(into: Set<ElementaryFunction>()) { $0.formUnion($1.functions) }
    let x = Expression.symbol("x")
    return ElementaryFunction.allCases.filter(used.contains).compactMap { function in
      let name = Expression.apply(function, x)
      func equation(_ right: Expression) -> RichText { .equation(name, right) }
      switch function {
      case .sigmoid:
        let formula = equation(1 / (1 + exp(-x)))
        return said(ko: "시그모이드: \(formula)", en: "sigmoid: \(formula)")
      case .relu:
        return said(
          ko: "\(name): 0보다 크면 그 값 그대로, 아니면 0", en: "\(name): \(x) itself where it is above 0, else 0")
      case .step:
        return said(ko: "\(name): 0보다 크면 1, 아니면 0", en: "\(name): 1 where \(x) is above 0, else 0")
      case .tanh:
        return said(
          ko: "쌍곡탄젠트: \(equation((exp(x) - exp(-x)) / (exp(x) + exp(-x))))",
          en: "hyperbolic tangent: \(equation((exp(x) - exp(-x)) / (exp(x) + exp(-x))))")
      case .log:
        return said(ko: "\(name): 자연로그(밑 \(exp(1)))", en: "\(name): natural logarithm (base \(exp(1)))")
      case .sin, .cos: return said(ko: "\(name): 각도는 라디안", en: "\(name): angles in radians")
      case .exp, .squareRoot: return nil
      }
    }
  }

  // MARK: - Names

  /// What part the given numbers play.
  private var roles: [InlineText] {
    let words: [(Quantity.Role, Bilingual)] = [
      (.input, Bilingual(ko: "입력", en: "input")), (.target, Bilingual(ko: "목표값", en: "target")),
      (.weight, Bilingual(ko: "가중치", en: "weight")), (.bias, Bilingual(ko: "편향", en: "bias")),
      (.rate, Bilingual(ko: "학습률", en: "learning rate")),
      (.count, Bilingual(ko: "개수", en: "number of cases")),
    ]
    let predictions = givens.filter(\.isPrediction)
    let lines = words.map { role, word in
      line(givens.filter { derivation[$0]?.role == role && !$0.isPrediction }, word)
    }
    return (lines + [line(predictions, Bilingual(ko: "신경망의 출력", en: "output of the network"))])
      .compactMap { $0 }
  }

  /// What a unit computes, and how far off it is.
  private var units: [InlineText] {
    let activations = explained.filter { activated(by: $0) != nil }
    let netInputs = activations.compactMap(activated).filter { !givens.contains($0) }
    let deltas = (asked + formulas.flatMap(\.symbols)).filter(\.isDelta)
    return [
      line(
        netInputs,
        Bilingual(ko: "순입력(활성화 함수에 넣기 전의 값)", en: "net input, before the activation function")),
      line(activations, Bilingual(ko: "활성화 값(유닛의 출력)", en: "activation, a unit's output")),
      line(errors, Bilingual(ko: "오차", en: "error (loss)")),
      line(
        deltas,
        Bilingual(ko: "오차를 유닛의 순입력으로 편미분한 값", en: "partial derivative of the error by a unit's net input")),
    ].compactMap { $0 }
  }

  /// What an activation function is applied to, where a quantity is nothing but that.
  private func activated(by symbol: Symbol) -> Symbol? {
    guard case .apply(let function, .symbol(let input))? = derivation.formula(of: symbol),
      [.sigmoid, .relu, .tanh].contains(function)
    else { return nil }
    return input
  }

  /// What is differentiated, where it comes from a target; E is an error in every chapter.
  private var errors: [Symbol] {
    let outputs = asked.compactMap { symbol -> Symbol? in
      if case .partial(let output, _, _)? = derivation[symbol]?.definition { output } else { nil }
    }
    return outputs.filter { output in
      if case .named("E", _) = output.parts.stem { return true }
      return derivation.quantities.ancestors(of: [output]).contains { derivation[$0]?.role == .target }
    }
  }

  private var derivatives: [InlineText] {
    let partial = asked.first { derivation[$0]?.variable != nil }
    let updated = asked.filter { derivation[$0]?.update != nil || $0.beforeUpdate != nil }
    return [
      partial.map {
        line(
          [$0],
          Bilingual(
            ko: "편미분. 분모의 변수만 아주 조금 늘릴 때 분자의 값이 그 몇 배로 바뀌는지 나타냅니다",
            en:
              "partial derivative: how many times as much the upper quantity changes when the lower alone is nudged"
          ))
      } ?? nil,
      line(
        updated, Bilingual(ko: "경사 하강으로 한 번 갱신한 뒤의 값", en: "value after one step of gradient descent")),
    ].compactMap { $0 }
  }

  // MARK: - Lines

  /// Names and what they stand for; of many names of one kind the first and the last. Nil where there is none.
  private func line(_ symbols: [Symbol], _ meaning: Bilingual) -> InlineText? {
    var kinds: [Symbol: [Symbol]] = [:]
    var order: [Symbol] = []
    for symbol in symbols {
      if kinds[symbol.kind] == nil { order.append(symbol.kind) }
      if kinds[symbol.kind]?.contains(symbol) != true { kinds[symbol.kind, default: []].append(symbol) }
    }
    guard !order.isEmpty else { return nil }
    let names = order.map { kind -> InlineText in
      let names = kinds[kind]!
      return names.count < 3
        ? names.map { InlineText(Formula($0)) }.joined(separator: ", ")
        : "\(names[0]), …, \(names[names.count - 1])"
    }
    return "\(names.joined(separator: ", ")): \(InlineText(meaning[language]))"
  }
}

extension Expression {
  /// The functions that are applied somewhere in the formula.
  fileprivate var functions: Set<ElementaryFunction> {
    var own: Set<ElementaryFunction> = []
    if case .apply(let function, _) = self { own.insert(function) }
    return parts.reduce(into: own) { $0.formUnion($1.functions) }
  }
}

extension Symbol {
  /// Whether it is named ŷ: what a network puts out, also where that is given.
  fileprivate var isPrediction: Bool { if case .named("ŷ", _) = parts.stem { true } else { false } }

  /// Whether it is named δ: ∂E/∂z, and nothing else has that name.
  fileprivate var isDelta: Bool { if case .named("δ", _) = parts.stem { true } else { false } }
}
