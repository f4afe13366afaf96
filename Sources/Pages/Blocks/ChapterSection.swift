import Textbook

/// A section of a chapter's page: a heading of the second level, and what follows it.
public struct ChapterSection: Sendable {
  /// Its heading.
  public let title: InlineText
  /// The heading and what follows, up to the next.
  public let blocks: [Block]
}

extension ChapterPage {
  /// The sections that a terminal shows, in order; what stands before the first belongs to none.
  public var sections: [ChapterSection] {
    var sections: [ChapterSection] = []
    for block in terminalBlocks {
      if case .heading(let title, 2, _) = block {
        sections.append(ChapterSection(title: title, blocks: [block]))
      } else if let last = sections.popLast() {
        sections.append(ChapterSection(title: last.title, blocks: last.blocks + [block]))
      }
    }
    return sections
  }
}
