import NumericCore
import Pages
import Signatures
import Textbook

/// The Swift file of a chapter's exercises, as a student gets it: every function still to be written.
public struct ExerciseStub {
  private let sheet: CodeSheet
  private let holder: BugHunt.Holder
  private let key: String?
  private var output = ""

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - holder: Whose file it is: the slips to be found in it depend on that.
  ///   - key: The course seed that proves the conventions that the file names; a student's own file has its own.
  public static func text(
    of sheet: CodeSheet, for holder: BugHunt.Holder = .practice, key: String? = nil
  ) -> String {
    var stub = ExerciseStub(sheet, for: holder, key: key)
    stub.write()
    return stub.output
  }

  private init(_ sheet: CodeSheet, for holder: BugHunt.Holder, key: String?) {
    self.sheet = sheet
    self.holder = holder
    if case .student(_, let seed) = holder { self.key = seed } else { self.key = key }
  }

  private mutating func write() {
    output += "import Foundation\n\n"
    let titles = Language.allCases.map { sheet.title[$0].plainText }
    // Notes have one title.
    output += "/// \(titles[0] == titles[1] ? titles[0] : titles.joined(separator: " · "))\n///\n"
    if sheet.givenCode.isEmpty {
      let text =
        "`swift run companion \(sheet.fileOrName)\(sheet.options)` works the same derivation through with numbers."
      for row in wrappedLines(text, width: 106) { output += "/// \(row)\n" }
    } else {
      output += "/// \(sheet.summary.ko.plainText)\n/// \(sheet.summary.en.plainText)\n"
    }
    writeConventions()
    output += "enum \(sheet.typeName) {\n"
    declareTypes()
    for (number, function) in sheet.functions.enumerated() {
      if number > 0 { output += "\n" }
      write(function)
    }
    output += "}\n"
  }

  /// Names the conventions, where the instructor asked for some, and says what each of them means.
  private mutating func writeConventions() {
    guard !sheet.conventions.isEmpty else { return }
    output += "///\n" + ConventionLine.text(of: sheet.conventions, for: sheet.chapter, key: key)
    for convention in sheet.conventions {
      let meaning = Language.allCases.map { convention.meaning[$0].plainText }.joined(separator: " · ")
      for row in wrappedLines("- \(meaning)", width: 106, hanging: 2) { output += "/// \(row)\n" }
    }
  }

  private mutating func wrapped(_ text: String) {
    for row in wrappedLines(text, width: 90, hanging: 4) { comment("    " + row) }
  }

  /// Texts with commas between in rows; none of them is broken.
  private static func rows(of texts: [String], width: Int) -> [String] {
    let unbroken = texts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    return wrappedLines(unbroken, width: width).map { $0.replacing("\u{A0}", with: " ") }
  }

  private mutating func comment(_ text: String) { output += text.isEmpty ? "  ///\n" : "  /// \(text)\n" }

  /// The names for lists, and the structures that functions take or give.
  private mutating func declareTypes() {
    let signatures = sheet.functions.map(\.signature)
    let types = signatures.flatMap { $0.parameters.map(\.type) + [$0.result] }
    let texts = types.flatMap { [$0.shortText] + $0.structures.flatMap { $0.fields.map(\.type.shortText) } }
    let words = Set(texts.flatMap { $0.split { !$0.isLetter } })
    for (name, meaning, needed) in [("Vector", "[Double]", ["Vector"]), ("Matrix", "[Vector]", ["Matrix"])]
    where !words.isDisjoint(with: needed.map { Substring($0) })
      || name == "Vector" && words.contains("Matrix")
    {
      output += "  typealias \(name) = \(meaning)\n"
    }
    if !words.isDisjoint(with: ["Vector", "Matrix"]) { output += "\n" }
    var declared: Set<String> = []
    for (name, fields) in types.flatMap(\.structures) where declared.insert(name).inserted {
      output += "  struct \(name) {\n"
      for field in fields { output += "    var \(field.label): \(field.type.shortText)\n" }
      output += "  }\n\n"
    }
    if !sheet.givenCode.isEmpty {
      code(sheet.givenCode, indentedBy: 2)
      output += "\n"
    }
    guard let hunt = sheet.hunts.first else { return }
    output += "  /// 찾을 실수의 이름들 · The names of slips to choose from.\n  enum \(BugHunt.choice): Int {\n"
    for id in hunt.choices {
      let name = Slip.all.first { $0.id == id }!.name
      for row in wrappedLines("\(name.ko.plainText) · \(name.en.plainText)", width: 102) {
        output += "    /// \(row)\n"
      }
      output += "    case \(BugHunt.caseName(id))\n"
    }
    output += "  }\n\n"
  }

