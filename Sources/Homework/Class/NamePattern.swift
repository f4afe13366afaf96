import Textbook

/// How a course's files are called, as the person who marks says it: `HW1_{id}_*`, `{name}/*`.
///
/// `{id}` stands for a student's id, `{name}` for a name, `*` for anything; none of them goes beyond a slash. A pattern
/// without a slash is about a file's own name, one with slashes about its whole path below the inbox.
public struct NamePattern: Sendable, Hashable {
  /// A part of a pattern.
  private enum Part: Hashable {
    case text(Character)
    case anything
    case student
  }

  private let parts: [Part]
  private let isAboutPaths: Bool

  /// Reads a pattern; nil where it has no `{id}` or `{name}`, two of them, or a brace that is none of these.
  public init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let character = rest.first {
      if let word = ["{id}", "{student}", "{name}"].first(where: { rest.hasPrefix($0) }) {
        parts.append(.student)
        rest = rest.dropFirst(word.count)
        continue
      }
      guard !"{}".contains(character) else { return nil }
      parts.append(character == "*" ? .anything : .text(character))
      rest = rest.dropFirst()
    }
    guard parts.count(where: { $0 == .student }) == 1 else { return nil }
    self.parts = parts
    isAboutPaths = text.contains("/")
  }

  /// What may stand for the student in a file's path, the shortest first.
  public func students(in path: String) -> [String] {
    let subject = isAboutPaths ? path : path.pathParts.last ?? path
    var search = Search()
    match(parts[...], Array(subject)[...], nil, &search)
    return search.found
  }

  /// Tries the rest of a pattern on the rest of a text. Both are a file's name at most, and there is one student.
  private func match(
    _ parts: ArraySlice<Part>, _ text: ArraySlice<Character>, _ student: String?, _ search: inout Search
  ) {
    search.steps += 1
    guard search.steps < Self.patience else { return }
    guard let part = parts.first else {
      if text.isEmpty, let student, !search.found.contains(student) { search.found.append(student) }
      return
    }
    switch part {
    case .text(let character):
      if text.first == character { match(parts.dropFirst(), text.dropFirst(), student, &search) }
    case .anything, .student:
      let reach = text.prefix { $0 != "/" }
      for length in (part == .student ? 1 : 0)..<max(reach.count + 1, 1) where length <= reach.count {
        match(
          parts.dropFirst(), text.dropFirst(length),
          part == .student ? String(text.prefix(length)) : student, &search)
      }
    }
  }

  /// What was found, and how much was tried.
  private struct Search {
    var found: [String] = []
    var steps = 0
  }

  /// A student chooses a file's name: no name is worth more tries than this.
  private static let patience = 100_000
}
