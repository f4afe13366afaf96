import Foundation
import NumericCore
import Testing

/// A value to 25 digits that mpmath computed (Fixtures/network_oracle.py).
struct OracleValue: CustomTestStringConvertible {
  let chapter: String
  let quantity: Symbol
  let value: Rational

  var testDescription: String { "\(quantity)" }

  /// The values of one chapter; a missing or empty table stops the tests.
  static func of(_ chapter: String) -> [OracleValue] {
    let values = all.filter { $0.chapter == chapter }
    precondition(!values.isEmpty, "the oracle knows nothing of \(chapter)")
    return values
  }

  private static let all: [OracleValue] = {
    guard
      let url = Bundle.module.url(forResource: "networks", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/networks.tsv is missing") }
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let decimal = PrintedDecimal(fields[2]) else {
        preconditionFailure("not a row of the oracle: \(line)")
      }
      return OracleValue(chapter: fields[0], quantity: Symbol(fields[1]), value: decimal.value)
    }
  }()
}

/// Whether an enclosure is sound by the oracle's account.
///
/// The oracle's own rounding, in its 25th digit, is nine orders of magnitude below an ulp.
func encloses(_ enclosure: Interval, _ oracle: OracleValue) -> Bool { enclosure.contains(oracle.value) }
