import CompanionCLI
import Foundation
import Labs
import NumericCore
import Pages
import Textbook
import Training

/// A lab's training: lines as the loss falls, a bar on a terminal, and an end when the person asks for it.
struct LabTraining {
  let lab: any Lab
  let settings: LabSettings
  let language: Language

  /// How many losses of a run are kept at most, for its curve.
  private static let keptLosses = 10_000

  /// Trains, and tells what came of it.
  ///
  /// The loss of "epoch k" is that after k updates; with batches, their mean as k epochs go over into the next.
  ///
  /// - Throws: `NetworkError`, also when the loss becomes a million times the first, or anything infinite.
  func run(
    _ network: Network<Double>, on data: TrainingData<Double>, _ interrupt: Interrupt, _ bar: ProgressBar,
    _ output: Output
  ) throws(NetworkError) -> LabRun {
    switch settings.precision {
    case .float64: try run(network, data, interrupt, bar, output)
    case .float32:
      try run(Network<Float>(rounding: network), TrainingData(rounding: data), interrupt, bar, output)
    }
  }

  private func run<Element: NetworkElement>(
    _ network: Network<Element>, _ data: TrainingData<Element>, _ interrupt: Interrupt, _ bar: ProgressBar,
    _ output: Output
  ) throws(NetworkError) -> LabRun {
    var (network, bar) = (network, bar)
    defer { bar.finish() }
    let epochs = settings.epochs
    var losses: [(epoch: Int, loss: Double)] = []
    var printed = lab.printedEpochs(of: epochs)[...]
    var (first, hasDiverged) = (0.0, false)
    let spacing = max(1, (epochs + Self.keptLosses - 1) / Self.keptLosses)
    let result = try network.fit(
      data, loss: settings.loss, optimizer: settings.optimizer, batches: settings.batches, epochs: epochs
    ) { progress in
      let (done, loss) = (progress.epoch - 1, Double(progress.loss))
      if done == 0 { first = loss }
      hasDiverged = loss > SampleTraining.divergence * first && first > 0
      if hasDiverged { return .stop }
      if done.isMultiple(of: spacing) { losses.append((done, loss)) }
      if done == printed.first {
        printed.removeFirst()
        bar.finish()
        output.line(line(done, loss))
        output.flush()
      }
      bar.update(Double(progress.epoch) / Double(epochs), note: note(progress.epoch, loss))
      return interrupt.isRequested ? .stop : .proceed
    }
    let loss = Double(try network.value(of: settings.loss, on: data))
    guard loss.isFinite, !hasDiverged else {
      throw .diverged(epoch: result.epochs, learningRate: settings.learningRate)
    }
    losses.append((result.epochs, loss))
    bar.finish()
    output.line(line(result.epochs, loss))
    output.flush()
    if epochs > 0 {
      bar.leave(at: Double(result.epochs) / Double(epochs), note: note(result.epochs, loss))
    }
    return try LabRun(
      settings: settings, network: Network(rounding: network), epochs: result.epochs, losses: losses)
  }

  private func line(_ epoch: Int, _ loss: Double) -> String {
    let number = padded("\(epoch)", to: "\(settings.epochs)".count, alignedRight: true)
    return Bilingual(ko: "  에포크 \(number)   손실 \(text(loss))", en: "  epoch \(number)   loss \(text(loss))")
      .plain(in: language)
  }

  private func note(_ epoch: Int, _ loss: Double) -> String {
    Bilingual(ko: "에포크 \(epoch)  손실 \(text(loss))", en: "epoch \(epoch)  loss \(text(loss))").plain(
      in: language)
  }

  private func text(_ loss: Double) -> String { String(format: "%.6g", loss) }
}
