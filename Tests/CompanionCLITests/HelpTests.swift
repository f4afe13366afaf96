import CommandTestSupport
import Pages
import TestSupport
import Testing

@testable import CompanionCLI
import Textbook

@Suite("Help", .inTurn)
struct HelpTests {
  @Test("shows usage, summary, arguments, options and examples")
  func english() {
    #expect(
      Fixture.syntax.help(in: .en, launch: .swiftRun) == """
        swift run companion show [--json] [--lang ko|en] [--digits N]
            [--set name=value]... [chapter] [file ...]

        Shows the derivation of one chapter.

        Arguments:
          chapter           the chapter's name
          file              files to read

        Options:
          --json            writes JSON
          --lang ko|en      language (default: that of the locale)
          --digits N        how many digits are shown
          --set name=value  changes a given value
          -h, --help        this help
          --version         the version

        Examples:
          swift run companion show --set w_1=0.5

        """)
  }

  @Test("is there in Korean, aligned by display width")
  func korean() {
    #expect(
      Fixture.syntax.help(in: .ko, launch: .swiftRun) == """
        swift run companion show [--json] [--lang ko|en] [--digits N]
            [--set name=value]... [chapter] [file ...]

        한 장의 유도 과정을 보여 준다.

        인자:
          chapter           장의 이름
          file              파일

        옵션:
          --json            JSON으로 쓴다
          --lang ko|en      언어 (기본값: 로캘)
          --digits N        자릿수
          --set name=value  주어진 값을 바꾼다
          -h, --help        이 도움말
          --version         버전

        예:
          swift run companion show --set w_1=0.5

        """)
  }

  @Test(
    "lists the commands of a program by purpose, a line each, and its own line says that they are given more")
  func groups() {
    let commands = [
      CommandSyntax("tool go", summary: Bilingual(ko: "간다. 멀리.", en: "Goes; far away. Or near.")),
      CommandSyntax("tool come-back", summary: Bilingual(ko: "온다", en: "Comes 0.5 back: soon.")),
    ]
    let tool = CommandSyntax(
      "tool", summary: Bilingual(ko: "도구", en: "A tool."),
      groups: [CommandGroup(ko: "움직이기", en: "Move", commands)])
    #expect(
      tool.help(in: .en, launch: Launch(program: "tool")).hasPrefix(
        """
        tool [...]

        A tool.

        Move:
          go         Goes
          come-back  Comes 0.5 back

        Options:

        """))
    #expect(tool.help(in: .ko).contains("\n움직이기:\n  go         간다\n  come-back  온다\n"))
  }

  @Test("keeps to the width, and gives a long option a line of its own", arguments: Language.allCases)
  func width(language: Language) {
    let syntax = CommandSyntax(
      "x", summary: Bilingual(ko: "가나다 라마바", en: "alpha beta"),
      options: [
        .value(
          "an-option-with-a-long-name", "its-value",
          ko: String(repeating: "가나다라 ", count: 30), en: String(repeating: "some words ", count: 20))
      ])
    let lines = syntax.help(in: language).split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth($0) <= 80 })
    #expect(lines.contains("  --an-option-with-a-long-name its-value"))
  }
}
