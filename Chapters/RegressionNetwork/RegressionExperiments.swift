import NumericCore
import Textbook
import Training

/// What the slides say of the program, run.
extension RegressionProgram {
  /// The program with this book's random numbers, and what came of it; nil only if the settings were invalid.
  static let lecture: (program: RegressionProgram, result: Result)? = {
    guard let program = try? RegressionProgram(seed: 1), let result = try? program.trained() else {
      return nil
    }
    return (program, result)
  }()

  /// The lecture's network when it knows one arm of the parabola: after 700 epochs.
  static let halfway: Network<Double>? = try? lecture?.program.trained(epochs: 700).trained

  /// What there is to see in the data.
  static func observations(of samples: [(x: Double, noise: Double, y: Double)]) -> [Observation] {
    let count = Double(samples.count)
    let noise = samples.map(\.noise)
    let mean = noise.reduce(0, +) / count
    let variance = noise.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / count
    let quarters = [-15.0, -7.5, 0, 7.5].map { start in
      Double(samples.count { start <= $0.x && $0.x < start + 7.5 })
    }
    // Four standard errors: of a count of n/4, of the mean and of the variance of n normal deviates.
    let counts = 4 * (count * 0.25 * 0.75).squareRoot()
    let error = 4 / count.squareRoot()
    return [
      Observation(Prose.sampleCount, count, within: 1000...1000),
      Observation(Prose.smallestX, samples.map(\.x).min() ?? .nan, within: -15...15),
      Observation(Prose.largestX, samples.map(\.x).max() ?? .nan, within: -15...15),
      Observation(Prose.emptiestQuarter, quarters.min() ?? .nan, within: count / 4 - counts...count),
      Observation(
        Prose.offTheParabola,
        samples.map { ($0.y - (8 * $0.x * $0.x + 7 * $0.x + 3) - $0.noise).magnitude }.max() ?? .nan,
        within: 0...(4 * 2000.0.ulp), reading: Prose.roundingOnly),
      Observation(Prose.noiseMean, mean, within: -error...error),
      Observation(
        Prose.noiseVariance, variance, within: 1 - error * 2.0.squareRoot()...1 + error * 2.0.squareRoot()),
    ]
  }

  /// How far the first losses of a run are from those by hand, with the L1 loss and the learning rate of the slide.
  fileprivate func distance(of result: Result, _ name: Bilingual) -> Observation {
    let losses = (try? lossesByHand(rounds: 10)) ?? []
    let apart = zip(losses, result.losses).map { ($0 - $1).magnitude }.max() ?? .nan
    // A thousand samples and a network of 93 parameters round in another order; measured: 3 ulps.
    return Observation(
      name, apart, within: 0...(16 * (losses.first ?? 0).ulp), reading: Prose.roundingOnly)
  }

  /// The loss before each of some rounds and after the last, with the three steps of the slide made one by one.
  fileprivate func lossesByHand(rounds: Int) throws(NetworkError) -> [Double] {
    let data = try data
    var network = network
    var losses: [Double] = []
    for round in 0...rounds {
      // 1. Estimate with the model.
      let outputs = try network.outputs(for: samples.map { [$0.x] })
      // 2. The loss, the mean of |y − t|, and its gradient.
      let misses = zip(outputs, samples).map { ($0[0] - $1.y).magnitude }
      losses.append(misses.reduce(0, +) / Double(misses.count))
      guard round < rounds else { break }
      let gradients = try network.gradients(of: .meanAbsoluteError, on: data)
      // 3. Update the model; lr=0.001, as the slide has it.
      let updated = zip(network.parameters.values, gradients.values).map { $0 - 0.001 * $1 }
      network = try Network(layers: network.layers, parameters: updated)
    }
    return losses
  }
}

/// L5-24: the data.
struct RegressionData: Experiment {
  let claimed = Prose.dataClaimed

  func outcome(in study: Study) -> ExperimentRecord {
    ExperimentRecord(
      Prose.dataSetup,
      RegressionProgram.lecture.map { RegressionProgram.observations(of: $0.program.samples) } ?? [])
  }
}

