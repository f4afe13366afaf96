import CompanionCLI
import Foundation
import Textbook

/// `--watch`: a command about a file of notes, run anew each time the file is saved.
struct NotesWatch {
  /// The option.
  static let option = CommandOption.flag(
    "watch", ko: "저장할 때마다 다시 (Ctrl-C로 끝)", en: "again at each save (Ctrl-C ends)")

  /// The files.
  let paths: [String]
  /// The command line without the option.
  let tokens: [String]

  /// Finds the option in a command line that names a file of notes; nil where there is none.
  init?(_ tokens: [String]) {
    guard tokens.contains(Self.option.name), !tokens.contains("--help"), !tokens.contains("-h") else {
      return nil
    }
    paths = tokens.filter(NotesFile.isName)
    guard !paths.isEmpty else { return nil }
    self.tokens = tokens.filter { $0 != Self.option.name }
  }

  /// Runs the command until somebody stops it; once where nobody is there to see.
  ///
  /// - Parameters:
  ///   - interrupt: Ends it.
  ///   - command: Does the work, and throws what is wrong with the file.
  func run(
    _ language: Language, _ output: Output, interrupt: Interrupt = .listening(),
    command: ([String], Output) throws -> ExitCode
  ) throws -> ExitCode {
    guard output.terminal.isInteractive else { return try command(tokens, output) }
    var seen: [Stamp]?
    var code = ExitCode.success
    while !interrupt.isRequested {
      let stamps = paths.map(Stamp.init(ofFile:))
      if stamps != seen {
        seen = stamps
        let screen = Output(keptFor: output.terminal)
        code = outcome(named: "companion", language: language, output: screen, errors: screen) { _, screen in
          try command(tokens, screen)
        }
        let words = Bilingual(
          ko: "지켜보는 파일: \(paths.joined(separator: ", ")) · Ctrl-C로 끝",
          en: "Watching \(paths.joined(separator: ", ")) · Ctrl-C ends")
        // The screen is cleared, and what has scrolled out of it.
        output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J" + screen.pendingText + "\n")
        output.line(Style(for: output.terminal).dim(escaped(words.plain(in: language))))
        output.flush()
      }
      Thread.sleep(forTimeInterval: 0.2)
    }
    return code
  }
}

/// When a file was written last, and how large it was then; a file that isn't there has a stamp, too.
private struct Stamp: Equatable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int

  init(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      (seconds, nanoseconds, size) = (0, 0, -1)
      return
    }
    #if canImport(Darwin)
      (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #else
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #endif
    size = Int(status.st_size)
  }
}
