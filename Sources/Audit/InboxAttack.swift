/// A file, or a few, that want to stop the marking of their class.
///
/// The inbox is marked by the real command, in a process of its own. Each bystander must have its points, its row and
/// its page; a hostile file that is no solution may not earn a point.
public struct InboxAttack: Sendable {
  /// Its name, for the table.
  public let name: String
  /// What it tries, in Korean, in a few words.
  public let ko: String
  /// What it tries, in English, in a few words.
  public let en: String
  /// Fills a folder, which is there and empty, with all that is handed in: the bystanders' files, too.
  public let build: @Sendable (_ folder: String) throws -> Void
  /// The files of the other students, as paths in the folder.
  public let bystanders: [String]
  /// Whether all that is handed in beside theirs is no solution, and so must earn nothing.
  public let earnsNothing: Bool

  /// A hostile inbox.
  public init(
    name: String, ko: String, en: String, bystanders: [String], earnsNothing: Bool,
    build: @escaping @Sendable (_ folder: String) throws -> Void
  ) {
    (self.name, self.ko, self.en, self.bystanders) = (name, ko, en, bystanders)
    (self.earnsNothing, self.build) = (earnsNothing, build)
  }
}

/// A source that wants marks in a real chapter without computing anything. It must earn nothing.
public struct MarksAttack: Sendable {
  /// Its name, for the table.
  public let name: String
  /// What it tries, in Korean, in a few words.
  public let ko: String
  /// What it tries, in English, in a few words.
  public let en: String
  /// The chapter whose exercises it is handed in for.
  public let chapter: String
  /// The source.
  public let source: String

  /// A source without computation.
  public init(name: String, ko: String, en: String, chapter: String, source: String) {
    (self.name, self.ko, self.en, self.chapter, self.source) = (name, ko, en, chapter, source)
  }
}
