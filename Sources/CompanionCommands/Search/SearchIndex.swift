import CompanionCLI
import NumericCore
import Pages
import Textbook

/// All that can be looked for, from what the book states already: nothing is computed, so nobody waits.
struct SearchIndex {
  let entries: [SearchEntry]

  init(_ chapters: [any Chapter], commands: [CommandSyntax]) {
    let names = Set(chapters.map(\.name))
    entries =
      Self.words.filter { names.contains($0.chapter) }.map(\.entry)
      + Self.stated(by: chapters) + Slip.all.map(Self.entry)
      + chapters.flatMap(Self.exercises)
      + commands.map(Self.entry)
  }

  /// All that files of notes state, and nothing of the book.
  init(notes: [any Chapter]) { entries = Self.stated(by: notes) + notes.flatMap(Self.exercises) }

  private static func stated(by chapters: [any Chapter]) -> [SearchEntry] {
    let derivations = zip(chapters, Study.stating(chapters)).map { ($0, $1.derivation) }
    return chapters.map(entry)
      + derivations.flatMap { sections(of: $0, $1) }
      + derivations.flatMap { quantities(of: $0, $1) }
      + derivations.flatMap { claims(of: $0, $1) }
  }

  /// The entries that have every word, in the order of their kinds.
  func entries(with words: [String]) -> [SearchEntry] {
    let folded = words.map { foldedText($0).trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard !folded.isEmpty else { return [] }
    return entries.filter { $0.matches(folded) }
  }

  /// The word of the book that is nearest to one that is in none of it.
  func suggestion(for word: String) -> String? {
    let vocabulary = Set(entries.flatMap(\.vocabulary)).filter { $0.count > 2 }.map(String.init).sorted()
    return Textbook.suggestion(for: word, among: vocabulary.filter { $0 != word.lowercased() })
  }

  // MARK: - Of one kind each

  private static var words: [(chapter: String, entry: SearchEntry)] {
    Glossary.entries.map {
      ($0.chapter, SearchEntry(.word, $0.term, $0.meaning, command: "companion \($0.chapter)"))
    }
  }

  private static func entry(_ chapter: any Chapter) -> SearchEntry {
    let name = Bilingual(ko: "\(chapter.name)", en: "\(chapter.name)")
    return SearchEntry(
      .chapter, chapter.prose.title, chapter.prose.summary, command: "companion \(chapter.typed)",
      alsoBy: [name, chapter.prose.source] + chapter.prose.goals)
  }

  private static func sections(of chapter: any Chapter, _ derivation: Derivation) -> [SearchEntry] {
    derivation.sections.enumerated().map { place, title in
      SearchEntry(
        .section, title, chapter.prose.title,
        command: "companion \(chapter.typed) --section \(place + 1)")
    }
  }

  /// Each quantity where the derivation comes to it.
  private static func quantities(of chapter: any Chapter, _ derivation: Derivation) -> [SearchEntry] {
    var section = 0
    var seen: Set<Symbol> = []
    return derivation.steps.flatMap { step -> [SearchEntry] in
      if case .section = step { section += 1 }
      return step.symbols.filter { seen.insert($0).inserted }.map { symbol in
        let name = Bilingual(ko: "\(symbol.unicode)", en: "\(symbol.unicode)")
        return SearchEntry(
          .quantity, name, chapter.prose.title,
          command: "companion \(chapter.typed)" + (section > 0 ? " --section \(section)" : ""),
          named: [symbol.name])
      }
    }
  }

  private static func claims(of chapter: any Chapter, _ derivation: Derivation) -> [SearchEntry] {
    derivation.claims.map { claim in
      let slide = Lecture.place(of: claim.id)?.slide.title
      return SearchEntry(
        .claim, Bilingual(ko: "\(claim.id)", en: "\(claim.id)"),
        Bilingual(ko: "\(claim.printed(.ko))", en: "\(claim.printed(.en))"),
        command: "companion explain \(chapter.file.map { $0 + " " } ?? "")\(claim.id)",
        alsoBy: slide.map { [$0] } ?? [])
    }
  }

  private static func entry(_ slip: Slip) -> SearchEntry {
    SearchEntry(
      .slip, slip.name, slip.hint, command: "companion help explain",
      alsoBy: [Bilingual(ko: "\(slip.id)", en: "\(slip.id)")])
  }

  private static func exercises(of chapter: any Chapter) -> [SearchEntry] {
    chapter.exercises.map { exercise in
      let name = "\(chapter.typed)/\(exercise.name)"
      return SearchEntry(
        .exercise, Bilingual(ko: "\(name)", en: "\(name)"), exercise.words.title,
        command: "companion practise \(chapter.typed)", alsoBy: [exercise.words.task])
    }
  }

  private static func entry(_ command: CommandSyntax) -> SearchEntry {
    SearchEntry(
      .command, Bilingual(ko: "\(command.ownName)", en: "\(command.ownName)"), command.summary,
      command: "companion help \(command.ownName)",
      alsoBy: command.options.filter { $0 != .language }.flatMap {
        [Bilingual(ko: "\($0.name)", en: "\($0.name)"), $0.help]
      })
  }
}

extension Derivation {
  /// The titles of its sections, in reading order.
  fileprivate var sections: [Bilingual] {
    steps.compactMap { if case .section(let title) = $0 { title } else { nil } }
  }
}

extension Derivation.Step {
  /// The quantities that it shows.
  fileprivate var symbols: [Symbol] {
    switch self {
    case .quantity(let symbol), .partial(let symbol), .partialSum(let symbol): [symbol]
    default: []
    }
  }
}
