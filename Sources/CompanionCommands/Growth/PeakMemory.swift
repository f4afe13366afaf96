import CompanionCLI
import Foundation

/// The most memory that the process has had at one time.
enum PeakMemory {
  /// The bytes in main memory at the peak so far.
  static var bytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      // Linux counts kilobytes.
      return usage.ru_maxrss * 1024
    #endif
  }
}
