/// What stops an attack by the way that things are built: no one thing that could be taken away.
public enum Design: String, Sendable, CaseIterable {
  /// The right answers never enter the process; what it gives is compared elsewhere.
  case answersOutside = "answers-outside"
  /// A file is compiled alone, by the compiler itself: no package, no plugin, no script.
  case compiledAlone = "compiled-alone"
  /// An answer is numbers, and how many is known before it comes.
  case numbersOnly = "numbers-only"
  /// What is read is one regular file of text, opened without waiting.
  case regularFile = "regular-file"
  /// Whatever one file does, the others of its class are marked and reported.
  case fileByFile = "file-by-file"
  /// What does not depend on what a function is handed earns nothing.
  case mustCompute = "must-compute"
}
