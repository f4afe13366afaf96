import Isolation
import NumericCore
import Seeds
import Signatures
import Textbook

/// A function that is handed out with a slip in it: the student mends it, and names the slip.
///
/// Which slip sits in it depends on the student; everybody's clone has the first one, to practise on. What is mended
/// earns its points only where the slip that sat in the student's own file is named.
public struct BugHunt: Sendable {
  /// The function that is mended.
  public let function: String
  /// The function that names the slip.
  public let signature: FunctionSignature
  /// The ids of the slips to choose from, in the order of the choices.
  let choices: [String]
  package let bugs: [Exercise.Bug]
  private let chapter: String

  /// What the enumeration of the choices is called in a student's file.
  static let choice = "Slip"
  /// How many slips there are to choose from, at least.
  private static let fewestChoices = 8

  /// What stands among the choices beside the slips that there are.
  private static let usual = [
    "sign-flipped", "derivative-forgotten", "factor-forgotten", "path-forgotten", "matrix-transposed",
    "activation-for-derivative", "bias-forgotten", "mean-for-sum", "rate-forgotten", "updated-weights-early",
  ]

  /// The hunts of a chapter's exercises.
  static func all(_ exercises: [Exercise], of chapter: any Chapter) -> [BugHunt] {
    let choices = choices(for: exercises)
    return exercises.filter { !$0.bugs.isEmpty }.map { exercise in
      let mend = "mend"
      AuthorMistake.unless(
        exercise.name.hasPrefix(mend),
        "\(exercise.name) has a slip to be mended, so its name begins with mend",
        at: exercise.place)
      return BugHunt(
        function: exercise.name,
        signature: FunctionSignature(
          type: chapter.typeName, name: "slipIn\(exercise.name.dropFirst(mend.count))", parameters: [],
          result: .choice(name: choice, cases: choices.map(caseName))),
        choices: choices, bugs: exercise.bugs, chapter: chapter.name)
    }
  }

  /// The slips that the bugs of some exercises have, with others beside them, in the order of the list.
  private static func choices(for exercises: [Exercise]) -> [String] {
    let own = Set(exercises.flatMap(\.bugs).map(\.slip))
    let known = Slip.all.map(\.id)
    for exercise in exercises {
      for bug in exercise.bugs {
        AuthorMistake.unless(known.contains(bug.slip), "\(bug.slip) is no slip", at: exercise.place)
      }
    }
    let others = usual.filter { !own.contains($0) }
    let chosen = own.union(others.prefix(max(2, fewestChoices - own.count)))
    return known.filter(chosen.contains)
  }

  /// A slip's id as the name of a case: `derivativeForgotten`.
  static func caseName(_ id: String) -> String {
    let words = id.split(separator: "-")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// Which bug sits in somebody's file.
  public enum Holder: Sendable {
    /// The one in everybody's clone.
    case practice
    /// A student's own, under a course seed.
    case student(String, seed: String)
  }

  /// The bug in somebody's file.
  func bug(of holder: Holder) -> Exercise.Bug {
    guard case .student(let student, let seed) = holder, bugs.count > 1 else { return bugs[0] }
    var draws = Draws(key: seed, text: "\(chapter)/\(function)/bug/\(student)")
    return bugs[draws.integer(in: 1...(bugs.count - 1))]
  }

  /// The place of the bug's slip among the choices.
  func rightChoice(of holder: Holder) -> Int { choices.firstIndex(of: bug(of: holder).slip)! }

  /// What became of naming the slip: it counts where the function is mended, too.
  func outcome(of outcome: CallOutcome, isMended: Bool, holder: Holder) -> Outcome {
    guard case .value(.count(let choice)) = outcome else { return Outcome(failure: outcome) ?? .noAnswer }
    return isMended && choice == rightChoice(of: holder) ? .correct : .wrong
  }
}

extension MarkRecord.StepRecord {
  /// The record of naming a slip.
  init(_ hunt: BugHunt, _ outcome: CallOutcome, _ marked: Outcome, number: Int, _ feedback: Feedback) {
    var answer = ""
    if case .value(.count(let choice)) = outcome, hunt.choices.indices.contains(choice) {
      answer = "." + BugHunt.caseName(hunt.choices[choice])
    }
    self.init(
      number: number, quantity: "slip", answer: answer, outcome: marked,
      points: marked == .correct ? CodeFunction.trialCount : 0, maxPoints: CodeFunction.trialCount)
    function = hunt.signature.name
    if marked == .signature, feedback != .none { self.feedback = MarkRecord.Words(hunt.signature.wanted) }
  }
}
