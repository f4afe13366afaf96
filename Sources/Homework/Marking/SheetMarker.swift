import NumericCore
import Seeds
import Textbook

/// Marks sheets of a book's chapters.
///
/// A chapter is compiled when its first sheet comes, and serves all the others; it is safe to use from several
/// threads at once.
public struct SheetMarker: Sendable {
  private let worksheets: WorksheetShelf
  private let seed: CourseSeed
  private let feedback: Feedback
  private let chapter: String?
  private let ids: [String]
  private let program: String?

  /// Prepares to mark.
  ///
  /// - Parameters:
  ///   - chapters: The book.
  ///   - seed: The course seed that the sheets were made with.
  ///   - feedback: How much a report tells the student.
  ///   - chapter: The only chapter whose sheets are expected, if there is but one.
  ///   - program: This version of the program; a record says of a sheet that another one made it.
  ///   - ids: The ids of the class, where they are known: a spreadsheet may have rounded one.
  public init(
    _ chapters: [any Chapter], seed: CourseSeed, feedback: Feedback = .hints, chapter: String? = nil,
    ids: [String] = [], program: String? = nil
  ) {
    self.init(
      WorksheetShelf(chapters), seed: seed, feedback: feedback, chapter: chapter, ids: ids, program: program)
  }

  /// Prepares to mark with worksheets that others use, too.
  package init(
    _ worksheets: WorksheetShelf, seed: CourseSeed, feedback: Feedback = .hints, chapter: String? = nil,
    ids: [String] = [], program: String? = nil
  ) {
    self.program = program
    self.worksheets = worksheets
    self.seed = seed
    self.feedback = feedback
    self.chapter = chapter
    self.ids = ids
  }

  /// Marks one file's bytes; `name` is what the report calls it.
  public func mark(_ bytes: [UInt8], name: String) -> MarkRecord {
    do throws(SheetProblem) {
      return try mark(try Sheet(bytes: bytes), name: name)
    } catch {
      return MarkRecord(name: name, problem: error)
    }
  }

  private func mark(_ sheet: Sheet, name: String) throws(SheetProblem) -> MarkRecord {
    if let chapter, sheet.chapter != chapter { throw .otherChapter(sheet.chapter, expected: chapter) }
    if sheet.notes != nil, worksheets.file(of: sheet.chapter) == nil { throw .withoutNotes(sheet.chapter) }
    guard worksheets.hasChapter(sheet.chapter) else { throw .unknownChapter(sheet.chapter) }
    let made = try handedOut(sheet)
    try requireSameNotes(made.sheet, made.asked)
    let worksheet = try worksheets.worksheet(
      made.sheet.chapter, asking: made.asked, from: made.sheet.givens.map(\.name), to: made.sheet.decimals,
      under: conventions(of: made.sheet))
    let variant = try variant(of: made.sheet, worksheet)
    var answers = [String](repeating: "", count: worksheet.steps.count)
    for row in sheet.steps { answers[row.number - 1] = row.answer }
    let commas = sheet.readsDecimalCommas
    let marker = Marker(
      answers.map { Answer($0, decimalComma: commas) }, by: worksheet.scheme, where: variant.right
    )
    var shown = made.sheet
    if program == nil || shown.program == program { shown.program = nil }
    return MarkRecord(
      name: name, sheet: shown, isConventionChanged: made.sheet.isConvention(changedOn: sheet),
      answers: answers, marks: marker.marks(), feedback: feedback)
  }

  /// Requires that a file of notes states what it stated when the sheet was made: right answers come from it.
  private func requireSameNotes(_ sheet: Sheet, _ asked: [String]) throws(SheetProblem) {
    guard let file = worksheets.file(of: sheet.chapter) else { return }
    let worksheet = try? worksheets.worksheet(
      sheet.chapter, asking: asked, from: sheet.givens.map(\.name), to: sheet.decimals,
      under: conventions(of: sheet))
    guard let own = worksheet?.fingerprint, own == sheet.notes else { throw .changedNotes(file) }
  }

  /// The sheet as it was handed out, and the names of the quantities that it was made to ask for, step by step; nothing
  /// on it is believed that its code does not cover.
  ///
  /// A row that is missing is a blank.
  private func handedOut(_ sheet: Sheet) throws(SheetProblem) -> (sheet: Sheet, asked: [String]) {
    // Beyond these bounds no sheet was ever made.
    guard Worksheet.decimals.contains(sheet.decimals), (0..<Draws.limit).contains(sheet.draw) else {
      throw .tampered(sheet.student)
    }
    var made = sheet
    let names: [String]
    if sheet.version == 1 {
      guard let key = seed.earlierKey else { throw .earlierVersion }
      let own = sheet.hasCode(key: key) ? sheet : respellings(of: sheet).first { $0.hasCode(key: key) }
      guard let own, let earlier = EarlierSteps.names(of: sheet.chapter) else {
        throw .tampered(sheet.student)
      }
      made = own
      // It is older than any choice of conventions.
      made.conventions = []
      names = earlier
    } else {
      let own = handedOutToday(sheet) ?? respellings(of: sheet).lazy.compactMap(handedOutToday).first
      guard let own else { throw fault(in: sheet) }
      (made, names) = own
    }
    var seen: Set<Int> = []
    for row in sheet.steps {
      guard row.number >= 1, row.number <= names.count else { throw .extraStep(row.number) }
      guard seen.insert(row.number).inserted else { throw .repeatedStep(row.number) }
    }
    return (made, names)
  }

