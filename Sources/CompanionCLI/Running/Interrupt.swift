import Foundation
import Synchronization

/// The person asked to stop, and the work ended in good order.
public struct Interruption: Error, Equatable {
  /// Creates the error.
  public init() {}
}

/// Ctrl-C as a question that a long loop asks, so that it stops between two steps.
///
/// The first SIGINT raises the flag; a second ends the process at once, in case the loop doesn't ask.
public struct Interrupt: Sendable {
  private let isRaised: @Sendable () -> Bool

  /// Listens to SIGINT from here on.
  ///
  /// A process that was started with SIGINT ignored (`nohup`, a background job) keeps ignoring it.
  public static func listening() -> Interrupt {
    // Loaded here first: the handler must not be the one to initialise the flag.
    _ = signalFlag.load(ordering: .relaxed)
    var current = sigaction()
    sigaction(SIGINT, nil, &current)
    if !isIgnored(current) {
      var action = sigaction()
      setHandler(of: &action) { _ in signalFlag.store(true, ordering: .relaxed) }
      action.sa_flags = Int32(bitPattern: UInt32(truncatingIfNeeded: SA_RESETHAND))
      sigaction(SIGINT, &action, nil)
    }
    return Interrupt { signalFlag.load(ordering: .relaxed) }
  }

  /// An interrupt that answers as told, for a test.
  public init(isRaised: @escaping @Sendable () -> Bool) { self.isRaised = isRaised }

  /// An interrupt that never comes.
  public static let never = Interrupt { false }

  /// Whether the person asked to stop.
  public var isRequested: Bool { isRaised() }

  /// Throws when the person asked to stop.
  public func check() throws(Interruption) {
    if isRequested { throw Interruption() }
  }
}

/// What the signal handler sets: a lock-free atomic, which is all that a handler may touch.
private let signalFlag = Atomic<Bool>(false)

private func isIgnored(_ action: sigaction) -> Bool {
  #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
  #else
    let handler = action.__sigaction_handler.sa_handler
  #endif
  return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}

private func setHandler(of action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void) {
  #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
  #else
    action.__sigaction_handler.sa_handler = handler
  #endif
}
