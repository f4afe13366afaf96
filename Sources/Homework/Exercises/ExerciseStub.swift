import NumericCore
import Pages
import Textbook

/// The Swift file of a chapter's exercises, as a student gets it: every function still to be written.
public struct ExerciseStub {
  private let sheet: CodeSheet
  private var output = ""
  /// Of more paths than this the sum over what uses the variable says more.
  private static let listedPaths = 4

  /// The text of the file.
  public static func text(of sheet: CodeSheet) -> String {
    var stub = ExerciseStub(sheet)
    stub.write()
    return stub.output
  }

  private init(_ sheet: CodeSheet) { self.sheet = sheet }

  private mutating func write() {
    // The names are the slides': w_1, not w1.
    output += "// swift-format-ignore-file: AlwaysUseLowerCamelCase\n"
    output += "import Foundation\n\n"
    output += "/// \(sheet.title.ko.plainText) · \(sheet.title.en.plainText)\n///\n"
    output += "/// `swift run companion \(sheet.chapter)` works the same derivation through with numbers.\n"
    output += "///\n/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.\n"
    output += "public enum \(sheet.typeName) {\n"
    for (number, function) in sheet.functions.enumerated() {
      if number > 0 { output += "\n" }
      write(function)
    }
    output += "}\n"
  }

  private mutating func write(_ function: CodeFunction) {
    let title = function.exercise.title
    comment("\(title.ko.plainText).")
    comment("\(title.en.plainText).")
    comment("")
    for quantity in shown(by: function) { formula(of: quantity) }
    comment("")
    comment("예 · Example:")
    comment("")
    let example = function.example
    list(zip(function.parameters, example.arguments).map { "\($0.swiftName) = \(Self.text($1))" })
    comment("    →")
    list(zip(function.results, example.results).map { "\($0.swiftName) ≈ \(Self.text($1))" })
    signature(of: function)
    output += "    throw NotAttempted()\n  }\n"
  }

  /// The results, and what lies between them and the parameters, in the order of the derivation.
  private func shown(by function: CodeFunction) -> [Symbol] {
    let derivation = sheet.derivation
    var shown = Set(function.results)
    var pending = function.results
    while let next = pending.popLast() {
      // Along the paths of a partial derivative there are only the local ones, which are what is asked.
      if case .partial? = derivation[next]?.definition { continue }
      for symbol in derivation.dependencies(of: next) where !function.parameters.contains(symbol) {
        if shown.insert(symbol).inserted { pending.append(symbol) }
      }
    }
    let between = derivation.names.filter { shown.contains($0) && !function.results.contains($0) }
    return between.isEmpty ? function.results : derivation.names.filter(shown.contains)
  }

  /// The formula in the names of the code; a partial derivative as the products along its paths.
  private mutating func formula(of quantity: Symbol) {
    let name = quantity.swiftName
    guard case .partial(let output, let variable, _)? = sheet.derivation[quantity]?.definition else {
      wrapped("\(name) = \(sheet.derivation.formula(of: quantity)!.unicode(leaf: { $0.swiftName }))")
      return
    }
    let graph = DependencyGraph(of: output, by: variable, in: sheet.derivation)
    let head = "\(name) = ∂\(output.swiftName)/∂\(variable.swiftName)"
    let products =
      graph.pathCount <= Self.listedPaths
      ? graph.paths(limit: Self.listedPaths).map { path in
        zip(path, path.dropFirst()).map { "∂\($0.swiftName)/∂\($1.swiftName)" }.joined(separator: "·")
      }
      : graph.nodes.filter { graph.successors[$0, default: []].contains(variable) }.map { user in
        "∂\(output.swiftName)/∂\(user.swiftName)·∂\(user.swiftName)/∂\(variable.swiftName)"
      }
    guard products.count > 1 else {
      wrapped(products[0] == head.drop { $0 != "∂" } ? head : "\(head) = \(products[0])")
      return
    }
    comment("    \(head)")
    for (number, product) in products.enumerated() {
      comment("      \(number == 0 ? "=" : "+") \(product)")
    }
  }

  private mutating func wrapped(_ text: String) {
    for row in wrappedLines(text, width: 90, hanging: 4) { comment("    " + row) }
  }

  /// Texts in rows of a comment, with commas between.
  private mutating func list(_ texts: [String]) {
    for row in Self.rows(of: texts, width: 90) { comment("    " + row) }
  }

  /// Texts with commas between in rows; none of them is broken.
  private static func rows(of texts: [String], width: Int) -> [String] {
    let unbroken = texts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    return wrappedLines(unbroken, width: width).map { $0.replacing("\u{A0}", with: " ") }
  }

  private mutating func comment(_ text: String) { output += text.isEmpty ? "  ///\n" : "  /// \(text)\n" }

  private mutating func signature(of function: CodeFunction) {
    let parameters = function.parameters.map { "\($0.swiftName): Double" }
    let results = function.results.map { "\($0.swiftName): Double" }
    let returned = results.count == 1 ? "Double" : "(\(results.joined(separator: ", ")))"
    let line =
      "  public static func \(function.exercise.name)(\(parameters.joined(separator: ", "))) throws -> \(returned) {"
    if line.count <= 110 {
      output += line + "\n"
      return
    }
    output += "  public static func \(function.exercise.name)(\n"
    for row in Self.rows(of: parameters, width: 106) { output += "    \(row)\n" }
    if "  ) throws -> \(returned) {".count <= 110 {
      output += "  ) throws -> \(returned) {\n"
    } else {
      output += "  ) throws -> (\n"
      for row in Self.rows(of: results, width: 106) { output += "    \(row)\n" }
      output += "  ) {\n"
    }
  }

  /// A number with as many digits as a hand calculator shows.
  static func text(_ value: Double, digits: Int = 9) -> String {
    guard let exact = Rational(exactly: value) else { return "\(value)" }
    // sin π is 0; what is left of it in a Double is noise.
    if abs(value) < 1e-15 { return "0" }
    return PrintedDecimal.rounding(exact, significantDigits: digits).withoutTrailingZeros
  }
}

extension PrintedDecimal {
  fileprivate var withoutTrailingZeros: String {
    var text = description
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
