import NumericCore
import CommandTestSupport
import Foundation
import Homework
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

/// A package's folder with what `companion new-chapter` reads, and one chapter in the table.
private struct PackageFolder: ~Copyable {
  let path: String
  static let manifest = """
    import PackageDescription

    let chapters: [(target: String, executable: String, kind: Kind)] = [
      ("SmallChapter", "small-chapter", .derivation),
    ]

    let package = Package(name: "small")

    """

  init(manifest: String = Self.manifest) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)").path + "/"
    for folder in ["Chapters/SmallChapter", "Sources/companion", "Sources/Homework"] {
      try FileManager.default.createDirectory(atPath: path + folder, withIntermediateDirectories: true)
    }
    try write(manifest, to: "Package.swift")
    try write("enum Book {}\n", to: "Sources/companion/Book.swift")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    try text.write(toFile: path + file, atomically: true, encoding: .utf8)
  }

  func text(of file: String) throws -> String { try String(contentsOfFile: path + file, encoding: .utf8) }

  /// Every file and folder below it, a file with its bytes.
  var contents: [String: Data?] {
    var contents: [String: Data?] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path)! {
      contents[name] = FileManager.default.contents(atPath: path + name)
    }
    return contents
  }

  func run(_ tokens: String..., language: Language = .en) -> Run {
    let root = path
    return Run(language: language) { language, output in
      try BookCommand([SmallChapter()], root: root).run(tokens, language, output)
    }
  }
}

@Suite("A new chapter", .inTurn)
struct NewChapterTests {
  private static let names = [
    "Chapters/TwoInputs/TwoInputs.swift", "Chapters/TwoInputs/Prose.swift",
    "Chapters/TwoInputs/Exercises.swift", "Chapters/TwoInputs/ExerciseWords.swift",
    "Chapters/TwoInputs/Run/main.swift",
    "Sources/Exercises/TwoInputs.swift", "Tests/SolutionTests/Solutions/TwoInputs.swift",
    "Tests/ChapterTests/TwoInputsTests.swift",
  ]

  @Test("is its files, a line of Package.swift and the book's list, and nothing else")
  func writes() throws {
    let folder = try PackageFolder()
    let before = folder.contents
    let run = folder.run("new-chapter", "two-inputs")
    #expect(run.code == .success && run.errors.isEmpty)
    let added = folder.contents.filter { $0.value != nil && before[$0.key] == nil }.keys
    #expect(added.sorted() == Self.names.sorted())
    for name in added { #expect(run.output.contains("wrote: \(name)\n")) }
    #expect(
      try folder.text(of: "Package.swift")
        == PackageFolder.manifest.replacing(
          "\n]", with: "\n  (\"TwoInputs\", \"two-inputs\", .derivation),\n]"))
    #expect(
      try folder.text(of: "Sources/companion/Book.swift") == """
        // Written by `companion book` from the table in Package.swift.

        import SmallChapter
        import Textbook
        import TwoInputs

        /// The chapters, in the order someone learning would read them.
        enum Book {
          static let chapters: [any Chapter] = [
            SmallChapter(),
            TwoInputs(),
          ]
        }

        """)
    #expect(
      run.output.hasSuffix(
        "  swift run two-inputs      run it\n  swift run companion book  write its pages\n"))
  }

  @Test(
    "needs a name of lower-case words",
    arguments: ["Two-Inputs", "two_inputs", "two--inputs", "2-2", "../x", "입력"])
  func unfitNames(name: String) throws {
    let folder = try PackageFolder()
    let before = folder.contents
    let run = folder.run("new-chapter", name)
    #expect(run.code == .usage && run.output.isEmpty)
    #expect(
      run.errors
        == "demo: '\(name)' is no name for a chapter: lower-case words with hyphens between them were expected, "
        + "such as two-inputs\n")
    #expect(folder.contents == before)
  }

  @Test(
    "needs a name that is free",
    arguments: [
      ("small-chapter", "Chapters/SmallChapter"), ("check", "companion check"),
      ("homework", "Sources/Homework"),
      ("companion", "Sources/companion"),
    ])
  func takenNames(name: String, owner: String) throws {
    let folder = try PackageFolder()
    let before = folder.contents
    let run = folder.run("new-chapter", name)
    #expect(
      run == Run(code: .usage, output: "", errors: "demo: '\(name)' is taken: \(owner) is there already\n"))
    #expect(folder.contents == before)
  }

  @Test("that is there already is not written over")
  func again() throws {
    let folder = try PackageFolder()
    #expect(folder.run("new-chapter", "two-inputs").code == .success)
    let before = folder.contents
    let run = folder.run("new-chapter", "two-inputs")
    #expect(run.errors == "demo: 'two-inputs' is taken: Chapters/TwoInputs is there already\n")
    #expect(folder.contents == before)
  }

  @Test(
    "needs a name that hides nothing its own source says",
    arguments: ["derivation", "string", "book", "prose"])
  func hidingNames(name: String) throws {
    let folder = try PackageFolder()
    #expect(folder.run("new-chapter", name).errors.contains("is no name for a chapter"))
  }

  @Test(
    "needs a package with a table of chapters",
    arguments: ["let package = 1\n", "let chapters: [String] = [\n  \"SmallChapter\",\n]\n"])
  func noPackage(manifest: String) throws {
    let folder = try PackageFolder(manifest: manifest)
    let before = folder.contents
    let run = folder.run("new-chapter", "two-inputs", language: .ko)
    #expect(
      run
        == Run(
          code: .usage, output: "",
          errors: "demo: Package.swift에 장의 표가 없습니다. 패키지 폴더에서 실행하세요\n"))
    #expect(folder.contents == before)
  }

  @Test("leaves nothing behind when a file can't be written")
  func undone() throws {
    let folder = try PackageFolder()
    try FileManager.default.removeItem(atPath: folder.path + "Sources/companion/Book.swift")
    try FileManager.default.createDirectory(
      atPath: folder.path + "Sources/companion/Book.swift", withIntermediateDirectories: true)
    let before = folder.contents
    let run = folder.run("new-chapter", "two-inputs")
    #expect(run.code == .usage && run.output.isEmpty)
    #expect(run.errors.contains("Sources/companion/Book.swift"))
    #expect(folder.contents == before)
  }

  @Test("has help in both languages")
  func help() throws {
    let folder = try PackageFolder()
    #expect(folder.run("new-chapter", "--help", "--lang", "en").output.contains("Makes a chapter"))
    #expect(folder.run("new-chapter", "--help", "--lang", "ko").output.contains("새 장을 만듭니다"))
  }

  // MARK: - What it holds

  private static let files = Dictionary(
    uniqueKeysWithValues: (try? ChapterTemplate(name: "two-inputs"))?.files.map { ($0.path, $0.text) } ?? [])

  @Test(
    "is the copy that these tests are built with",
    arguments: ["TwoInputs", "Prose", "Exercises", "ExerciseWords"])
  func builds(file: String) throws {
    let copy = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "TwoInputs/\(file).swift")
    #expect(try Self.files["Chapters/TwoInputs/\(file).swift"] == String(contentsOf: copy, encoding: .utf8))
  }

  @Test("has its exercises as students get them")
  func stub() throws {
    let sheet = try #require(CodeSheet(TwoInputs()))
    #expect(Self.files["Sources/Exercises/TwoInputs.swift"] == ExerciseStub.text(of: sheet))
  }

  /// σ(0.375), to 25 digits.
  @Test("computes")
  func computes() throws {
    let study = Study(TwoInputs().derivation())
    #expect(study.derivation.claims.isEmpty)
    #expect(study.enclosures["y"]?.contains(("0.5926665999540697587660600" as PrintedDecimal).value) == true)
  }
}

