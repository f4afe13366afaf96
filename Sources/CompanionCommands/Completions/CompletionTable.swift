import CompanionCLI
import Textbook

/// What a shell can offer after `companion`, taken from the one description of the commands.
struct CompletionTable {
  /// A command as a shell sees it.
  struct Entry {
    let name: String
    let brief: Bilingual
    let syntax: CommandSyntax
  }

  let entries: [Entry]
  private let chapters: [String]
  private let claims: [String]
  private let exercises: [String]

  /// Takes the commands, those of the chapters, and the names that they are given.
  init(commands: [CommandSyntax], chapters: [CommandSyntax], claims: [String], exercises: [String]) {
    entries = (commands + chapters).map { syntax in
      Entry(
        name: syntax.ownName,
        brief: Bilingual(ko: "\(syntax.brief(in: .ko))", en: "\(syntax.brief(in: .en))"), syntax: syntax)
    }
    self.chapters = chapters.map(\.ownName)
    self.claims = claims
    self.exercises = exercises
  }

  /// The words that an offer consists of; nil where files are offered.
  func words(of offer: ShellOffer) -> [String]? {
    switch offer {
    case .files, .folders: nil
    case .nothing: []
    case .words(let words): words
    case .chapters: chapters
    case .claims: chapters + claims
    case .exercises: exercises
    case .commands: entries.map(\.name)
    }
  }

  /// What the arguments of a command may be: the first of them says it for all, since a shell that offers too much
  /// misleads nobody.
  func offer(of entry: Entry) -> ShellOffer { entry.syntax.positionals.first?.shellOffer ?? .nothing }
}

extension CommandOption {
  /// Whether a value follows.
  var takesValue: Bool { !placeholder.isEmpty }
}
