import TestSupport
import Testing

@testable import CompanionCLI
import Textbook

@Suite("A command line", .inTurn)
struct CommandSyntaxTests {
  @Test("is read into options and arguments", arguments: Reading.all)
  func isRead(_ reading: Reading) throws {
    let arguments = try Fixture.syntax.parse(reading.tokens)
    #expect(arguments.request == .run)
    #expect(arguments.contains(Fixture.json) == reading.json)
    #expect(arguments.value(of: Fixture.lang) == reading.lang)
    #expect(arguments.value(of: Fixture.digits) == reading.digits)
    #expect(arguments.values(of: Fixture.set) == reading.set)
    #expect(arguments.value(of: Fixture.chapter) == reading.chapter)
    #expect(arguments.values(of: Fixture.files) == reading.files)
  }

  @Test("that is wrong gets one line that says why", arguments: Mistake.all)
  func isRefused(_ mistake: Mistake) throws {
    let error = try #require(throws: UsageError.self) { try Fixture.syntax.parse(mistake.tokens) }
    #expect(error.message(in: .en) == mistake.en)
    #expect(error.message(in: .ko) == mistake.ko)
  }

  @Test(
    "asks for help or the version, whatever else is wrong with it",
    arguments: [
      (["--help"], Arguments.Request.help), (["-h"], .help), (["--bogus", "--help"], .help),
      (["--version", "--help"], .help), (["--version"], .version), (["--version", "x", "y"], .version),
    ])
  func asksForHelp(tokens: [String], request: Arguments.Request) throws {
    #expect(try Fixture.syntax.parse(tokens).request == request)
  }

  @Test("does not ask for help after the end of the options")
  func helpAfterEnd() throws {
    let arguments = try Fixture.syntax.parse(["--", "--help"])
    #expect(arguments.request == .run)
    #expect(arguments.value(of: Fixture.chapter) == "--help")
  }

  @Test("without a required argument is refused")
  func missingArgument() {
    let syntax = CommandSyntax(
      "mark", summary: Bilingual(ko: "", en: ""),
      positionals: [PositionalArgument("sheet", .one, ko: "", en: "")])
    #expect(throws: UsageError.missingArgument("sheet")) { try syntax.parse([]) }
  }

  @Test("with more arguments than there are places is refused")
  func unexpectedArgument() {
    let syntax = CommandSyntax("check", summary: Bilingual(ko: "", en: ""), options: [Fixture.json])
    #expect(throws: UsageError.unexpectedArgument("all", suggestion: nil)) { try syntax.parse(["all"]) }
    #expect(throws: UsageError.unexpectedArgument("json", suggestion: "--json")) {
      try syntax.parse(["json"])
    }
  }

  @Test("of a dispatching command passes on what stands after the end of the options")
  func endOfOptions() throws {
    let arguments = try Fixture.syntax.parse(["--json", "--", "a", "--lang", "--", "-x"])
    #expect(arguments.value(of: Fixture.chapter) == "a")
    #expect(arguments.values(of: Fixture.files) == ["--lang", "--", "-x"])
  }
}

