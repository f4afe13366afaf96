extension String {
  /// The text as the name of a Swift type: `my-3-2-1 net` is `My321Net`; `Notes` before a digit, or where nothing is left.
  var asTypeName: String {
    let words = split { !($0.isLetter || $0.isNumber) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first.map { $0.isLetter } == true ? name : "Notes" + name
  }
}
