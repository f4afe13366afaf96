import NumericCore
import SlideNumbers
import Testing
import Textbook

@testable import companion

/// The book's chapters, each stated and studied once for all tests, and only when a test asks for it.
enum Verified {
  private static let stated = Memo { Book.chapter($0).derivation() }
  private static let studied = Memo { Study(stated[$0]) }
  private static let rewritten = Memo { chapter in
    let study = studied[chapter]
    return Dictionary(uniqueKeysWithValues: Convention.all.map { ($0.name, study.under([$0])) })
  }

  /// The derivation of one chapter, with nothing decided.
  static func derivation(_ name: String) throws -> Derivation {
    try #require(Book.names.contains(name), "no chapter is named \(name)")
    return stated[name]
  }

  /// The study of one chapter.
  static func chapter(_ name: String) throws -> Study {
    try #require(Book.names.contains(name), "no chapter is named \(name)")
    return studied[name]
  }

  /// The study of one chapter in a convention.
  static func chapter(_ name: String, under convention: Convention) throws -> Study {
    try #require(Book.names.contains(name), "no chapter is named \(name)")
    return try #require(rewritten[name][convention.name])
  }

  /// Every chapter with its study, in the book's order.
  static var book: [(chapter: any Chapter, study: Study)] {
    Book.chapters.map { ($0, studied[$0.name]) }
  }

  /// Every chapter's derivation, in the book's order.
  static var derivations: [(chapter: String, derivation: Derivation)] {
    Book.names.map { ($0, stated[$0]) }
  }
}

extension Book {
  /// The chapters' names, in the book's order.
  static let names = chapters.map(\.name)

  /// The chapter of a name; there must be one.
  static func chapter(_ name: String) -> any Chapter { chapters.first { $0.name == name }! }
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
