import NumericCore

/// For each quantity of a derivation: the quantities whose formulas mention it.
///
/// Formulas say what a quantity is computed from; this says the reverse, so that what lies between a variable
/// and an output is found without looking at all the rest. A mention that a redefinition has taken back stays:
/// whoever follows the index asks the formulas too.
struct UseIndex: Sendable {
  /// The quantities in the order stated; a quantity's place is its index here.
  private var stated: [Symbol] = []
  private var places: [Symbol: Int32] = [:]
  /// The last mention of each quantity, as an index into `mentions`; −1 where there is none.
  private var lastMention: [Int32] = []
  /// Who mentions a quantity, and its mention before that: linked lists in one array, since a hundred thousand
  /// weights, used once each, need no array each.
  private var mentions: [(user: Int32, earlier: Int32)] = []
  /// Whether a redefined quantity mentions one that is stated after it.
  private var looksAhead = false

  /// Adds a quantity that is stated now, after all that it mentions.
  mutating func state(_ symbol: Symbol, mentioning operands: [Symbol]) {
    places[symbol] = Int32(stated.count)
    stated.append(symbol)
    lastMention.append(-1)
    mention(operands, in: symbol)
  }

  /// Adds what a quantity mentions.
  mutating func mention(_ operands: [Symbol], in symbol: Symbol) {
    guard let user = places[symbol] else { return }
    for operand in operands {
      guard let place = places[operand] else { continue }
      looksAhead = looksAhead || place > user
      mentions.append((user, lastMention[Int(place)]))
      lastMention[Int(place)] = Int32(mentions.count - 1)
    }
  }

  /// All that a quantity may have a part in up to an output, numbered from 0, which is the quantity itself.
  func dependents(of symbol: Symbol, upTo output: Symbol) -> [Symbol: Int] {
    guard let start = places[symbol] else { return [symbol: 0] }
    // What is stated after the output can lead to it only if something looks ahead.
    let last = looksAhead ? Int32.max : places[output] ?? Int32.max
    var found = [symbol: 0]
    var pending = [start]
    while let place = pending.popLast() {
      var mention = lastMention[Int(place)]
      while mention >= 0 {
        let (user, earlier) = mentions[Int(mention)]
        if user <= last, found[stated[Int(user)]] == nil {
          found[stated[Int(user)]] = found.count
          pending.append(user)
        }
        mention = earlier
      }
    }
    return found
  }

  /// The quantities whose formulas mention a quantity directly, the last one first.
  func users(of symbol: Symbol) -> [Symbol] {
    guard let place = places[symbol] else { return [] }
    var users: [Symbol] = []
    var mention = lastMention[Int(place)]
    while mention >= 0 {
      let (user, earlier) = mentions[Int(mention)]
      users.append(stated[Int(user)])
      mention = earlier
    }
    return users
  }

  /// The quantities in the order stated.
  func sorted(_ symbols: some Sequence<Symbol>) -> [Symbol] {
    symbols.sorted { places[$0, default: .max] < places[$1, default: .max] }
  }
}
