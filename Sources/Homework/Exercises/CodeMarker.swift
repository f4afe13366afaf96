import Isolation
import NumericCore
import Seeds
import Signatures
import Textbook

/// Marks students' Swift: compiles a file, runs its functions on numbers, and marks what comes back.
///
/// The right results stay in this process; the one that runs the student's code is handed numbers and returns
/// numbers. It is safe to use from several threads at once.
public final class CodeMarker: Sendable {
  /// Runs a source: the sandbox.
  public typealias Runner =
    @Sendable (_ source: [UInt8], _ functions: [FunctionSignature], _ calls: [FunctionCall]) -> RunResult

  private let shelf: ExerciseShelf
  private let seed: String
  private let feedback: Feedback
  private let isolation: String
  private let drawing: Drawing
  private let keepsSecrets: Bool
  private let countsSlips: Bool
  private let conventions: [Convention]?
  private let run: Runner
  private let prepared = Memo<SheetKey, PreparedSheet?>()

  /// A chapter's exercises in some conventions.
  private struct SheetKey: Hashable {
    let chapter: String
    let conventions: [Convention]
  }

  /// Prepares to mark.
  ///
  /// - Parameters:
  ///   - chapters: The book.
  ///   - seed: The course seed: who doesn't know it cannot know the numbers that functions are tried on.
  ///   - feedback: How much a report tells the student.
  ///   - isolation: What the code is kept apart by, for the reports.
  ///   - drawing: Whether each file gets numbers of its own.
  ///   - countsSlips: Whether functions with a slip to be found are marked: where each student was handed one of
  ///     their own. At work they always are.
  ///   - conventions: What all files keep to; nil where each says it itself.
  ///   - run: What runs a source.
  public convenience init(
    _ chapters: [any Chapter], seed: String, feedback: Feedback = .hints, isolation: String,
    drawing: Drawing = .forEachFile, countsSlips: Bool = false, under conventions: [Convention]? = nil,
    run: @escaping Runner
  ) {
    self.init(
      ExerciseShelf(chapters), seed: seed, feedback: feedback, isolation: isolation, drawing: drawing,
      countsSlips: countsSlips, keepsSecrets: true, under: conventions, run: run)
  }

  /// - Parameters:
  ///   - shelf: The book's exercises.
  ///   - keepsSecrets: Whether slips that are to be found are not named.
  package init(
    _ shelf: ExerciseShelf, seed: String, feedback: Feedback = .hints, isolation: String,
    drawing: Drawing = .forEachFile, countsSlips: Bool = false, keepsSecrets: Bool = true,
    under conventions: [Convention]? = nil, run: @escaping Runner
  ) {
    self.conventions = conventions?.inOrder
    self.keepsSecrets = keepsSecrets
    self.countsSlips = countsSlips || drawing == .once
    self.shelf = shelf
    self.seed = seed
    self.feedback = feedback
    self.isolation = isolation
    self.drawing = drawing
    self.run = run
  }

  /// What the numbers are drawn for that functions are tried on.
  public enum Drawing: Sendable {
    /// For each student and each version of a file: who hands in again learns nothing from the report before.
    case forEachFile
    /// Once: someone at work sees the same numbers at each save.
    case once
  }

  /// A chapter's exercises, compiled once.
  private struct PreparedSheet: Sendable {
    let sheet: CodeSheet
    let signatures: [FunctionSignature]
    /// The numbers for every file, where all are tried on the same.
    let questions = Once<Questions>()

    init(_ sheet: CodeSheet) {
      self.sheet = sheet
      signatures = sheet.functions.map(\.signature) + sheet.hunts.map(\.signature)
    }
  }

  /// The numbers that one file's functions are tried on.
  private struct Questions: Sendable {
    /// What a function is tried on.
    struct Asked: Sendable {
      let function: Int
      let network: CodeCase
      let trials: [CodeCase.Trial]
      let probes: [CodeCase.Probe]
    }

    let asked: [Asked]
    private let hunts: [FunctionCall]

    init(_ sheet: CodeSheet, seed: String) {
      asked = sheet.functions.enumerated().flatMap { index, function in
        function.cases(seed: seed).map { network in
          let trials = network.trials(seed: seed)
          return Asked(function: index, network: network, trials: trials, probes: network.probes(of: trials))
        }
      }
      hunts = sheet.hunts.indices.map {
        FunctionCall(function: sheet.functions.count + $0, arguments: [Arranged<Double>]())
      }
    }

