import Testing
import Textbook

/// A formula that the slide does not have, and the slip it is known by.
struct ClaimMutant: CustomTestStringConvertible {
  let testDescription: String
  let assertion: Assertion
  let slip: String?

  init(_ description: String, slip: String? = nil, _ assertion: Assertion) {
    testDescription = description
    self.slip = slip
    self.assertion = assertion
  }
}
