import NumericCore
import Textbook

/// A neuron with two inputs, with the numbers of our lecture.
public struct TwoInputs: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "two-inputs"

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    let x1 = d.given("x_1", "1.0")
    let x2 = d.given("x_2", "2.0")
    let target = d.given("t", "1.0", as: .target)
    let w1 = d.given("w_1", "0.5", as: .weight)
    let w2 = d.given("w_2", "-0.4", as: .weight)
    let eta = d.given("η", "0.1", as: .rate)

    d.section(ko: "순전파", en: "Forward pass")
    let s = d.let("s", w1 * x1 + w2 * x2)
    let y = d.let("y", sigmoid(s))
    let error = d.let("E", (target - y).squared / 2)
    let drawing = NetworkDrawing(
      nodes: [[x1], [x2], [s, y], [error]], edges: [(x1, s, w1), (x2, s, w2), (y, error, nil)], of: error)
    d.draw(drawing, as: "two-inputs-forward", caption: Prose.forwardNetwork)

    d.section(ko: "역전파", en: "Backward pass")
    d.note(Prose.backward)
    let dE = d.gradient(of: error, by: w1, w2)
    d.draw(drawing, as: "two-inputs-backward", caption: Prose.backwardNetwork)

    d.section(ko: "갱신", en: "Update")
    d.note(Prose.update)
    d.step(w1, along: dE[w1], rate: eta)
    d.step(w2, along: dE[w2], rate: eta)
  }
}
