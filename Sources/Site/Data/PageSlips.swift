import NumericCore
import Pages
import Textbook

/// The wrong values that a slip in one step gives, by their places on a page.
struct PageSlips {
  private(set) var slips: [Slip] = []
  private(set) var wrong: [(place: Int, values: [(slip: Int, place: Int)])] = []

  init(_ found: StepSlips, in steps: [PageSteps.Step], _ live: LiveValues) {
    var numbers: [String: Int] = [:]
    for step in steps {
      guard let place = live.place(of: .symbol(step.symbol)) else { continue }
      var values: [(slip: Int, place: Int)] = []
      for (slip, formula) in found.formulas[step.symbol, default: []] {
        guard let wrong = live.place(of: formula) else { continue }
        // Two of one name are one to a reader.
        let name = slip.name.en.plainText
        if numbers[name] == nil {
          numbers[name] = slips.count
          slips.append(slip)
        }
        values.append((numbers[name]!, wrong))
      }
      if !values.isEmpty { wrong.append((place, values)) }
    }
  }

  func members(_ language: Language) -> [(String, JSON)] {
    [
      (
        "slips",
        .array(
          slips.map { slip in
            .object([
              ("name", .string(slip.name[language].plain)), ("hint", .string(slip.hint[language].plain)),
            ])
          })
      ),
      (
        "asked",
        .object(
          wrong.map { step in
            ("\(step.place)", .array(step.values.map { [.number($0.slip), .number($0.place)] }))
          })
      ),
    ]
  }
}
