import NumericCore
import Textbook

/// What is said about the functions of a file, made from its formulas: what comes in which order, through which functions.
struct NotesExerciseWords {
  let exercises: NotesExercises
  var derivation: Derivation { exercises.derivation }

  typealias Shape = NotesChapter.Shape

  init(_ exercises: NotesExercises) { self.exercises = exercises }

  /// A longer formula stands above no function; a line of a comment has so much room.
  private static let longestFormula = 96

  /// The formulas of some names, of a vector's or a matrix's the first entry's.
  func formulas(of way: [Shape]) -> [String] {
    way.compactMap { shape in
      let first = shape.entries[0]
      guard let formula = derivation.formula(of: first) else { return nil }
      let text = "\(first.unicode) = \(formula.unicode)"
      return text.count <= Self.longestFormula ? text : nil
    }
  }

  // MARK: - Parameters

  /// Something that a function takes or gives: its name, its shape, its part.
  func parameter(_ shape: Shape, _ label: String) -> Exercise.Parameter {
    let first = shape.entries[0]
    // A derivative, or an updated value, has the name of its entries.
    let name: RichText = shape.entries.count == 1 || first == shape.name ? "\(first)" : self.name(of: shape)
    let (ko, en) = size(shape)
    let part = self.part(of: first)
    return Exercise.Parameter(
      label, shape.type, ko: "\(name)\(ko)\(part.map { ", \($0.ko)" } ?? "")",
      en: "\(name)\(en)\(part.map { ", \($0.en)" } ?? "")")
  }

  private func name(of shape: Shape) -> RichText {
    let first = shape.entries[0]
    if let derivative = first.derivative { return "\(Symbol.partial(of: derivative.output, by: shape.name))" }
    return first.beforeUpdate == nil ? "\(shape.name)" : "\(shape.name.updated)"
  }

  private func size(_ shape: Shape) -> (ko: RichText, en: RichText) {
    let count = shape.entries.count
    return switch shape.form {
    case .number: ("", "")
    case .vector: (", 성분 \("\(count)")개", count == 1 ? ", 1 entry" : ", \("\(count)") entries")
    case .matrix:
      (
        ", \("\(shape.rows.count)")×\("\(shape.rows[0].count)") 행렬(행마다 배열 하나)",
        ", \("\(shape.rows.count)")×\("\(shape.rows[0].count)"), an array for each row"
      )
    }
  }

  private func part(of symbol: Symbol) -> Bilingual? {
    guard case .given? = derivation[symbol]?.definition else { return nil }
    return switch derivation[symbol]!.role {
    case .input: Bilingual(ko: "주어진 값", en: "given")
    case .target: Bilingual(ko: "목표값", en: "target")
    case .weight: Bilingual(ko: "가중치", en: "weight")
    case .bias: Bilingual(ko: "편향", en: "bias")
    case .rate: Bilingual(ko: "학습률", en: "learning rate")
    case .count: Bilingual(ko: "개수", en: "count")
    case .computed: nil
    }
  }

  /// The names of a result of several parts.
  func list(of shapes: [Shape]) -> Bilingual {
    let text = names(shapes.map { name(of: $0) })
    return Bilingual(ko: text, en: text)
  }

  /// What the gradient gives.
  func gradientResult(_ error: Shape) -> Bilingual {
    let list = names(exercises.variables.map { "\(Symbol.partial(of: error.entries[0], by: $0.name))" })
    return Bilingual(ko: "\(list). 모양은 변수와 같습니다", en: "\(list), each in the shape of its variable")
  }

  // MARK: - Functions

  func forward(_ takes: [Shape], _ way: [Shape]) -> Exercise.Words {
    let results = symbols(exercises.outputs)
    return Exercise.Words(
      title: Bilingual(ko: "순전파: \(results)", en: "The forward pass, to \(results)"),
      task: Bilingual(
        ko: "노트의 식대로 순전파하세요. 돌려줄 값: \(results).",
        en: "Go forward by the formulas of the notes, and return \(results)."),
      hints: [
        Bilingual(
          ko: "구하는 순서: \(arrows(way)). 뒤의 것은 앞의 것을 씁니다.",
          en: "In this order: \(arrows(way)). Each uses what stands before it."),
        sizes(of: way), functions(in: way),
      ],
      insight: Bilingual(
        ko: "중간값은 역전파에서 다시 씁니다. 한 번 구해 두면 두 번 계산하지 않아도 됩니다.",
        en: "The values on the way are needed again going backward: kept, they are computed only once."))
  }

