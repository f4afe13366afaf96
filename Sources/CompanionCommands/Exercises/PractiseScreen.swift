import CompanionCLI
import Homework
import NumericCore
import Pages
import Textbook

/// How a student's exercises stand, on at most eighty columns: a line a chapter, and what is wrong below it.
struct PractiseScreen {
  let language: Language
  let style: Style

  private static let width = 80

  /// The screen for the chapters' states.
  func text(_ states: [(sheet: CodeSheet, state: ExerciseFolder.State)]) -> String {
    if states.count == 1, let (sheet, state) = states.first { return ladder(of: sheet, state) }
    let names = (states.map { displayWidth($0.sheet.chapter) }.max() ?? 0) + 2
    return states.flatMap { sheet, state in lines(of: sheet, state, names: names) }.joined(separator: "\n")
      + "\n"
  }

  /// Whether something in a chapter's file is wrong.
  func hasFailure(_ sheet: CodeSheet, _ state: ExerciseFolder.State) -> Bool {
    guard case .marked(let record) = state else { return false }
    return record.problem != nil
      || rungs(of: sheet, record.steps).flatMap(\.steps).contains {
        $0.points < $0.maxPoints && $0.outcome != .blank
      }
  }

  /// The last line, beside an editor.
  func watching(_ path: String) -> String {
    style.dim(
      Bilingual(
        ko: "\(path) 를 지켜보고 있습니다. 힌트: companion hint 장/함수 · Ctrl-C 끝",
        en: "Watching \(path). For a hint: companion hint chapter/function · Ctrl-C ends"
      ).plain(in: language))
      + "\n"
  }

  private func lines(
    of sheet: CodeSheet, _ state: ExerciseFolder.State, names: Int
  ) -> [String] {
    let head = padded(sheet.chapter, to: names)
    switch state {
    case .missing: return [head + style.dim(Bilingual(ko: "파일 없음", en: "no file").plain(in: language))]
    case .untouched:
      return [head + style.dim(sheet.functions.map { "· \($0.exercise.name)" }.joined(separator: "  "))]
    case .marked(let record):
      if let problem = record.problem {
        return [head + style.red(Bilingual(ko: "✗ 실행 못 함", en: "✗ not run").plain(in: language))]
          + remark(problem.message[language])
      }
      let functions = rungs(of: sheet, record.steps)
      return [head + functions.map { sign($0, $1) }.joined(separator: "  ")]
        + functions.flatMap { name, steps in failures(name, steps) }
    }
  }

  /// A chapter's functions, each with its rows.
  ///
  /// One that is handed out with a slip has none before its turn, as long as the slip is not named: nobody has worked
  /// on it.
  private func rungs(
    of sheet: CodeSheet, _ steps: [MarkRecord.StepRecord]
  ) -> [(name: String, steps: [MarkRecord.StepRecord])] {
    var rungs = sheet.rungs.map { name in (name: name, steps: steps.filter { $0.function == name }) }
    let next = rungs.firstIndex { !$0.steps.isSolved }
    for hunt in sheet.hunts {
      let isNamed = steps.contains { $0.function == hunt.signature.name && $0.outcome != .blank }
      guard !isNamed, let place = rungs.firstIndex(where: { $0.name == hunt.function }), place != next,
        !rungs[place].steps.isSolved
      else { continue }
      rungs[place].steps = []
    }
    return rungs
  }

  private func sign(_ name: String, _ steps: [MarkRecord.StepRecord]) -> String {
    if steps.allSatisfy({ $0.outcome == .blank }) { return style.dim("· \(name)") }
    return steps.isSolved
      ? style.green("✓ \(name)") : style.red("✗ \(name)")
  }

  /// The first result of a function that is wrong: what was handed, what came, what it looks like.
  private func failures(_ name: String, _ steps: [MarkRecord.StepRecord]) -> [String] {
    guard let step = steps.first(where: { $0.outcome != .blank && $0.outcome != .correct }) else {
      return []
    }
    let place = step.quantity + (step.entry ?? "")
    let result = step.answer.isEmpty ? "" : ", \(place) = \(step.answer)"
    return remark("\(name)\(result): \(step.sentence(language))")
  }

  // MARK: - One chapter

  /// A chapter's functions, a rung each: what is solved with its explanation, what comes next and what it builds on.
  private func ladder(of sheet: CodeSheet, _ state: ExerciseFolder.State) -> String {
    var steps: [MarkRecord.StepRecord] = []
    switch state {
    case .missing: return lines(of: sheet, state, names: displayWidth(sheet.chapter) + 2)[0] + "\n"
    case .untouched: break
    case .marked(let record):
      guard record.problem == nil else {
        return lines(of: sheet, state, names: displayWidth(sheet.chapter) + 2).joined(separator: "\n") + "\n"
      }
      steps = record.steps
    }
    let (rungs, marks) = (sheet.rungs, self.rungs(of: sheet, steps).map(\.steps))
    let solved = marks.map { $0.isSolved }
    let count = solved.count { $0 }
    var text = [
      sheet.chapter + "  "
        + style.green(String(repeating: "█", count: count))
        + style.dim(String(repeating: "░", count: rungs.count - count)) + "  \(count)/\(rungs.count)"
    ]
    let next = solved.firstIndex(of: false)
    for (index, name) in rungs.enumerated() {
      let exercise = sheet.functions.indices.contains(index) ? sheet.functions[index].exercise : nil
      if solved[index] {
        text.append("  " + style.green("✓ \(name)"))
        if let exercise {
          text += remark(exercise.words.insight[language].plainText).map(style.dim)
        }
        continue
      }
      let isBegun = marks[index].contains { $0.outcome != .blank }
      text.append(
        "  " + (isBegun ? style.red("✗ \(name)") : index == next ? "→ \(name)" : style.dim("· \(name)")))
      if isBegun { text += failures(name, marks[index]) }
      guard index == next else { continue }
      if let exercise, !isBegun { text += remark(exercise.words.task[language].plainText) }
      if let before = exercise?.after, !before.isEmpty {
        let list = before.joined(separator: ", ")
        text += remark(Bilingual(ko: "바탕: \(list)", en: "Builds on: \(list)").plain(in: language))
      }
      if exercise != nil { text += remark("companion hint \(sheet.chapter)/\(name)") }
    }
    return text.joined(separator: "\n") + "\n"
  }

  private func remark(_ text: String) -> [String] {
    wrappedLines(text.visible, width: Self.width - 4, hanging: 2).map { "    " + $0 }
  }
}

extension [MarkRecord.StepRecord] {
  /// Whether a function, whose rows these are, does all that it should.
  fileprivate var isSolved: Bool {
    !isEmpty && allSatisfy { $0.points == $0.maxPoints && $0.outcome == .correct }
  }
}
