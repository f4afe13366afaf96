import NumericCore
import Textbook

/// What the names of a file are called in Swift: `W`, `eta`, `no1`, each once.
struct SwiftLabels {
  private var labels: [Symbol: String] = [:]
  private var taken: Set<String> = reserved

  /// What can't be a label, or would hide what a function needs.
  private static let reserved: Set = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "exp",
    "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "log", "nil", "operator", "private", "protocol", "public", "repeat", "return", "self", "static",
    "struct", "super", "switch", "tanh", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while", "Any", "Double", "Matrix", "Self", "Type", "Vector",
  ]

  /// Gives each name a label, in order.
  init(_ names: [Symbol]) {
    for name in names {
      let plain = typedName(name.name).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let own = plain.first?.isLetter == true ? plain : "value" + plain
      var label = own
      var number = 1
      while !taken.insert(label).inserted {
        number += 1
        label = "\(own)_\(number)"
      }
      labels[name] = label
    }
  }

  /// The label of a name.
  subscript(name: Symbol) -> String { labels[name] ?? "value" }
}
