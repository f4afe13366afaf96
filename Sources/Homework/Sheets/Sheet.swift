import NumericCore
import Textbook

/// A worksheet on paper: whose it is, the numbers, and the answers written so far.
public struct Sheet: Sendable, Equatable {
  /// The version of the form, which says how its numbers and its code come from the course seed.
  ///
  /// 1: from the seed as it was typed; the code covers the draw and not what is asked. 2: from the key that the
  /// seed is stretched to, or the seed file's; the code covers all but the answers. 3: in conventions that it names,
  /// which the code covers, too.
  public var version = Self.inLecturesWords
  /// The chapter it is about.
  public var chapter: String
  /// The names of the conventions that it keeps to; none where the instructor asked for none, and it keeps to the
  /// lecture's.
  public var conventions: [String] = []
  /// The names of the conventions in the words on the sheet, beside its record; nil where it has no words.
  public var statedConventions: [String]?
  /// Whose it is.
  public var student: String
  /// The student's name and section, where the class list has them: for people to read, and nothing that marks.
  public var name: String?
  /// The student's section or group, where the class list has it.
  public var section: String?
  /// Which version of the program made the sheet, where it says so; nothing is marked by it.
  public var program: String?
  /// The fingerprint of the seed that it was made with, where it says so; nothing is marked by it.
  public var seed: String?
  /// The fingerprint of the formulas that it asks for, where a file of notes states them: the file may change.
  public var notes: String?
  /// Which of the student's draws the numbers are.
  public var draw: Int
  /// How many decimals the answers are asked to.
  public var decimals: Int
  /// Whether answers may have a comma for the point.
  public var decimalComma: Bool
  /// The mark that only who knows the course seed can make.
  public var code: String
  /// The given numbers.
  public var givens: [Given]
  /// What is asked, and what was answered.
  public var steps: [Row]

  /// The version of a sheet in the lecture's conventions, and of one in others.
  static let (inLecturesWords, inConventions) = (2, 3)
  /// The versions that are marked.
  static let known = 1...inConventions

  /// Whether anything is written into it.
  public var isAnswered: Bool { steps.contains { Answer($0.answer) != .blank } }

  /// Whether the point in an answer may be a comma: where the sheet allows it, and where all its numbers have one, at
  /// least one a comma and none a point.
  var readsDecimalCommas: Bool {
    if decimalComma { return true }
    let answers = steps.map(\.answer)
    return answers.contains { $0.contains(",") && Answer($0, decimalComma: true).number != nil }
      && !answers.contains { $0.contains(".") && Answer($0).number != nil }
  }

  /// A given number.
  public struct Given: Sendable, Hashable, Codable {
    /// The quantity's name.
    public var name: String
    /// Its value.
    public var value: String

    /// Its value as a number; nil where it is none.
    var number: Rational? { PrintedDecimal(value)?.value }
  }

  /// A step with its answer.
  public struct Row: Sendable, Equatable {
    /// The step's number, from 1.
    public var number: Int
    /// The quantity's name.
    public var quantity: String
    /// What it is worth.
    public var points: Int
    /// What was written, if anything.
    public var answer: String
  }
}

extension Worksheet {
  /// A blank sheet for someone of a class list, drawn with a key.
  ///
  /// - Throws: `NoFitVariant` when no draw is fit to be marked.
  public func sheet(for person: Person, seed: String, decimalComma: Bool = false) throws -> Sheet {
    var sheet = try sheet(for: person.id, seed: seed, decimalComma: decimalComma)
    (sheet.name, sheet.section) = (person.name, person.section)
    return sheet
  }

  /// A student's blank sheet, drawn with a key.
  ///
  /// - Throws: `NoFitVariant` when no draw is fit to be marked.
  public func sheet(for student: String, seed: String, decimalComma: Bool = false) throws
    -> Sheet
  {
    blank(try variant(student: student, seed: seed), seed: seed, decimalComma: decimalComma)
  }

  /// The blank sheet of a variant.
  func blank(_ variant: Variant, seed: String, decimalComma: Bool = false) -> Sheet {
    var sheet = Sheet(
      version: conventions.isEmpty ? Sheet.inLecturesWords : Sheet.inConventions, chapter: chapter,
      conventions: conventions.map(\.name), student: variant.student, draw: variant.draw, decimals: decimals,
      decimalComma: decimalComma, code: "",
      givens: zip(givens, variant.givens).map { Sheet.Given(name: $0.name, value: $1.typeset) },
      steps: steps.map {
        Sheet.Row(number: $0.number, quantity: $0.symbol.name, points: $0.points, answer: "")
      })
    sheet.notes = fingerprint
    sheet.code = sheet.code(key: seed)
    return sheet
  }
}
