/// What came of a submission.
public enum RunResult: Sendable, Equatable {
  /// The source was compiled and run: an outcome for each call, in the order of the calls.
  case ran([CallOutcome])
  /// The source was not given to the compiler.
  case refused(Refusal)
  /// The compiler finds errors in the source.
  case doesNotCompile([Diagnostic])
  /// The compiler was stopped, or crashed.
  case compilerStopped(CompilerStop)
  /// The sandbox itself could not be started, which is no fault of the submission; the message says why.
  case sandboxFailed(message: String)
}

/// Why the compiler came to no end of its own.
public enum CompilerStop: Sendable, Equatable {
  /// It used up its time, or took too long.
  case time
  /// It ended without a program and without an error: it crashed, or had too little memory.
  case crash
}
