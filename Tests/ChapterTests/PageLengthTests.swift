import TestSupport
import Testing
import Textbook

@testable import companion

/// How long the pages of chapters take to read, as they say themselves in the line under the byline.
@Suite("A chapter's page", .inTurn)
struct PageLengthTests {
  /// What a page may take to read, its questions apart.
  private static let limit = 10

  /// The minutes of reading that a page states; nil where it states none.
  private static func reading(_ page: String) -> Int? {
    page.firstMatch(of: /(?:About |읽는 데 )([0-9]+)(?: minutes? to read|분쯤)/).flatMap { Int($0.1) }
  }

  @Test("reads in ten minutes, questions apart", arguments: Book.names)
  func length(name: String) throws {
    let minutes = try Language.allCases.map { language in
      try #require(Self.reading(PageTests.text("\(language.rawValue)/\(name).md")), "\(name), \(language)")
    }
    #expect(minutes.allSatisfy { $0 <= Self.limit }, "\(name): \(minutes)")
  }

  @Test("would be found out where it says that it takes longer, or says nothing", .tags(.mutant))
  func tooLong() {
    #expect(Self.reading("Before this: 12. About 11 minutes to read, 5 for its questions.") == 11)
    #expect(Self.reading("앞 장은 1-1-1입니다. 읽는 데 9분쯤, 질문에 5분쯤 걸립니다.") == 9)
    #expect(Self.reading("About 5 for its questions.") == nil)
  }
}
