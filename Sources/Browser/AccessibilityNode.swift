/// A part of a page as a screen reader is told of it.
package struct AccessibilityNode: Decodable, Equatable, Sendable {
  /// What it is: `heading`, `link`, `image`; empty where the browser says nothing.
  package let role: String
  /// What it is called.
  package let name: String
  /// Whether screen readers are told nothing of it.
  package let isIgnored: Bool

  private enum Key: CodingKey { case role, name, ignored }

  private struct Property: Decodable { let value: String? }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    role = try fields.decodeIfPresent(Property.self, forKey: .role)?.value ?? ""
    name = try fields.decodeIfPresent(Property.self, forKey: .name)?.value ?? ""
    isIgnored = try fields.decode(Bool.self, forKey: .ignored)
  }
}

extension Page {
  /// All that screen readers are told of the page, and what they are not, from the document's node on.
  package func accessibilityTree() throws(BrowserError) -> [AccessibilityNode] {
    struct Tree: Decodable { let nodes: [AccessibilityNode] }
    return try ask("Accessibility.getFullAXTree", as: Tree.self).nodes
  }
}
