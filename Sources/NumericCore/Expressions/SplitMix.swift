/// A function that scatters numbers, for draws that are the same each time.
enum SplitMix {
  /// The output function of SplitMix64 (Steele, Lea and Flood 2014).
  static func scrambled(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
