import CompanionCLI
import Foundation
import NumericCore
import Textbook
import Training

/// `companion bench`: how fast the training engine is, beside other programs.
struct BenchCommand {
  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")
  private static let data = CommandOption.value(
    "data", "folder", ko: "w1_init.bin, w2_init.bin, w2_data.bin이 있는 폴더 (기본값: 내장된 값)",
    en:
      "folder with w1_init.bin, w2_init.bin and w2_data.bin (default: the values that come with the program)")
  private static let repetitions = CommandOption.value(
    "repetitions", "N", ko: "각 프로그램을 돌리는 횟수, 7 이상 (기본값: 7)",
    en: "how often each program runs, at least 7 (default: 7)")

  static let syntax = CommandSyntax(
    "companion bench",
    summary: Bilingual(
      ko: "훈련 엔진과 다른 프로그램의 속도를 번갈아 재어 중앙값을 봅니다. 손실이 서로 맞아야 시간을 보여 줍니다.",
      en: "Measures the training engine and other programs in turn: medians, once their losses agree."),
    options: [json, data, repetitions, .language],
    examples: ["swift run companion bench", "swift run companion bench --json"])

  /// What `--json` prints for a workload.
  private struct Record: Encodable {
    let workload: String
    let seconds: Double
    let loss: Double
  }

  /// Makes the workloads from the data; a test has smaller ones.
  var workloads: (BenchmarkData) throws -> [Workload] = Workload.all

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let data = try arguments.value(of: Self.data).map { try BenchmarkData(folder: $0) } ?? .included
    let repetitions = try arguments.integer(of: Self.repetitions, in: 7...1000) ?? 7
    let benchmark = Benchmark(workloads: try workloads(data), repetitions: repetitions)
    let interrupt = Interrupt.listening()
    do {
      if arguments.contains(Self.json) {
        let results = try benchmark.run(peers: nil, measuresPlain: false, interrupt: interrupt) { _ in }
        output.write(
          try JSONText.text(
            of: results.map { Record(workload: $0.workload.name, seconds: $0.seconds, loss: $0.loss) }))
      } else {
        try report(benchmark, data, language, output, interrupt)
      }
      return .success
    } catch let disagreement as Benchmark.Disagreement {
      output.line(Self.text(disagreement, language))
      return .failure
    }
  }

  private func report(
    _ benchmark: Benchmark, _ data: BenchmarkData, _ language: Language, _ output: Output,
    _ interrupt: Interrupt
  ) throws {
    let peers = Peers.script().flatMap { Peers(script: $0, data: data) }
    let text = BenchmarkText(language: language, versions: peers?.versions ?? [:])
    var bar = ProgressBar(Bilingual(ko: "재는 중", en: "Measuring").plain(in: language), language: language)
    defer { bar.finish() }
    let results = try benchmark.run(peers: peers, measuresPlain: true, interrupt: interrupt) {
      bar.update($0)
    }
    bar.finish()
    output.write(text.machine(peak: (Double.peakRate(), Float.peakRate())))
    for result in results { output.write(text.text(result, peak: result.workload.work?.peak())) }
    output.flush()
    try interrupt.check()
    let wide = try WideRun()
    let (one, all) = try wide.seconds(repetitions: benchmark.repetitions)
    let share = wide.multiplyAdds / one / Double.peakRate()
    output.write(text.wide(one: one, all: all, share: share))
  }

  private static func text(_ disagreement: Benchmark.Disagreement, _ language: Language) -> String {
    let (with, expected, found) = (
      disagreement.with.plain(in: language), "\(disagreement.expected)", "\(disagreement.found)"
    )
    return Bilingual(
      ko: "\(disagreement.workload): 손실이 맞지 않습니다: \(found), \(with) \(expected)",
      en: "\(disagreement.workload): the losses disagree: \(found), \(with) \(expected)"
    ).plain(in: language)
  }
}

/// W2′: the regression with a wider network and more samples, on one core and on all.
private struct WideRun {
  private let run: TrainingRun<Double>

  init() throws {
    var generator = SeededGenerator(seed: 1)
    let inputs = (0..<100_000).map { _ in generator.uniform(-15, 15) }
    let network = try Network<Double>(
      widths: [1, 64, 32, 1], activations: [.relu, .relu, .identity], using: &generator)
    let data = try TrainingData(
      inputs: inputs.map { [$0] }, targets: inputs.map { [8 * $0 * $0 + 7 * $0 + 3] })
    run = TrainingRun(network: network, data: data, loss: .meanAbsoluteError, learningRate: 0.001, epochs: 1)
  }

  var multiplyAdds: Double { run.work.multiplyAdds }

  /// The median seconds of an epoch on one core and on all, in turn; packing the data is not counted.
  func seconds(repetitions: Int) throws -> (one: Double, all: Double) {
    func epoch(threads: Int) throws -> Double {
      func time(_ epochs: Int) throws -> Double {
        let start = ContinuousClock.now
        _ = try run.engine(epochs, threads: threads)
        return (ContinuousClock.now - start) / .seconds(1)
      }
      return try (time(3) - time(1)) / 2
    }
    var (one, all): ([Double], [Double]) = ([], [])
    for _ in 0..<repetitions {
      one.append(try epoch(threads: 1))
      all.append(try epoch(threads: ProcessInfo.processInfo.activeProcessorCount))
    }
    return (median(one), median(all))
  }
}
