import NumericCore
import Textbook

// What a picture of a network says in words: what its marks mean, and all of it for whoever cannot see it.
extension NetworkPicture {
  /// What the marks mean; nil where there are no gradients.
  func legend(_ language: Language) -> (value: String, gradient: String)? {
    guard let output, entries.contains(where: { $0.gradient != nil }) else { return nil }
    return switch language {
    case .ko: ("▲ 값", "▼ \(output.unicode)의 기울기")
    case .en: ("▲ value", "▼ gradient of \(output.unicode)")
    }
  }

  /// The boxes with their numbers, then the arrows.
  func description(_ language: Language) -> String {
    let boxes = boxes.map { box in
      (box.gate.map { "[\($0)] " } ?? "") + box.entries.map { words($0, language) }.joined(separator: ", ")
    }
    let arrows = arrows.map { arrow in
      let ends = "\(name(of: arrow.from)) → \(name(of: arrow.to))"
      return arrow.entry.map { "\(ends): \(words($0, language))" } ?? ends
    }
    return (boxes + arrows).joined(separator: "; ")
  }

  /// The name by which arrows call a box: that of its last quantity.
  func name(of box: Int) -> String { boxes[box].entries.last?.symbol.unicode ?? "" }

  /// "h = 0.5, ∂E/∂h = 0.1".
  private func words(_ entry: Entry, _ language: Language) -> String {
    let value = entry.symbol.unicode + (entry.value.map { " = \($0)" } ?? "")
    guard let output, let gradient = entry.gradient else { return value }
    return "\(value), \(Symbol.partial(of: output, by: entry.symbol).unicode) = \(gradient)"
  }
}
