import Foundation
import TestSupport
import Testing

/// The page about one's own lecture shows what it is made from, and cannot show anything else.
@Suite("Your own lecture", .inTurn)
struct YourOwnLectureTests {
  @Test("Every block is shown just before it is worked out", arguments: ["en", "ko"])
  func blocksAreShown(language: String) throws {
    let blocks = try page(in: language)
    let live = blocks.filter { $0.kind == "network" }
    #expect(live.count == 4)
    #expect(live.map(\.text) == shown(in: blocks))
  }

  @Test("Both languages state the same")
  func languagesAgree() throws {
    #expect(try statements(in: "en") == statements(in: "ko"))
  }

  @Test("A block that differs from what is shown is noticed")
  func difference() {
    let blocks = fencedBlocks(in: "```text\nw = 1\n```\n\n```network\nw = 2\n```\n")
    #expect(blocks.filter { $0.kind == "network" }.map(\.text) != shown(in: blocks))
  }

  @Test("A block inside a longer fence is only shown")
  func nestedFence() {
    let blocks = fencedBlocks(in: "````markdown\n```network\nw = 1\n```\n````\n")
    #expect(blocks.map(\.kind) == ["markdown"])
    #expect(blocks.map(\.text) == ["```network\nw = 1\n```\n"])
  }

  // MARK: - Blocks

  private struct Block: Equatable {
    let kind: String
    let text: String
  }

  private func page(in language: String) throws -> [Block] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "docs/notes/your-own-lecture.\(language).md")
    return fencedBlocks(in: try String(contentsOf: file, encoding: .utf8))
  }

  private func statements(in language: String) throws -> [String] {
    try page(in: language).filter { $0.kind == "network" }.map(\.text)
  }

  /// What is shown of statements: the first block is shown in its file, the others alone.
  private func shown(in blocks: [Block]) -> [String] {
    blocks.filter { ["markdown", "text"].contains($0.kind) }
      .map { fencedBlocks(in: $0.text).first?.text ?? $0.text }
  }

  /// The fenced blocks of a page; a fence ends at one of its own length.
  private func fencedBlocks(in page: String) -> [Block] {
    var blocks: [Block] = []
    var open: (fence: Substring, kind: String)?
    var text = ""
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let (fence, kind) = open {
        if line == fence {
          blocks.append(Block(kind: kind, text: text))
          (open, text) = (nil, "")
        } else {
          text += line + "\n"
        }
      } else if line.hasPrefix("```") {
        let fence = line.prefix { $0 == "`" }
        open = (fence, String(line.dropFirst(fence.count)))
      }
    }
    return blocks
  }
}
