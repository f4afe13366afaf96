import Foundation
import Signatures
import TestSupport
import Testing

@testable import Isolation

@Suite("A sandbox's user", .tags(.grader), .inTurn)
struct SandboxUserTests {
  @Test("is far above people's, or the highest of a container's")
  func numbers() {
    #expect(SandboxUser.numbers(map: "         0          0 4294967295\n") == 1 << 30..<(1 << 30) + (1 << 20))
    #expect(SandboxUser.numbers(map: "0 1000 1\n1 100000 65536\n") == 60_000..<65_000)
    #expect(SandboxUser.numbers(map: "0 1000 1\n").isEmpty)
    #expect(SandboxUser.numbers(map: "").isEmpty)
  }

  @Test("is nobody else's while it is held", .tags(.mutant))
  func unique() throws {
    let users = try (0..<50).map { _ in try SandboxUser() }
    #expect(Set(users.map(\.number)).count == users.count)
  }

  @Test("two sandboxes at the same time have two, as the process table says", .needsBubblewrap)
  func processTable() throws {
    try #require(geteuid() == 0 || Measure.all(on: .bubblewrap).allSatisfy { $0.name != "own-user" })
    guard geteuid() == 0 else { return }
    let owners = Owners()
    let workshop = try Shared.sandbox(.bubblewrap).workshop
    let sandbox = try Sandbox(
      level: .bubblewrap, limits: Limits(), measures: Measure.all(on: .bubblewrap), workshop: workshop,
      observe: { process, _ in owners.add(process) })
    let function = FunctionSignature(type: "Net", name: "forward", parameters: ["x"], results: ["y"])
    let source = "import Foundation\nenum Net { \(function.declaration) { usleep(400_000); return x } }"
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      _ = sandbox.run(
        source: Array(source.utf8), functions: [function], calls: [FunctionCall(function: 0, arguments: [1])])
    }
    // Two compilers and two programs, each as somebody else, and nobody as root.
    let found = owners.all
    #expect(found.count == 4 && Set(found).count == 4 && !found.contains(0), "\(found)")
  }
}

/// The users that the system says processes belong to.
private final class Owners: @unchecked Sendable {
  private let lock = NSLock()
  private var owners: [uid_t] = []

  var all: [uid_t] { lock.withLock { owners } }

  func add(_ process: pid_t) {
    let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("Uid:") }
    let owner = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { uid_t($0) }
    lock.withLock { owners.append(owner ?? 0) }
  }
}
