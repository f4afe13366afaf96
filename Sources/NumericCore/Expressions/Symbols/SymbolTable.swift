import Synchronization

/// A name, and what it is made of.
final class SymbolEntry: Sendable {
  let name: String
  let parts: Symbol.Parts

  init(_ parts: Symbol.Parts) {
    name = parts.name
    self.parts = parts
  }
}

/// The names that have been met, each taken apart once.
///
/// Of several ways to write a name, such as `w^l_jk` and `w_jk^l`, the table knows each, and that they are one.
enum SymbolTable {
  private static let entries = Mutex<[String: SymbolEntry]>([:])
  /// The derivatives among them, found without writing their names.
  private static let derivatives = Mutex<[Symbol.Derivative: SymbolEntry]>([:])

  static func entry(of derivative: Symbol.Derivative) -> Unmanaged<SymbolEntry> {
    if let known = derivatives.withLock({ $0[derivative] }) { return Unmanaged.passUnretained(known) }
    let entry = entry(named: Symbol.Parts(.derivative(derivative)).name)
    derivatives.withLock { $0[derivative] = entry.takeUnretainedValue() }
    return entry
  }

  static func entry(named name: String) -> Unmanaged<SymbolEntry> {
    if let known = entries.withLock({ $0[name] }) { return Unmanaged.passUnretained(known) }
    // Outside the lock: a derivative looks up what it is of and by.
    let new = SymbolEntry(SymbolParser.parts(of: name))
    let entry = entries.withLock { entries in
      // Another thread may have been here meanwhile.
      let entry = entries[new.name] ?? new
      entries[new.name] = entry
      if name != new.name { entries[name] = entry }
      return entry
    }
    return Unmanaged.passUnretained(entry)
  }
}
