import CommandTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The benchmark's command", .inTurn)
struct BenchCommandTests {
  /// Runs `bench` on short workloads.
  private static func run(_ tokens: [String], workloads: [Workload] = [short()]) -> Run {
    Run { language, output in
      try answer(tokens, BenchCommand.syntax, "1", language, output) { arguments, language, output in
        try BenchCommand(workloads: { _ in workloads }).run(arguments, language, output)
      }
    }
  }

  @Test("prints workload, seconds and loss as JSON")
  func json() throws {
    let run = Self.run(["--json"])
    #expect(run.code == .success && run.errors.isEmpty)
    let records = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(records.map { $0["workload"] as? String } == ["S"])
    #expect(records[0]["loss"] as? Double == 0.25)
    #expect(try #require(records[0]["seconds"] as? Double) >= 0)
    #expect(Set(records[0].keys) == ["workload", "seconds", "loss"])
  }

  @Test("prints no time when losses disagree", .tags(.mutant), arguments: [0.2500001, .nan, .infinity])
  func disagreement(plain: Double) {
    let run = Self.run(["--json"], workloads: [Self.short(), Self.short(plain: plain)])
    #expect(run.code == .failure)
    #expect(run.output == "S: the losses disagree: 0.25, the plain implementation \(plain)\n")
  }

  @Test("has the workloads by their names, and the losses that are known")
  func workloads() throws {
    let workloads = try Workload.all(.included)
    #expect(workloads.map(\.name) == ["W1", "W2d", "W2f", "W3", "W4"])
    let benchmark = Benchmark(workloads: [], repetitions: 7)
    for workload in workloads {
      for agreement in workload.agreements { try benchmark.check(agreement, workload.name) }
    }
  }

  @Test("differentiates the graph of the C program, node for node")
  func unitChains() {
    #expect(UnitChains.shared.nodeCount == 1_001_019)
    // c/w4.c prints 36554.10775292317 for its two tapes, and 15 ulp more for its graph of nodes, which adds in
    // another order; another tanh may round otherwise, so four times that.
    #expect(abs(UnitChains.shared.checksum() - 36554.10775292317) <= 60 * 36554.0.ulp)
  }

  @Test("runs the median of seven")
  func counts() throws {
    #expect(median([3, 1, 2]) == 2 && median([4, 1, 2, 3]) == 2.5 && median([5]) == 5)
    nonisolated(unsafe) var runs = 0
    let counted = Self.short { runs += 1 }
    let results = try Benchmark(workloads: [counted], repetitions: 7, warming: .zero).run(
      peers: nil, measuresPlain: true, interrupt: .never
    ) { _ in }
    #expect(results.count == 1 && results[0].loss == 0.25 && results[0].others.map(\.name) == ["plain"])
    // Once for the agreement, seven times for the clock.
    #expect(runs == 8)
    runs = 0
    _ = try Benchmark(workloads: [counted], repetitions: 7, warming: .milliseconds(1)).run(
      peers: nil, measuresPlain: false, interrupt: .never
    ) { _ in }
    #expect(runs > 8)
  }

  @Test("stops when asked")
  func interrupted() {
    #expect(throws: Interruption.self) {
      try Benchmark(workloads: [Self.short()], repetitions: 7).run(
        peers: nil, measuresPlain: true, interrupt: Interrupt { true }
      ) { _ in }
    }
  }

  @Test("reads the data of a folder, and refuses what is not there, of another size or not finite")
  func data() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ numbers: [Double]) throws {
      try numbers.withUnsafeBytes { Data($0) }.write(to: folder.appending(path: name))
    }
    let included = BenchmarkData.included
    try write("w1_init.bin", included.xorFirst)
    try write("w2_init.bin", included.regressionFirst)
    #expect(throws: SystemError(folder.path + "/w2_data.bin", number: ENOENT)) {
      try BenchmarkData(folder: folder.path)
    }
    try write("w2_data.bin", included.inputs + included.targets)
    #expect(try BenchmarkData(folder: folder.path) == included)
    for numbers in [Array(included.xorFirst.dropLast()), included.xorFirst + [0], []] {
      try write("w1_init.bin", numbers)
      let error = #expect(throws: BenchmarkDataError.self) { try BenchmarkData(folder: folder.path) }
      #expect(error?.expectedBytes == 72)
    }
    let pipe = folder.path + "/w1_init.bin"
    try FileManager.default.removeItem(atPath: pipe)
    mkfifo(pipe, 0o666)
    #expect(throws: UnfitFile(path: pipe, fault: .notRegular)) { try BenchmarkData(folder: folder.path) }
    try FileManager.default.removeItem(atPath: pipe)
    try write("w1_init.bin", Array(included.xorFirst.dropLast()) + [.nan])
    let run = Self.run(["--data", folder.path])
    #expect(run.code == .usage && run.output.isEmpty)
    #expect(run.errors == "demo: \(folder.path)/w1_init.bin: has a number that is not finite\n")
  }

  @Test(
    "answers bad input with one line and exit code 2",
    arguments: [
      (["--repetitions", "6"], "demo: --repetitions: '6' is not a whole number from 7 to 1000\n"),
      (["--data", "/nowhere"], "demo: /nowhere/w1_init.bin: does not exist\n"),
      (["--jsn"], "demo: unknown option '--jsn'; did you mean --json?\n"),
    ])
  func badInput(tokens: [String], line: String) {
    #expect(Self.run(tokens) == Run(code: .usage, output: "", errors: line))
  }

  @Test("brings the data that NumPy and PyTorch made")
  func included() {
    let data = BenchmarkData.included
    #expect(data.xorFirst.count == 9 && data.xorFirst.allSatisfy { abs($0) <= 1 })
    #expect(data.regressionFirst.count == 93)
    // PyTorch draws from ±1/√n: n is 1, then 10, then 6.
    for (range, n) in [(0..<20, 1.0), (20..<86, 10), (86..<93, 6)] {
      #expect(data.regressionFirst[range].allSatisfy { abs($0) <= 1 / n.squareRoot() })
    }
    #expect(data.inputs.count == 1000 && data.inputs.allSatisfy { abs($0) <= 15 })
    // The noise is normal: 5 standard deviations are exceeded once in two thousand such data sets.
    for (x, y) in zip(data.inputs, data.targets) { #expect(abs(y - (8 * x * x + 7 * x + 3)) < 5) }
  }

  /// A workload that takes no time.
  private static func short(plain: Double = 0.25, onRun: @escaping @Sendable () -> Void = {}) -> Workload {
    let engine: @Sendable () throws -> Double = {
      onRun()
      return 0.25
    }
    let agreement = Workload.Agreement(
      with: Bilingual(ko: "기준 구현", en: "the plain implementation"), expected: { plain }, found: engine,
      tolerance: 1e-9)
    return Workload(
      name: "S", title: Bilingual(ko: "짧은 것", en: "a short one"), work: nil, engine: engine,
      plain: ({ plain }, 1), agreements: [agreement], peers: nil)
  }
}
