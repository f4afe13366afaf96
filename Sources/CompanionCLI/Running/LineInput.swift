import Foundation

/// Lines that a person types: those of standard input, or others in a test.
package struct LineInput {
  /// Whether a person types them, and not a file or a pipe.
  package let isInteractive: Bool
  /// The next line without its end; nil at the end of the input (Ctrl-D).
  package let next: () -> String?

  /// Takes lines from somewhere.
  package init(isInteractive: Bool, next: @escaping () -> String?) {
    self.isInteractive = isInteractive
    self.next = next
  }

  /// Standard input.
  package static func standard() -> LineInput {
    LineInput(isInteractive: isatty(STDIN_FILENO) == 1) { readLine() }
  }
}
