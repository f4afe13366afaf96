import CompanionCLI
import Homework
import Seeds

extension CourseSeed {
  /// What reports say of marks that this program makes with the seed.
  var origin: ReportOrigin { ReportOrigin(program: companionVersion, seed: fingerprint) }
}
