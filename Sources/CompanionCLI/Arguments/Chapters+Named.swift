import Textbook

extension [any Chapter] {
  /// The chapter of a name.
  ///
  /// - Throws: `UsageError.unknown` with the nearest name suggested.
  package func chapter(named name: String) throws(UsageError) -> any Chapter {
    guard let chapter = first(where: { $0.name == name }) else {
      throw .unknown(.chapter, name, among: map(\.name))
    }
    return chapter
  }
}
