/// How many samples each update sees, and in what order.
public enum Batches: Sendable, Hashable {
  /// All samples: one update an epoch.
  case full
  /// This many samples at a time, the last batch of an epoch perhaps smaller.
  case mini(Int, SampleOrder = .asGiven)

  /// The order of the samples in an epoch.
  public enum SampleOrder: Sendable, Hashable {
    /// As the data has them.
    case asGiven
    /// Shuffled anew before each epoch, by the generator of this seed.
    case shuffled(seed: UInt64)
  }

  var order: SampleOrder {
    switch self {
    case .full: .asGiven
    case .mini(_, let order): order
    }
  }

  /// The number of samples in a batch, at most the number there are.
  func size(samples: Int) throws(NetworkError) -> Int {
    switch self {
    case .full: return samples
    case .mini(let size, _):
      if size < 1 { throw .invalidSetting("batch size", value: Double(size), expected: "at least 1") }
      return min(size, samples)
    }
  }
}
