/// Reads the text of a paragraph, a heading or a cell: emphasis, code, formulas, links and pictures.
///
/// Asterisks are read as CommonMark does, but for one thing: between two letters, or between a letter and a sign, they
/// may open and close, since Korean has its particles right behind an emphasised word.
struct PassageRuns {
  private enum Piece {
    case words(String)
    case run(PassageRun)
    /// Asterisks or low lines, those that no other belongs to.
    case marks(Character, Int)
  }

  /// Asterisks or low lines that may open.
  private struct Opener {
    let mark: Character
    let place: Int
    var count: Int
  }

  private let text: [Character]
  private let ends: PassageEnds
  private let mayLink: Bool
  private var at = 0
  private var pieces: [Piece] = []
  private var words = ""
  private var openers: [Opener] = []
  private var open: [Character: Int] = [:]
  /// How each piece begins and ends to stand out: +1 where it begins, −1 behind its end.
  private var strong: [Int: Int] = [:]
  private var slanted: [Int: Int] = [:]

  /// The runs of some lines; two spaces or a backslash at the end of one begin a new line.
  static func runs(of lines: [Substring]) -> [PassageRun] {
    let joined = lines.enumerated().map { number, line in
      let isLast = number == lines.count - 1
      let text = String(line.trimmed)
      if isLast { return text }
      if line.hasSuffix("  ") { return text + "\n" }
      return text.hasSuffix("\\") ? text.dropLast() + "\n" : text + " "
    }
    return runs(of: Array(joined.joined()), mayLink: true)
  }

  private static func runs(of text: [Character], mayLink: Bool) -> [PassageRun] {
    var reader = PassageRuns(text, mayLink: mayLink)
    while reader.at < text.count { reader.step() }
    reader.endWords()
    return reader.runs
  }

  private init(_ text: [Character], mayLink: Bool) {
    self.text = text
    self.mayLink = mayLink
    ends = PassageEnds(of: text)
  }

  private func character(_ offset: Int = 0) -> Character? {
    text.indices.contains(at + offset) ? text[at + offset] : nil
  }

  private mutating func step() {
    switch text[at] {
    case "\\": escape()
    case "`": code()
    case "$": math()
    case "*", "_": marks()
    case "!" where character(1) == "[": bracketed(isImage: true)
    case "[" where mayLink: bracketed(isImage: false)
    case "<": tag()
    case "\n":
      at += 1
      add(.lineBreak)
    default: take(1)
    }
  }

  /// Takes some characters as words.
  private mutating func take(_ count: Int) {
    words += String(text[at..<at + count])
    at += count
  }

  private mutating func endWords() {
    if !words.isEmpty { pieces.append(.words(words)) }
    words = ""
  }

  private mutating func add(_ run: PassageRun) {
    endWords()
    pieces.append(.run(run))
  }

  private mutating func escape() {
    at += 1
    guard let next = character(), next.isASCII, next.isPunctuation || next.isSymbol else {
      words += "\\"
      return
    }
    take(1)
  }

  // MARK: - Code and formulas

  private mutating func code() {
    let count = ends.runLength(at: at)
    guard let end = ends.backticks(count, after: at + count - 1) else { return take(count) }
    var inside = text[(at + count)..<end]
    // Spaces inside let a backtick stand at an end.
    if inside.first == " ", inside.last == " ", inside.contains(where: { $0 != " " }) {
      inside = inside.dropFirst().dropLast()
    }
    at = end + count
    add(.code(String(inside), []))
  }

  private mutating func math() {
    let isBehindWord = character(-1).map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
    if character(1) == "`", let end = ends.mathAfterBacktick(from: at + 2) {
      add(.math(String(text[(at + 2)..<end]), []))
      at = end + 2
    } else if character(1) == "$", let end = ends.doubleDollar(from: at + 2), end > at + 2 {
      add(.math(String(text[(at + 2)..<end]), []))
      at = end + 2
    } else if !isBehindWord, let next = character(1), next != " ", next != "$",
      let end = ends.dollar(from: at + 1)
    {
      add(.math(String(text[(at + 1)..<end]), []))
      at = end + 1
    } else {
      take(1)
    }
  }

