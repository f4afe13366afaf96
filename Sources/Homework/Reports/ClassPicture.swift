import NumericCore
import Textbook

/// A class's marks as a picture: columns for the marks, a bar a step for the outcomes.
struct ClassPicture {
  let tenths: [Int]
  let steps: [(key: ClassSummary.StepKey, counts: [String: Int])]

  private static let width = 720
  private static let left = 150
  private static let rowHeight = 20
  /// The outcomes in their order along a bar, with colours that differ in lightness too.
  private static let outcomes = [
    ("correct", "#1b7f5c"), ("follows", "#6cc29b"), ("slip", "#e0a100"), ("wrong", "#c0392b"),
    ("blank", "#b9bec6"), ("unreadable", "#7d8590"),
  ]

  func svg(_ language: Language) -> String {
    let korean = language == .ko
    let height = 270 + steps.count * Self.rowHeight + 30
    let title = korean ? "점수의 분포와 단계별 판정" : "Marks, and outcomes by step"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" "
        + "height=\"\(height)\" role=\"img\">", "<title>\(title)</title>",
      "<rect width=\"\(Self.width)\" height=\"\(height)\" rx=\"8\" fill=\"#ffffff\"/>",
      "<g font-family=\"'Noto Sans KR', 'Apple SD Gothic Neo', system-ui, sans-serif\" font-size=\"12\" fill=\"#24292f\">",
    ]
    lines += columns(title: korean ? "점수 (%)" : "Marks (%)")
    lines += legend(language)
    for (index, step) in steps.enumerated() { lines += bar(step, at: 260 + index * Self.rowHeight) }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  private func columns(title: String) -> [String] {
    let most = max(tenths.max() ?? 0, 1)
    var lines = [text(title, x: 20, y: 24)]
    for (index, count) in tenths.enumerated() {
      let (x, height) = (40 + index * 58, count * 150 / most)
      lines.append(
        "<rect x=\"\(x)\" y=\"\(190 - height)\" width=\"46\" height=\"\(height)\" fill=\"#3b6fb6\"/>")
      lines.append(text("\(count)", x: x + 23, y: 184 - height, anchor: "middle"))
      lines.append(text(index == 10 ? "100" : "\(index * 10)–", x: x + 23, y: 206, anchor: "middle"))
    }
    return lines
  }

  private func legend(_ language: Language) -> [String] {
    var x = 20
    return Self.outcomes.flatMap { name, colour -> [String] in
      let word = MarkRecord.StepRecord.word(for: name, language)
      defer { x += 34 + word.unicodeScalars.reduce(0) { $0 + ($1.value > 0x1100 ? 12 : 7) } }
      return [
        "<rect x=\"\(x)\" y=\"226\" width=\"12\" height=\"12\" fill=\"\(colour)\"/>",
        text(word, x: x + 17, y: 236),
      ]
    }
  }

  private func bar(_ step: (key: ClassSummary.StepKey, counts: [String: Int]), at y: Int) -> [String] {
    let total = max(step.counts.values.reduce(0, +), 1)
    var lines = [
      text(
        "\(step.key.number)  \(Symbol(step.key.quantity).unicode)", x: Self.left - 10, y: y + 12,
        anchor: "end")
    ]
    var done = 0
    for (name, colour) in Self.outcomes {
      let count = step.counts[name] ?? 0
      let (from, to) = (done * 540 / total, (done + count) * 540 / total)
      done += count
      guard to > from else { continue }
      lines.append(
        "<rect x=\"\(Self.left + from)\" y=\"\(y)\" width=\"\(to - from)\" height=\"15\" fill=\"\(colour)\"/>"
      )
    }
    return lines
  }

  private func text(_ words: String, x: Int, y: Int, anchor: String = "start") -> String {
    let escaped = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(escaped)</text>"
  }
}
