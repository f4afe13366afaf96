import Textbook

/// In which conventions a sheet was made, whatever it says now.
///
/// The instructor chose them, and the code covers them; so a student who writes others on the sheet changes nothing in
/// how it is marked.
extension Sheet {
  /// The sheet with the conventions, and the version, that its code belongs to under a key; nil where it belongs to none.
  ///
  /// Only a sheet that names conventions, or should, is looked at with others than its own.
  func withItsConventions(key: String) -> Sheet? {
    if hasCode(key: key) { return self }
    guard version >= Self.inConventions || !conventions.isEmpty else { return nil }
    for conventions in Convention.combinations {
      var original = self
      original.conventions = conventions.map(\.name)
      original.version = conventions.isEmpty ? Self.inLecturesWords : Self.inConventions
      if original.hasCode(key: key) { return original }
    }
    return nil
  }

  /// Whether another state of the sheet, in its record or in its words, names other conventions than this.
  func isConvention(changedOn other: Sheet) -> Bool {
    other.conventions != conventions || (other.statedConventions ?? conventions) != conventions
  }
}

extension Convention {
  /// Every choice of conventions that a sheet can keep to: of each topic one or none, in the order of the list.
  static let combinations: [[Convention]] = Topic.allCases.reduce([[]]) { combinations, topic in
    combinations.flatMap { chosen in [chosen] + choices(of: topic).map { chosen + [$0] } }
  }
}
