#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A line of a chapter's source, to be named when what stands there is a mistake.
public struct SourceLine: Sendable {
  /// The file's path, as it was compiled.
  public let file: StaticString
  /// The line, from 1.
  public let line: UInt

  /// Names a line.
  public init(_ file: StaticString, _ line: UInt) {
    self.file = file
    self.line = line
  }
}

extension SourceLine: CustomStringConvertible {
  /// `Chapters/XORNetwork/XORNetwork.swift:42`, from the current folder; the whole path of a file elsewhere.
  public var description: String {
    let path = file.description
    guard let folder = getcwd(nil, 0) else { return "\(path):\(line)" }
    defer { free(folder) }
    let prefix = String(cString: folder) + "/"
    return "\(path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path):\(line)"
  }
}

/// A mistake in a chapter's source that no reader can do anything about: the program ends with a sentence for the
/// chapter's author.
///
/// A precondition would say nothing in an optimised build.
public enum AuthorMistake {
  /// What the program ends with.
  public static let exitCode: Int32 = 2

  /// Writes `file:line: message` on one line to standard error, and exits with code 2, in every build.
  ///
  /// Where nobody knows the author's line (a literal does not), the message must name what is written there.
  public static func stop(_ message: String, at place: SourceLine? = nil) -> Never {
    let text = (place.map { "\($0): " } ?? "") + message + "\n"
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress!, $0.count) }
      // Whoever closed the stream does not want to know.
      guard count > 0 else { break }
      bytes = bytes.dropFirst(count)
    }
    exit(exitCode)
  }

  /// Stops at the first row (bar, …) that has not the length it must have.
  public static func requireLengths(
    _ lengths: [Int], _ expected: Int, of kind: String, at place: @autoclosure () -> SourceLine
  ) {
    guard let odd = lengths.firstIndex(where: { $0 != expected }) else { return }
    stop("\(kind) \(odd + 1) has \(lengths[odd]) entries where \(expected) were expected", at: place())
  }

  /// Stops unless a condition holds.
  public static func unless(
    _ condition: Bool, _ message: @autoclosure () -> String, at place: @autoclosure () -> SourceLine? = nil
  ) {
    if !condition { stop(message(), at: place()) }
  }
}
