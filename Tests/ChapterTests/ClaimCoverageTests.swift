import Foundation
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The lectures' statements", .inTurn)
struct ClaimCoverageTests {
  /// A statement's id, its lecture and its slide (Fixtures/slides.py, from the tables of claims).
  struct Row: CustomTestStringConvertible {
    let id: String
    let lecture: String
    let slide: String
    var testDescription: String { id }
  }

  static let rows: [Row] = {
    guard
      let url = Bundle.module.url(forResource: "slides", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/slides.tsv is missing") }
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t").map(String.init)
      precondition(fields.count == 3, "not a row of slides.tsv: \(line)")
      return Row(id: fields[0], lecture: fields[1], slide: fields[2])
    }
  }()

  static let claimed = Verified.derivations.flatMap { $0.derivation.claims.map(\.id) }

  @Test("are numbered through in each lecture: none is missing from the table")
  func counts() {
    let lectures = Dictionary(grouping: Self.rows, by: \.lecture)
    #expect(Set(lectures.keys) == Set(Lecture.all.map(\.id)))
    for (lecture, rows) in lectures {
      let ids = rows.indices.map { "\(lecture)-\($0 < 9 ? "0" : "")\($0 + 1)" }
      #expect(rows.map(\.id) == ids)
    }
  }

  @Test("have their places in the book's table of slides, in order")
  func places() {
    #expect(Lecture.all.flatMap(\.claimIDs) == Self.rows.map(\.id))
  }

  @Test("stand on the slides that the tables name", arguments: rows)
  func slide(row: Row) throws {
    let (lecture, slide) = try #require(Lecture.place(of: row.id))
    #expect(lecture.id == row.lecture)
    #expect(lecture.isLecture == row.lecture.hasPrefix("L"))
    // A published number has no slide; the fixture names its source there.
    if lecture.isLecture { #expect(slide.title.en.plainText == row.slide) }
  }

  @Test("are claimed once each, and nothing else is")
  func claimedOnce() {
    #expect(Set(Self.claimed).count == Self.claimed.count)
    #expect(Set(Self.claimed).subtracting(Self.rows.map(\.id)) == [])
  }

  @Test("are all claimed")
  func allClaimed() {
    #expect(Set(Self.rows.map(\.id)).subtracting(Self.claimed) == [])
    #expect(Self.claimed.count == Self.rows.count)
  }
}
