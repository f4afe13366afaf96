import Foundation
import Synchronization

/// The entries of a tape, in the order of computation.
///
/// Variables point at it without keeping it alive: counting references would take longer than the arithmetic.
/// It is safe all the same. A recording's memory is never given back, only handed to another tape, and each
/// erasure gives it another number: a variable that outlived its tape finds that its number is not the current
/// one.
struct Recording {
  /// A node: the operands it was computed from, and its derivative by each.
  struct Entry {
    /// Slot 0 where there is no operand: it is on every tape and nobody reads its adjoint.
    let operands: (UInt32, UInt32)
    let slopes: (Double, Double)
  }

  private(set) var entries: UnsafeMutablePointer<Entry>?
  private(set) var count: UInt32 = 0
  private(set) var capacity: UInt32 = 0
  private(set) var number: UInt32 = 0

  @inline(__always)
  mutating func append(_ entry: Entry) -> UInt32 {
    if count == capacity { reserve(Int(capacity) + Int(capacity / 4) + 1024) }
    entries.unsafelyUnwrapped[Int(count)] = entry
    count &+= 1
    return count &- 1
  }

  /// Makes room for a number of nodes; never takes room away.
  mutating func reserve(_ nodes: Int) {
    let wanted = nodes + 1
    precondition((1...Int(UInt32.max)).contains(wanted), "a tape holds fewer than 2^32 nodes")
    guard wanted > capacity else { return }
    guard let memory = realloc(entries, wanted * MemoryLayout<Entry>.stride) else {
      fatalError("no memory for \(nodes) nodes")
    }
    entries = memory.assumingMemoryBound(to: Entry.self)
    capacity = UInt32(wanted)
  }

  mutating func erase() {
    number += 1
    count = 0
    _ = append(Entry(operands: (0, 0), slopes: (0, 0)))
  }

  /// Hands each adjoint down to the operands, times the slopes, starting with 1 at the output.
  func propagate(_ adjoints: UnsafeMutablePointer<Double>, from output: UInt32) {
    guard let entries, output > 0 else { return }
    adjoints[Int(output)] = 1
    var slot = Int(output)
    while slot > 0 {
      let adjoint = adjoints[slot]
      if adjoint != 0 {
        let entry = entries[slot]
        adjoints[Int(entry.operands.0)] += adjoint * entry.slopes.0
        adjoints[Int(entry.operands.1)] += adjoint * entry.slopes.1
      }
      slot &-= 1
    }
  }
}

// MARK: - Memory

extension Recording {
  /// The recordings that no tape uses.
  private static let idle = Mutex<[Idle]>([])

  private struct Idle: @unchecked Sendable {
    let recording: UnsafeMutablePointer<Recording>
  }

  /// An empty recording for a new tape.
  static func begin() -> UnsafeMutablePointer<Recording> {
    let recording: UnsafeMutablePointer<Recording>
    if let used = idle.withLock({ $0.popLast() }) {
      recording = used.recording
    } else {
      recording = .allocate(capacity: 1)
      recording.initialize(to: Recording())
    }
    recording.pointee.erase()
    return recording
  }

  /// Takes a recording back from a tape that is no more, and gives its entries' memory back.
  static func end(_ recording: UnsafeMutablePointer<Recording>) {
    recording.pointee.release()
    let idle = Idle(recording: recording)
    Self.idle.withLock { $0.append(idle) }
  }

  private mutating func release() {
    free(entries)
    (entries, capacity, count) = (nil, 0, 0)
    number += 1
  }
}
