import Browser
import CompanionCLI
import Dispatch
import Files
import Foundation
import Notes
import Pages
import Site
import Synchronization
import Textbook

/// `companion site`: the book as a folder of web pages.
struct SiteCommand {
  let chapters: [any Chapter]
  /// The package's folder, with its slash; empty for the current one.
  let root: String

  private static let output = CommandOption.value(
    "output", "folder", ko: "쓸 폴더 (기본값: site)", en: "folder to write to (default: site)")

  private static let check = CommandOption.flag(
    "check", ko: "쓴 쪽을 모두 브라우저로 열어 확인함; 틀리면 종료 코드 1",
    en: "open every written page in a browser and check it; exit code 1 if anything is wrong")
  private static let browser = CommandOption.value(
    "browser", "program", ko: "확인에 쓸 Chromium (기본값: 설치된 것)",
    en: "the Chromium to check with (default: an installed one)")
  private static let seed = CommandOption.value(
    "seed", "n", ko: "확인할 설정을 뽑는 수 (기본값: 매번 다름)",
    en: "what the settings to check are drawn by (default: another each time)")

  private static let notes = PositionalArgument(
    "notes", .any, ko: "함께 만들 노트 파일 (.md)", en: "files of notes (.md) that become pages, too")

  static let syntax = CommandSyntax(
    "companion site",
    summary: Bilingual(
      ko: "책을 웹 페이지로 만듭니다. 폴더의 index.html을 브라우저로 여세요. 노트 파일을 쓰면 그 쪽도 함께 만듭니다.",
      en:
        "Writes the book as web pages: open the folder's index.html in a browser. Files of notes become pages, too."
    ),
    options: [output, check, browser, seed, .language], positionals: [notes],
    examples: [
      "companion site", "companion site --output public my-notes.md", "companion site --check --seed 7",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folder = arguments.value(of: Self.output) ?? "site"
    let notes = try notes(named: arguments.values(of: Self.notes))
    // What is wrong on the command line is told before anything is written, whether a check follows or not.
    let seed = try arguments.integer(of: Self.seed, in: 0...1_000_000_000) ?? .random(in: 0...1_000_000_000)
    let name = arguments.value(of: Self.browser)
    let isChecked = arguments.contains(Self.check)
    let program = isChecked || name != nil ? try Self.program(named: name) : nil
    let writer = FileWriter()
    let site = try site(with: notes)
    let files = site.files
    for (path, text) in files { try writer.write(text, to: "\(folder)/\(path)") }
    output.line(
      Bilingual(
        ko: "파일 \("\(files.count)")개를 썼습니다. 브라우저로 여세요: \(folder)/index.html",
        en: "\("\(files.count)") files written. Open in a browser: \(folder)/index.html"
      ).plain(in: language))
    guard isChecked, let program else { return .success }
    return try check(site, in: folder, program, seed, language, output)
  }

  /// The browser to check with.
  private static func program(named name: String?) throws -> String {
    guard let program = Browser.find(named: name) else { throw NoBrowser(name: name) }
    return program
  }

  /// The first page of a browser; a program that ends before it has one is no browser, and is named.
  private static func newPage(of browser: Browser, _ program: String) throws(BrowserError) -> Page {
    do {
      return try browser.newPage()
    } catch .ended(let reason) {
      throw .notStarted(path: program, reason: reason.isEmpty ? "it ended by itself" : reason)
    }
  }

  /// How many browsers look at pages side by side.
  private static let browsers = 2

  /// What is found on the pages, and links that lead nowhere. Each browser takes the heaviest pages that none has
  /// taken, in all their languages: these have one program.
  private static func findings(
    on site: Site, in folder: String, _ program: String, _ seed: Int
  ) throws(BrowserError) -> SiteCheck.Findings {
    let groups = site.groups
    let order = groups.indices.sorted { groups[$0].weight > groups[$1].weight }
    let check = SiteCheck(folder: folder, seed: seed)
    let taken = Mutex(0)
    let found = Mutex<(findings: [Int: SiteCheck.Findings], links: [String], error: BrowserError?)>(
      ([:], [], nil))
    @Sendable func work() throws(BrowserError) {
      let browser = try Browser.start(program)
      defer { browser.close() }
      let page = try newPage(of: browser, program)
      while true {
        let next = taken.withLock { next in
          defer { next += 1 }
          return next
        }
        guard found.withLock({ $0.error }) == nil else { return }
        // The links are the last to be looked at.
        if next == order.count {
          let faults = SiteLinks(files: site.files).faults
          found.withLock { $0.links = faults }
        }
        guard next < order.count else { return }
        let findings = try check.run(groups[order[next]].pages, in: page)
        found.withLock { $0.findings[order[next]] = findings }
      }
    }
    // Not inside another such call: each gets so many cores as the ones around it have left.
    DispatchQueue.concurrentPerform(iterations: browsers) { _ in
      do throws(BrowserError) {
        try work()
      } catch {
        found.withLock { $0.error = $0.error ?? error }
      }
    }
    let (findings, links, error) = found.withLock { $0 }
    if let error { throw error }
    var all = SiteCheck.Findings()
    for place in groups.indices { all.add(findings[place]!) }
    all.faults += links
    return all
  }

  private func check(
    _ site: Site, in folder: String, _ program: String, _ seed: Int, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    let path = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL.path
    let findings = try Self.findings(on: site, in: path, program, seed)
    for fault in findings.faults { output.line("✗ \(fault)") }
    let paint = findings.slowestPaint.formatted(.number.precision(.fractionLength(0)))
    let frame = findings.longestFrame.formatted(.number.precision(.fractionLength(1)))
    let ulps = findings.worstUlps.formatted(.number.precision(.significantDigits(2)))
    let (settings, largest) = (SiteCheck.settings, findings.largest)
    output.line(
      Bilingual(
        ko: """
          \("\(findings.opened)")쪽을 열었습니다. 설정 \("\(settings)")가지에서 숫자 \("\(findings.compared)")개를 구간과 \
          견주었습니다(그 가운데 \("\(findings.unbounded)")개는 구간에 끝이 없음). Swift의 값과 가장 다른 것은 \
          \(ulps) ulp. 시드 \("\(seed)").
          """,
        en: """
          \("\(findings.opened)") pages opened; \("\(findings.compared)") numbers at \("\(settings)") settings held \
          against intervals (\("\(findings.unbounded)") of them without bound); at most \(ulps) ulp from Swift's. \
          Seed \("\(seed)").
          """
      ).plain(in: language))
    output.line(
      Bilingual(
        ko: """
          가장 큰 쪽: \(largest.page), \("\(largest.bytes / 1000)") KB. 첫 화면까지 길어야 \(paint) ms, \
          한 프레임의 스크립트는 길어야 \(frame) ms.
          """,
        en: """
          Largest page: \(largest.page), \("\(largest.bytes / 1000)") KB. First paint after at most \(paint) ms, script \
          in a frame at most \(frame) ms.
          """
      ).plain(in: language))
    return findings.faults.isEmpty ? .success : .failure
  }

  /// The files of notes on the command line; a chapter of the book has its page anyway.
  private func notes(named names: [String]) throws(UsageError) -> [any Chapter] {
    try names.map { name throws(UsageError) in
      guard let chapter = chapters.ofFiles.first(where: { $0.name == name }) else {
        throw .unexpectedArgument(name, suggestion: nil)
      }
      guard !Self.reserved.contains(name) else {
        throw .invalidValue(of: "notes", value: chapter.file ?? name, expected: Self.otherName)
      }
      return chapter
    }
  }

  /// The manuals, as their files in docs are called.
  private static let manuals = ["exercises", "homework"]
  private static let reserved = Site.reserved.union(manuals + [OwnLecturePage.name])
  private static let otherName = Bilingual(
    ko: "이름이 이 책의 쪽과 다른 파일", en: "a file with a name of its own: the book has a page of that name")

  /// The site of the book's chapters, the manuals in the package, and of notes.
  private func site(with notes: [any Chapter]) throws -> Site {
    let book = chapters.ofBook
    let studies = Study.stating(book + notes)
    Study.decide(studies)
    let all = zip(book + notes, studies).map { (chapter: $0, study: $1) }
    var beside: [Language: [BookPage]] = [:]
    for language in Language.allCases {
      beside[language] =
        try manuals(language) + all.dropFirst(book.count).map { .notes($0, $1, language: language) }
    }
    return Site(Array(all.prefix(book.count)), beside: beside)
  }

  /// The manuals in a language, where this is the package's folder.
  private func manuals(_ language: Language) throws -> [BookPage] {
    let ownLecture = try OwnLecturePage(root: root).stated(language).map { chapter, study in
      BookPage.notes(chapter, study, language: language)
    }
    let others = try Self.manuals.compactMap { name -> BookPage? in
      let path = "\(root)docs/\(name).\(language.rawValue).md"
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return .manual(try NotesFile.text(atPath: path), name: name)
    }
    return others + [ownLecture].compactMap { $0 }
  }
}

/// That there is no browser to check with.
struct NoBrowser: ReportedError, Equatable {
  /// The program that was asked for, if one was.
  let name: String?

  func message(in language: Language) -> String {
    switch (language, name) {
    case (.ko, let name?): "브라우저가 없습니다: \(name). 실행할 수 있는 Chromium이나 Chrome이어야 합니다"
    case (.ko, nil): "Chromium이나 Chrome이 설치되어 있지 않습니다. --browser 옵션으로 알려 주세요"
    case (.en, let name?): "no browser at \(name); expected a Chromium or Chrome that can be run"
    case (.en, nil): "no Chromium or Chrome is installed; say where one is with --browser"
    }
  }
}
