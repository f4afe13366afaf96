import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("A book of notes", .inTurn)
struct NotesBookTests {
  private static let korean = """
    # 뉴런 하나

    ```network
    given x = 0.5
    weight w = 0.4
    y = sigmoid(w x)
    notes y = 0.45
    ```

    """

  private func folder(_ files: [String: String]) throws -> InboxFolder {
    let folder = InboxFolder()
    for (name, text) in files { folder.write(text, name) }
    return folder
  }

  @Test("has a page for each file with statements, a list and the errata, in the files' languages")
  func pages() throws {
    let folder = try folder([
      "a.md": SampleNotes.threeTwoOne, "README.md": Self.korean, "about.md": "# About\n", "x.txt": "no notes",
    ])
    let run = folder.companion("book", folder.inbox, "--output", folder.path + "/out")
    #expect(run.code == .success)
    #expect(run.output.contains("left out, since it has no statements: \(folder.inbox)/about.md"))
    let files = folder.files("out").compactMapValues { String(data: $0, encoding: .utf8) }
    let pages = ["README.md", "README-notes.md", "a.md", "errata.md"]
    for language in ["ko", "en"] {
      for page in pages { #expect(files["\(language)/\(page)"]?.isEmpty == false, "\(language)/\(page)") }
    }
    // Every link leads to a page of the book, or to a place on one.
    for (path, text) in files {
      for link in text.matches(of: /\]\(([^)#]+)(#([^)]+))?\)/) {
        let target = URL(fileURLWithPath: String(link.1), relativeTo: URL(fileURLWithPath: "/" + path)).path
        let page = files[String(target.dropFirst())]
        #expect(page != nil, "\(path): \(link.1)")
        if let place = link.3 { #expect(page?.contains("<a id=\"\(place)\">") == true, "\(path): \(place)") }
      }
    }
    // σ(0.2) = 0.5498: 0.45 is what is printed wrongly; and of the other file N-3.
    let errata = try #require(files["en/errata.md"])
    #expect(errata.contains("[N-1](README-notes.md#N-1)") && errata.contains("[N-3](a.md#N-3)"))
    #expect(!errata.contains("(a.md#N-1)"))
    #expect(files["en/README.md"]?.contains("certified 1, proved 1, refuted 1") == true)
    let check = folder.companion("book", folder.inbox, "--output", folder.path + "/out", "--check")
    #expect(check.code == .success)
  }

  @Test("is in one language where all files are, and not made anew where nothing changed")
  func oneLanguage() throws {
    let folder = try folder(["a.md": SampleNotes.threeTwoOne])
    let run = folder.companion("book", folder.inbox, "--output", folder.path + "/out")
    #expect(run.code == .success)
    #expect(
      Set(folder.files("out").keys.filter { $0.hasSuffix(".md") }) == [
        "en/README.md", "en/a.md", "en/errata.md",
      ])
    try "other".write(toFile: folder.path + "/out/en/a.md", atomically: true, encoding: .utf8)
    let check = folder.companion("book", folder.inbox, "--output", folder.path + "/out", "--check")
    #expect(check.code == .failure && check.output.contains("differs: \(folder.path)/out/en/a.md"))
  }

  @Test("is not begun while a file is wrong: all faults of all files are told")
  func faults() throws {
    let folder = try folder([
      "a.md": SampleNotes.threeTwoOne, "b.md": "```network\ny = q\nz = \n```\n",
      "c.md": "```network\nw = u\n```\n",
    ])
    let run = folder.companion("book", folder.inbox, "--output", folder.path + "/out")
    #expect(run.code == .usage)
    for place in ["b.md:2:5: q is not", "b.md:3:", "c.md:2:5: u is not"] {
      #expect(run.errors.contains(place), "\(place)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test("needs notes")
  func none() throws {
    let folder = try folder(["about.md": "# About\n"])
    for path in [folder.inbox, folder.path + "/nowhere"] {
      let run = folder.companion("book", path, "--output", folder.path + "/out")
      #expect(
        run.code == .usage && run.errors.contains("a folder with notes (.md) that have a ```network block"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test("Search looks in the notes alone; claims and errata of two files stand apart")
  func lookingUp() throws {
    let folder = try folder(["a.md": SampleNotes.threeTwoOne, "k.md": Self.korean])
    let (a, k) = (folder.inbox + "/a.md", folder.inbox + "/k.md")
    let found = folder.companion("search", a, "W_11")
    #expect(found.output.contains("companion \(a)") && !found.output.contains("network --section"))
    #expect(folder.companion("search", a, "N-3").output.contains("companion explain \(a) N-3"))
    let claims = folder.companion("claims", a, k).output
    #expect(claims.components(separatedBy: "N-1 ").count == 3)
    let errata = folder.companion("errata", a, k).output
    #expect(errata.contains("N-3") && errata.contains("y = 0.45") && !errata.contains("slide"))
    #expect(!folder.companion("errata", k, language: .ko).output.contains("슬라이드"))
  }
}
