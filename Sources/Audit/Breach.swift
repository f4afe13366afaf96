/// Something that an attack achieved.
public enum Breach: Sendable, Equatable {
  /// A function counted as right.
  case scored
  /// The attack says, by the answer agreed for it, that it got what it wanted.
  case confessed
  /// The secret came out: in an answer, or in what the compiler said.
  case toldSecret
  /// A file outside the sandbox was written.
  case wroteFile
  /// It reached a port outside the sandbox.
  case reachedNetwork
  /// It ended a process outside the sandbox.
  case killedProcess
  /// A process of it was still there afterwards.
  case leftProcess
  /// It held more memory than its limit, as seen from outside.
  case tookMemory
  /// Another student's file of the same class got no marks or no report.
  case stoppedClass
  /// The modules that all submissions share are not what they were.
  case changedModules
  /// The marker took too long over it.
  case heldUpMarker
}
