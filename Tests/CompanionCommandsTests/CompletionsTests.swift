import CommandTestSupport
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Completions", .inTurn)
struct CompletionsTests {
  private static func script(_ shell: String, _ language: Language = .en) -> String {
    Run(language: language) { language, output in
      try BookCommand([SmallChapter(), SectionedChapter()]).run(["completions", shell], language, output)
    }.output
  }

  @Test("are scripts that their shells can read", arguments: ["bash", "zsh", "fish"], Language.allCases)
  func parse(shell: String, language: Language) throws {
    let script = Self.script(shell, language)
    #expect(script.contains("check") && script.contains("small-chapter"))
    let result = try withFile(script) { try runInstalled(shell, ["-n", $0]) }
    if let result { #expect(result.code == 0) }
    // A shell that is there finds a script that breaks off.
    let broken = try withFile(script + "\nif (") { try runInstalled(shell, ["-n", $0]) }
    if let broken { #expect(broken.code != 0) }
  }

  /// What bash offers for the last of some words, as it takes them apart.
  private static func offered(_ words: [String]) throws -> [String]? {
    let quoted = (["companion"] + words).map(singleQuoted).joined(separator: " ")
    return try withFile(script("bash")) { path in
      try runInstalled(
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
    let result = try withFile(Self.script("fish")) { path in
      try runInstalled("fish", ["--no-config", "-c", "source \(path); complete -C 'companion \(line)'"])
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