@Suite("The value of an option", .inTurn)
struct ArgumentValueTests {
  @Test("is one of a few words, or the words are listed")
  func choice() throws {
    #expect(try Fixture.syntax.parse(["--lang", "en"]).choice(of: Fixture.lang) == Language.en)
    #expect(try Fixture.syntax.parse([]).choice(of: Fixture.lang, as: Language.self) == nil)
    let wrong = try Fixture.syntax.parse(["--lang=EN"])
    let error = try #require(throws: UsageError.self) {
      try wrong.choice(of: Fixture.lang, as: Language.self)
    }
    #expect(error.message(in: .en) == "--lang: 'EN' is not one of ko, en; did you mean en?")
    #expect(error.message(in: .ko) == "--lang: 'EN' 값은 쓸 수 없습니다. 필요한 값: ko, en (혹시 en?)")
  }

  @Test("is a whole number in its range", arguments: ["1", "17", "+5", "007"])
  func integer(text: String) throws {
    #expect(
      try Fixture.syntax.parse(["--digits", text]).integer(of: Fixture.digits, in: 1...17) == Int(text))
  }

  @Test(
    "is refused when it is no whole number in its range",
    arguments: ["0", "18", "-3", "1.5", "1e3", "٣", "nan", "99999999999999999999", " 5"])
  func integerOutOfRange(text: String) throws {
    let arguments = try Fixture.syntax.parse(["--digits", text])
    let error = try #require(throws: UsageError.self) {
      try arguments.integer(of: Fixture.digits, in: 1...17)
    }
    #expect(error.message(in: .en) == "--digits: '\(text)' is not a whole number from 1 to 17")
  }

  @Test("splits at its first equals sign into a name and a value")
  func assignments() throws {
    let arguments = try Fixture.syntax.parse(["--set", "w_1=-0.5", "--set=x_t=a=b"])
    let pairs = try arguments.assignments(of: Fixture.set)
    #expect(pairs.map(\.name) == ["w_1", "x_t"])
    #expect(pairs.map(\.value) == ["-0.5", "a=b"])
  }

  @Test("is no assignment without a name and a value", arguments: ["w_1", "w_1=", "=0.5", "="])
  func noAssignment(text: String) throws {
    let arguments = try Fixture.syntax.parse(["--set", text])
    let error = try #require(throws: UsageError.self) { _ = try arguments.assignments(of: Fixture.set) }
    #expect(error.message(in: .en) == "--set: '\(text)' is not of the form name=value")
  }

  @Test("is assigned once for each name")
  func repeatedAssignment() throws {
    let arguments = try Fixture.syntax.parse(["--set", "w_1=1", "--set", "w_1=2"])
    let error = try #require(throws: UsageError.self) { _ = try arguments.assignments(of: Fixture.set) }
    #expect(error.message(in: .en) == "--set 'w_1' is given twice; give it once")
  }
}