  func error(_ error: Shape, _ takes: [Shape]) -> Exercise.Words {
    let name = error.entries[0]
    let formula = derivation.formula(of: name)
    return Exercise.Words(
      title: Bilingual(ko: "오차: \(name)", en: "The error \(name)"),
      task: Bilingual(
        ko: "노트의 식대로 오차를 구하세요. 쓰는 값: \(symbols(takes)).",
        en: "Compute the error by the formula of the notes, from \(symbols(takes))."),
      hints: [
        Bilingual(
          ko: "결과는 수 하나입니다. 순전파에서 나온 값과 목표값만 있으면 됩니다.",
          en: "The result is one number. What came of the forward pass and the targets are all that it takes."
        ),
        functions(in: [error]), outermost(formula),
      ],
      insight: Bilingual(
        ko: "오차는 수 하나라서, 변수마다 기울기도 수 하나입니다. 그래서 기울기의 모양이 변수의 모양과 같습니다.",
        en: "The error is one number, so each variable has one number for its gradient: they have one shape.")
    )
  }

  func gradient(_ error: Shape, _ way: [Shape]) -> Exercise.Words {
    let (name, variables) = (error.entries[0], symbols(exercises.variables))
    let back = way.filter { $0.entries != error.entries }.reversed().map { shape -> RichText in
      "\(Symbol.partial(of: name, by: shape.name))"
    }
    let order = back.isEmpty ? "\(name)" : join(back, " → ")
    return Exercise.Words(
      title: Bilingual(ko: "기울기: \(name)", en: "The gradient of \(name)"),
      task: Bilingual(
        ko: "오차를 다음 변수로 미분하세요: \(variables). 먼저 순전파하고 거슬러 가세요.",
        en: "Differentiate \(name) by \(variables). Go forward first, then back."),
      hints: [
        Bilingual(ko: "거슬러 가는 순서: \(order).", en: "Going back, in this order: \(order)."),
        slopes(in: way), uses(way),
      ],
      insight: Bilingual(
        ko: "여러 곳에 쓰인 값에는 기울기가 쓰인 곳마다 하나씩 돌아오고, 모두 더합니다. 위에서 넘겨받은 값은 아래에서 다시 계산하지 않습니다.",
        en:
          "What is used in several places gets a term back from each, and they are added. What was passed down is not computed again."
      ))
  }

  func step(_ parameters: [Shape], _ rate: Symbol) -> Exercise.Words {
    let names = symbols(parameters)
    return Exercise.Words(
      title: Bilingual(ko: "경사 하강 한 걸음", en: "One step of gradient descent"),
      task: Bilingual(
        ko: "기울기를 받아 다음 값을 한 걸음 갱신하세요: \(names).",
        en: "Take one step of gradient descent with \(names), from the gradients that are handed over."),
      hints: [
        Bilingual(
          ko: "오차가 줄어드는 쪽은 기울기의 반대쪽입니다.", en: "The error falls in the direction against the gradient."),
        Bilingual(
          ko: "기울기에 곱하는 것은 학습률입니다. 갱신할 값에는 곱하지 않습니다.",
          en: "The rate \(rate) multiplies the gradient, and not the value that is stepped."),
        parameters.allSatisfy { $0.form == .number }
          ? Bilingual(
            ko: "수마다 한 줄이면 됩니다. 모두 갱신하기 전의 값에서 시작합니다.",
            en: "A line for each number, and each starts from the value before the step.")
          : Bilingual(
            ko: "성분마다 따로 계산합니다. \(code: "zip")으로 값과 기울기를 짝지으면 모양이 그대로 남습니다.",
            en: "Entry by entry: pair values and gradients with \(code: "zip"), and the shape stays as it is."
          ),
      ],
      insight: Bilingual(
        ko: "모든 기울기를 갱신하기 전의 값으로 구해 두었으므로, 갱신하는 순서는 상관없습니다.",
        en: "All gradients were taken at the old values, so the order of the steps does not matter."))
  }
}
