import NumericCore
import Textbook
import WrittenMath

/// A whole network in a line: `3-2-1, tanh, sigmoid, cross-entropy`.
struct Shorthand {
  /// How many inputs there are, then how many units each layer has.
  let sizes: [Int]
  /// What each layer does to its net input, as the notes' formulas call it; empty where it does nothing.
  let activations: [String]
  /// Whether the error is the cross-entropy; else it is half the sum of squares.
  let isCrossEntropy: Bool

  private static let activations = [
    "sigmoid": "sigmoid", "σ": "sigmoid", "logistic": "sigmoid", "tanh": "tanh", "relu": "relu",
    "ReLU": "relu",
    "linear": "", "identity": "", "softmax": "softmax",
  ]
  private static let losses = ["squared-error": false, "squared": false, "mse": false, "cross-entropy": true]

  /// Reads the line.
  init(_ line: Substring) throws(Fault) {
    let words = line.split { $0 == "," || $0.isWhitespace }
    let end = line.endIndex
    guard let first = words.first else {
      throw Fault(
        at: line.startIndex..<end, ko: "유닛 수가 있어야 합니다: network 3-2-1, tanh, sigmoid",
        en: "the sizes of the layers were expected: network 3-2-1, tanh, sigmoid")
    }
    sizes = try Self.sizes(first)
    var activations: [String] = []
    var loss: Bool?
    for word in words.dropFirst() {
      let range = word.startIndex..<word.endIndex
      if let known = Self.losses[String(word)] {
        guard loss == nil else {
          throw Fault(at: range, ko: "오차가 두 번 나옵니다", en: "a second error function; a network has one")
        }
        loss = known
      } else if let known = Self.activations[String(word)] {
        activations.append(known)
      } else {
        let all = Self.activations.keys.sorted() + Self.losses.keys.sorted()
        let near = suggestion(for: String(word), among: all)
        throw Fault(
          at: range, ko: "모르는 층이나 오차: '\(word)'" + (near.map { " (혹시 \($0)?)" } ?? ""),
          en: "unknown layer or error '\(word)'"
            + (near.map { "; did you mean \($0)?" }
              ?? "; known are sigmoid, tanh, relu, linear, softmax, squared-error, cross-entropy"))
      }
    }
    let layers = sizes.count - 1
    if activations.isEmpty { activations = Array(repeating: "sigmoid", count: layers) }
    guard activations.count == layers else {
      throw Fault(
        at: line.startIndex..<end, ko: "층은 \(layers)개인데 활성화 함수는 \(activations.count)개입니다",
        en: "\(layers) layers were expected to have an activation each; \(activations.count) are named")
    }
    guard !activations.dropLast().contains("softmax") else {
      throw Fault(
        at: line.startIndex..<end, ko: "softmax는 마지막 층에만 쓸 수 있습니다", en: "softmax is for the last layer only")
    }
    guard activations.last != "softmax" || sizes[layers] > 1 else {
      throw Fault(
        at: line.startIndex..<end, ko: "softmax에는 출력이 둘 이상 있어야 합니다", en: "softmax needs two outputs or more")
    }
    self.activations = activations
    isCrossEntropy = loss ?? false
    guard !isCrossEntropy || ["sigmoid", "softmax"].contains(activations[layers - 1]) else {
      throw Fault(
        at: line.startIndex..<end, ko: "교차 엔트로피의 출력층은 sigmoid나 softmax입니다",
        en: "cross-entropy was expected behind sigmoid or softmax: its outputs are between 0 and 1")
    }
  }

  private static func sizes(_ word: Substring) throws(Fault) -> [Int] {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    if let none = parts.first(where: { Int($0) == 0 }) {
      throw Fault(
        at: none.startIndex..<none.endIndex, ko: "층에는 유닛이 하나 이상 있습니다", en: "a layer has at least 1 unit")
    }
    let numbers = parts.map { Int($0) ?? 0 }
    guard numbers.count >= 2, numbers.count <= 10, numbers.allSatisfy({ (1...100).contains($0) }) else {
      throw Fault(
        at: word.startIndex..<word.endIndex, ko: "유닛 수는 3-2-1처럼 씁니다: 층마다 1–100, 층은 아홉 개까지",
        en: "sizes are written 3-2-1: from 1 to 100 units a layer, at most nine layers after the inputs")
    }
    return numbers
  }

  // MARK: - Statements

  /// The statements that it stands for, one a line; what `isKnown` has is not stated again.
  ///
  /// - Parameter draw: the next number for what nobody gave.
  func statements(isKnown: (Symbol) -> Bool, draw: () -> String) -> [String] {
    var lines: [String] = []
    func vector(_ count: Int) -> String {
      count == 1 ? draw() : "[" + (0..<count).map { _ in draw() }.joined(separator: ", ") + "]"
    }
    func give(_ word: String, _ name: String, _ value: () -> String) {
      if !isKnown(NameSpelling.symbol(of: name)) { lines.append("\(word) \(name) = \(value())") }
    }
    let layers = sizes.count - 1
    give("given", "x") { vector(sizes[0]) }
    // Of several classes the first is the right one.
    let target = sizes[layers] == 1 ? "1" : "[1" + String(repeating: ", 0", count: sizes[layers] - 1) + "]"
    if !isKnown("t") { lines.append("given t = \(target) (target)") }
    for layer in 1...layers {
      let (below, units) = (sizes[layer - 1], sizes[layer])
      give("weight", "W\(layer)") {
        units == 1 || below == 1
          ? vector(max(units, below))
          : "[" + (0..<units).map { _ in vector(below) }.joined(separator: ", ") + "]"
      }
      give("bias", "b\(layer)") { vector(units) }
    }
    var value = "x"
    for layer in 1...layers {
      let (below, units) = (sizes[layer - 1], sizes[layer])
      let product = units == 1 && below > 1 ? "W\(layer)·\(value)" : "W\(layer) \(value)"
      let isLast = layer == layers
      let own = isLast ? "p" : "h\(layer)"
      let activation = activations[layer - 1]
      if activation.isEmpty {
        lines.append("\(own) = \(product) + b\(layer)")
      } else {
        lines.append("n\(layer) = \(product) + b\(layer)")
        lines.append("\(own) = \(activation)(n\(layer))")
      }
      value = own
    }
    lines.append("E = \(error)")
    let parameters = (1...layers).reversed().flatMap { ["W\($0)", "b\($0)"] }
    lines.append("gradient E by \(parameters.joined(separator: ", "))")
    return lines
  }

  private var error: String {
    let isOne = sizes[sizes.count - 1] == 1
    if !isCrossEntropy { return isOne ? "1/2 (t - p)^2" : "1/2 sum((t - p)^2)" }
    if activations.last == "softmax" { return "-sum(t * ln(p))" }
    return isOne ? "-(t ln p + (1 - t) ln(1 - p))" : "-sum(t * ln(p) + (1 - t) * ln(1 - p))"
  }
}
