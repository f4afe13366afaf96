/// A slip made consistently, charged where it is made first and named wherever it is made again: on a sheet, and in the
/// functions of a file.
///
/// An answer may be explained by several slips, or by another course's convention. Of those that explain the first
/// one, that counts which explains most of the later ones: it is what the student does.
struct SlipsChargedOnce {
  /// What a student does: a slip or two together, wherever they are made, or a convention that is not kept to.
  enum Habit: Hashable {
    case slips(Set<String>)
    case convention(String)
  }

  /// What an answer is put down to.
  struct Ruling: Equatable {
    let habit: Habit
    /// Whether it was charged for before: each of two slips may have been, in different places.
    let isRepeated: Bool
  }

  /// The rulings, one for each answer; nil where nothing explains it.
  let rulings: [Ruling?]

  /// Rules on what explains each answer that went wrong, as the marker chose it first; empty for any other.
  init(_ explanations: [[Habit]]) {
    func uses(_ habit: Habit, after index: Int) -> Int {
      explanations[(index + 1)...].count { $0.contains(habit) }
    }
    var slips: Set<String> = []
    var conventions: Set<String> = []
    func isCharged(_ habit: Habit) -> Bool {
      switch habit {
      case .slips(let made): made.isSubset(of: slips)
      case .convention(let name): conventions.contains(name)
      }
    }
    rulings = explanations.enumerated().map { index, own in
      if let again = own.first(where: isCharged) { return Ruling(habit: again, isRepeated: true) }
      // Of equals the first stays.
      guard let most = own.map({ uses($0, after: index) }).max(),
        let habit = own.first(where: { uses($0, after: index) == most })
      else { return nil }
      switch habit {
      case .slips(let made): slips.formUnion(made)
      case .convention(let name): conventions.insert(name)
      }
      return Ruling(habit: habit, isRepeated: false)
    }
  }
}
