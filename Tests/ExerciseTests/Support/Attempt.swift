import Foundation
import Testing

@testable import Exercises

/// A case of a student's function runs in a process of its own: an index out of range or an endless loop ends that
/// process, and all other cases keep their results.
enum Attempt {
  /// How long a case may take.
  private static let seconds: UInt32 = 5
  /// What is printed before the name of a function that is still to be written.
  private static let mark = "not attempted yet: "

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
    } catch let left as NotAttempted {
      print(mark + left.function)
    }
  }

  /// In the test: takes what became of the case, and skips what is not attempted, with the name of what is missing: it may
  /// be a function of another file.
  static func settle(_ result: ExitTest.Result?) throws {
    guard let result else { return }
    let lines = String(decoding: result.standardOutputContent, as: UTF8.self).split(separator: "\n")
    if let left = lines.first(where: { $0.hasPrefix(mark) }) {
      try Test.cancel("not attempted: \(left.dropFirst(mark.count))")
    }
  }
}