  // MARK: - Emphasis

  private mutating func marks() {
    let mark = text[at]
    let count = text[at...].prefix { $0 == mark }.count
    let (before, after) = (character(-1), character(count))
    func isGap(_ character: Character?) -> Bool { character.map(\.isWhitespace) ?? true }
    func isLetter(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
    let mayOpen = !isGap(after) && (mark == "*" || !isLetter(before))
    let mayClose = !isGap(before) && (mark == "*" || !isLetter(after))
    at += count
    endWords()
    var left = count
    if mayClose { left = close(mark, left) }
    guard left > 0 else { return }
    pieces.append(.marks(mark, left))
    if mayOpen {
      openers.append(Opener(mark: mark, place: pieces.count - 1, count: left))
      open[mark, default: 0] += 1
    }
  }

  /// Closes what the nearest marks of the kind opened; returns how many are left.
  private mutating func close(_ mark: Character, _ count: Int) -> Int {
    var left = count
    while left > 0, open[mark, default: 0] > 0 {
      // What was opened in between is closed nowhere.
      while openers.last!.mark != mark { open[openers.removeLast().mark]! -= 1 }
      let opener = openers[openers.count - 1]
      let used = min(2, left, opener.count)
      let place = opener.place
      if used == 2 {
        strong[place + 1, default: 0] += 1
        strong[pieces.count, default: 0] -= 1
      } else {
        slanted[place + 1, default: 0] += 1
        slanted[pieces.count, default: 0] -= 1
      }
      left -= used
      openers[openers.count - 1].count -= used
      pieces[place] = .marks(mark, opener.count - used)
      if opener.count == used {
        openers.removeLast()
        open[mark]! -= 1
      }
    }
    return left
  }

  /// The pieces, each standing out as the marks around it say.
  private var runs: [PassageRun] {
    var (bold, italic) = (0, 0)
    var runs: [PassageRun] = []
    for (place, piece) in pieces.enumerated() {
      bold += strong[place] ?? 0
      italic += slanted[place] ?? 0
      var emphasis: PassageRun.Emphasis = bold > 0 ? .strong : []
      if italic > 0 { emphasis.insert(.slanted) }
      switch piece {
      case .marks(_, 0): break
      case .marks(let mark, let count): runs.append(.words(String(repeating: mark, count: count), emphasis))
      case .words(let words): runs.append(.words(words, emphasis))
      case .run(.code(let text, _)): runs.append(.code(text, emphasis))
      case .run(.math(let text, _)): runs.append(.math(text, emphasis))
      case .run(let run): runs.append(run)
      }
    }
    return runs.reduce(into: []) { joined, run in
      if case .words(let text, let emphasis) = run, case .words(let earlier, emphasis)? = joined.last {
        joined[joined.count - 1] = .words(earlier + text, emphasis)
      } else {
        joined.append(run)
      }
    }
  }

  // MARK: - Links, pictures, tags

  private mutating func bracketed(isImage: Bool) {
    let start = isImage ? at + 1 : at
    guard let close = ends.bracket(closing: start), let target = PassageAddress(in: text, from: close + 1)
    else {
      return take(isImage ? 2 : 1)
    }
    let inside = Self.runs(of: Array(text[(start + 1)..<close]), mayLink: false)
    at = target.end
    add(isImage ? .image(inside.plain, at: target.address) : .link(inside, to: target.address))
  }

  /// An address between angle brackets, a line break, a comment; any other tag is words.
  private mutating func tag() {
    if let end = ends.commentEnd(from: at) {
      at = end
      return
    }
    let inside = text[(at + 1)...].prefix(2_000).prefix { !"<> \n".contains($0) || $0 == " " }
    guard character(inside.count + 1) == ">" else { return take(1) }
    let address = String(inside)
    if ["br", "br/", "br /"].contains(address.lowercased()) {
      at += inside.count + 2
      add(.lineBreak)
    } else if mayLink, !address.contains(" "),
      ["http://", "https://", "mailto:"].contains(where: address.lowercased().hasPrefix)
    {
      at += inside.count + 2
      add(.link([.words(address, [])], to: address))
    } else {
      take(1)
    }
  }
}
