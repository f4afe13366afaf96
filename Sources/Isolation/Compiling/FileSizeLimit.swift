import Foundation

/// What whoever started the marker allows its files to be (`ulimit -f`).
enum FileSizeLimit {
  /// What the compiled modules and a program need; the largest of them is a quarter of it.
  static let needed = 64 << 20

  /// Says that files may be too small for the compiler: it would end without a word.
  static func check() throws(SandboxError) {
    var limit = rlimit()
    #if os(macOS)
      getrlimit(RLIMIT_FSIZE, &limit)
    #else
      getrlimit(__rlimit_resource_t(1), &limit)
    #endif
    if let error = error(limit: UInt64(limit.rlim_cur)) { throw error }
  }

  /// What is wrong with a limit in bytes; nil when nothing is.
  static func error(limit: UInt64) -> SandboxError? {
    limit < UInt64(needed) ? .smallFiles(allowed: limit, needed: needed) : nil
  }
}