  private mutating func write(_ function: CodeFunction) {
    let exercise = function.exercise
    for language in Language.allCases { prose(exercise.words.task[language].plainText) }
    if !exercise.formulas.isEmpty {
      comment("")
      for formula in exercise.formulas { comment("    " + formula) }
    }
    comment("")
    comment("- Parameters:")
    for parameter in exercise.parameters {
      item("  - \(parameter.label): ", parameter.about)
    }
    item("- Returns: ", exercise.result.about)
    comment("")
    comment("예 · Example:")
    comment("")
    let example = function.shown.example
    for (parameter, value) in zip(exercise.parameters, example.arguments) {
      wrapped("\(parameter.label): \(Self.text(value, as: parameter.type))")
    }
    wrapped("→ \(Self.text(example.result, as: exercise.result.type))")
    let line = "  \(function.signature.shortDeclaration) {"
    if line.count <= 110 {
      output += line + "\n"
    } else {
      let parameters = exercise.parameters.map { "\($0.label): \($0.type.shortText)" }
      output += "  static func \(exercise.name)(\n"
      for row in Self.rows(of: parameters, width: 106) { output += "    \(row)\n" }
      output += "  ) throws -> \(exercise.result.type.shortText) {\n"
    }
    let hunt = sheet.hunt(in: function)
    code(hunt?.bug(of: holder).body ?? exercise.body ?? "throw NotAttempted()", indentedBy: 4)
    output += "  }\n"
    guard let hunt else { return }
    output += "\n"
    comment("\(function.exercise.name)에 들어 있던 실수의 이름.")
    comment("The name of the slip that sat in \(function.exercise.name).")
    output += "  \(hunt.signature.shortDeclaration) {\n    throw NotAttempted()\n  }\n"
  }

  /// Lines of source.
  private mutating func code(_ text: String, indentedBy width: Int) {
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output += row.isEmpty ? "\n" : String(repeating: " ", count: width) + row + "\n"
    }
  }

  /// A paragraph of a comment.
  private mutating func prose(_ text: String) {
    for row in wrappedLines(text, width: 104) { comment(row) }
  }

  /// What a parameter or a result is, in both languages.
  private mutating func item(_ head: String, _ about: Bilingual) {
    let (ko, en) = (about.ko.plainText, about.en.plainText)
    let text = head + (ko == en ? ko : "\(ko) · \(en)")
    for row in wrappedLines(text, width: 104, hanging: head.prefix { $0 == " " }.count + 2) { comment(row) }
  }

  /// A value as Swift writes it; a function is written f.
  static func text(_ value: Arranged<Double>, as type: SwiftType, digits: Int = 9) -> String {
    switch (value, type) {
    case (_, .function): return "f"
    case (.entry(let number), _): return text(number, digits: digits)
    case (.count(let place), .choice(_, let cases)): return "." + cases[place]
    case (.count(let count), _): return "\(count)"
    case (.list(let parts), .fields(let name, let fields)):
      let texts = zip(parts, fields).map { "\($1.label): \(text($0, as: $1.type, digits: digits))" }
      return "\(name ?? "")(\(texts.joined(separator: ", ")))"
    case (.list(let parts), .list(let element)):
      return "[" + parts.map { text($0, as: element, digits: digits) }.joined(separator: ", ") + "]"
    case (.list, _): preconditionFailure("a list is no \(type)")
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
