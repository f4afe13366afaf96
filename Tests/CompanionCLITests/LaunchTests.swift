import TestSupport
import Testing

@testable import CompanionCLI

@Suite("A program's own name", .inTurn)
struct LaunchTests {
  @Test(
    "is shown as the program was started",
    arguments: [
      (".build/debug/companion", "swift run companion check"),
      (".build/x86_64-unknown-linux-gnu/debug/companion", "swift run companion check"),
      ("/home/me/book/.build/arm64-apple-macosx/debug/companion", "swift run companion check"),
      (".build/release/companion", "swift run -c release companion check"),
      ("companion", "companion check"), ("", "companion check"), ("./companion", "./companion check"),
      ("/opt/book/bin/companion", "/opt/book/bin/companion check"),
      // What a shell would take apart is left out.
      ("/my books/companion", "companion check"), ("/a$b/companion", "companion check"),
    ])
  func typed(program: String, line: String) {
    #expect(Launch(program: program).typed("companion check") == line)
  }

  @Test("stands once in a line that is complete")
  func complete() {
    let launch = Launch(program: ".build/debug/companion")
    #expect(launch.typed("swift run -c release companion bench") == "swift run -c release companion bench")
  }
}

@Suite("The word that names a command", .inTurn)
struct CommandWordTests {
  @Test(
    "is found behind what every command takes",
    arguments: [
      (["check"], CommandWord.named("check", [])), (["check", "--json"], .named("check", ["--json"])),
      (["--lang", "ko", "check", "--json"], .named("check", ["--lang", "ko", "--json"])),
      (["--lang=ko", "check"], .named("check", ["--lang=ko"])),
      (["-h", "check"], .named("check", ["-h"])), (["--version", "check"], .named("check", ["--version"])),
      (["--", "check", "--json"], .named("check", ["--", "--json"])),
      ([], .none), (["--lang", "ko"], .none), (["--lang"], .none), (["--help"], .none), (["--"], .none),
      (["--json", "check"], .optionFirst("--json", rest: ["check"])),
      (["--lang", "ko", "--set=a=1", "x"], .optionFirst("--set", rest: ["x"])),
      (["-x", "check"], .optionFirst("-x", rest: ["check"])),
    ] as [([String], CommandWord)])
  func found(tokens: [String], word: CommandWord) {
    #expect(CommandWord(tokens) == word)
  }
}
