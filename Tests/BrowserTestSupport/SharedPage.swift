import Browser
import Synchronization
import Testing

/// Where Chromium is installed here.
package let chromium = Browser.find()

/// A page for each test of a suite, which the next test gets when one is done with it, as a check of many pages has one:
/// a browser takes longer to start than most of them.
///
/// There are as many pages, each in a browser of its own, as tests run at once.
package struct SharedPage: SuiteTrait, TestTrait, TestScoping {
  /// A page that a test is handed; nobody else has it meanwhile.
  package final class Holder: @unchecked Sendable {
    package let page: Page
    fileprivate let browser: Browser

    fileprivate init(_ path: String) throws {
      browser = try Browser.start(path)
      page = try browser.newPage()
    }
  }

  /// The pages that nobody has just now.
  private final class Shelf: Sendable {
    let free = Mutex<[Holder]>([])

    func closeAll() {
      for holder in free.withLock({ $0 }) { holder.browser.close() }
    }
  }

  @TaskLocal private static var shelf: Shelf?
  @TaskLocal package static var current: Holder?

  package var isRecursive: Bool { true }

  /// The outermost suite has the shelf, each test case a page of it.
  package func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
    testCase != nil || test.isSuite && Self.shelf == nil ? self : nil
  }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing tests: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard let chromium else { return try await tests() }
    guard let shelf = Self.shelf else {
      let shelf = Shelf()
      defer { shelf.closeAll() }
      return try await Self.$shelf.withValue(shelf) { try await tests() }
    }
    let holder = try shelf.free.withLock { $0.popLast() } ?? Holder(chromium)
    defer { shelf.free.withLock { $0.append(holder) } }
    try await Self.$current.withValue(holder) { try await tests() }
  }
}

extension Trait where Self == SharedPage {
  /// A page for each test of the suite.
  package static var sharedPage: SharedPage { SharedPage() }
}
