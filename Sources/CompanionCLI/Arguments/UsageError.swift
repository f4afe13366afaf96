import Textbook

/// An error that the person at the keyboard can act on.
public protocol ReportedError: Error, CustomStringConvertible {
  /// One line that says what is wrong, where, and what was expected.
  func message(in language: Language) -> String
}

extension ReportedError {
  /// The message in English.
  public var description: String { message(in: .en) }
}

/// An error with more to say than fits on a line: a list of places in a file, each with the line and a caret below it.
public protocol ListedError: ReportedError {
  /// The lines, the first of each place as compilers write it: `file:line:column: what is wrong`.
  func lines(in language: Language) -> [String]
}

extension ListedError {
  /// The first line.
  public func message(in language: Language) -> String { lines(in: language).first ?? "" }
}

/// A command line that can't be carried out.
public enum UsageError: ReportedError, Equatable {
  /// What a name stands for.
  public enum Kind: Sendable {
    case option, command, chapter, quantity, convention, claim
  }

  /// No such option, command, chapter, quantity, convention or claim; `suggestion` is what may have been meant.
  case unknown(Kind, String, suggestion: String?)
  /// An option stands at the end, or before another option, without its value.
  case missingValue(option: String, expected: String)
  /// An option's value is empty.
  case emptyValue(option: String, expected: String)
  /// A flag was given a value.
  case unexpectedValue(flag: String, value: String)
  /// An option that may be given once was given again.
  case repeated(option: String)
  /// An option of a command stands before the command's name; `command` is that name as it is typed.
  case beforeCommand(option: String, command: String)
  /// A name that stands for several things, which are listed.
  case ambiguous(Kind, String, [String])
  /// A quantity to set that is computed, from the givens that are listed.
  case computed(String, from: [String])
  /// An argument that must be there is not.
  case missingArgument(String)
  /// An argument more than the command takes; `suggestion` is the option that may have been meant.
  case unexpectedArgument(String, suggestion: String?)
  /// An argument is empty.
  case emptyArgument
  /// Two options that don't go together.
  case conflict(String, String)
  /// The value of an option (or, named so, of an argument) is not of the kind expected.
  case invalidValue(of: String, value: String, expected: Bilingual, suggestion: String? = nil)

  /// The error for a name that is not among those known, with the nearest of them suggested; never the name itself.
  public static func unknown(_ kind: Kind, _ name: String, among known: [String]) -> UsageError {
    .unknown(kind, name, suggestion: Textbook.suggestion(for: name, among: known.filter { $0 != name }))
  }

  /// One line that says what is wrong, where, and what was expected.
  public func message(in language: Language) -> String {
    switch language {
    case .ko: korean
    case .en: english
    }
  }

  private var english: String {
    func hint(_ suggestion: String?) -> String { suggestion.map { "; did you mean \($0)?" } ?? "" }
    return switch self {
    case .unknown(let kind, let name, let suggestion): "unknown \(kind.en) \(quoted(name))\(hint(suggestion))"
    case .missingValue(let option, let expected): "\(option) needs a value: \(option) \(expected)"
    case .emptyValue(let option, let expected):
      "\(option) needs a value, but the one given is empty: \(option) \(expected)"
    case .unexpectedValue(let flag, let value): "\(flag) takes no value, but was given \(quoted(value))"
    case .repeated(let option): "\(option) is given twice; give it once"
    case .beforeCommand(let option, let command): "\(option) belongs after the command: \(command) \(option)"
    case .ambiguous(let kind, let name, let meant):
      "\(kind.en) \(quoted(name)) may be \(meant.joined(separator: " or ")); write one of those"
    case .computed(let name, let givens):
      "\(name) is computed"
        + (givens.isEmpty ? "" : ", from \(listed(givens, and: " and ")); set one of those")
    case .missingArgument(let name): "missing argument: \(name)"
    case .unexpectedArgument(let text, let suggestion):
      "unexpected argument \(quoted(text))\(hint(suggestion))"
    case .emptyArgument: "an argument is empty"
    case .conflict(let first, let second): "\(first) and \(second) don't go together; give one of them"
    case .invalidValue(let place, let value, let expected, let suggestion):
      "\(place): \(quoted(value)) is not \(expected.en.plain)\(hint(suggestion))"
    }
  }

  private var korean: String {
    func hint(_ suggestion: String?) -> String { suggestion.map { " (혹시 \($0)?)" } ?? "" }
    return switch self {
    case .unknown(let kind, let name, let suggestion): "모르는 \(kind.ko): \(quoted(name))\(hint(suggestion))"
    case .missingValue(let option, let expected): "\(option): 값이 필요합니다: \(option) \(expected)"
    case .emptyValue(let option, let expected): "\(option): 값이 비어 있습니다: \(option) \(expected)"
    case .unexpectedValue(let flag, let value): "\(flag): 값을 받지 않습니다: \(quoted(value))"
    case .repeated(let option): "\(option): 한 번만 쓸 수 있습니다"
    case .beforeCommand(let option, let command):
      "\(option): 명령 뒤에 쓰세요: \(command) \(option)"
    case .ambiguous(let kind, let name, let meant):
      "\(kind.ko) \(quoted(name)): 여럿을 뜻할 수 있습니다. 하나를 골라 쓰세요: \(listed(meant, and: ", "))"
    case .computed(let name, let givens):
      "\(name): 계산되는 값입니다"
        + (givens.isEmpty ? "" : ". 다음 가운데 하나를 바꾸세요: \(listed(givens, and: ", "))")
    case .missingArgument(let name): "인자가 빠졌습니다: \(name)"
    case .unexpectedArgument(let text, let suggestion): "필요 없는 인자: \(quoted(text))\(hint(suggestion))"
    case .emptyArgument: "빈 인자가 있습니다"
    case .conflict(let first, let second): "\(first)와 \(second)는 함께 쓸 수 없습니다. 하나만 쓰세요"
    case .invalidValue(let place, let value, let expected, let suggestion):
      "\(place): \(quoted(value)) 값은 쓸 수 없습니다. 필요한 값: \(expected.ko.plain)\(hint(suggestion))"
    }
  }
}

/// Some names in a row; past six, the first five.
private func listed(_ names: [String], and conjunction: String) -> String {
  if names.count > 6 { return names.prefix(5).joined(separator: ", ") + ", …" }
  return (names.dropLast(2) + [names.suffix(2).joined(separator: conjunction)]).joined(separator: ", ")
}

extension UsageError.Kind {
  fileprivate var en: String {
    switch self {
    case .option: "option"
    case .command: "command"
    case .chapter: "chapter"
    case .quantity: "quantity"
    case .convention: "convention"
    case .claim: "claim"
    }
  }

  fileprivate var ko: String {
    switch self {
    case .option: "옵션"
    case .command: "명령"
    case .chapter: "장"
    case .quantity: "이름"
    case .convention: "규약"
    case .claim: "주장"
    }
  }
}

/// Returns a text from outside in quotation marks, fit for one line of a message.
///
/// Control characters are written as escapes (a name must not move the cursor), and what is longer than 60
/// characters is cut.
public func quoted(_ text: String) -> String {
  "'" + escaped(String(text.prefix(60))) + (text.count > 60 ? "…" : "") + "'"
}

/// Returns a text with its control characters, and what turns the direction of writing, written as escapes.
public func escaped(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
    default: String(scalar)
    }
  }.joined()
}
