/// LaTeX math with its groups and blocks closed: what stands between braces, and the cells of a block's rows.
indirect enum LaTeXNode: Hashable {
  /// A token that stands for itself.
  case token(LaTeXToken)
  /// What stands between braces.
  case group([LaTeXNode], Range<String.Index>)
  /// A block: its rows, each with its cells.
  case block(String, rows: [[[LaTeXNode]]], Range<String.Index>)

  /// Where it stands.
  var range: Range<String.Index> {
    switch self {
    case .token(let token): token.range
    case .group(_, let range), .block(_, rows: _, let range): range
    }
  }

  /// The token's kind; nil for what is built up.
  var kind: LaTeXToken.Kind? {
    if case .token(let token) = self { token.kind } else { nil }
  }

  /// The sign that it is.
  var sign: Character? {
    if case .sign(let sign) = kind { sign } else { nil }
  }

  /// The letter that it is.
  var letter: Character? {
    if case .letter(let letter) = kind { letter } else { nil }
  }

  /// Whether nothing of it is seen: a wide space, or an empty group.
  var isBlank: Bool {
    switch self {
    case .token(let token): token.kind == .wide
    case .group(let nodes, _): nodes.allSatisfy(\.isBlank)
    case .block: false
    }
  }
}

/// Closes groups and blocks, and says which is not closed.
struct LaTeXTree {
  private var tokens: ArraySlice<LaTeXToken>
  private var depth = 0

  /// How deep groups, blocks, parentheses and scripts may lie in one another.
  static let deepest = 100

  /// The nodes of some tokens.
  static func nodes(of tokens: [LaTeXToken]) throws(Fault) -> [LaTeXNode] {
    var tree = LaTeXTree(tokens: tokens[...])
    var nodes: [LaTeXNode] = []
    while let token = tree.tokens.first {
      guard let node = try tree.node() else { throw tree.stray(token) }
      nodes.append(node)
    }
    return nodes
  }

  private init(tokens: ArraySlice<LaTeXToken>) { self.tokens = tokens }

  /// The next node; nil at what closes or parts something. A row's end is a node where no block is open.
  private mutating func node() throws(Fault) -> LaTeXNode? {
    guard let token = tokens.first else { return nil }
    switch token.kind {
    case .open:
      tokens.removeFirst()
      return try group(openedBy: token)
    case .begin(let name):
      tokens.removeFirst()
      return try block(name, openedBy: token)
    case .close, .end, .ampersand: return nil
    case .rowEnd where depth > 0: return nil
    default:
      tokens.removeFirst()
      return .token(token)
    }
  }

  private mutating func group(openedBy open: LaTeXToken) throws(Fault) -> LaTeXNode {
    try enter(open)
    var nodes: [LaTeXNode] = []
    while let node = try node() { nodes.append(node) }
    guard let close = tokens.first else {
      throw Fault(at: open.range, ko: "이 {를 닫는 }가 없습니다", en: "this { is not closed")
    }
    guard close.kind == .close else { throw stray(close) }
    tokens.removeFirst()
    depth -= 1
    return .group(nodes, open.range.lowerBound..<close.range.upperBound)
  }

  private mutating func block(_ name: String, openedBy open: LaTeXToken) throws(Fault) -> LaTeXNode {
    try enter(open)
    // The columns of an array are not read: they only say how it is set.
    if ["array", "alignedat"].contains(name), tokens.first?.kind == .open, let spec = tokens.popFirst() {
      _ = try group(openedBy: spec)
    }
    var rows: [[[LaTeXNode]]] = [[[]]]
    while true {
      if let node = try node() {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].append(node)
        continue
      }
      guard let token = tokens.popFirst() else {
        throw Fault(
          at: open.range, ko: "이 \\begin{\(name)}을 닫는 \\end{\(name)}이 없습니다",
          en: "this \\begin{\(name)} is not closed by \\end{\(name)}")
      }
      switch token.kind {
      case .ampersand: rows[rows.count - 1].append([])
      case .rowEnd: rows.append([[]])
      case .end(name):
        depth -= 1
        if rows.count > 1, rows.last == [[]] { rows.removeLast() }
        return .block(name, rows: rows, open.range.lowerBound..<token.range.upperBound)
      case .end(let other):
        throw Fault(
          at: token.range, ko: "\\begin{\(name)}이 \\end{\(other)}로 닫혔습니다",
          en: "\\begin{\(name)} is closed by \\end{\(other)}")
      default: throw stray(token)
      }
    }
  }

  private mutating func enter(_ open: LaTeXToken) throws(Fault) {
    depth += 1
    if depth > Self.deepest { throw Self.tooDeep(at: open.range) }
  }

  static func tooDeep(at range: Range<String.Index>) -> Fault {
    Fault(
      at: range, ko: "수식이 너무 깊습니다. \(deepest)겹까지 읽습니다",
      en: "the formula is nested too deeply: at most \(deepest) levels are read")
  }

  private func stray(_ token: LaTeXToken) -> Fault {
    switch token.kind {
    case .close: Fault(at: token.range, ko: "이 }를 여는 {가 없습니다", en: "this } closes nothing")
    case .end(let name):
      Fault(
        at: token.range, ko: "이 \\end{\(name)}을 여는 \\begin{\(name)}이 없습니다",
        en: "this \\end{\(name)} closes nothing")
    case .rowEnd:
      Fault(at: token.range, ko: "중괄호 안에서는 줄을 바꿀 수 없습니다", en: "no row can end inside braces")
    default:
      Fault(
        at: token.range, ko: "&는 aligned 같은 블록이나 행렬 안에만 씁니다",
        en: "& belongs into a block such as aligned, or into a matrix")
    }
  }
}
