import Foundation

/// An error that the compiler finds in a student's source.
public struct Diagnostic: Sendable, Equatable {
  /// Where: its line and column, counted from 1; nil for the source as a whole.
  public var line: Int?
  /// The column, counted from 1.
  public var column: Int?
  /// What is wrong, on one line, without paths of this machine.
  public var message: String
}

/// What the compiler and the linker said, read with suspicion: names of files in it can be the student's.
struct DiagnosticText {
  /// Errors in the source.
  private(set) var errors: [Diagnostic] = []
  /// Errors in the lines of the shim that call a function, by the function's place: the first of each.
  private(set) var signatureErrors: [Int: String] = [:]
  /// Whether the compiler reports its own crash.
  let hasCrash: Bool

  /// How many errors of a source are kept: who makes twenty can mend these first.
  private static let most = 20

  init(_ bytes: [UInt8], source: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    hasCrash = text.contains("Stack dump:") || text.contains("Please submit a bug report")
    for line in text.split(whereSeparator: \.isNewline) {
      read(line, source: source)
    }
  }

  private mutating func read(_ line: Substring, source: String) {
    if let linker = ["ld.lld: error: ", "ld: error: "].first(where: line.hasPrefix) {
      return keep(Diagnostic(line: nil, column: nil, message: Self.cleaned(line.dropFirst(linker.count))))
    }
    guard let mark = line.firstRange(of: ": error: ") else { return }
    let message = Self.cleaned(line[mark.upperBound...])
    let place = line[..<mark.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
    guard place.count >= 3, let row = Int(place[place.count - 2]), let column = Int(place[place.count - 1])
    else {
      return keep(Diagnostic(line: nil, column: nil, message: message))
    }
    let file = place.dropLast(2).joined(separator: ":")
    if file == source {
      keep(Diagnostic(line: row, column: column, message: message))
    } else if file.hasPrefix(Shim.signatureFile), let function = Int(file.dropFirst(Shim.signatureFile.count))
    {
      if signatureErrors[function] == nil { signatureErrors[function] = message }
    } else {
      keep(Diagnostic(line: nil, column: nil, message: message))
    }
  }

  private mutating func keep(_ error: Diagnostic) {
    if errors.count < Self.most { errors.append(error) }
  }

  /// A message without control characters and without paths, at most 300 characters of it.
  private static func cleaned(_ message: Substring) -> String {
    let visible = String(
      message.prefix(300).unicodeScalars.filter { $0.properties.generalCategory != .control })
    return visible.replacing(/(\/[^\s\/'"]+){2,}\/?/) { path in
      path.output.0.split(separator: "/").last.map(String.init) ?? ""
    }
  }
}
