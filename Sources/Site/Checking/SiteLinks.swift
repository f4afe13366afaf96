/// Holds the links between the pages of a site: each must lead to a page, and to one place on it.
package struct SiteLinks {
  /// Links that lead nowhere, and places that two elements of a page claim, in the order of the pages.
  package let faults: [String]

  /// Looks at all links in a site's files.
  package init(files: [(path: String, text: String)]) {
    let pages = files.filter { $0.path.hasSuffix(".html") }
    let paths = Set(files.map(\.path))
    let places = pages.map { page in
      (path: page.path, ids: page.text.matches(of: /\ id="([^"]+)"/).map { String($0.1) })
    }
    let anchors = Dictionary(uniqueKeysWithValues: places.map { ($0.path, Set($0.ids)) })
    let doubled = places.flatMap { path, ids in
      Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        .map { "\(path): the id \($0) stands on it more than once" }
    }
    faults =
      doubled
      + pages.flatMap { page in
        page.text.matches(of: /(?:href|src)="([^"]+)"/).compactMap { match -> String? in
          let address = String(match.1)
          if address.contains(":") { return nil }
          let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let target = parts[0].isEmpty ? page.path : Self.path(String(parts[0]), from: page.path)
          guard paths.contains(target) else { return "\(page.path): \(address) leads to no file" }
          guard parts.count > 1, !parts[1].isEmpty else { return nil }
          return anchors[target, default: []].contains(String(parts[1]))
            ? nil : "\(page.path): \(address) leads to no place on that page"
        }
      }
  }

  /// A path seen from the folder of a page, as one from the site's own.
  private static func path(_ relative: String, from page: String) -> String {
    var steps = page.split(separator: "/").dropLast().map(String.init)
    for step in relative.split(separator: "/") {
      if step == ".." { steps.removeLast(min(1, steps.count)) } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
