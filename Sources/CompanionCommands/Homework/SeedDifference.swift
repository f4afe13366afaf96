import CompanionCLI
import Homework
import Textbook

/// No sheet at all fits the seed: it is the seed that is wrong, and no student.
struct SeedDifference: ReportedError, Equatable {
  /// How many sheets there are.
  let sheets: Int
  /// Whether they were all made by an earlier version, from a typed seed.
  let areEarlier: Bool
  /// What is said of the first that names the seed that it was made with.
  let example: MarkRecord.Words?

  /// Nil where some sheet fits, or where there is but one that doesn't, which tells nothing.
  ///
  /// - Parameter problems: What is wrong with each file, if anything is; what is no sheet says nothing of the seed.
  init?(among problems: [String?], example: MarkRecord.Words? = nil) {
    let other = SheetProblem.otherSeed("", made: "", marking: "").name
    let tampered = SheetProblem.tampered("").name
    let earlier = SheetProblem.earlierVersion.name
    let misfits = problems.count { [tampered, earlier, other].contains($0) }
    // What is wrong with a sheet's steps is found only once its code fits.
    let fits = problems.contains { problem in
      problem == nil
        || [.extraStep(0), .repeatedStep(0), .unknownQuantity(step: 0, name: "")].map(\SheetProblem.name)
          .contains(problem)
    }
    guard misfits > 1, !fits else { return nil }
    sheets = misfits
    areEarlier = !problems.contains(tampered) && !problems.contains(other)
    self.example = example
  }

  func message(in language: Language) -> String {
    switch (areEarlier, language) {
    case (false, .ko):
      "학습지 \(sheets)장 가운데 이 시드에 맞는 것이 하나도 없습니다. 학습지를 만들 때 쓴 시드를 주세요"
        + (example.map { " (\($0.ko))" } ?? "")
    case (false, .en):
      "none of the \(sheets) sheets fits this seed; give the one that they were made with"
        + (example.map { " (\($0.en))" } ?? "")
    case (true, .ko):
      "학습지 \(sheets)장이 모두 이전 판이 시드 파일 없이 만든 것입니다. 그때 쓴 시드를 --seed로 주세요"
    case (true, .en):
      "all \(sheets) sheets were made by an earlier version from a typed seed; give that seed with --seed"
    }
  }
}
