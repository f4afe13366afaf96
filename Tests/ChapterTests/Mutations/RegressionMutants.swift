@testable import RegressionNetwork
@testable import Textbook

/// What the observations of L5's program would be of another program, or of another run.
enum RegressionMutants {
  private typealias Program = RegressionProgram

  static var data: [(change: String, experiment: any Experiment)] {
    guard let samples = Program.lecture?.program.samples else { return [] }
    let others = [
      ("7x more", samples.map { (x: $0.x, noise: $0.noise, y: $0.y + 7 * $0.x) }),
      ("9x²", samples.map { (x: $0.x, noise: $0.noise, y: $0.y + $0.x * $0.x) }),
      ("+ 4", samples.map { (x: $0.x, noise: $0.noise, y: $0.y + 1) }),
      ("twice the noise", samples.map { (x: $0.x, noise: 2 * $0.noise, y: $0.y + $0.noise) }),
      ("noise around 1", samples.map { (x: $0.x, noise: $0.noise + 1, y: $0.y + 1) }),
      (
        "half the range",
        samples.map { (x: $0.x / 2, noise: $0.noise, y: 2 * $0.x * $0.x + 3.5 * $0.x + 3 + $0.noise) }
      ),
      (
        "a wider range",
        samples.map { (x: $0.x * 1.01, noise: $0.noise, y: Program.parabola($0.x * 1.01) + $0.noise) }
      ),
      ("999 points", Array(samples.dropLast())),
    ]
    return others.map { ($0.0, OtherRun(observations: Program.observations(of: $0.1))) }
  }

  static var training: [(change: String, experiment: any Experiment)] {
    guard let (program, result) = Program.lecture else { return [] }
    var others = starts(of: program, result).map { ($0.0, program, $0.1) }
    for hidden in [[10, 5], [9, 6], [10, 6, 6], [10]] {
      if let other = try? Program(seed: 1, hidden: hidden) {
        others.append(("hidden layers \(hidden)", other, result))
      }
    }
    others.append(
      ("4999 epochs", program, result.with(losses: Array(result.losses.dropLast()))))
    others.append(
      ("printed every 101", program, result.with(printed: Array(result.printed.dropLast()))))
    others.append(("a loss that rises", program, result.with(finalLoss: result.losses[0].nextUp)))
    return others.map { change, program, result in
      (change, OtherRun(observations: RegressionTraining.observations(of: program, result)))
    }
  }

  static var threeSteps: [(change: String, experiment: any Experiment)] {
    guard let (program, result) = Program.lecture else { return [] }
    return starts(of: program, result).map { change, other in
      (change, OtherRun(observations: ThreeSteps.observations(of: program, other)))
    }
  }

  static var fiveSteps: [(change: String, experiment: any Experiment)] {
    guard let (_, result) = Program.lecture else { return [] }
    let starts = (1...5).compactMap { try? RegressionProgram(seed: $0).trained(epochs: 20) }
    let uphill = starts[0].with(finalLoss: starts[0].losses[0].nextUp)
    let others = [
      ("one of five starts goes uphill", [uphill] + starts.dropFirst(), result),
      ("four starts", Array(starts.dropFirst()), result),
      ("a run that rises", starts, result.with(losses: result.losses.reversed())),
    ]
    return others.map { change, starts, result in
      (change, OtherRun(observations: FiveSteps.observations(of: starts, result)))
    }
  }

  /// The long run with its first epochs run otherwise.
  private static func starts(
    of program: Program, _ result: Program.Result
  ) -> [(String, Program.Result)] {
    let others: [(String, Program.Result?)] = [
      ("lr = 0.002", try? program.trained(epochs: 11, learningRate: 0.002)),
      ("the squared loss", try? program.trained(epochs: 11, loss: .meanSquaredError)),
    ]
    return others.compactMap { change, start in
      start.map { (change, result.with(losses: $0.losses + result.losses.dropFirst(11))) }
    }
  }
}

extension RegressionProgram.Result {
  fileprivate func with(
    losses: [Double]? = nil, printed: [Double]? = nil, finalLoss: Double? = nil
  ) -> RegressionProgram.Result {
    RegressionProgram.Result(
      losses: losses ?? self.losses, printed: printed ?? self.printed, trained: trained,
      finalLoss: finalLoss ?? self.finalLoss)
  }
}
