import Textbook

/// What a chapter's command does after the derivation is printed, steered by options of its own.
package protocol ChapterSupplement {
  /// The options that steer it.
  var steering: [CommandOption] { get }
  /// Command lines to try, of the chapter's command as it is typed.
  func examples(of command: String) -> [String]
  /// Does it.
  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode
}