/// L5-25: the network, the loss, the optimiser, the run.
struct RegressionTraining: Experiment {
  let claimed = Prose.trainingClaimed

  func outcome(in study: Study) -> ExperimentRecord {
    guard let (program, result) = RegressionProgram.lecture else {
      return ExperimentRecord(Prose.trainingSetup, [])
    }
    return ExperimentRecord(Prose.trainingSetup, Self.observations(of: program, result))
  }

  /// What there is to see in a run of the program.
  static func observations(
    of program: RegressionProgram, _ result: RegressionProgram.Result
  ) -> [Observation] {
    let parameters = program.network.parameters
    return [
      Observation(Prose.layerCount, Double(program.network.layers.count), within: 3...3),
      Observation(
        Prose.parameterCount, Double(parameters.values.count), within: 93...93, reading: Prose.ninetyThree),
      Observation(Prose.updates, Double(result.losses.count), within: 5000...5000),
      Observation(Prose.printedCount, Double(result.printed.count), within: 50...50),
      Observation(Prose.firstLoss, result.losses.first ?? .nan, within: 0...(.greatestFiniteMagnitude)),
      Observation(
        Prose.lastPrinted, result.printed.last ?? .nan, within: 0...(result.losses.first ?? 0),
        reading: Prose.belowTheFirst),
      Observation(
        Prose.finalLoss, result.finalLoss, within: 0...(result.losses.first ?? 0),
        reading: Prose.belowTheFirst),
      program.distance(of: result, Prose.apartFromTheRule),
    ]
  }
}

/// L5-26: estimate, loss and gradient, update, each made by hand.
struct ThreeSteps: Experiment {
  let claimed = Prose.threeStepsClaimed

  func outcome(in study: Study) -> ExperimentRecord {
    guard let (program, result) = RegressionProgram.lecture else {
      return ExperimentRecord(Prose.threeStepsSetup, [])
    }
    return ExperimentRecord(Prose.threeStepsSetup, Self.observations(of: program, result))
  }

  /// What there is to see in ten rounds by hand, beside a run of the program.
  static func observations(
    of program: RegressionProgram, _ result: RegressionProgram.Result
  ) -> [Observation] {
    guard let losses = try? program.lossesByHand(rounds: 10) else { return [] }
    let falls = zip(losses, losses.dropFirst()).count { $0 > $1 }
    return [
      Observation(Prose.lossBefore, losses[0], within: 0...(.greatestFiniteMagnitude)),
      Observation(Prose.lossAfterTen, losses[10], within: 0...losses[0], reading: Prose.belowTheFirst),
      Observation(Prose.roundsThatHelped, Double(falls), within: 10...10),
      program.distance(of: result, Prose.apartFromTheProgram),
    ]
  }
}

/// L5-27: from several random beginnings; and how the long run went.
struct FiveSteps: Experiment {
  let claimed = Prose.fiveStepsClaimed

  func outcome(in study: Study) -> ExperimentRecord {
    guard let (_, result) = RegressionProgram.lecture else {
      return ExperimentRecord(Prose.fiveStepsSetup, [])
    }
    let starts = (1...5).compactMap { try? RegressionProgram(seed: $0).trained(epochs: 20) }
    return ExperimentRecord(Prose.fiveStepsSetup, Self.observations(of: starts, result))
  }

  /// What there is to see in five beginnings, and in a long run.
  static func observations(
    of starts: [RegressionProgram.Result], _ result: RegressionProgram.Result
  ) -> [Observation] {
    let better = starts.count { start in start.losses.first.map { start.finalLoss < $0 } ?? false }
    let rises = zip(result.losses, result.losses.dropFirst()).count { $0 < $1 }
    return [
      Observation(Prose.betterStarts, Double(better), within: 5...5),
      Observation(
        Prose.rises, Double(rises), within: 0...Double(result.losses.count / 2), reading: Prose.lessThanHalf),
    ]
  }
}
