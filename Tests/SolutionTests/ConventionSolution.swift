/// How a solution is written in another convention: by hand, in the places where it differs from the lecture's.
struct ConventionSolution: CustomStringConvertible, Sendable {
  let chapter: String
  let conventions: [String]
  /// Swift of the lecture's solution, and what stands in its place, wherever it stands.
  let edits: KeyValuePairs<String, String>

  init(_ chapter: String, _ conventions: String..., edits: KeyValuePairs<String, String>) {
    (self.chapter, self.conventions, self.edits) = (chapter, conventions, edits)
  }

  var description: String { "\(chapter), \(conventions.joined(separator: ", "))" }

  static let all: [ConventionSolution] = withoutHalf + withHalf + overSamples + turned + several

  // MARK: - ½

  private static let withoutHalf = [
    ConventionSolution(
      "two-two-two-network", "half=no", edits: ["(out - target) * out": "2 * (out - target) * out"]),
    ConventionSolution(
      "one-one-one-network", "half=no",
      edits: [
        "let delta = outputs[1] - target": "let delta = 2 * (outputs[1] - target)",
        "let delta = network.output * h - target": "let delta = 2 * (network.output * h - target)",
      ]),
    ConventionSolution(
      "one-two-one-network", "half=no",
      edits: [
        "let delta = outputs.output - target": "let delta = 2 * (outputs.output - target)",
        "let delta = y - target": "let delta = 2 * (y - target)",
      ]),
    ConventionSolution(
      "vanishing-gradient", "half=no",
      edits: ["= activations[weights.count] - target": "= 2 * (activations[weights.count] - target)"]),
    ConventionSolution(
      "convolution-kernel", "half=no",
      edits: [
        "targets).map { zip($0, $1).map { $0 - $1 } }": "targets).map { zip($0, $1).map { 2 * ($0 - $1) } }",
        "let delta = net - targets[i][j]": "let delta = 2 * (net - targets[i][j])",
      ]),
    ConventionSolution(
      "hidden-error-distribution", "half=no", edits: ["(a - t) * a * (1 - a)": "2 * (a - t) * a * (1 - a)"]),
    ConventionSolution(
      "layers-as-matrices", "half=no",
      edits: ["targets).map { $0 - $1 }]": "targets).map { 2 * ($0 - $1) }]"]),
    ConventionSolution(
      "xor-network", "half=no",
      edits: [
        "miss * miss / 2": "miss * miss",
        "let delta = (y - sample.target)": "let delta = 2 * (y - sample.target)",
      ]),
    ConventionSolution(
      "own-engine", "half=no",
      edits: ["product(Value(0.5), product(difference, difference))": "product(difference, difference)"]),
  ]

  private static let withHalf = [
    ConventionSolution(
      "gradient-descent", "half=yes",
      edits: [
        "missed * missed": "missed * missed / 2", "2 * (target - output)": "(target - output)",
      ]),
    ConventionSolution(
      "three-layer-chain", "error=target-minus-output", edits: ["delta: 1) + [1]": "delta: -1) + [-1]"]),
  ]

  // MARK: - Sum or mean

  private static let overSamples = [
    ConventionSolution(
      "gradient-descent", "samples=mean",
      edits: [
        "sum + missed * missed": "sum + missed * missed / Double(samples.targets.count)",
        "gradient[k] += delta * input": "gradient[k] += delta * input / Double(samples.targets.count)",
        "weights[k] -= rate * gradient[k]":
          "weights[k] -= rate * gradient[k] / Double(samples.targets.count)",
      ]),
    ConventionSolution(
      "relu-and-cross-entropy", "samples=mean",
      edits: [
        "sum - t * log(y) - (1 - t) * log(1 - y)":
          "sum - (t * log(y) + (1 - t) * log(1 - y)) / Double(outputs.count)",
        "targets).map { $0 - $1 }": "targets).map { ($0 - $1) / Double(outputs.count) }",
        "{ $0 + $1 }": "{ $0 + $1 / Double(inputs.count) }",
      ]),
    ConventionSolution(
      "xor-network", "samples=mean",
      edits: [
        "sum + miss * miss": "sum + miss / Double(samples.count) * miss",
        "moved($0, $1, rate)": "moved($0, $1, rate / Double(samples.count))",
        "gradient.output, rate)": "gradient.output, rate / Double(samples.count))",
      ]),
    ConventionSolution(
      "own-engine", "samples=mean",
      edits: ["rate * $1.gradient": "rate * $1.gradient / Double(samples.count)"]),
    ConventionSolution(
      "regression-network", "samples=sum",
      edits: [
        "abs($1.0 - $1.1) } / Double(outputs.count)": "abs($1.0 - $1.1) }",
        "(y > t ? 1 : -1) / Double(outputs.count)": "y > t ? 1 : -1",
        "sign / Double(inputs.count)": "sign",
      ]),
  ]

  // MARK: - Rows of W

