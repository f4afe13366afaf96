/// For each quantity, by its place in the order stated: the quantities whose formulas mention it.
///
/// Formulas say what a quantity is computed from; this says the reverse, so that what lies between a variable
/// and an output is found without looking at all the rest. A mention that a redefinition has taken back stays:
/// whoever follows the index asks the formulas too.
struct UseIndex: Sendable {
  /// The last mention of each quantity, as an index into `mentions`; −1 where there is none.
  private var lastMention: [Int32] = []
  /// Who mentions a quantity, and its mention before that: linked lists in one array, since a hundred thousand
  /// weights, used once each, need no array each.
  private var mentions: [(user: Int32, earlier: Int32)] = []
  /// Whether a redefined quantity mentions one that is stated after it.
  private var looksAhead = false

  /// None are stated yet.
  init() {}

  /// The quantities that are stated, each with what it mentions.
  init(mentioning operands: [[Int]]) {
    lastMention = [Int32](repeating: -1, count: operands.count)
    for (user, operands) in operands.enumerated() { mention(operands, in: user) }
  }

  /// Adds a quantity that is stated now, after all that it mentions.
  mutating func state(mentioning operands: [Int]) {
    lastMention.append(-1)
    mention(operands, in: lastMention.count - 1)
  }

  /// Adds what a quantity mentions.
  mutating func mention(_ operands: [Int], in user: Int) {
    for operand in operands {
      looksAhead = looksAhead || operand > user
      mentions.append((Int32(user), lastMention[operand]))
      lastMention[operand] = Int32(mentions.count - 1)
    }
  }

  /// All that a quantity may have a part in up to an output, each numbered; the quantity itself has 0. Without an output,
  /// to the end.
  func dependents(of start: Int, upTo output: Int?) -> [Int: Int] {
    // What is stated after the output can lead to it only if something looks ahead.
    let last = looksAhead ? .max : output ?? .max
    var found = [start: 0]
    var pending = [start]
    while let place = pending.popLast() {
      forEachUser(of: place) { user in
        guard user <= last, found[user] == nil else { return }
        found[user] = found.count
        pending.append(user)
      }
    }
    return found
  }

  /// The quantities whose formulas mention a quantity directly, the last one first.
  func users(of place: Int) -> [Int] {
    var users: [Int] = []
    forEachUser(of: place) { users.append($0) }
    return users
  }

  private func forEachUser(of place: Int, _ body: (Int) -> Void) {
    var mention = lastMention[place]
    while mention >= 0 {
      let (user, earlier) = mentions[Int(mention)]
      body(Int(user))
      mention = earlier
    }
  }
}
