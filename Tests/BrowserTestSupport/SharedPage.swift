import Browser
import Testing

/// Where Chromium is installed here.
package let chromium = Browser.find()

/// One page for the tests of a suite, as a check of many pages has one: a browser takes longer to start than most of
/// them.
///
/// The tests run one after another (`.serialized`), so it is never used twice at once.
package struct SharedPage: SuiteTrait, TestScoping {
  /// A page that tests are handed.
  package final class Holder: @unchecked Sendable {
    package let page: Page
    init(_ page: Page) { self.page = page }
  }

  @TaskLocal package static var current: Holder?

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing tests: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard let chromium else { return try await tests() }
    let browser = try Browser.start(chromium)
    defer { browser.close() }
    let holder = Holder(try browser.newPage())
    try await Self.$current.withValue(holder) { try await tests() }
  }
}

extension Trait where Self == SharedPage {
  /// One page for the tests of the suite.
  package static var sharedPage: SharedPage { SharedPage() }
}
