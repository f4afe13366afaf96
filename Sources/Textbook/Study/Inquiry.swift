/// Something that is found out about a derivation by running it: a training, a census, a picture's curve.
///
/// A derivation holds inquiries as values and runs none of them. Its study does, when a reader asks, and keeps what
/// came of it; equal inquiries are run once.
public protocol Inquiry<Outcome>: Hashable, Sendable {
  /// What comes of it.
  associatedtype Outcome: Sendable
  /// Runs it, and gives the same each time.
  func outcome(in study: Study) -> Outcome
}

/// An inquiry by its outcome alone, as a part of a text or of a fact.
public struct Asked<Outcome: Sendable>: Hashable, Sendable {
  /// The inquiry.
  public let inquiry: any Inquiry<Outcome>

  init(_ inquiry: any Inquiry<Outcome>) { self.inquiry = inquiry }

  /// Whether it is the same inquiry.
  public static func == (left: Asked, right: Asked) -> Bool {
    AnyInquiry(left.inquiry) == AnyInquiry(right.inquiry)
  }
  /// Hashes the inquiry.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyInquiry(inquiry)) }
}

/// An inquiry of any kind, told apart from others.
struct AnyInquiry: Hashable, Sendable {
  private let inquiry: any Inquiry

  init(_ inquiry: any Inquiry) { self.inquiry = inquiry }

  static func == (left: AnyInquiry, right: AnyInquiry) -> Bool {
    AnyHashable(left.inquiry) == AnyHashable(right.inquiry)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type(of: inquiry)))
    inquiry.hash(into: &hasher)
  }
}
