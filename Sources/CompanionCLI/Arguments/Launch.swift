import Foundation

/// How the program was started, so that a command line that it shows can be typed as it stands.
public struct Launch: Sendable, Equatable {
  /// What stands before the program's name: `swift run `, a folder, or nothing.
  private let prefix: String

  /// Decides from the path that the program was started by, the zeroth of its arguments.
  ///
  /// A program below `.build` is run by `swift run`, in the configuration that it was built in. A name alone was found
  /// on the `PATH`. Any other path is shown as it was typed.
  public init(program: String) {
    guard let slash = program.lastIndex(of: "/") else {
      prefix = ""
      return
    }
    let folder = program[...slash]
    let folders = folder.split(separator: "/")
    if folders.contains(".build") {
      prefix = folders.contains("release") ? "swift run -c release " : "swift run "
    } else {
      // A path that a shell would take apart is no help.
      prefix =
        folder.allSatisfy { $0.isLetter || $0.isNumber || "/._-~+@".contains($0) } ? String(folder) : ""
    }
  }

  /// As this process was started.
  public static let current = Launch(program: CommandLine.arguments.first ?? "")

  /// A command line of the program, `companion check`, as it is to be typed: `swift run companion check`.
  ///
  /// One that begins with `swift` is complete already.
  public func typed(_ commandLine: String) -> String {
    commandLine.hasPrefix("swift ") ? commandLine : prefix + commandLine
  }
}
