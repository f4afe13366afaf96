import Foundation

/// What is known of the terminal that an output goes to.
public struct Terminal: Sendable, Equatable {
  /// Whether a person reads it, and not a file or a pipe.
  public let isInteractive: Bool
  /// Its width in columns.
  public let width: Int
  /// Whether it shows colours.
  public let hasColor: Bool

  /// The width taken when nothing tells.
  public static let defaultWidth = 80

  /// Asks about an open file, standard output unless told.
  public init(
    descriptor: Int32 = STDOUT_FILENO,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.init(
      isInteractive: isatty(descriptor) == 1, columns: Self.columns(of: descriptor), environment: environment)
  }

  /// Decides from what is known.
  ///
  /// Colour needs a terminal whose `TERM` is set and not `dumb`; `CLICOLOR_FORCE` (not empty, not `0`) turns
  /// it on anywhere; `NO_COLOR` (not empty) turns it off whatever else is set.
  ///
  /// - Parameters:
  ///   - isInteractive: Whether the output is a terminal.
  ///   - columns: The width that the terminal gives, if it does; else `COLUMNS` counts, else 80.
  ///   - environment: The variables.
  public init(isInteractive: Bool, columns: Int?, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    self.isInteractive = isInteractive
    let named = environment["COLUMNS"].flatMap { Int($0) }
    width = [columns, named].compactMap { $0 }.first { (1...10_000).contains($0) } ?? Self.defaultWidth
    let isForced = isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0"
    let isAble = isInteractive && isSet("TERM") && environment["TERM"] != "dumb"
    hasColor = !isSet("NO_COLOR") && (isForced || isAble)
  }

  /// The width that the system gives for an open terminal, or nil.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
