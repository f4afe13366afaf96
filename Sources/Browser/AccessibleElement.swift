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
  /// The browser is asked for one element after the other: the whole tree of a page with many formulas takes it more
  /// than ten times as long.
  package func accessibleElements() throws(BrowserError) -> [AccessibleElement] {
    try evaluate(
      """
      [...document.body.querySelectorAll(":not(math *)")]
        .filter((element) => element.checkVisibility({visibilityProperty: true})
          && !element.closest("[aria-hidden=true], [inert]") && !element.matches("img[alt='']")
          && !["", "generic", "none"].includes(element.computedRole))
        .map(({computedRole: role, computedName: name}) => ({role, name}))
      """)
  }
}
