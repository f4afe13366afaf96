import CommandTestSupport
import Foundation
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Completions")
struct CompletionsTests {
  private static func script(_ shell: String, _ language: Language = .en) -> String {
    Run(language: language) { language, output in
      try BookCommand([SmallChapter(), SectionedChapter()]).run(["completions", shell], language, output)
    }.output
  }

  /// What a program ends with and writes; nil where it is not installed.
  private static func run(_ program: String, _ arguments: [String]) throws -> (code: Int32, output: String)? {
    let path = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let path else { return nil }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// A file with a text, as long as `body` runs.
  private static func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "completions-\(UInt64.random(in: 0 ... .max))"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { unlink(path) }
    return try body(path)
  }

  @Test("are scripts that their shells can read", arguments: ["bash", "zsh", "fish"], Language.allCases)
  func parse(shell: String, language: Language) throws {
    let script = Self.script(shell, language)
    #expect(script.contains("check") && script.contains("small-chapter"))
    let result = try Self.withFile(script) { try Self.run(shell, ["-n", $0]) }
    if let result { #expect(result.code == 0) }
    // A shell that is there finds a script that breaks off.
    let broken = try Self.withFile(script + "\nif (") { try Self.run(shell, ["-n", $0]) }
    if let broken { #expect(broken.code != 0) }
  }

  /// What bash offers for the last of some words, as it takes them apart.
  private static func offered(_ words: [String]) throws -> [String]? {
    let quoted = (["companion"] + words).map(singleQuoted).joined(separator: " ")
    return try withFile(script("bash")) { path in
      try run(
        "bash",
        [
          "-c",
          """
          source '\(path)'; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); _companion
          printf '%s\\n' "${COMPREPLY[@]}"
          """,
        ])
    }?.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "in bash complete commands, chapters, options and choices, and nothing else",
    arguments: [
      (["che"], ["check"]), (["sma"], ["small-chapter"]), (["zzz"], []), (["--la"], ["--lang"]),
      (["--lang", ""], ["ko", "en"]), (["--lang", "k"], ["ko"]), (["--lang", "ko", "che"], ["check"]),
      (["check", "T-"], ["T-1", "T-2"]), (["check", "--j"], ["--json"]), (["check", "--digits"], []),
      (["small-chapter", "--dig"], ["--digits"]), (["small-chapter", "--format", "m"], ["markdown"]),
      (["small-chapter", "--digits", ""], []), (["worksheet", "sec"], ["sectioned-chapter"]),
      (["hint", "--level", ""], ["1", "2", "3"]), (["help", "wor"], ["worksheet"]),
      (["completions", "f"], ["fish"]), (["mark", "--chapter", "sm"], ["small-chapter"]),
      // Bash breaks words at "=", and replaces what stands behind it.
      (["--lang", "=", "k"], ["ko"]), (["small-chapter", "--convention", "half", "=", "n"], ["no"]),
      (["small-chapter", "--convention", "hal"], ["half=yes", "half=no"]),
    ])
  func bash(words: [String], offers: [String]) throws {
    guard let offered = try Self.offered(words) else { return }
    #expect(offered.sorted() == offers.sorted())
  }

  @Test(
    "in fish complete the same",
    arguments: [
      ("che", ["check"]), ("--lang ko che", ["check"]), ("check T-", ["T-1", "T-2"]),
      ("small-chapter --format m", ["markdown"]),
      ("check --jso", ["--json"]), ("check --digit", []),
    ])
  func fish(line: String, offers: [String]) throws {
    let result = try Self.withFile(Self.script("fish")) { path in
      try Self.run("fish", ["--no-config", "-c", "source \(path); complete -C 'companion \(line)'"])
    }
    guard let result else { return }
    let words = result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(words.sorted() == offers.sorted())
  }

  @Test("are refused for a shell that there is no script for")
  func unknownShell() {
    let run = Run { language, output in
      try BookCommand([SmallChapter()]).run(["completions", "zhs"], language, output)
    }
    #expect(
      run
        == Run(
          code: .usage, output: "",
          errors: "demo: bash|zsh|fish: 'zhs' is not one of bash, zsh, fish; did you mean zsh?\n"))
  }
}
