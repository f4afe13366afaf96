import TestSupport
import Testing

@testable import CompanionCLI
import Textbook

@Suite("A terminal", .inTurn)
struct TerminalTests {
  @Test(
    "has colour or not",
    arguments: [
      (true, ["TERM": "xterm-256color"], true),
      (true, ["TERM": "dumb"], false),
      (true, [:], false),
      (false, ["TERM": "xterm"], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true),
      (false, ["CLICOLOR_FORCE": "1"], true),
      (false, ["CLICOLOR_FORCE": "0"], false),
      (false, ["CLICOLOR_FORCE": ""], false),
      (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (true, ["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ] as [(Bool, [String: String], Bool)])
  func color(isInteractive: Bool, environment: [String: String], expected: Bool) {
    let terminal = Terminal(isInteractive: isInteractive, columns: nil, environment: environment)
    #expect(terminal.hasColor == expected)
  }

  @Test(
    "has the width that it gives, or COLUMNS, or 80",
    arguments: [
      (120, "60", 120), (nil, "60", 60), (nil, "", 80), (nil, "wide", 80), (nil, "-3", 80), (nil, nil, 80),
      (0, nil, 80),
      (nil, "99999999999999999999", 80),
    ] as [(Int?, String?, Int)])
  func width(columns: Int?, named: String?, expected: Int) {
    let environment = named.map { ["COLUMNS": $0] } ?? [:]
    #expect(Terminal(isInteractive: true, columns: columns, environment: environment).width == expected)
  }

  @Test(
    "has the height that it gives, or LINES, or 24",
    arguments: [(50, "60", 50), (nil, "60", 60), (0, nil, 24), (nil, "tall", 24), (nil, nil, 24)]
      as [(Int?, String?, Int)])
  func height(rows: Int?, named: String?, expected: Int) {
    let environment = named.map { ["LINES": $0] } ?? [:]
    let terminal = Terminal(isInteractive: true, columns: 80, rows: rows, environment: environment)
    #expect(terminal.height == expected)
  }

  @Test("is none when the file is not open")
  func notOpen() {
    let terminal = Terminal(descriptor: -1, environment: ["TERM": "xterm"])
    #expect(terminal == Terminal(isInteractive: false, columns: nil, environment: [:]))
  }
}

@Suite("Styles", .inTurn)
struct StyleTests {
  @Test("undo only themselves, so that one stands inside another")
  func nest() {
    let style = Style(isOn: true)
    #expect(style.bold("a\(style.red("b"))c") == "\u{1B}[1ma\u{1B}[31mb\u{1B}[39mc\u{1B}[22m")
    #expect(style.green("") == "")
  }

  @Test("leave the text alone when off")
  func off() {
    let style = Style.plain
    #expect(style.dim(style.bold(style.yellow(style.green(style.red("x"))))) == "x")
  }
}

@Suite("The language", .inTurn)
struct LanguageTests {
  @Test(
    "is detected from the environment",
    arguments: [
      ([:], .en),
      (["LANG": "ko_KR.UTF-8"], .ko),
      (["LANG": "ko"], .ko),
      (["LANG": "KO_KR"], .ko),
      (["LANG": "en_US.UTF-8"], .en),
      (["LANG": "C"], .en),
      (["LANG": "kok_IN"], .en),
      (["LC_MESSAGES": "ko_KR", "LANG": "en_US"], .ko),
      (["LC_ALL": "C", "LC_MESSAGES": "ko_KR", "LANG": "ko_KR"], .en),
      (["LC_ALL": "", "LANG": "ko_KR"], .ko),
      (["LC_CTYPE": "ko_KR"], .en),
    ] as [([String: String], Language)])
  func detected(environment: [String: String], expected: Language) {
    #expect(Language.detected(environment: environment, preferredLanguages: []) == expected)
  }

  @Test("is the system's first choice where the environment is silent")
  func preferred() {
    #expect(Language.detected(environment: [:], preferredLanguages: ["ko-KR", "en-US"]) == .ko)
    #expect(Language.detected(environment: [:], preferredLanguages: ["en-US", "ko-KR"]) == .en)
    #expect(Language.detected(environment: ["LANG": "en_US"], preferredLanguages: ["ko-KR"]) == .en)
  }

  @Test(
    "is the one that the command line asks for, errors or not",
    arguments: [
      (["--lang", "ko", "--bogus"], .ko), (["--bogus", "--lang=ko"], .ko), (["--lang", "xx"], .en),
      (["--lang"], .en),
      (["--", "--lang", "ko"], .en), ([], .en),
    ] as [([String], Language)])
  func chosen(tokens: [String], expected: Language) {
    #expect(Language.chosen(by: tokens, otherwise: .en) == expected)
  }
}
