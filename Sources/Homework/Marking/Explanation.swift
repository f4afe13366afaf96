import Textbook

/// What explains a wrong answer: the slips that give it, the one that is named first, and the convention by which it
/// would be right.
struct Explanation: Sendable {
  /// The slips, each name once; the first is the one that is named.
  private(set) var slips: [MarkingScheme.StepSlip] = []
  /// Those of the others that are proved to be one with it here, whatever the numbers.
  private(set) var twins: [MarkingScheme.StepSlip] = []
  /// The convention by which the answer would be right, where it is not by the sheet's own.
  var convention: Convention?

  /// The slip that is named.
  var slip: MarkingScheme.StepSlip? { slips.first }
  /// The other slips that give the same with these numbers, though not with all.
  var alternatives: [MarkingScheme.StepSlip] {
    slips.dropFirst().filter { other in !twins.contains { $0.names == other.names } }
  }

  /// Nothing.
  init() {}

  /// Some slips, the likeliest first; of those with one name the first stays.
  init(_ slips: [MarkingScheme.StepSlip]) {
    var seen: Set<Set<String>> = []
    self.slips = slips.filter { seen.insert($0.names).inserted }
  }

  /// Keeps of another explanation what is a habit among some.
  mutating func keep(_ habits: Set<SlipsChargedOnce.Habit>, of other: Explanation) {
    slips = other.slips.filter { habits.contains(.slips($0.names)) }
    convention = other.convention.flatMap { habits.contains(.convention($0.name)) ? $0 : nil }
  }

  /// What the student does, as far as this answer tells.
  var habits: [SlipsChargedOnce.Habit] {
    slips.map { .slips($0.names) } + (convention.map { [.convention($0.name)] } ?? [])
  }

  /// Names the slip that an answer is put down to, and finds out which of the others are one with it.
  mutating func settle(on habit: SlipsChargedOnce.Habit, at index: Int, of scheme: MarkingScheme) {
    if case .slips(let names) = habit, let place = slips.firstIndex(where: { $0.names == names }) {
      slips.insert(slips.remove(at: place), at: 0)
    }
    guard let slip else { return }
    twins = slips.dropFirst().filter { scheme.areOne(slip, $0, at: index) }
  }
}

extension MarkingScheme.StepSlip {
  /// The slips' names: two slips of one name, made in different places, are one habit.
  var names: Set<String> { Set(made.names) }
}
