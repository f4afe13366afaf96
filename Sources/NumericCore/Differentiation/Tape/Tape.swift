/// A record of a computation on numbers, read backward to differentiate it.
///
/// Each operation on a ``Variable`` writes one entry: which numbers it was computed from, and its derivative
/// by each of them. One walk from the end of the tape to its start then gives the derivative of one result by
/// every number on it, in about the time of the computation itself:
///
///     let tape = Tape()
///     let (x, w) = (tape.variable(2), tape.variable(0.5))
///     let y = sigmoid(x * w)
///     let gradient = tape.gradient(of: y)
///     gradient[w]                          // y·(1 − y)·x
///
/// The walk does not recurse, so a graph may be as deep as it is large. A node takes 24 bytes on the tape and
/// 8 in a gradient; room in reserve adds at most a quarter to the former.
///
/// Source: reverse mode on a Wengert list; Griewank and Walther, Evaluating Derivatives, 2nd ed., chapter 3.
public final class Tape {
  private let recording: UnsafeMutablePointer<Recording>
  /// The numbers of the latest gradient: when nobody holds that any more, the next one takes their place.
  private var adjoints: [Double] = []

  /// Creates an empty tape with room for a number of nodes; it grows as needed.
  ///
  /// - Precondition: `capacity` is not negative and less than 2³².
  public init(capacity: Int = 0) {
    recording = Recording.begin()
    recording.pointee.reserve(capacity)
  }

  deinit { Recording.end(recording) }

  /// How many nodes are on the tape: variables, and results computed from them.
  public var count: Int { Int(recording.pointee.count) - 1 }

  /// How many bytes the tape holds, room in reserve included.
  public var byteCount: Int {
    Int(recording.pointee.capacity) * MemoryLayout<Recording.Entry>.stride
      + adjoints.capacity * MemoryLayout<Double>.stride
  }

  /// A number to differentiate by.
  public func variable(_ value: Double) -> Variable { Variable(value, on: recording) }

  /// Forgets what is recorded and keeps the memory, for the next computation.
  ///
  /// A variable from before belongs to no tape any more; using it stops the program.
  public func erase() { recording.pointee.erase() }

  /// The derivative of a result by every number on the tape.
  ///
  /// What the result does not depend on is passed over, so that an infinite slope there does no harm.
  ///
  /// - Parameter output: a variable of this tape, or a constant, whose derivatives are all 0.
  /// - Precondition: `output` was recorded by this tape and not erased since.
  public func gradient(of output: Variable) -> Gradient {
    precondition(output.belongs(to: recording), "the variable is not on this tape")
    let slots = Int(output.slot) + 1
    if adjoints.count != slots { adjoints = [Double](repeating: 0, count: slots) }
    adjoints.withUnsafeMutableBufferPointer { adjoints in
      adjoints.update(repeating: 0)
      recording.pointee.propagate(adjoints.baseAddress!, from: output.slot)
    }
    return Gradient(adjoints: adjoints, recording: recording, recordingNumber: recording.pointee.number)
  }
}

extension Tape {
  /// The derivatives of one result, by variable.
  public struct Gradient {
    fileprivate let adjoints: [Double]
    fileprivate let recording: UnsafeMutablePointer<Recording>
    fileprivate let recordingNumber: UInt32

    /// The derivative by a variable; 0 where the result does not depend on it, and for a constant.
    ///
    /// - Precondition: the variable was on the tape when the gradient was taken, or later without an erasure.
    public subscript(variable: Variable) -> Double {
      guard let own = variable.recording else { return 0 }
      precondition(
        own == recording && variable.recordingNumber == recordingNumber,
        "the variable is not on the gradient's tape")
      // What was recorded after the result can't be part of it.
      return variable.slot < adjoints.count ? adjoints[Int(variable.slot)] : 0
    }
  }
}
