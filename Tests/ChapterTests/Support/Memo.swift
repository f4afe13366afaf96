import Synchronization

@testable import companion

/// What is made of each chapter once, by whoever asks first; whoever asks meanwhile for the same chapter waits.
struct Memo<Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let places = Dictionary(uniqueKeysWithValues: Book.names.map { ($0, Place()) })
  private let make: @Sendable (String) -> Value

  init(_ make: @escaping @Sendable (String) -> Value) { self.make = make }

  subscript(chapter: String) -> Value {
    places[chapter]!.value.withLock { value in
      let made = value ?? make(chapter)
      value = made
      return made
    }
  }
}