@Suite("Text from outside", .inTurn)
struct QuotedTests {
  @Test(
    "stays on one line and can't move the cursor",
    arguments: [
      ("w_1", "'w_1'"), ("a\nb", #"'a\nb'"#), ("\u{1B}[2J", #"'\u{1B}[2J'"#),
      ("\u{202E}abc", #"'\u{202E}abc'"#),
      ("∂E/∂w₁", "'∂E/∂w₁'"), ("", "''"),
      (String(repeating: "x", count: 61), "'" + String(repeating: "x", count: 60) + "…'"),
    ])
  func isQuoted(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }
}

// MARK: - Fixtures

enum Fixture {
  static let json = CommandOption.flag("json", ko: "JSON으로 쓴다", en: "writes JSON")
  static let lang = CommandOption.language
  static let digits = CommandOption.value("digits", "N", ko: "자릿수", en: "how many digits are shown")
  static let set = CommandOption.repeatable(
    "set", "name=value", ko: "주어진 값을 바꾼다", en: "changes a given value")
  static let chapter = PositionalArgument("chapter", .optional, ko: "장의 이름", en: "the chapter's name")
  static let files = PositionalArgument("file", .any, ko: "파일", en: "files to read")
  static let syntax = CommandSyntax(
    "companion show",
    summary: Bilingual(ko: "한 장의 유도 과정을 보여 준다.", en: "Shows the derivation of one chapter."),
    options: [json, lang, digits, set], positionals: [chapter, files],
    examples: ["companion show --set w_1=0.5"])
}

struct Reading: Sendable, CustomTestStringConvertible {
  var tokens: [String]
  var json = false
  var lang: String?
  var digits: String?
  var set: [String] = []
  var chapter: String?
  var files: [String] = []

  var testDescription: String { tokens.joined(separator: " ") }

  static let all: [Reading] = [
    Reading(tokens: []),
    Reading(tokens: ["--json"], json: true),
    Reading(tokens: ["--lang", "ko"], lang: "ko"),
    Reading(tokens: ["--lang=ko"], lang: "ko"),
    Reading(tokens: ["--set", "w_1=0.5", "--set=w_2=-1"], set: ["w_1=0.5", "w_2=-1"]),
    Reading(tokens: ["--set", "w_1=-0.5"], set: ["w_1=-0.5"]),
    Reading(tokens: ["--set=-x"], set: ["-x"]),
    Reading(tokens: ["--digits", "-3"], digits: "-3"),
    Reading(tokens: ["--digits", "-.5"], digits: "-.5"),
    Reading(tokens: ["--digits", "-inf"], digits: "-inf"),
    Reading(tokens: ["--digits", "−3"], digits: "−3"),
    Reading(tokens: ["--digits", "-"], digits: "-"),
    Reading(tokens: ["one-one-one-network", "--json"], json: true, chapter: "one-one-one-network"),
    Reading(tokens: ["a", "b", "--json", "c"], json: true, chapter: "a", files: ["b", "c"]),
    Reading(tokens: ["-1", "-"], chapter: "-1", files: ["-"]),
  ]
}

struct Mistake: Sendable, CustomTestStringConvertible {
  var tokens: [String]
  var en: String
  var ko: String

  init(_ tokens: [String], en: String, ko: String) {
    self.tokens = tokens
    self.en = en
    self.ko = ko
  }

  var testDescription: String { tokens.joined(separator: " ") }

  static let all: [Mistake] = [
    Mistake(
      ["--lnag", "ko"], en: "unknown option '--lnag'; did you mean --lang?",
      ko: "모르는 옵션: '--lnag' (혹시 --lang?)"),
    Mistake(
      ["--lnag=ko"], en: "unknown option '--lnag'; did you mean --lang?", ko: "모르는 옵션: '--lnag' (혹시 --lang?)"),
    Mistake(
      ["-lang", "ko"], en: "unknown option '-lang'; did you mean --lang?", ko: "모르는 옵션: '-lang' (혹시 --lang?)"),
    Mistake(
      ["–json"], en: "unknown option '–json'; did you mean --json?", ko: "모르는 옵션: '–json' (혹시 --json?)"),
    Mistake(
      ["--JSON"], en: "unknown option '--JSON'; did you mean --json?", ko: "모르는 옵션: '--JSON' (혹시 --json?)"),
    Mistake(["--frobnicate"], en: "unknown option '--frobnicate'", ko: "모르는 옵션: '--frobnicate'"),
    Mistake(["-x"], en: "unknown option '-x'", ko: "모르는 옵션: '-x'"),
    Mistake(["--lang"], en: "--lang needs a value: --lang ko|en", ko: "--lang: 값이 필요합니다: --lang ko|en"),
    Mistake(
      ["--set", "--json"], en: "--set needs a value: --set name=value",
      ko: "--set: 값이 필요합니다: --set name=value"),
    Mistake(
      ["--digits", "--", "3"], en: "--digits needs a value: --digits N", ko: "--digits: 값이 필요합니다: --digits N"),
    Mistake(
      ["--lang="], en: "--lang needs a value, but the one given is empty: --lang ko|en",
      ko: "--lang: 값이 비어 있습니다: --lang ko|en"),
    Mistake(
      ["--lang", ""], en: "--lang needs a value, but the one given is empty: --lang ko|en",
      ko: "--lang: 값이 비어 있습니다: --lang ko|en"),
    Mistake(
      ["--json=yes"], en: "--json takes no value, but was given 'yes'", ko: "--json: 값을 받지 않습니다: 'yes'"),
    Mistake(["--json="], en: "--json takes no value, but was given ''", ko: "--json: 값을 받지 않습니다: ''"),
    Mistake(["--json", "--json"], en: "--json is given twice; give it once", ko: "--json: 한 번만 쓸 수 있습니다"),
    Mistake(
      ["--lang", "ko", "--lang=ko"], en: "--lang is given twice; give it once", ko: "--lang: 한 번만 쓸 수 있습니다"),
    Mistake([""], en: "an argument is empty", ko: "빈 인자가 있습니다"),
    Mistake(
      ["--a\nb"], en: #"unknown option '--a\nb'"#, ko: #"모르는 옵션: '--a\nb'"#),
  ]
}
