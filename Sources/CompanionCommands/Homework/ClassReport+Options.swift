import CompanionCLI
import Homework
import Seeds
import Textbook

extension ClassReport {
  /// The reports that a command line asks for.
  ///
  /// - Throws: `UsageError` or `UnwrittenGradebook` for what cannot be done, before anything is.
  init(
    _ arguments: Arguments, roster: Roster?, attempts: Attempts, seed: CourseSeed, _ language: Language
  ) throws {
    let kinds = try ClassMarking.kinds(arguments)
    self.init(
      folder: arguments.value(of: ClassMarking.report) ?? "marks", kinds: kinds, language: language,
      origin: seed.origin)
    (self.roster, self.attempts) = (roster, attempts)
    if arguments.contains(ClassMarking.anonymous) {
      if let kind = kinds.first(where: { $0 == .canvas || $0 == .moodle }) {
        throw UsageError.conflict(ClassMarking.anonymous.name, "--formats \(kind.rawValue)")
      }
      anonymityKey = seed.journalKey
    }
    let assignment = arguments.value(of: ClassMarking.assignment)
    if assignment != nil, !kinds.contains(.canvas) { throw UsageError.missingArgument("--formats canvas") }
    gradebooks = try Gradebooks(kinds, roster, assignment: assignment)
  }
}
