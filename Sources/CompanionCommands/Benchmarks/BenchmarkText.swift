import CompanionCLI
import Foundation
import NumericCore
import Pages
import Textbook
import Training

/// The measurements as lines to read.
struct BenchmarkText {
  let language: Language
  /// The peers' versions, by their names.
  let versions: [String: String]

  /// The machine, and what the program was compiled for.
  func machine(peak: (double: Double, float: Double)) -> String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let lanes = Double.laneCount
    let lines: [String] =
      switch language {
      case .ko:
        [
          "\(processorName) · 코어 \(cores)개 · "
            + "\(vectorInstructions): Double \(lanes)개짜리 레지스터 \(registerCount)개 · "
            + (fusesMultiplyAdd ? "곱셈과 덧셈을 한 명령으로" : "곱셈과 덧셈을 따로"),
          "코어 하나의 한계: 초당 곱셈·덧셈 \(billions(peak.double)) (Double), \(billions(peak.float)) (Float)",
        ]
      case .en:
        [
          "\(processorName) · \(cores) cores · "
            + "\(vectorInstructions): \(registerCount) registers of \(lanes) Doubles · "
            + (fusesMultiplyAdd ? "fused multiply-add" : "separate multiply and add"),
          "peak of one core, multiply-adds a second: \(billions(peak.double)) in Double, "
            + "\(billions(peak.float)) in Float",
        ]
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A workload: the times of all programs, in multiples of the engine's.
  func text(_ result: Benchmark.Result, peak: Double?) -> String {
    var text = "\n\(padded(result.workload.name, to: 4)) \(result.workload.title.plain(in: language))\n"
    let loss = String(format: "%.12g", result.loss)
    text += "     \(result.workload.resultName.plain(in: language)) \(loss)\n"
    var note = ""
    if let work = result.workload.work, let peak {
      let share = work.multiplyAdds / result.seconds / peak
      note = String(
        format: Bilingual(ko: "   한계의 %.1f%%", en: "   %.1f%% of the peak").plain(in: language), 100 * share)
    }
    text +=
      row(Bilingual(ko: "이 프로그램", en: "this program").plain(in: language), result.seconds, result.seconds)
      + note
      + "\n"
    for (name, seconds) in result.others { text += row(label(name), seconds, result.seconds) + "\n" }
    return text
  }

  /// Two times of the wide network: on one core and on all.
  func wide(one: Double, all: Double, share: Double) -> String {
    let title =
      Bilingual(
        ko: "회귀, 1-64-32-1, 표본 100,000개, 1 에폭, Double",
        en: "regression, 1-64-32-1, 100,000 samples, 1 epoch, Double"
      ).plain(in: language)
    let note = String(
      format: Bilingual(ko: "   한계의 %.1f%%", en: "   %.1f%% of the peak").plain(in: language), 100 * share)
    return "\n\(padded("W2′", to: 4)) \(title)\n"
      + row(Bilingual(ko: "코어 하나", en: "one core").plain(in: language), one, one)
      + note
      + "\n" + row(Bilingual(ko: "모든 코어", en: "all cores").plain(in: language), all, one) + "\n"
  }

  private func row(_ label: String, _ seconds: Double, _ engine: Double) -> String {
    let ratio = seconds / engine
    return "       " + padded(label, to: 22)
      + padded(String(format: "%.3f ms", seconds * 1e3), to: 14, alignedRight: true)
      + padded(String(format: ratio < 9.95 ? "%.2f×" : "%.0f×", ratio), to: 9, alignedRight: true)
  }

  private func label(_ name: String) -> String {
    switch name {
    case "plain": Bilingual(ko: "기준 구현", en: "plain reference").plain(in: language)
    case "numpy": "NumPy \(versions[name] ?? "")"
    case "torch": "PyTorch \(versions[name] ?? "")"
    case "jax": "JAX \(versions[name] ?? "")"
    default: name
    }
  }

  private func billions(_ rate: Double) -> String { String(format: "%.1f·10⁹", rate / 1e9) }
}

/// What the processor calls itself.
private var processorName: String {
  #if canImport(Darwin)
    var size = 0
    sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0)
    var name = [UInt8](repeating: 0, count: size)
    sysctlbyname("machdep.cpu.brand_string", &name, &size, nil, 0)
    return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
  #else
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "CPU"
  #endif
}
