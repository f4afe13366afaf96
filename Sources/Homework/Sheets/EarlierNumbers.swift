import NumericCore
import Textbook

/// The chapters' own numbers when sheets were of version 1, where they are others today: what a sheet of that version
/// says was drawn near them, and its code does not cover it.
enum EarlierNumbers {
  /// The numbers of a chapter that have changed since.
  static func of(_ chapter: String) -> [Symbol: PrintedDecimal] { changed[chapter] ?? [:] }

  private static let changed: [String: [Symbol: PrintedDecimal]] = [
    "one-two-one-network": [
      "x_t": 1, "y_t": 1, "w_1": "0.5", "w_2": 1, "w_3": -1, "w_4": "0.5", "w_5": 1,
    ],
    "three-layer-chain": ["y": 1, "b_2": "-1", "w_3": 2],
  ]
}
