import Foundation
import Testing

@testable import Exercises

/// A case of a student's function runs in a process of its own: an index out of range or an endless loop ends that
/// process, and all other cases keep their results.
enum Attempt {
  /// How long a case may take.
  private static let seconds: UInt32 = 5
  private static let mark = "not attempted yet"

  /// What is said where the process did not come to its end.
  static let ended: Comment =
    "The function stopped its process: an index out of range, a number that is too large, or a loop that takes more than 5 seconds."

  /// In the case's own process: runs it, and says where a function is still as it was handed out.
  ///
  /// - Parameter since: What must have been attempted before: a function that is handed out with a slip in it counts
  ///   once its slip is named.
  static func run(since begun: () throws -> Void = {}, _ body: () throws -> Void) throws {
    alarm(seconds)
    do {
      try begun()
      try body()
    } catch is NotAttempted {
      print(mark)
    }
  }

  /// In the test: takes what became of the case, and skips what is not attempted.
  static func settle(_ result: ExitTest.Result?) throws {
    guard let result else { return }
    if String(decoding: result.standardOutputContent, as: UTF8.self).contains(mark) {
      try Test.cancel("not attempted")
    }
  }
}
