import NumericCore
import Textbook

/// A slip made consistently, charged where it is made first and named wherever it is made again.
///
/// An answer may be explained by several slips, or by another course's convention. Of those that explain the first
/// one, that counts which explains most of the later ones: it is what the student does.
struct SlipsChargedOnce {
  /// What a student does: a slip, wherever it is made, or a convention that the sheet does not keep to.
  private enum Habit: Hashable {
    case slip(String)
    case convention(String)
  }

  /// What explains the answer of each step that went wrong, as the marker chose it first; empty for any other.
  private let explanations: [[Habit]]

  /// Looks at what explains each answer that some marks call a mistake.
  init(_ marks: [StepMark]) {
    explanations = marks.map { mark in
      guard mark.outcome.isMistake else { return [] }
      let slips = [mark.slip?.slip.id].compactMap { $0 } + mark.twins.map(\.id)
      return slips.map { .slip($0) } + (mark.convention.map { [.convention($0.name)] } ?? [])
    }
  }

  /// Charges each habit once; `slip` finds a step's slip by the step's index and the slip's id.
  func settle(_ marks: inout [StepMark], slip: (Int, String) -> MarkingScheme.StepSlip?) {
    var charged: Set<Habit> = []
    for index in marks.indices where !explanations[index].isEmpty {
      let own = explanations[index]
      let habit: Habit
      if let again = own.first(where: charged.contains) {
        marks[index].outcome = .repeated
        habit = again
      } else {
        // Of equals the first stays.
        let most = own.map { uses($0, after: index) }.max()!
        habit = own.first { uses($0, after: index) == most }!
        charged.insert(habit)
      }
      guard case .slip(let id) = habit, id != marks[index].slip?.slip.id, let named = slip(index, id) else {
        continue
      }
      marks[index].twins = marks[index].twins.map { $0.id == id ? marks[index].slip!.slip : $0 }
      marks[index].slip = named
    }
  }

  private func uses(_ habit: Habit, after index: Int) -> Int {
    explanations[(index + 1)...].count { $0.contains(habit) }
  }
}