@Suite("What follows from the table of chapters", .inTurn)
struct ChapterTableTests {
  @Test("is the list of the book: another list is written, and the pages wait for the build")
  func list() throws {
    let folder = try PackageFolder()
    let page = "# Small\n\n\(FrontPage.opening)\nold\n\(FrontPage.closing)\n\nMore.\n"
    try folder.write(page, to: "README.md")
    #expect(folder.run("new-chapter", "two-inputs").code == .success)
    try folder.write("enum Book {}\n", to: "Sources/companion/Book.swift")
    #expect(folder.run("book", "--check").code == .failure)
    #expect(try folder.text(of: "Sources/companion/Book.swift") == "enum Book {}\n")
    let run = folder.run("book")
    #expect(run.code == .failure)
    #expect(run.output.hasPrefix("wrote: \(folder.path)Sources/companion/Book.swift\n"))
    #expect(run.output.contains("build and run it again"))
    #expect(try folder.text(of: "Sources/companion/Book.swift").contains("    TwoInputs(),\n"))
    #expect(try folder.text(of: "README.md") == page)
  }

  @Test("is the front page's table, between its two lines")
  func frontPage() throws {
    let page = try FrontPage([SmallChapter()]).text(
      replacingPartOf: "# Small\n\n\(FrontPage.opening)\nold\n\(FrontPage.closing)\n\nMore.\n")
    #expect(page.hasPrefix("# Small\n\n\(FrontPage.opening)\n\n| chapter | page | lecture |\n"))
    #expect(
      page.contains(
        "\n| `small-chapter` | [ko](docs/ko/small-chapter.md) · [en](docs/en/small-chapter.md) | — |\n\n"))
    #expect(page.hasSuffix("\n\n\(FrontPage.closing)\n\nMore.\n"))
  }

  @Test(
    "needs its place in the front page",
    arguments: ["# Small\n", "\(FrontPage.closing)\n\(FrontPage.opening)\n"])
  func noPlace(page: String) {
    #expect(throws: AuthoringError.noPlaceInFrontPage) {
      try FrontPage([SmallChapter()]).text(replacingPartOf: page)
    }
  }
}
