extension String {
  /// The text as the name of a Swift type that nothing else has: `one-neuron` is `OneNeuronNotes`, `3-2-1` is `Notes321`.
  ///
  /// Letters and digits of ASCII stay, since names in compiled code are made of these.
  var asTypeName: String {
    let words = split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard name.first?.isLetter == true else { return "Notes" + name }
    return name.hasSuffix("Notes") ? name : name + "Notes"
  }
}