  private static let turned = [
    ConventionSolution(
      "two-two-two-network", "weights=inputs-by-outputs",
      edits: [
        "zip(weights, biases).map { row, bias in": "biases.indices.map { j in",
        "zip(row, inputs).reduce(bias) { $0 + $1.0 * $1.1 }":
          "zip(weights, inputs).reduce(biases[j]) { $0 + $1.0[j] * $1.1 }",
        "zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(weights[k], deltas).reduce(0) { $0 + $1.0 * $1.1 }",
        "deltas.map { delta in inputs.map { delta * $0 } }":
          "inputs.map { input in deltas.map { $0 * input } }",
        "for (row, delta) in zip(weights, deltas) { sum += row[k] * delta }":
          "for (weight, delta) in zip(weights[k], deltas) { sum += weight * delta }",
      ]),
    ConventionSolution(
      "hidden-error-distribution", "weights=inputs-by-outputs",
      edits: [
        "weights[0].indices.map { k in": "weights.map { row in",
        "zip(weights, errors).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(row, errors).reduce(0) { $0 + $1.0 * $1.1 }",
        "zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(row, deltas).reduce(0) { $0 + $1.0 * $1.1 }",
      ]),
    ConventionSolution(
      "hidden-error-distribution", "weights=outputs-by-inputs",
      edits: [
        "errors.indices.map { j in weights.reduce(0) { $0 + $1[j] } }": "weights.map { $0.reduce(0, +) }",
        "weights.map { row in errors.indices.reduce(0) { $0 + errors[$1] * row[$1] / totals[$1] } }":
          "weights[0].indices.map { i in errors.indices.reduce(0) { $0 + errors[$1] * weights[$1][i] / totals[$1] } }",
      ]),
    ConventionSolution(
      "layers-as-matrices", "weights=inputs-by-outputs",
      edits: [
        "matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }":
          "matrix[0].indices.map { j in zip(matrix, vector).reduce(0) { $0 + $1.0[j] * $1.1 } }",
        "zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(layers[l + 1].weights[k], above).reduce(0) { $0 + $1.0 * $1.1 }",
        "zip(layer.weights, delta).map { row, delta in zip(row, a).map { $0 - rate * delta * $1 } }":
          "zip(layer.weights, a).map { row, input in zip(row, delta).map { $0 - rate * $1 * input } }",
      ]),
    ConventionSolution(
      "relu-and-cross-entropy", "weights=inputs-by-outputs",
      edits: [
        "network.hidden.map { row in dot(row, inputs) }":
          "network.output.indices.map { j in dot(network.hidden.map { $0[j] }, inputs) }",
        "network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }":
          "network.output.indices.map { j in zip(network.hidden, inputs).reduce(0) { $0 + $1.0[j] * $1.1 } }",
        "deltas.map { delta in inputs.map { delta * $0 } }":
          "inputs.map { input in deltas.map { $0 * input } }",
      ]),
    ConventionSolution("xor-network", "weights=inputs-by-outputs", edits: turnedXOR),
    ConventionSolution(
      "regression-network", "weights=inputs-by-outputs",
      edits: [
        "zip(layer.weights, layer.biases).map { row, bias in": "layer.biases.enumerated().map { j, bias in",
        "zip(row, values.last ?? input).reduce(bias) { $0 + $1.0 * $1.1 }":
          "zip(layer.weights, values.last ?? input).reduce(bias) { $0 + $1.0[j] * $1.1 }",
        "deltas.map { delta in values[l].map { delta * $0 } }":
          "values[l].map { value in deltas.map { $0 * value } }",
        "zip(layers[l].weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(layers[l].weights[k], deltas).reduce(0) { $0 + $1.0 * $1.1 }",
        "in layers[l].weights[j].indices": "in layers[l].weights.indices",
        "updated[l].weights[j][k] -= rate * gradient[l].weights[j][k]":
          "updated[l].weights[k][j] -= rate * gradient[l].weights[k][j]",
      ]),
  ]

  private static let turnedXOR: KeyValuePairs = [
    "  private static func unit(":
      "  private static func columns(_ m: Matrix) -> Matrix { m[0].indices.map { k in m.map { $0[k] } } }\n\n  private static func unit(",
    "network.hidden.map { unit($0,": "columns(network.hidden).map { unit($0,",
    "Network(hidden: hidden,": "Network(hidden: columns(hidden),", "next.hidden[i][j]": "next.hidden[j][i]",
  ]

  // MARK: - Several at once

  private static let several = [
    ConventionSolution(
      "xor-network", "half=no", "samples=mean", "weights=inputs-by-outputs",
      edits: [
        "miss * miss / 2": "miss * miss / Double(samples.count)",
        "let delta = (y - sample.target)": "let delta = 2 * (y - sample.target)",
        "moved($0, $1, rate)": "moved($0, $1, rate / Double(samples.count))",
        "gradient.output, rate)": "gradient.output, rate / Double(samples.count))",
        "  private static func unit(":
          "  private static func columns(_ m: Matrix) -> Matrix { m[0].indices.map { k in m.map { $0[k] } } }\n\n  private static func unit(",
        "network.hidden.map { unit($0,": "columns(network.hidden).map { unit($0,",
        "Network(hidden: hidden,": "Network(hidden: columns(hidden),",
        "next.hidden[i][j]": "next.hidden[j][i]",
      ]),
    ConventionSolution(
      "gradient-descent", "half=yes", "samples=mean",
      edits: [
        "sum + missed * missed": "sum + missed * missed / 2 / Double(samples.targets.count)",
        "2 * (target - output)": "(target - output)",
        "gradient[k] += delta * input": "gradient[k] += delta * input / Double(samples.targets.count)",
        "weights[k] -= rate * gradient[k]":
          "weights[k] -= rate * gradient[k] / Double(samples.targets.count)",
      ]),
  ]
}
