import NumericCore
import Testing
import Textbook

@testable import companion

/// The book's chapters, each verified once for all tests.
enum Verified {
  /// The derivation and everything computed from it, by the chapter's name.
  static let book: [String: Study] = Dictionary(
    uniqueKeysWithValues: Book.chapters.map { ($0.name, Study($0.derivation())) })

  /// The study of one chapter.
  static func chapter(_ name: String) throws -> Study {
    try #require(book[name], "no chapter is named \(name)")
  }
}

extension Study {
  /// The verdict on a claim.
  func verdict(on id: String) throws -> Verdict {
    let place = try #require(derivation.claims.firstIndex { $0.id == id }, "\(id) is not claimed")
    return verdict(at: place)
  }

  /// The finding on the part of a claim that prints a quantity.
  func finding(_ id: String, printing quantity: Symbol) throws -> (finding: Finding, decimal: PrintedDecimal)
  {
    for finding in try verdict(on: id).findings {
      if case .prints(.symbol(quantity), let decimal, _, _) = finding.assertion { return (finding, decimal) }
    }
    throw MissingPart(claim: id, quantity: quantity)
  }

  /// Whether a quantity's value rounds to a printed number, ends included.
  ///
  /// An exact value decides where there is one: 0.435 is a tie that no enclosure in binary can settle.
  func prints(_ quantity: Symbol, as printed: PrintedNumber) throws -> Bool {
    if let exact = exacts[quantity] { return printed.isWithinHalfAUnit(of: exact) }
    return printed.isWithinHalfAUnit(ofAllOf: try #require(enclosures[quantity]))
  }
}

/// A claim that does not print the quantity that a test asks for.
struct MissingPart: Error {
  let claim: String
  let quantity: Symbol
}

extension Finding {
  /// The correction as a text.
  var correction: String? {
    switch corrected {
    case .decimal(let decimal): decimal.description
    case .formula(let formula): formula.unicode
    case .matrix(let formula): formula.text
    case .words(let words): words.en.plainText
    case nil: nil
    }
  }
}

extension MatrixFormula {
  /// The formula as a text: `W^[2]T·E^[2]`.
  var text: String {
    switch self {
    case .matrix(let name, _): name.name
    case .transposed(let inner): inner.text + "T"
    case .product(let a, let b): "\(a.text)·\(b.text)"
    case .sum(let a, let b): "\(a.text) + \(b.text)"
    case .applied(let function, let inner): "\(function)(\(inner.text))"
    }
  }
}
