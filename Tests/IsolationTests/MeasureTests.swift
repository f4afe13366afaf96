import TestSupport
import Testing

@testable import Isolation

@Suite("Measures", .tags(.mutant), .inTurn)
struct MeasureTests {
  private static func blueprint(without name: String = "", _ limits: Limits = Limits()) -> Blueprint {
    Blueprint(Measure.all.filter { $0.name != name }, limits)
  }

  @Test(
    "each changes the blueprint, and nothing is kept from code without any",
    arguments: Measure.all.map(\.name))
  func changes(name: String) {
    #expect("\(Self.blueprint())" != "\(Self.blueprint(without: name))")
  }

  @Test("have names of their own, and words")
  func names() {
    #expect(Set(Measure.all.map(\.name)).count == Measure.all.count)
    #expect(Measure.all.allSatisfy { !$0.korean.isEmpty && !$0.english.isEmpty })
  }

  @Test("memory, time and files are limited before the sandbox starts, processes within")
  func limits() {
    var limits = Limits()
    (limits.memory, limits.processorSeconds, limits.openFiles, limits.fileBytes) = (1 << 20, 3, 20, 1 << 20)
    let running = Self.blueprint(without: "", limits).running
    #expect(
      running.limitsBefore == [
        "ulimit -c 0", "ulimit -t 3", "ulimit -v 1024", "ulimit -n 20", "ulimit -f 2048",
      ])
    #expect(running.limitsWithin.count == 1 && running.limitsWithin[0].contains("ulimit -u 1"))
    #expect(
      running.controls.contains(ControlGroup.Setting(file: "memory.max", value: "\((1 << 20) + (64 << 20))")))
    #expect(running.controls.contains(ControlGroup.Setting(file: "pids.max", value: "4")))
  }

  @Test("nothing runs beside the submission in its own namespace")
  func firstProcess() {
    #expect(Self.blueprint().options.contains("--as-pid-1"))
  }
}
