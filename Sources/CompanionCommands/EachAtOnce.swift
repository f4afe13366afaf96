import Dispatch
import Synchronization

/// Calls a body with each number from 0 below a count, as many at a time as there are workers, and returns when all are
/// done.
///
/// There may be more workers than cores, where the body waits for others.
func eachAtOnce(_ count: Int, workers: Int, _ body: @Sendable (Int) -> Void) {
  let next = Atomic(0)
  let group = DispatchGroup()
  withoutActuallyEscaping(body) { body in
    for worker in 0..<min(workers, count) {
      // A queue of its own has a thread of its own, also beyond the number of cores.
      DispatchQueue(label: "worker \(worker)").async(group: group) {
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { body(index) }
      }
    }
    group.wait()
  }
}
