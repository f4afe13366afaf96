import CommandTestSupport
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The manual's page", .inTurn)
struct ManualTests {
  private static func page(_ language: Language) -> String {
    Run(language: language) { language, output in
      try BookCommand([SmallChapter(), SectionedChapter()]).run(["manual"], language, output)
    }.output
  }

  /// The lines from a heading to the next one of either kind.
  private static func part(_ heading: String, of page: String) -> [Substring] {
    let lines = page.split(separator: "\n")
    guard let start = lines.firstIndex(of: heading[...]) else { return [] }
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix(".SH") && !$0.hasPrefix(".SS") })
  }

  @Test(
    "tells of a command what its help tells",
    arguments: [CheckCommand.syntax, WorksheetCommand.syntax, CompletionsCommand.syntax], Language.allCases)
  func command(syntax: CommandSyntax, language: Language) {
    let part = Self.part(".SS \"\(RoffPage.escaped(syntax.name))\"", of: Self.page(language))
    let text = part.joined(separator: " ").replacing("\\&", with: "")
    for option in syntax.options where option != .language {
      #expect(part.contains("\\fB\(RoffPage.escaped(option.term))\\fR"))
      #expect(text.contains(RoffPage.escaped(option.help[language].plainText)))
    }
    for argument in syntax.positionals { #expect(part.contains("\\fB\(argument.name)\\fR")) }
    #expect(text.contains(RoffPage.escaped(syntax.summary[language].plainText)))
    for example in syntax.examples { #expect(part.contains { $0 == RoffPage.escaped(example) }) }
  }

  @Test("has every command that the help lists, and every chapter", arguments: Language.allCases)
  func commands(language: Language) {
    let help = Run(language: language) { language, output in
      try BookCommand([SmallChapter(), SectionedChapter()]).run(["help"], language, output)
    }.output
    let listed = help.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ([a-z][a-z-]*)  +[^ ]/)?.1 }
      .filter { $0 != "command" }
    #expect(listed.count > 20)
    let page = Self.page(language)
    for name in listed { #expect(page.contains(".SS \"companion \(RoffPage.escaped(String(name)))\"\n")) }
    for name in ["small\\-chapter", "sectioned\\-chapter"] { #expect(page.contains("\\fB\(name)\\fR\n")) }
    #expect(page.contains("\n\\fB130\\fR\n"))
  }

  // MARK: - Its date

  private static func dated(_ seconds: String) -> Run {
    Run { language, output in
      let syntax = CommandSyntax("companion", summary: Bilingual(ko: "책", en: "A book."))
      let command = ManualCommand(
        program: syntax, chapters: [], environment: ["SOURCE_DATE_EPOCH": seconds])
      return try command.run(ManualCommand.syntax.parse([]), language, output)
    }
  }

  @Test(
    "has the date that a packager asks for",
    arguments: [("0", "1970-01-01"), ("951868799", "2000-02-29"), ("253402300799", "9999-12-31")])
  func date(seconds: String, day: String) {
    #expect(Self.dated(seconds).output.contains("\n.TH COMPANION 1 \(day) \"Backprop Companion "))
  }

  @Test("refuses a date that is none", arguments: ["yesterday", "-1", "253402300800", "1.5"])
  func noDate(seconds: String) {
    #expect(
      Self.dated(seconds)
        == Run(
          code: .usage, output: "",
          errors: "demo: SOURCE_DATE_EPOCH: '\(seconds)' is not seconds since 1970, 0 to 253402300799\n"))
  }

  // MARK: - Its source

  @Test("shows what roff would read as something else")
  func escapes() {
    var page = RoffPage("demo", section: 1, date: "2026-03-01", source: "Demo 1", manual: "Demo")
    page.section("It's \"so\"")
    page.paragraph(".lines 'that' are no requests, a\\b, 2^3 ~ `x`.", first: true)
    page.item("--set w_1=-1", "'set' it")
    page.lines([".a --b"])
    #expect(
      page.text == #"""
        .\" -*- coding: utf-8 -*-
        .\" Written by: demo manual
        .TH DEMO 1 2026-03-01 "Demo 1" "Demo"
        .nh
        .ad l
        .SH "It\(aqs \(dqso\(dq"
        \&.lines \(aqthat\(aq are no requests, a\eb, 2\(ha3 \(ti \(gax\(ga.\&
        .TP
        \fB\-\-set w_1=\-1\fR
        \(aqset\(aq it
        .PP
        .RS 4
        .nf
        \&.a \-\-b
        .fi
        .RE

        """#)
  }

  /// What a formatter finds wrong with a page; nil where it is not installed.
  private static func faults(_ page: String, _ formatter: [String]) throws -> String? {
    try withFile(page) { path in
      try runInstalled(formatter[0], formatter.dropFirst() + [path], withErrors: true)
    }?.output
  }

  @Test("is a page that mandoc has nothing to say about", arguments: Language.allCases)
  func mandoc(language: Language) throws {
    let lint = ["mandoc", "-T", "lint"]
    let page = Self.page(language)
    guard let faults = try Self.faults(page, lint) else { return }
    #expect(faults == "")
    #expect(try Self.faults(page + ".NOSUCH\n", lint) != "")
  }

  @Test("is a page that groff sets without a warning", arguments: Language.allCases)
  func groff(language: Language) throws {
    let format = ["groff", "-k", "-m", "man", "-T", "utf8", "-w", "w", "-z"]
    let page = Self.page(language)
    guard let faults = try Self.faults(page, format) else { return }
    #expect(faults == "")
    #expect(try Self.faults(page + ".NOSUCH\n", format) != "")
  }
}
