import CommandTestSupport
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("Writing the site", .inTurn)
struct SiteCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    .path

  private func run(_ tokens: [String], _ language: Language = .en) -> Run {
    Run(language: language) { language, output in
      // Far from the package's folder, so that no manual is looked for.
      try BookCommand([SmallChapter()], root: "/nowhere/", launch: .swiftRun)
        .run(["site", "--output", folder] + tokens, language, output)
    }
  }

  private var isWritten: Bool { FileManager.default.fileExists(atPath: folder) }

  @Test("writes a page a chapter and a language, and says what to open")
  func writes() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = run([])
    #expect(run.code == .success)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasSuffix(" files written. Open in a browser: \(folder)/index.html\n"))
    for path in ["index.html", "ko/small-chapter.html", "en/small-chapter.html", "en/index.html", "book.js"] {
      #expect(FileManager.default.fileExists(atPath: "\(folder)/\(path)"), "\(path)")
    }
    let number = try #require(run.output.prefixMatch(of: /(\d+)/)).1
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".") }
    #expect(files.count == Int(number))
  }

  @Test(
    "says in one line what is wrong with an option, and writes nothing",
    arguments: [
      (["--chek"], "demo: unknown option '--chek'; did you mean --check?"),
      (["small-chapter"], "demo: unexpected argument 'small-chapter'"),
      (
        ["--check", "--browser", "/nowhere"],
        "demo: no browser at /nowhere; expected a Chromium or Chrome that can be run"
      ),
      (["--check", "--seed", "x"], "demo: --seed: 'x' is not a whole number from 0 to 1000000000"),
      (["--check", "--seed", "-1"], "demo: --seed: '-1' is not a whole number from 0 to 1000000000"),
      (
        ["--browser", "/nowhere"],
        "demo: no browser at /nowhere; expected a Chromium or Chrome that can be run"
      ),
      (["--seed", "x"], "demo: --seed: 'x' is not a whole number from 0 to 1000000000"),
    ])
  func options(tokens: [String], line: String) {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = run(tokens)
    #expect(run == Run(code: .usage, output: "", errors: line + "\n"))
    #expect(!isWritten)
  }

  @Test("names a browser that isn't there in Korean, too")
  func korean() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = run(["--check", "--browser", "/nowhere"], .ko)
    #expect(
      run
        == Run(
          code: .usage, output: "", errors: "demo: 브라우저가 없습니다: /nowhere. 실행할 수 있는 Chromium이나 Chrome이어야 합니다\n")
    )
  }

  @Test("makes a page of each file of notes, too, in both languages")
  func notes() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/my-notes.md"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try SampleNotes.threeTwoOne.write(toFile: path, atomically: true, encoding: .utf8)
    let run = Run { language, output in
      let line = try NotesCommandLine(
        ["site", "--output", "\(folder)/site", path], besides: [SmallChapter()])
      return try BookCommand(line.chapters, root: "/nowhere/", launch: .swiftRun).run(
        line.tokens, language, output)
    }
    #expect(run.code == .success, "\(run.errors)")
    for language in Language.allCases {
      let page = try String(
        contentsOfFile: "\(folder)/site/\(language.rawValue)/my-notes.html", encoding: .utf8)
      #expect(page.contains("My 3-2-1 network (notes, p. 14)") && page.contains("id=\"explore\""))
    }
    #expect(FileManager.default.fileExists(atPath: "\(folder)/site/en/small-chapter.html"))
  }

  @Test("names a file that stands where its folder should, and leaves it")
  func fileInTheWay() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "mine".write(toFile: folder, atomically: true, encoding: .utf8)
    let run = run([])
    #expect(run.code == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "demo: \(folder): is a file where a folder was expected\n")
    #expect(try String(contentsOfFile: folder, encoding: .utf8) == "mine")
  }

  @Test("names a program that is no browser after the pages are written, and nothing of it stays")
  func noBrowser() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = run(["--check", "--browser", "/bin/false"])
    #expect(run.code == .usage)
    #expect(run.errors.hasPrefix("demo: ") && run.errors.count(where: \.isNewline) == 1, "\(run.errors)")
    #expect(run.errors.contains("/bin/false"), "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: "\(folder)/index.html"))
  }
}
