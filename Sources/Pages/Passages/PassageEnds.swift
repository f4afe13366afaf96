/// Where what begins in a text may end, found in one pass, so that a long text with many beginnings and no end takes no
/// longer than any other.
struct PassageEnds {
  private var closingBrackets: [Int: Int] = [:]
  private var backticks: [Int: [Int]] = [:]
  private var runs: [Int: Int] = [:]
  private var dollars: [Int] = []
  private var doubleDollars: [Int] = []
  private var mathBackticks: [Int] = []
  private var comments: [Int: Int] = [:]

  init(of text: [Character]) {
    var openBrackets: [Int] = []
    var openComment: [Int] = []
    var at = 0
    func character(_ offset: Int) -> Character? {
      text.indices.contains(at + offset) ? text[at + offset] : nil
    }
    while at < text.count {
      switch text[at] {
      case "\\" where character(1) != "`": at += 1
      case "[": openBrackets.append(at)
      case "]": if let start = openBrackets.popLast() { closingBrackets[start] = at }
      case "`":
        let count = text[at...].prefix { $0 == "`" }.count
        backticks[count, default: []].append(at)
        runs[at] = count
        at += count - 1
        if character(1) == "$" { mathBackticks.append(at) }
      case "$":
        if character(1) == "$" { doubleDollars.append(at) }
        if character(-1) != " ", character(1).map({ !$0.isNumber }) ?? true { dollars.append(at) }
      case "<" where character(1) == "!" && character(2) == "-" && character(3) == "-": openComment.append(at)
      case ">" where character(-1) == "-" && character(-2) == "-":
        for start in openComment where start + 4 <= at - 2 { comments[start] = at + 1 }
        openComment = []
      default: break
      }
      at += 1
    }
  }

  /// How many backticks begin at a place.
  func runLength(at place: Int) -> Int { runs[place] ?? 1 }

  /// The next so many backticks behind a place.
  func backticks(_ count: Int, after place: Int) -> Int? {
    Self.next(in: backticks[count] ?? [], from: place + 1)
  }

  /// The next single dollar sign that may end a formula.
  func dollar(from place: Int) -> Int? { Self.next(in: dollars, from: place) }

  /// The next two dollar signs.
  func doubleDollar(from place: Int) -> Int? { Self.next(in: doubleDollars, from: place) }

  /// The next backtick with a dollar sign behind it.
  func mathAfterBacktick(from place: Int) -> Int? { Self.next(in: mathBackticks, from: place) }

  /// The bracket that closes one.
  func bracket(closing place: Int) -> Int? { closingBrackets[place] }

  /// The place behind the comment that begins at a place.
  func commentEnd(from place: Int) -> Int? { comments[place] }

  /// The first of some ascending places that is not before one.
  private static func next(in places: [Int], from place: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }
}
