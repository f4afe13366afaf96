import Foundation
import Synchronization
import Testing

/// A few suites run at a time, the others wait for their turn: so the time that is told for a test is about its own.
///
/// Swift Testing begins all tests of a run together, and one queue works off their cases. Without turns each of thousands
/// of tests is told to have taken as long as the whole run, and one that waits for a process, or has a time limit, is picked
/// up again at the end of it.
public struct InTurn: SuiteTrait, TestScoping {
  /// Suites alone have a turn.
  public func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { test.isSuite ? self : nil }

  /// Waits for the turn, and hands it on at the end.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing tests: @concurrent @Sendable () async throws -> Void
  ) async throws {
    await Turns.all.wait()
    defer { Turns.all.end() }
    try await tests()
  }
}

extension Trait where Self == InTurn {
  /// The suite waits for its turn. One that runs its tests one after the other needs none, nor does one that only holds
  /// other suites.
  public static var inTurn: InTurn { InTurn() }
}

/// The turns that suites take.
private final class Turns: Sendable {
  /// Some more than processors, since some tests wait.
  static let all = Turns(ProcessInfo.processInfo.activeProcessorCount + 2)

  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(free: count)) }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.free > 0 else {
          state.waiting.append(continuation)
          return false
        }
        state.free -= 1
        return true
      }
      if isFree { continuation.resume() }
    }
  }

  /// Hands the turn on to whoever waits longest.
  func end() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.free += 1
      return nil
    }
    next?.resume()
  }
}
