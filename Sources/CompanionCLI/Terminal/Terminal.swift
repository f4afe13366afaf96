import Foundation

/// What is known of the terminal that an output goes to.
public struct Terminal: Sendable, Equatable {
  /// Whether a person reads it, and not a file or a pipe.
  public let isInteractive: Bool
  /// Its width in columns.
  public let width: Int
  /// How many lines it shows at a time.
  public let height: Int
  /// Whether it shows colours.
  public let hasColor: Bool

  /// The width taken when nothing tells.
  public static let defaultWidth = 80
  /// The height taken when nothing tells.
  public static let defaultHeight = 24

  /// How wide a text is set: lines of more than a hundred columns are hard to follow.
  package var textWidth: Int { min(max(width, 40), 100) }

  /// Asks about an open file, standard output unless told.
  public init(
    descriptor: Int32 = STDOUT_FILENO,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let size = Self.size(of: descriptor)
    self.init(
      isInteractive: isatty(descriptor) == 1, columns: size?.columns, rows: size?.rows,
      environment: environment)
  }

  /// Decides from what is known.
  ///
  /// Colour needs a terminal whose `TERM` is set and not `dumb`; `CLICOLOR_FORCE` (not empty, not `0`) turns
  /// it on anywhere; `NO_COLOR` (not empty) turns it off whatever else is set.
  ///
  /// - Parameters:
  ///   - isInteractive: Whether the output is a terminal.
  ///   - columns: The width that the terminal gives, if it does; else `COLUMNS` counts, else 80.
  ///   - rows: The height that the terminal gives, if it does; else `LINES` counts, else 24.
  ///   - environment: The variables.
  public init(isInteractive: Bool, columns: Int?, rows: Int? = nil, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    self.isInteractive = isInteractive
    func size(_ given: Int?, _ name: String) -> Int? {
      [given, environment[name].flatMap { Int($0) }].compactMap { $0 }.first { (1...10_000).contains($0) }
    }
    width = size(columns, "COLUMNS") ?? Self.defaultWidth
    height = size(rows, "LINES") ?? Self.defaultHeight
    let isForced = isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0"
    let isAble = isInteractive && isSet("TERM") && environment["TERM"] != "dumb"
    hasColor = !isSet("NO_COLOR") && (isForced || isAble)
  }

  /// The size that the system gives for an open terminal, or nil.
  private static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
