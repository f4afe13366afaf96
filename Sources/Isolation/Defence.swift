/// One thing that stands between a hostile submission and the marker.
///
/// The audit can do without any one of them, to show that the attacks notice. A sandbox for marking has all.
public enum Defence: String, Sendable, CaseIterable {
  // MARK: - Reading the submission

  /// A submission that is a symbolic link is not read.
  case noLinks = "no-links"
  /// A source has a largest size.
  case sourceSize = "source-size"

  // MARK: - Around the process

  /// The process gets none of the marker's environment.
  case ownEnvironment = "own-environment"
  /// The process gets none of the marker's open files.
  case ownDescriptors = "own-descriptors"
  /// What the process writes to standard output and standard error goes nowhere.
  case silence = "silence"
  /// The process sees the system's libraries and its own program, and no other file.
  case ownFiles = "own-files"
  /// The process has no place where it could write.
  case readOnlyRoot = "read-only-root"
  /// The compiler cannot write to the compiled modules that all submissions share.
  case readOnlyModules = "read-only-modules"
  /// The process has a network with nothing on it.
  case ownNetwork = "own-network"
  /// The process sees no other process, and nothing that it starts outlives it.
  case ownProcesses = "own-processes"
  /// A marker that is root runs the process as nobody.
  case unprivilegedUser = "unprivileged-user"
  /// System calls that get around the rest are turned down: other address families, shared memory that no limit
  /// counts, namespaces of its own, keyrings.
  case systemCalls = "system-calls"

  // MARK: - Limits

  /// The processor time has a limit, the compiler's too.
  case processorTime = "processor-time"
  /// The address space has a limit.
  case memory = "memory"
  /// The process can start no other.
  case oneProcess = "one-process"
  /// The number of open files has a limit.
  case openFiles = "open-files"
  /// The size of a file, in memory too, has a limit.
  case fileSize = "file-size"
  /// The marker waits for an answer only so long.
  case deadline = "deadline"
  /// The marker reads only so much of the compiler's messages.
  case diagnosticSize = "diagnostic-size"

  // MARK: - Asking and judging

  /// A call is sent once the one before is answered, so that nothing can be learnt from later ones.
  case oneCallAtATime = "one-call-at-a-time"
  /// The calls have other inputs than the example that students are shown.
  case freshInputs = "fresh-inputs"
  /// A call without an answer is wrong.
  case everyAnswer = "every-answer"
  /// An answer that is not a finite number is wrong.
  case finiteAnswers = "finite-answers"
}
