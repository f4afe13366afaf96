import Signatures

/// What came of one call.
public enum CallOutcome: Sendable, Equatable {
  /// A value of the type that the function gives. Its lists may have any lengths, and its numbers may be wrong, NaN
  /// or infinite: that is for the marker to judge.
  case value(Arranged<Double>)
  /// The function throws `NotAttempted`: it is as it was handed out.
  case notAttempted
  /// The function threw another error.
  case threw
  /// The process ended by a signal, as a failed precondition does (`SIGILL` or `SIGTRAP`).
  case crashed(signal: String)
  /// No answer came in time, or the processor time was used up.
  case tooSlow
  /// The lists that it gives are longer than an answer may be.
  case tooLong
  /// The process ended, closed the channel or answered what is no answer.
  case noAnswer
  /// The call was not made: the time for all was used up.
  case notRun
  /// The function is not there, or has other arguments or results; the message is the compiler's.
  case wrongSignature(message: String)

  /// The numbers of a value, in order; nil where there is none.
  public var numbers: [Double]? {
    if case .value(let value) = self { value.entries } else { nil }
  }

  /// The answer of a function of numbers: one, or a tuple.
  public static func numbers(_ numbers: [Double]) -> CallOutcome {
    .value(numbers.count == 1 ? .entry(numbers[0]) : .vector(numbers))
  }
}
