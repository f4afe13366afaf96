import Notes
import TestSupport
import Testing
import WrittenMath

/// Malformed files, each told at its place and in the words that help (Malformed/expected.tsv).
@Suite("Malformed notes", .inTurn)
struct MalformedNotesTests {
  /// A row of the table: where the caret stands, and what the message says.
  struct Row: CustomTestStringConvertible {
    let file: String
    /// Line and column, from 1; nil where the whole file is meant.
    let place: [Int]?
    let words: String

    var testDescription: String { file }

    static let all: [Row] =
      (try? NotesFixture.rows("Malformed/expected.tsv").map { fields in
        Row(
          file: fields[0], place: fields[1] == "-" ? nil : fields[1...2].compactMap { Int($0) },
          words: fields[3])
      }) ?? []
    /// Files whose bytes are text; the others never come to the reader.
    static let texts = all.filter { (try? NotesFixture.text("Malformed/\($0.file)").contains("\0")) == false }
    static let faulty = texts.filter { $0.words != "read" }
    static let fair = texts.filter { $0.words == "read" }
  }

  @Test("The table has files of both kinds")
  func table() {
    #expect(Row.faulty.count > 120)
    #expect(Row.fair.count > 10)
  }

  @Test("A fault is told at its place", arguments: Row.faulty)
  func fault(row: Row) throws {
    let told = try faults(in: row.file)
    let isTold = told.contains {
      $0.message.contains(row.words) && (row.place == nil || $0.place == row.place)
    }
    #expect(isTold, "\(told)")
  }

  @Test("A file that only looks wrong is read", arguments: Row.fair)
  func read(row: Row) throws {
    #expect(try faults(in: row.file).map(\.message) == [])
  }

  private func faults(in file: String) throws -> [(place: [Int], message: String)] {
    let source = SourceText(try NotesFixture.text("Malformed/\(file)"), named: file)
    do {
      _ = try NotesReader.chapter(source, called: "notes")
      return []
    } catch {
      return error.faults.map { fault in
        let position = source.position(of: fault.range.lowerBound)
        return ([position.line, position.column], fault.en)
      }
    }
  }
}
