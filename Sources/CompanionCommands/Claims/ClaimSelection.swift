import CompanionCLI
import Textbook

/// `chapter|claim …`: the claims that a command tells of, by chapter or one by one; all of the book without an argument.
struct ClaimSelection {
  /// The argument.
  static let argument = PositionalArgument(
    "chapter|claim", .any, ko: "장 이름이나 주장의 번호 (예: L3-33), 없으면 책 전체",
    en: "chapters, or claims by their ids such as L3-33; all of the book without one")

  /// A chapter with the claims that are asked for, by their places in its derivation.
  struct Part {
    let chapter: any Chapter
    let study: Study
    let places: [Int]

    /// What became of them.
    var verdicts: [Verdict] { places.map { study.verdict(at: $0) } }
  }

  /// The chapters that have any, in the order of the book.
  let parts: [Part]
  /// The ids.
  var ids: Set<String> {
    Set(parts.flatMap { part in part.places.map { part.study.derivation.claims[$0].id } })
  }

  /// All claims of one chapter.
  init(of chapter: any Chapter) {
    let study = chapter.study()
    parts = [Part(chapter: chapter, study: study, places: Array(study.derivation.claims.indices))]
  }

  /// Finds what a command line names.
  ///
  /// - Throws: `UsageError.unknown` with the nearest name suggested.
  init(_ arguments: Arguments, among chapters: [any Chapter]) throws(UsageError) {
    let names = arguments.values(of: Self.argument)
    let studies = Study.stating(chapters)
    let ids = studies.map { $0.derivation.claims.map(\.id) }
    var places = studies.map { _ in Set<Int>() }
    if names.isEmpty { places = ids.map { Set($0.indices) } }
    for name in names {
      if let meant = candidate(meantBy: name, among: chapters.map(\.name)) {
        let chapter = chapters.firstIndex { $0.name == meant }!
        places[chapter].formUnion(ids[chapter].indices)
      } else if let meant = candidate(meantBy: name, among: ids.flatMap(\.self)) {
        let chapter = ids.firstIndex { $0.contains(meant) }!
        places[chapter].insert(ids[chapter].firstIndex(of: meant)!)
      } else {
        throw Self.unknown(name, chapters: chapters.map(\.name), claims: ids.flatMap(\.self))
      }
    }
    parts = chapters.indices.filter { !places[$0].isEmpty || names.isEmpty }.map {
      Part(chapter: chapters[$0], study: studies[$0], places: places[$0].sorted())
    }
  }

  /// Works the verdicts out on all cores, where whole chapters are asked for.
  func decide() {
    Study.decide(parts.filter { $0.places.count == $0.study.derivation.claims.count }.map(\.study))
  }

  /// The error for what is neither: of an id, another id is suggested before a chapter.
  static func unknown(_ name: String, chapters: [String], claims: [String]) -> UsageError {
    let isID = name.contains("-") && name.contains(where: \.isNumber)
    return .unknown(
      isID ? .claim : .chapter, name, among: isID ? claims + chapters : chapters + claims)
  }
}
