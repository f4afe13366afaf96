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

  /// What explains the answer of each step that went wrong; empty for any other.
  private let explanations: [[Habit]]
  /// For each step, the first of its own slips that is such a habit.
  private let slips: [[Habit: MarkingScheme.StepSlip]]

  /// Looks for what explains each answer that some marks call a mistake.
  init(_ marker: Marker, _ marks: [StepMark]) {
    var slips: [[Habit: MarkingScheme.StepSlip]] = []
    explanations = marks.indices.map { index in
      let mark = marks[index]
      let places = mark.outcome == .slip ? marker.certainSlips(of: index) : []
      slips.append(
        Dictionary(
          places.map { (.slip(mark.step.slips[$0].slip.id), mark.step.slips[$0]) },
          uniquingKeysWith: { first, _ in first }))
      let convention = mark.outcome.isMistake ? mark.convention.map { Habit.convention($0.name) } : nil
      return places.map { .slip(mark.step.slips[$0].slip.id) } + (convention.map { [$0] } ?? [])
    }
    self.slips = slips
  }

  /// Charges each habit once.
  func settle(_ marks: inout [StepMark]) {
    var charged: Set<Habit> = []
    for index in marks.indices where !explanations[index].isEmpty {
      let own = explanations[index]
      if let again = own.first(where: charged.contains) {
        (marks[index].outcome, marks[index].slip) = (.repeated, slips[index][again])
      } else {
        let habit = own.max { uses($0, after: index) < uses($1, after: index) }!
        // Of equals the first stays, as the marker chose it.
        let best = own.first { uses($0, after: index) == uses(habit, after: index) }!
        charged.insert(best)
        if let slip = slips[index][best] { marks[index].slip = slip }
      }
    }
  }

  private func uses(_ habit: Habit, after index: Int) -> Int {
    explanations[(index + 1)...].count { $0.contains(habit) }
  }
}
