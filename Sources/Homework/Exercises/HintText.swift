import NumericCore
import Textbook

/// The fixed words of the hints.
enum HintText {
  static let order = Bilingual(
    ko: "위에서 아래로 계산하세요. 각 값은 화살표 오른쪽의 값으로 정해집니다.",
    en: "Work from top to bottom. Each value follows from what stands right of its arrow.")
  static let plain = Bilingual(
    ko: "덧셈과 곱셈뿐입니다. 제곱은 (a - b) * (a - b)처럼 씁니다.",
    en: "Nothing but sums and products. A square is written (a - b) * (a - b).")
  static let path = Bilingual(
    ko: "변수에서 결과까지 가는 길을 모두 찾으세요. 길마다 국소 미분을 곱하고, 길이 여럿이면 더합니다.",
    en:
      "Find every path from the variable to the output. Multiply the local derivatives along a path; add up paths."
  )
  static let chain = Bilingual(
    ko: "국소 미분 하나는 바로 아래 한 칸만 봅니다. 그 사이의 다른 값은 상수로 둡니다.",
    en: "A local derivative looks one arrow down only; all else stays constant.")
  static let pieces = Bilingual(
    ko: "예의 숫자에서 국소 미분은 다음과 같습니다. 자신의 값과 하나씩 비교하세요.",
    en: "In the example the local derivatives are these. Compare yours one by one.")
  static let step = Bilingual(
    ko: "오차가 줄어드는 쪽은 기울기의 반대쪽입니다. 학습률은 그 걸음의 크기를 정합니다.",
    en: "The error falls against the derivative. The learning rate sets how far to go.")
  static let together = Bilingual(
    ko: "모든 매개변수를 한꺼번에 갱신합니다. 편미분은 갱신하기 전의 값에서 구한 것입니다.",
    en: "All parameters move together: the derivatives were taken before any of them moved.")
  static let changes = Bilingual(
    ko: "예의 숫자에서 걸음의 크기는 다음과 같습니다.", en: "In the example the steps have these sizes.")

  static func manyPaths(_ count: Int) -> Bilingual {
    Bilingual(
      ko: "길이 \(String(count))개입니다. 변수를 쓰는 값마다 ∂E/∂u·∂u/∂w를 구해 더하세요.",
      en: "\(String(count)) paths. Add ∂E/∂u·∂u/∂w over the values u that use the variable.")
  }

  static func labels(_ function: CodeFunction) -> Bilingual {
    let names = function.results.map(\.swiftName)
    let code = names.count == 1 ? "return \(names[0])" : "return (\(names.joined(separator: ", ")))"
    return Bilingual(
      ko: "값마다 let을 하나씩 쓰면 공식과 나란히 읽힙니다. 끝은 \(code: code) 입니다.",
      en: "With a let for each value the code reads like the formulas. It ends in \(code: code).")
  }

  static func value(of function: ElementaryFunction) -> Bilingual {
    switch function {
    case .exp: Bilingual(ko: "e의 거듭제곱은 exp(x)입니다.", en: "A power of e is exp(x).")
    case .log: Bilingual(ko: "로그는 자연로그 log(x)입니다.", en: "The logarithm is the natural one, log(x).")
    case .sin: Bilingual(ko: "sin(x)의 x는 라디안이고 π는 Double.pi입니다.", en: "sin(x) takes radians; π is Double.pi.")
    case .cos: Bilingual(ko: "cos(x)의 x는 라디안이고 π는 Double.pi입니다.", en: "cos(x) takes radians; π is Double.pi.")
    case .tanh: Bilingual(ko: "tanh(x)를 그대로 씁니다.", en: "tanh(x) is there to be used.")
    case .sigmoid: Bilingual(ko: "σ(x) = 1/(1 + e^(−x))입니다.", en: "σ(x) = 1/(1 + e^(−x)).")
    case .relu: Bilingual(ko: "ReLU(x)는 max(0, x)입니다.", en: "ReLU(x) is max(0, x).")
    case .step: Bilingual(ko: "계단 함수는 0보다 클 때 1, 아니면 0입니다.", en: "The step is 1 above 0, else 0.")
    case .squareRoot: Bilingual(ko: "제곱근은 sqrt(x)입니다.", en: "A square root is sqrt(x).")
    }
  }

  /// The rule for a function's derivative.
  static func slope(of function: ElementaryFunction) -> Bilingual {
    switch function {
    case .exp: Bilingual(ko: "e^x의 미분은 자기 자신입니다.", en: "The derivative of e^x is e^x.")
    case .log: Bilingual(ko: "log x의 미분은 1/x입니다.", en: "The derivative of log x is 1/x.")
    case .sin: Bilingual(ko: "sin x의 미분은 cos x입니다.", en: "The derivative of sin x is cos x.")
    case .cos: Bilingual(ko: "cos x의 미분은 −sin x입니다.", en: "The derivative of cos x is −sin x.")
    case .tanh:
      Bilingual(
        ko: "tanh의 미분은 1 − tanh²입니다. 출력만 있으면 됩니다.",
        en: "The derivative of tanh is 1 − tanh²: the output is enough.")
    case .sigmoid:
      Bilingual(
        ko: "σ의 미분은 σ·(1 − σ)입니다. 출력만 있으면 됩니다.", en: "The derivative of σ is σ·(1 − σ): the output is enough."
      )
    case .relu:
      Bilingual(
        ko: "ReLU의 미분은 입력이 0보다 크면 1, 작으면 0입니다.",
        en: "The derivative of the ReLU is 1 where its input is above 0, and 0 below.")
    case .step:
      Bilingual(ko: "계단 함수는 평평하므로 미분이 0입니다.", en: "The step is flat, so its derivative is 0.")
    case .squareRoot: Bilingual(ko: "√x의 미분은 1/(2√x)입니다.", en: "The derivative of √x is 1/(2√x).")
    }
  }
}
