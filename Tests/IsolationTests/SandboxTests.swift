import Dispatch
import Foundation
import Synchronization
import Signatures
import TestSupport
import Testing

@testable import Isolation

@Suite("The sandbox", .tags(.grader), .inTurn)
struct SandboxTests {
  private static let forward = FunctionSignature(
    type: "Net", name: "forward", parameters: ["x", "w"], results: ["net", "out"])
  private static let slope = FunctionSignature(
    type: "Net", name: "slope", parameters: ["out"], results: ["slope"])

  private static func run(
    _ source: String, on level: Sandbox.Level, functions: [FunctionSignature] = [forward],
    _ calls: [FunctionCall] = [FunctionCall(function: 0, arguments: [2, 0.5])]
  ) throws -> RunResult {
    try Shared.sandbox(level).run(source: Array(source.utf8), functions: functions, calls: calls)
  }

  /// A `forward` with the body given.
  private static func net(_ body: String) -> String {
    """
    import Foundation
    enum Net {
      static func forward(x: Double, w: Double) throws -> (net: Double, out: Double) {
        \(body)
      }
    }
    """
  }

  @Test("hands back what the functions give, by the labels", arguments: availableLevels)
  func numbers(level: Sandbox.Level) throws {
    let source = """
      import Foundation
      struct Frame {}
      func read(_ x: Double) -> Double { x }
      public enum Net {
        public static func forward(x: Double, w: Double) throws -> (out: Double, net: Double) {
          (out: exp(read(x)), net: x * w)
        }
        public static func slope(out: Double) -> Double { out * (1 - out) }
      }
      """
    let result = try Self.run(
      source, on: level, functions: [Self.forward, Self.slope],
      [
        FunctionCall(function: 0, arguments: [0, 3]), FunctionCall(function: 1, arguments: [0.25]),
        FunctionCall(function: 0, arguments: [.infinity, -0.0]),
      ])
    guard case .ran(let outcomes) = result, let last = outcomes.last?.numbers else {
      Issue.record("\(result)")
      return
    }
    #expect(outcomes.dropLast() == [.numbers([0, 1]), .numbers([0.1875])])
    #expect(last[0].isNaN && last[1] == .infinity)
  }

  @Test("a crash costs the call that crashed", arguments: availableLevels)
  func crash(level: Sandbox.Level) throws {
    let calls = (0..<6).map { FunctionCall(function: 0, arguments: [Double($0), 1]) }
    let result = try Self.run(
      Self.net("if x == 2 { fatalError() }; if x == 3 { exit(0) }; return (x, w)"), on: level, calls)
    guard case .ran(let outcomes) = result, case .crashed = outcomes[2] else {
      Issue.record("\(result)")
      return
    }
    #expect(outcomes[3] == .noAnswer)
    #expect([0, 1, 4, 5].allSatisfy { outcomes[$0] == .numbers([Double($0), 1]) })
  }

  @Test("tells what became of a call", arguments: availableLevels)
  func outcomes(level: Sandbox.Level) throws {
    #expect(try Self.run(Self.net("throw NotAttempted()"), on: level) == .ran([.notAttempted]))
    #expect(try Self.run(Self.net("throw CancellationError()"), on: level) == .ran([.threw]))
    let nonsense = #"[UInt64(9), 0, 0].withUnsafeBytes { _ = write(3, $0.baseAddress, 24) }; return (1, 1)"#
    #expect(try Self.run(Self.net(nonsense), on: level) == .ran([.noAnswer]))
    #expect(try Self.run(Self.net("close(3); sleep(1); return (1, 1)"), on: level) == .ran([.noAnswer]))
  }

  @Test("stops what takes too long, and runs the rest", arguments: availableLevels)
  func slow(level: Sandbox.Level) throws {
    var limits = Limits()
    limits.callTime = .seconds(1)
    let sandbox = try Sandbox(
      level: level, limits: limits, measures: Measure.all(on: level), workshop: Shared.sandbox(level).workshop
    )
    let calls =
      (0..<7).map { FunctionCall(function: 0, arguments: [Double($0), 1]) }
      + [FunctionCall(function: 1, arguments: [0.5])]
    let source =
      Self.net("if x == 1 || x == 3 || x == 5 { sleep(60) }; return (x, w)")
      + "\nextension Net { static func slope(out: Double) throws -> Double { out } }"
    let start = ContinuousClock.now
    let result = sandbox.run(
      source: Array(source.utf8), functions: [Self.forward, Self.slope], calls: calls)
    // What is too slow costs itself; after two such calls, less of the marker's time.
    #expect(
      result
        == .ran([
          .numbers([0, 1]), .tooSlow, .numbers([2, 1]), .tooSlow, .numbers([4, 1]), .tooSlow,
          .numbers([6, 1]),
          .numbers([0.5]),
        ]))
    #expect(ContinuousClock.now - start >= limits.callTime * 2)
  }

  @Test("another signature costs its function, and not the others", arguments: availableLevels)
  func signature(level: Sandbox.Level) throws {
    let source = """
      enum Net {
        static func forward(y: Double) throws -> Double { y }
        static func slope(out: Double) throws -> Double { out }
      }
      """
    let result = try Self.run(
      source, on: level, functions: [Self.forward, Self.slope],
      [FunctionCall(function: 0, arguments: [1, 2]), FunctionCall(function: 1, arguments: [3])])
    guard case .ran(let outcomes) = result, case .wrongSignature(let message) = outcomes[0] else {
      Issue.record("\(result)")
      return
    }
    #expect(!message.isEmpty && outcomes[1] == .numbers([3]))
  }

  @Test("tells where a source doesn't compile, without paths", arguments: availableLevels)
  func errors(level: Sandbox.Level) throws {
    let result = try Self.run(Self.net("let n: Int = x\n    return (n, w)"), on: level)
    guard case .doesNotCompile(let errors) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(errors.first?.line == 4 && errors.first?.column == 18)
    #expect(errors.allSatisfy { !$0.message.contains("/") })
    let linked = try Self.run(
      "@main struct M { static func main() {} }\n" + Self.net("return (x, w)"), on: level)
    guard case .doesNotCompile = linked else {
      Issue.record("\(linked)")
      return
    }
  }

  @Test(
    "refuses what is no source", arguments: [("", Refusal.empty), (" \n", .empty), ("let a = 0\0", .notText)])
  func refusals(source: String, refusal: Refusal) throws {
    #expect(try Self.run(source, on: .process) == .refused(refusal))
  }

  @Test("works on several submissions at once, and leaves no descriptor open", .needsBubblewrap)
  func concurrent() throws {
    let sandbox = try Shared.sandbox(.bubblewrap)
    func openFiles() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
    let before = try openFiles()
    let wrong = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { index in
      let result = sandbox.run(
        source: Array(Self.net("return (\(index), w)").utf8), functions: [Self.forward],
        calls: [FunctionCall(function: 0, arguments: [0, 1])])
      if result != .ran([.numbers([Double(index), 1])]) {
        wrong.withLock { $0.append("\(index): \(result)") }
      }
    }
    #expect(wrong.withLock { $0 } == [])
    // Other suites open files meanwhile, and close them again; a leak would leave four or more for each submission, and
    // stay.
    for _ in 0..<100 where try openFiles() >= before + 12 { Thread.sleep(forTimeInterval: 0.1) }
    #expect(try openFiles() < before + 12)
  }
}
