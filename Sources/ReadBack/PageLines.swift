/// The lines of a page, to say where something stands.
struct PageLines {
  private let starts: [String.Index]

  init(_ text: String) {
    var starts = [text.startIndex]
    for place in text.indices where text[place].isNewline { starts.append(text.index(after: place)) }
    self.starts = starts
  }

  /// The number of the line that a place is in, from 1.
  func line(of place: String.Index) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low + 1
  }
}
