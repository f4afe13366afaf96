import CompanionCLI
import Homework
import NumericCore
import Pages
import Textbook

/// How a student's exercises stand, in lines that fit the terminal: one a chapter, and what is wrong below it.
struct PractiseScreen {
  let language: Language
  let style: Style
  /// The columns of a line.
  let width: Int
  var launch: Launch = .current

  /// A screen that suits a terminal, as it is now.
  init(_ terminal: Terminal, language: Language, launch: Launch = .current) {
    self.init(language: language, style: Style(for: terminal), width: terminal.width, launch: launch)
  }

  /// A screen so many columns wide; lines of more than a hundred are hard to follow.
  init(language: Language, style: Style, width: Int, launch: Launch = .current) {
    self.language = language
    self.style = style
    self.width = min(width, 100)
    self.launch = launch
  }

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

  /// The last lines, beside an editor.
  func watching(_ path: String) -> String {
    let hint = launch.typed("companion hint")
    let words = Bilingual(
      ko: "지켜보는 폴더: \(path). 힌트: \(hint) 장/함수 · Ctrl-C로 끝",
      en: "Watching \(path). For a hint: \(hint) chapter/function · Ctrl-C ends")
    return wrappedLines(words.plain(in: language), width: width).map { style.dim($0) + "\n" }.joined()
  }

  /// What paints a text with its last lines over what was there, on a terminal so many lines high: from the upper left
  /// corner, everything below erased.
  ///
  /// What does not fit on the screen is left out, and said to be; the terminal breaks no line, even where a word is wider
  /// than it.
  func painting(_ text: String, last: String, height: Int) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    // The cursor stands on a line of its own at the end.
    let room = max(1, height - last.count { $0 == "\n" } - 2)
    if lines.count > room {
      let left = lines.count - room + 1
      lines = lines.prefix(room - 1) + [style.dim(Self.cut(left).plain(in: language))]
    }
    return "\u{1B}[?7l\u{1B}[H\u{1B}[J" + lines.map { $0 + "\n" }.joined() + "\n" + last + "\u{1B}[?7h"
  }

  private static func cut(_ lines: Int) -> Bilingual {
    Bilingual(
      ko: "… \(lines)줄 더. 한 장만 보려면 장 이름을 쓰세요",
      en: "… \(lines) more lines; name a chapter to see it alone")
  }

  private func lines(
    of sheet: CodeSheet, _ state: ExerciseFolder.State, names: Int
  ) -> [String] {
    func row(_ signs: [String]) -> [String] { self.row(sheet.chapter, signs, names: names) }
    switch state {
    case .missing: return row([style.dim(Bilingual(ko: "파일 없음", en: "no file").plain(in: language))])
    case .untouched: return row(sheet.functions.map { style.dim("· \($0.exercise.name)") })
    case .marked(let record):
      if let problem = record.problem {
        return row([style.red(Bilingual(ko: "✗ 실행 못 함", en: "✗ not run").plain(in: language))])
          + remark(problem.message[language])
      }
      let functions = rungs(of: sheet, record.steps)
      return row(functions.map { sign($0, $1) }) + functions.flatMap { name, steps in failures(name, steps) }
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

  /// A chapter's name and what stands behind it, gone on with below where a line is full; on a narrow screen all of it
  /// below the name.
  private func row(_ chapter: String, _ signs: [String], names: Int) -> [String] {
    let isNarrow = names > width / 2
    let margin = isNarrow ? 4 : names
    var lines = [isNarrow ? chapter : padded(chapter, to: names)]
    var used = isNarrow ? width : names
    var isFirst = !isNarrow
    for sign in signs {
      let columns = displayWidth(sign)
      if isFirst || used + 2 + columns <= width {
        lines[lines.count - 1] += (isFirst ? "" : "  ") + sign
        used += (isFirst ? 0 : 2) + columns
      } else {
        lines.append(String(repeating: " ", count: margin) + sign)
        used = margin + columns
      }
      isFirst = false
    }
    return lines
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
    case .missing: return plain(sheet, state)
    case .untouched: break
    case .marked(let record):
      guard record.problem == nil else { return plain(sheet, state) }
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
    if displayWidth(text[0]) > width { text = [sheet.chapter, "  \(count)/\(rungs.count)"] }
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
      if exercise != nil {
        text += remark(launch.typed("companion hint \(sheet.typed)/\(name)\(sheet.options)"))
      }
    }
    return text.joined(separator: "\n") + "\n"
  }

  private func plain(_ sheet: CodeSheet, _ state: ExerciseFolder.State) -> String {
    lines(of: sheet, state, names: displayWidth(sheet.chapter) + 2).joined(separator: "\n") + "\n"
  }

  private func remark(_ text: String) -> [String] {
    wrappedLines(text.visible, width: width - 4, hanging: 2).map { "    " + $0 }
  }
}

extension [MarkRecord.StepRecord] {
  /// Whether a function, whose rows these are, does all that it should.
  fileprivate var isSolved: Bool {
    !isEmpty && allSatisfy { $0.points == $0.maxPoints && $0.outcome == .correct }
  }
}
