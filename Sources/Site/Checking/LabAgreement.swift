import NumericCore
import Textbook

/// Holds a lab's training in a browser against enclosures, step by step.
///
/// An enclosure of many rounds at once says nothing: each makes it several times wider. So a recording has the parameters
/// before and after every step, and each step must be one that the derivation's own operations, rounded as the script
/// rounds them, may have taken from exactly the parameters before it. The steps are joined by the numbers themselves, so
/// a recording that passes is a training by the derivation, however long it is.
public struct LabAgreement {
  /// A number that no sequence of the allowed roundings gives.
  public struct Fault: Sendable {
    /// After how many steps.
    public let epoch: Int
    /// Which parameter, from 0; nil for the loss.
    public let parameter: Int?
    /// What the browser computed.
    public let found: Double
    /// What it may have computed.
    public let lowest: Double, highest: Double
  }

  /// What a browser recorded: the loss and the parameters before the first step and after each.
  public struct Recording: Sendable {
    var losses: [Double]
    var parameters: [[Double]]

    /// Takes the parameters one after another, as many for each loss; nil where they do not come out even.
    public init?(losses: [Double], parameters: [Double], of lab: PageLab) {
      let count = lab.parameterSlots.count
      guard !losses.isEmpty, parameters.count == count * losses.count else { return nil }
      self.losses = losses
      self.parameters = losses.indices.map { Array(parameters[$0 * count..<($0 + 1) * count]) }
    }
  }

  /// How many numbers were held against their enclosures.
  public private(set) var compared = 0
  /// The width of the widest enclosure, in units in the last place of the greater of 1 and what was found: how much a
  /// wrong number would have to be off to be seen.
  public private(set) var widestUlps = 0.0
  /// The numbers that are wrong.
  public private(set) var faults: [Fault] = []

  /// Compares a training of one step or more that began where the lab begins.
  public init(_ recording: Recording, of lab: PageLab) {
    for (parameter, (found, start)) in zip(recording.parameters[0], lab.training.start).enumerated() {
      compare(0, parameter, found, Interval(start))
    }
    for (epoch, loss) in recording.losses.enumerated() {
      let before = recording.parameters[epoch].map { ScriptInterval(Interval($0)) }
      let allowed = lab.epoch(before) { ScriptInterval(Interval($0)) }
      compare(epoch, nil, loss, allowed.loss.enclosure)
      guard epoch + 1 < recording.losses.count else { break }
      let after = zip(recording.parameters[epoch + 1], allowed.next).enumerated()
      for (parameter, (found, next)) in after { compare(epoch + 1, parameter, found, next.enclosure) }
    }
  }

  /// An enclosure without bound would allow anything, so that is a fault, too.
  private mutating func compare(_ epoch: Int, _ parameter: Int?, _ found: Double, _ allowed: Interval) {
    compared += 1
    let isInside =
      allowed.isBounded && !allowed.isEmpty && allowed.lowerBound <= found && found <= allowed.upperBound
    if isInside {
      let width = allowed.upperBound - allowed.lowerBound
      widestUlps = max(widestUlps, width / max(1, found.magnitude).ulp)
    } else {
      faults.append(
        Fault(
          epoch: epoch, parameter: parameter, found: found, lowest: allowed.lowerBound,
          highest: allowed.upperBound))
    }
  }
}