  /// A sheet as it was handed out and what it asks for, if its code says so; nil where it doesn't.
  private func handedOutToday(_ sheet: Sheet) -> (sheet: Sheet, asked: [String])? {
    if let original = sheet.withItsConventions(key: seed.key) {
      return (original, sheet.stepsInOrder.map(\.quantity))
    }
    // A row was lost, or its quantity's name: then it is this version's sheet or none.
    let names = namesOfToday(sheet)
    return !names.isEmpty && sheet.asking(names).hasCode(key: seed.key) ? (sheet, names) : nil
  }

  /// The sheet as it may have been before a spreadsheet wrote it anew.
  private func respellings(of sheet: Sheet) -> [Sheet] {
    guard let worksheet = worksheetOfToday(sheet) else { return [] }
    let model = worksheet.givens(drawnBy: "anybody", key: "")
    return sheet.respelled(like: model, asking: worksheet.steps.map(\.symbol.name), ids: ids)
  }

  /// What is wrong with a sheet that its code doesn't fit: the number that was changed, where the code is the one of
  /// the student's own sheet.
  private func fault(in sheet: Sheet) -> SheetProblem {
    if let made = sheet.seed, made != seed.fingerprint {
      return .otherSeed(sheet.student, made: made, marking: seed.fingerprint)
    }
    guard let worksheet = worksheetOfToday(sheet) else { return .tampered(sheet.student) }
    for candidate in [sheet] + respellings(of: sheet) {
      var own = candidate
      own.givens = worksheet.givens(drawnBy: "\(candidate.student)/\(candidate.draw)", key: seed.key)
      guard own.withItsConventions(key: seed.key) != nil else { continue }
      return Self.change(from: own.givens, to: candidate.givens, of: own.student) ?? .tampered(sheet.student)
    }
    return .tampered(sheet.student)
  }

  /// The first number that is not the one that was handed out.
  private static func change(
    from own: [Sheet.Given], to givens: [Sheet.Given], of student: String
  ) -> SheetProblem? {
    zip(own, givens).first { $0.number != $1.number }.map { own, given in
      .changedGiven(student: student, name: own.name, stands: given.value, handedOut: own.value)
    }
  }

  /// This version's worksheet of a sheet's chapter in its conventions; nil where there is none.
  private func worksheetOfToday(_ sheet: Sheet) -> Worksheet? {
    let conventions = Convention.combinations.first { $0.map(\.name) == sheet.conventions }
    return conventions.flatMap { worksheets[sheet.chapter, $0] }
  }

  /// What this version asks for in a sheet's conventions; nothing where no sheet was ever made in these.
  private func namesOfToday(_ sheet: Sheet) -> [String] {
    worksheetOfToday(sheet)?.steps.map(\.symbol.name) ?? []
  }

  /// The conventions that a sheet as it was handed out keeps to.
  private func conventions(of sheet: Sheet) throws(SheetProblem) -> [Convention] {
    var conventions: [Convention] = []
    for name in sheet.conventions {
      guard let convention = Convention.named(name) else { throw .unknownConvention(name) }
      conventions.append(convention)
    }
    return conventions
  }

  /// The numbers of a sheet, if they are what the student it names was given.
  private func variant(of sheet: Sheet, _ worksheet: Worksheet) throws(SheetProblem) -> Variant {
    if sheet.version > 1 {
      // The code covers them: they are taken as they stand.
      guard let variant = worksheet.variant(of: sheet) else { throw .tampered(sheet.student) }
      return variant
    }
    let variant = worksheet.variant(
      student: sheet.student, seed: seed.earlierKey ?? "", draw: sheet.draw,
      near: EarlierNumbers.of(sheet.chapter))
    let own = zip(worksheet.givens, variant.givens).map { Sheet.Given(name: $0.name, value: $1.typeset) }
    guard sheet.givens.map(\.name) == own.map(\.name) else { throw .tampered(sheet.student) }
    if let change = Self.change(from: own, to: sheet.givens, of: sheet.student) { throw change }
    return variant
  }
}

extension Worksheet {
  /// The givens of the draw that a text names, as a sheet has them.
  fileprivate func givens(drawnBy text: String, key: String) -> [Sheet.Given] {
    zip(givens, drawnGivens(text, key: key)).map { Sheet.Given(name: $0.name, value: $1.typeset) }
  }
}

extension Sheet {
  /// The sheet with rows for these quantities in the place of its own.
  fileprivate func asking(_ names: [String]) -> Sheet {
    var sheet = self
    sheet.steps = names.enumerated().map { Row(number: $0 + 1, quantity: $1, points: 1, answer: "") }
    return sheet
  }
}

/// How much a report tells the student.
public enum Feedback: String, CaseIterable, Sendable {
  /// The outcome of each step.
  case none
  /// Also the slip's hint, which points at the rule.
  case hints
  /// Also the right answers.
  case full
}
