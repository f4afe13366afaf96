import NumericCore
import Textbook

/// The claims of a file: lines with one id are one claim, and a line without one has a number of its own.
struct ClaimBook {
  private struct Entry {
    let id: String?
    /// How many steps come before its last line: all that it mentions is stated by then.
    var place: Int
    var parts: [Assertion]
  }

  private var entries: [Entry] = []

  /// Adds what a line says that stands behind so many steps.
  mutating func add(_ parts: [Assertion], id: Substring?, behind steps: Int) {
    if let id, let known = entries.firstIndex(where: { $0.id == String(id) }) {
      entries[known].parts += parts
      entries[known].place = steps
    } else {
      entries.append(Entry(id: id.map(String.init), place: steps, parts: parts))
    }
  }

  /// The steps with the claims among them.
  func claims(among steps: [NotesStep]) -> [NotesStep] {
    let taken = Set(entries.compactMap(\.id))
    var number = 0
    var claims: [Int: [NotesStep]] = [:]
    for entry in entries {
      if entry.id == nil { repeat { number += 1 } while taken.contains("N-\(number)") }
      claims[entry.place, default: []].append(.claim(Self.claim(entry.id ?? "N-\(number)", entry.parts)))
    }
    return (0...steps.count).flatMap { place in
      claims[place, default: []] + (place < steps.count ? [steps[place]] : [])
    }
  }

  private static func claim(_ id: String, _ parts: [Assertion]) -> Claim {
    var claim = Claim(id, parts)
    claim.isOfNotes = true
    return claim
  }
}
