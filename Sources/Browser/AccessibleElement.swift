/// A part of a page as a screen reader is told of it.
package struct AccessibleElement: Decodable, Equatable, Sendable {
  /// What it is: `heading`, `link`, `image`.
  package let role: String
  /// What it is called; empty where it has no name.
  package let name: String
}

extension Page {
  /// What screen readers are told of the page's elements; nothing of those that have no role or are hidden from them, of
  /// pictures that only decorate, and of a formula's parts.
  ///
  /// The elements are asked themselves: the whole tree of a page with many formulas takes the browser ten times as long
  /// to tell.
  package func accessibleElements() throws(BrowserError) -> [AccessibleElement] {
    // Once it has been asked for the top of the tree, the browser keeps it; else it makes one anew for each element.
    try command("Accessibility.getFullAXTree", ["depth": 1])
    return try evaluate(
      """
      [...document.body.querySelectorAll(":not(math *)")]
        .filter((element) => element.checkVisibility({visibilityProperty: true})
          && !element.closest("[aria-hidden=true], [inert]") && !element.matches("img[alt='']"))
        .map(({computedRole: role, computedName: name}) => ({role, name}))
        .filter(({role}) => !["", "generic", "none"].includes(role))
      """)
  }
}
