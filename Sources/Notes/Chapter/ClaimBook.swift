import NumericCore
import Textbook
import WrittenMath

/// The claims of a file: lines with one id are one claim, and a line without one has a number of its own.
struct ClaimBook {
  private struct Entry {
    let id: String?
    let place: Int
    var parts: [Assertion]
  }

  private var entries: [Entry] = []
  /// What is wrong with them as a whole.
  private(set) var faults: [Fault] = []

  /// Adds what a line says; returns where the claim stands already, or nil where this line begins it.
  mutating func add(_ parts: [Assertion], id: Substring?, at place: Int, _ range: Range<String.Index>) -> Int?
  {
    if let id, let known = entries.firstIndex(where: { $0.id == String(id) }) {
      entries[known].parts += parts
      return entries[known].place
    }
    entries.append(Entry(id: id.map(String.init), place: place, parts: parts))
    return nil
  }

  /// The claims, by their places.
  var claims: [(place: Int, claim: Claim)] {
    let taken = Set(entries.compactMap(\.id))
    var number = 0
    return entries.map { entry in
      if let id = entry.id { return (entry.place, Self.claim(id, entry.parts)) }
      repeat { number += 1 } while taken.contains("N-\(number)")
      return (entry.place, Self.claim("N-\(number)", entry.parts))
    }
  }

  private static func claim(_ id: String, _ parts: [Assertion]) -> Claim {
    var claim = Claim(id, parts)
    claim.isOfNotes = true
    return claim
  }
}
