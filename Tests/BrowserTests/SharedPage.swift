import Testing

@testable import Browser

/// Where Chromium is installed here.
let chromium = Browser.find()

/// One page for the tests of a suite, as a check of many pages has one: a browser takes longer to start than most of
/// them.
///
/// The tests run one after another (`.serialized`), so it is never used twice at once.
struct SharedPage: SuiteTrait, TestScoping {
  /// A page that tests are handed.
  final class Holder: @unchecked Sendable {
    let page: Page
    init(_ page: Page) { self.page = page }
  }

  @TaskLocal static var current: Holder?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing tests: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard let chromium else { return try await tests() }
    let holder = Holder(try Browser.start(chromium).newPage())
    defer { holder.page.browser.close() }
    try await Self.$current.withValue(holder) { try await tests() }
  }
}

extension Trait where Self == SharedPage {
  static var sharedPage: SharedPage { SharedPage() }
}
