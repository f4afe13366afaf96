/// What came of one call.
public enum CallOutcome: Sendable, Equatable {
  /// As many numbers as the function has results. They may be wrong, NaN or infinite: that is for the marker
  /// to judge.
  case numbers([Double])
  /// The function throws `NotAttempted`: it is as it was handed out.
  case notAttempted
  /// The function threw another error.
  case threw
  /// The process ended by a signal, as a failed precondition does (`SIGILL` or `SIGTRAP`).
  case crashed(signal: String)
  /// No answer came in time, or the processor time was used up.
  case tooSlow
  /// The process ended, closed the channel or answered what is no answer.
  case noAnswer
  /// The call was not made: the time for all was used up.
  case notRun
  /// The function is not there, or has other arguments or results; the message is the compiler's.
  case wrongSignature(message: String)
}
