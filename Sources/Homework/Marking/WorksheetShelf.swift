import Synchronization
import Textbook

/// The worksheets of a book, each compiled once, when it is first asked for.
final class WorksheetShelf: Sendable {
  private let chapters: [any Chapter]
  private let compiled = Mutex<[String: Worksheet?]>([:])

  init(_ chapters: [any Chapter]) { self.chapters = chapters }

  subscript(name: String) -> Worksheet? {
    compiled.withLock { compiled in
      if let known = compiled[name] { return known }
      let worksheet = chapters.first { $0.name == name }.flatMap { Worksheet($0) }
      compiled[name] = .some(worksheet)
      return worksheet
    }
  }
}
