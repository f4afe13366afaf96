import Foundation
import Synchronization
import Signatures
import TestSupport
import Testing

@testable import Isolation

/// A folder of the kernel's where groups can be made here, with or without controllers: enough to see who is in a
/// group, and that all of it is ended.
private let someFolder: String? = {
  func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
  return ControlGroupPlace.candidates(
    membership: text("/proc/self/cgroup"), mounts: text("/proc/self/mountinfo")
  ).first { access($0 + "/cgroup.procs", W_OK) == 0 }
}()

@Suite("A control group", .tags(.grader), .inTurn)
struct ControlGroupTests {
  @Test("throws where a limit can't be set, and is not left behind", .tags(.mutant))
  func impossible() throws {
    // A folder of files knows of no limits.
    let folder = FileManager.default.temporaryDirectory.appending(path: "groups-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let place = ControlGroupPlace(folder: folder, controllers: ["memory"])
    #expect(throws: SandboxError.self) { try ControlGroup(in: place, ControlGroup.memory(1 << 20)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    // What can't be counted is not asked for, and what may be missing may.
    let group = try ControlGroup(in: place, [ControlGroup.processes(4)] + ControlGroup.memory(1).dropFirst())
    #expect(group.remove(by: .now))
    #expect(!FileManager.default.fileExists(atPath: group.path))
  }

  @Test("holds what is started in it, and ends all of it", .enabled(if: someFolder != nil))
  func kills() throws {
    let group = try ControlGroup(in: ControlGroupPlace(folder: someFolder!, controllers: []), [])
    let null = try Descriptor.null()
    let child = try ChildProcess(
      ["/bin/sh", "-c", "\(group.join) && { sleep 60 & sleep 60; }"], environment: ["PATH=/usr/bin:/bin"],
      descriptors: [null, null, null])
    let deadline = ContinuousClock.now + .seconds(10)
    func members() -> Int {
      let text = try? String(contentsOfFile: group.path + "/cgroup.procs", encoding: .utf8)
      return text?.split(separator: "\n").count ?? 0
    }
    while members() < 3, ContinuousClock.now < deadline { usleep(10_000) }
    #expect(members() == 3)
    #expect(group.remove(by: .now + .seconds(10)))
    #expect(child.end(by: .now + .seconds(5)) == .signalled(SIGKILL))
  }

  @Test(
    "is what a sandbox's processes are in, and goes with them", .needsBubblewrap,
    .enabled(if: someFolder != nil))
  func sandbox() throws {
    let seen = Mutex<[String]>([])
    let place = ControlGroupPlace(folder: someFolder!, controllers: ["cgroup"])
    let sandbox = try Sandbox(
      level: .bubblewrap, limits: Limits(), measures: Measure.all(on: .bubblewrap),
      workshop: Shared.sandbox(.bubblewrap).workshop, place: place,
      observe: { process, _ in
        let text = (try? String(contentsOfFile: "/proc/\(process)/cgroup", encoding: .utf8)) ?? ""
        seen.withLock { $0 += text.split(separator: "\n").filter { $0.hasPrefix("0::") }.map(String.init) }
      })
    #expect(sandbox.isolation == "bubblewrap + cgroup (cgroup)")
    let function = FunctionSignature(type: "Net", name: "half", parameters: ["x"], results: ["y"])
    let result = sandbox.run(
      source: Array("enum Net { \(function.declaration) { x / 2 } }".utf8), functions: [function],
      calls: [FunctionCall(function: 0, arguments: [3])])
    #expect(result == .ran([.numbers([1.5])]))
    let groups = seen.withLock { $0 }
    #expect(groups.count == 2 && Set(groups).count == 2)
    for group in groups {
      let name = try #require(group.split(separator: "/").last)
      #expect(name.hasPrefix("companion-\(getpid())-"))
      #expect(!FileManager.default.fileExists(atPath: "\(someFolder!)/\(name)"))
    }
  }
}
