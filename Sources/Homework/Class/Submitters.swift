/// Who handed in a file: told by the folder it lies in and by what it is called.
///
/// Platforms put an id, a login or a name into the path of each file of a download, and each puts it elsewhere: a folder
/// `Jane Doe_71_assignsubmission_file` (Moodle), a file `doejane_4711_98_x.swift` (Canvas),
/// `HW1_jdoe_attempt_2026-03-01-12-00-00_x.csv` (Blackboard), folders `submitted/jdoe/hw1` (nbgrader). So every part of a
/// path is looked up in the class list; where that finds nobody, or two, the file is nobody's.
public struct Submitters: Sendable {
  private let roster: Roster?
  private let pattern: NamePattern?
  private let byID: [OwnerKey: Set<Int>]
  private let byName: [String: Set<Int>]

  /// Prepares for a class.
  ///
  /// - Parameters:
  ///   - roster: The class list, if there is one.
  ///   - pattern: How files are called; where there is none, all parts of their paths are tried.
  public init(_ roster: Roster? = nil, pattern: NamePattern? = nil) {
    (self.roster, self.pattern) = (roster, pattern)
    var byID: [OwnerKey: Set<Int>] = [:]
    var byName: [String: Set<Int>] = [:]
    for (index, person) in (roster?.people ?? []).enumerated() {
      for id in roster?.ids(of: person) ?? [] { byID[OwnerKey(id), default: []].insert(index) }
      for name in Self.orders(of: person.name ?? "") { byName[name, default: []].insert(index) }
    }
    (self.byID, self.byName) = (byID, byName)
  }

  /// The student of the class list who handed in a file of this path; nil for nobody, and for what may be two.
  public func person(of path: String) -> Person? {
    guard let roster else { return nil }
    let found: Set<Int> =
      if let pattern {
        indices(of: pattern.students(in: path))
      } else if let owner = moodleOwner(of: path) {
        [owner]
      } else {
        Self.texts(in: path).lazy.map { indices(of: $0) }.first { !$0.isEmpty } ?? []
      }
    return found.count == 1 ? roster.people[found.first!] : nil
  }

  /// Whose file of code one of this path is: the class list's student, else whom the pattern finds, else the folder
  /// that it was handed in with, or its own name.
  public func student(of path: String) -> String {
    person(of: path)?.id ?? pattern?.students(in: path).first ?? CodeMarker.student(of: path)
  }

  /// Whom the folder names that Moodle made: what the files in it are called is the student's choice.
  private func moodleOwner(of path: String) -> Int? {
    guard let folder = path.pathParts.dropLast().first(where: { $0.contains(Self.moodleMark) }) else {
      return nil
    }
    let texts = folder.split(separator: "_").prefix { !Self.moodleMark.contains($0) }.map(String.init)
    let found = indices(of: texts)
    return found.count == 1 ? found.first : nil
  }

  /// What Moodle writes behind a name and its own number in the name of each student's folder.
  static let moodleMark = "_assignsubmission_"

  /// The students whom some texts name.
  private func indices(of texts: [String]) -> Set<Int> {
    texts.reduce(into: []) { found, text in
      found.formUnion(byID[OwnerKey(text)] ?? byName[Self.letters(of: text)] ?? [])
    }
  }

  /// What may name a student in a path, what is likeliest first: whole folders and names, then their parts.
  private static func texts(in path: String) -> [[String]] {
    let parts = path.pathParts
    let names =
      parts.dropLast()
      + [parts.last ?? ""].map { name in
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      }
    // A name may have spaces in it, so those part only what nothing else was found in.
    return [Array(names)]
      + ["_", "_ "].map { separators in
        names.flatMap { $0.split(whereSeparator: separators.contains).map(String.init) }
      }
  }

  /// A text's letters and digits, in lower case, as Canvas writes a name.
  private static func letters(of text: String) -> String {
    OwnerKey(text).text.filter { $0.isLetter || $0.isNumber }
  }

  /// A name as it is written first name first, last name first, or last name first with a comma.
  private static func orders(of name: String) -> Set<String> {
    let words = name.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard !words.isEmpty else { return [] }
    return Set(words.indices.map { letters(of: (words[$0...] + words[..<$0]).joined()) })
  }
}
