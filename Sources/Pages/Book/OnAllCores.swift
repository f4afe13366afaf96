import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in the elements' order, worked out on all cores.
  ///
  /// For work that takes milliseconds at least: each element is handed to whichever core is free next.
  package func mappedOnAllCores<Result: Sendable>(_ work: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = work(self[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { results in indices.map { results[$0]! } }
  }
}

/// What two functions give that know nothing of each other, worked out side by side.
package func sideBySide<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let results = Mutex<(First?, Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { place in
    if place == 0 {
      let result = first()
      results.withLock { $0.0 = result }
    } else {
      let result = second()
      results.withLock { $0.1 = result }
    }
  }
  return results.withLock { ($0.0!, $0.1!) }
}
