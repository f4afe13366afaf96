import Synchronization

/// A value that is made once, by whoever asks first; others wait for it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// Makes nothing yet.
  package init() {}

  /// The value; `make` must not ask for it.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}

/// Values by key, each made once.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let entries = Mutex<[Key: Once<Value>]>([:])

  /// Makes nothing yet.
  package init() {}

  /// The value for a key; making it may ask for the values of other keys.
  package func value(for key: Key, _ make: () -> Value) -> Value {
    let entry = entries.withLock { entries in
      if let known = entries[key] { return known }
      let fresh = Once<Value>()
      entries[key] = fresh
      return fresh
    }
    return entry.value(make)
  }
}
