/// How much a submission may use.
///
/// A line of arithmetic takes microseconds and the compiler a tenth of a second, so the limits are far from
/// anything that an exercise needs, on a slow and busy machine too.
public struct Limits: Sendable, Equatable {
  /// The largest source, in bytes.
  public var sourceBytes = 256 << 10
  /// The most that is read of the compiler's messages, in bytes.
  public var diagnosticBytes = 256 << 10
  /// The largest file that the compiler or the program may write, in bytes.
  public var fileBytes = 16 << 20
  /// The processor time of the compiler, in seconds.
  public var compilerSeconds = 10
  /// The address space of the compiler, in bytes.
  public var compilerMemory = 4 << 30
  /// The processor time of the program, in seconds, from its start; a call that uses it up is too slow.
  public var processorSeconds = 2
  /// The address space of the program, in bytes.
  public var memory = 1 << 30
  /// The descriptors that the compiler or the program may have open.
  public var openFiles = 64
  /// How long a call may take by the clock.
  public var callTime = Duration.seconds(5)
  /// How long all calls of a submission may take by the clock.
  public var totalTime = Duration.seconds(30)
  /// How many calls of a function may be too slow before its others have only `briefCallTime`.
  public var slowCalls = 2
  /// How long, by the clock, a call may take of a function that was too slow so often.
  public var briefCallTime = Duration.milliseconds(250)

  /// The limits that suit an exercise.
  public init() {}

  /// How long the compiler may take by the clock: its processor time, on a busy machine.
  var compilerTime: Duration { .seconds(6 * compilerSeconds) }
}