    /// All trials, function by function, the slips' names, and then all probes: what earns points comes first.
    var calls: [FunctionCall] {
      let tried = asked.flatMap { asked in
        asked.trials.map { FunctionCall(function: asked.function, arguments: $0.arguments) }
      }
      return tried + hunts
        + asked.flatMap { asked in
          asked.probes.map { FunctionCall(function: asked.function, arguments: $0.trial.arguments) }
        }
    }
  }

  /// The numbers that a file's functions are tried on.
  private func questions(_ prepared: PreparedSheet, on source: [UInt8], by student: String) -> Questions {
    switch drawing {
    case .once: prepared.questions.value { Questions(prepared.sheet, seed: seed) }
    case .forEachFile: Questions(prepared.sheet, seed: seed(of: source, by: student))
    }
  }

  /// The seed of one file's numbers: HMAC-SHA-256(course seed, "student\0" and the hash of the bytes).
  private func seed(of source: [UInt8], by student: String) -> String {
    let text = Array(student.utf8) + [0] + SHA256.hash(source)
    return SHA256.authenticationCode(of: text, key: Array(seed.utf8)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }

  /// The chapter whose exercises a file holds: by the file's name, else by the type that it declares.
  public func chapter(ofFile name: String, _ source: [UInt8]) -> String? {
    let sheets = shelf.chapters.filter { !$0.exercises.isEmpty }
    let file = name.pathParts.last ?? name
    if let chapter = sheets.first(where: { "\($0.typeName).swift" == file }) { return chapter.name }
    // XORNetwork-1.swift, kim_71_XORNetwork.swift.txt
    let parts = Set(file.split { !$0.isLetter && !$0.isNumber })
    let named = sheets.filter { parts.contains(Substring($0.typeName)) }
    if named.count == 1 { return named[0].name }
    let words = Set(
      String(decoding: source.prefix(1 << 20), as: UTF8.self).split {
        !$0.isLetter && !$0.isNumber && $0 != "_"
      })
    let declared = sheets.filter { words.contains(Substring($0.typeName)) }
    return declared.count == 1 ? declared[0].name : nil
  }

  /// Marks one file.
  ///
  /// - Parameters:
  ///   - source: The file's bytes.
  ///   - name: What the report calls it.
  ///   - student: Whose it is; nil for the first part of the name.
  ///   - chapter: The chapter whose exercises it is taken for; nil to find out.
  public func mark(
    _ source: [UInt8], name: String, by student: String? = nil, chapter: String? = nil
  ) -> MarkRecord {
    var record = marked(source, name, student ?? Self.student(of: name), chapter)
    record.isolation = isolation
    return record
  }

  private func marked(_ source: [UInt8], _ name: String, _ student: String, _ chapter: String?) -> MarkRecord
  {
    guard let chapter = chapter ?? self.chapter(ofFile: name, source) else {
      return MarkRecord(name: name, student: student, problem: .noExercise)
    }
    let line = ConventionLine(in: source)
    guard let conventions = conventions(of: line, chapter) else {
      let names = line?.names ?? []
      return MarkRecord(
        name: name, student: student,
        problem: line?.conventions == nil ? .unknownConvention(names) : .unprovedConvention(names))
    }
    guard let prepared = prepared(chapter, conventions) else {
      return MarkRecord(name: name, student: student, problem: .noExercise)
    }
    var record = marked(source, name, student, prepared)
    if !conventions.isEmpty { record.conventions = conventions.map(\.name) }
    if let line, line.conventions != conventions { record.isConventionChanged = true }
    return record
  }

  /// The conventions that a file is marked by; nil where it names some that nothing proves.
  private func conventions(of line: ConventionLine?, _ chapter: String) -> [Convention]? {
    if let conventions { return conventions }
    guard let line else { return [] }
    // At work a file is its owner's own business.
    return drawing == .once ? line.conventions : line.proved(for: chapter, key: seed)
  }

  private func marked(
    _ source: [UInt8], _ name: String, _ student: String, _ prepared: PreparedSheet
  ) -> MarkRecord {
    let (sheet, chapter) = (prepared.sheet, prepared.sheet.chapter)
    let questions = questions(prepared, on: source, by: student)
    let holder: BugHunt.Holder =
      drawing == .once ? .practice : .student(student, seed: self.seed)
    switch run(source, prepared.signatures, questions.calls) {
    case .ran(let outcomes):
      let steps = steps(of: outcomes, questions, sheet, holder: holder)
      return MarkRecord(
        name: name, student: student, chapter: chapter,
        points: steps.reduce(0) { $0 + $1.points }, maxPoints: steps.reduce(0) { $0 + $1.maxPoints },
        steps: steps, problem: nil, firstSlip: MarkRecord.FirstSlip(steps))
    case let other:
      return MarkRecord(
        name: name, student: student, chapter: chapter, points: 0,
        maxPoints: sheet.points,
        steps: [], problem: CodeProblem(other).map(MarkRecord.Problem.init), firstSlip: nil)
    }
  }

  /// The rows of a file that ran: a part of a function's result each, and then the slips' names.
  private func steps(
    of outcomes: [CallOutcome], _ questions: Questions, _ sheet: CodeSheet, holder: BugHunt.Holder
  ) -> [MarkRecord.StepRecord] {
    var rest = outcomes[...]
    func next(_ count: Int) -> [CallOutcome] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    let answers = questions.asked.map { next($0.trials.count) }
    let slips = next(sheet.hunts.count)
    let probed = questions.asked.map { next($0.probes.count) }
    var answered = sheet.functions.map { _ in [FieldMark.Answered]() }
    for (index, asked) in questions.asked.enumerated() {
      let marks = asked.network.marks(
        of: answers[index], in: asked.trials, probed: probed[index], by: asked.probes)
      answered[asked.function].append(FieldMark.Answered(network: asked.network, marks: marks))
    }
    var marks = zip(sheet.functions, answered).map { function, answered in
      function.fields.indices.map { FieldMark(field: $0, of: function, answered) }
    }
    let named = zip(sheet.hunts, slips).map { hunt, outcome in
      let index = sheet.functions.firstIndex { $0.exercise.name == hunt.function }!
      return settle(hunt, named: outcome, by: holder, &marks[index])
    }
    FieldMark.chargeOnce(&marks)
    var steps: [MarkRecord.StepRecord] = []
    for (function, marks) in zip(sheet.functions, marks) {
      let earlier = steps.count
      steps += marks.enumerated().map {
        MarkRecord.StepRecord($1, of: function, at: $0, after: earlier, feedback)
      }
    }
    for (index, hunt) in sheet.hunts.enumerated() {
      steps.append(MarkRecord.StepRecord(hunt, slips[index], named[index], number: steps.count + 1, feedback))
    }
    return steps
  }

  /// Settles a function that was handed out with a slip in it, and what is said to be its name; returns what became of
  /// that.
  private func settle(
    _ hunt: BugHunt, named outcome: CallOutcome, by holder: BugHunt.Holder, _ marks: inout [FieldMark]
  ) -> Outcome {
    let isMended = marks.allSatisfy { $0.earned == CodeFunction.trialCount }
    let named = hunt.outcome(of: outcome, isMended: isMended, holder: holder)
    // At work what is mended counts by itself: the slip is everybody's.
    let counts = isMended && (named == .correct || drawing == .once)
    for field in marks.indices {
      marks[field].isHunted = true
      if keepsSecrets { marks[field].keepSecret() }
      if !counts { marks[field].refuseUnmended() }
    }
    return named
  }

  /// A chapter's exercises, prepared when first asked for.
  private func prepared(_ chapter: String, _ conventions: [Convention]) -> PreparedSheet? {
    prepared.value(for: SheetKey(chapter: chapter, conventions: conventions)) {
      shelf.sheet(chapter, withSlips: countsSlips, under: conventions).map(PreparedSheet.init)
    }
  }

  /// Whose file it is: the folder that it was handed in with, or its name.
  package static func student(of name: String) -> String {
    let parts = name.pathParts
    guard parts.count == 1 else { return parts[0] }
    return name.hasSuffix(".swift") ? String(name.dropLast(".swift".count)) : name
  }
}

// MARK: - Records

extension MarkRecord {
  /// The record of a file beyond the number that is marked of one student.
  package static func tooManyFiles(_ name: String, by student: String, most: Int) -> MarkRecord {
    MarkRecord(name: name, student: student, problem: .tooManyFiles(most: most))
  }

  /// The record of a file whose student has no time left.
  package static func timeUsedUp(_ name: String, by student: String, seconds: Int) -> MarkRecord {
    MarkRecord(name: name, student: student, problem: .timeUsedUp(seconds: seconds))
  }

  init(name: String, student: String, problem: CodeProblem) {
    self.init(
      name: name, student: student, chapter: nil, points: 0, maxPoints: 0, steps: [],
      problem: Problem(problem), firstSlip: nil)
  }
}

extension String {
  /// The names in a path. A slash separates them also where an accent follows it, which makes it another character.
  package var pathParts: [String] {
    unicodeScalars.split(separator: "/").map { String($0) }
  }
}

extension MarkRecord.Problem {
  /// Whether it may pass, since it is no fault of the file's own: the next run tries again.
  package var isPassing: Bool { CodeProblem.passing.contains(name) }

  init(_ problem: CodeProblem) { self.init(name: problem.name, message: MarkRecord.Words(problem.message)) }
}
