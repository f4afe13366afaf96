import Textbook

/// A part of a page, with all that a reader sees of it and nothing of how it is set.
///
/// Made once from a study; ``MarkdownPrinter`` and ``TerminalPrinter`` have a method for each case.
public enum Block: Sendable {
  /// A heading: 1 for the page's title, 2 for a section, 3 for what a section is made of; `anchor` is what links lead to.
  case heading(InlineText, level: Int, anchor: String? = nil)
  /// Where a chapter comes from, and the command that shows it.
  case byline(InlineText, command: String)
  /// A paragraph.
  case paragraph(InlineText)
  /// A passage of an author's own Markdown.
  case passage(Passage)
  /// A paragraph set off from the rest.
  case quote(InlineText)
  /// A sentence that belongs to the equation below it.
  case aside(InlineText)
  /// Something that ought not to be.
  case warning(InlineText)
  /// Several things of one kind.
  case list([InlineText])
  /// Numbers that the rest is computed from.
  case givens(label: InlineText, [Assignment])
  /// Formulas beside and below each other.
  case formulas([Formula], perRow: Int)
  /// A value without a formula; the remark says what it belongs to.
  case value(Assignment, remark: InlineText)
  /// An equation with its numbers.
  case equation(EquationChain)
  /// Equations of one form, a row each.
  case equations(EquationTable)
  /// A derivative along several paths, and their sum.
  case paths(PathSum)
  /// A matrix with its values.
  case matrix(name: Formula, entries: [[Formula]], values: [[Formula]])
  /// A table.
  case table(Table)
  /// The chapters of a course, evening by evening.
  case lessons(LessonList)
  /// A picture that is a file of its own.
  case figure(FigureBlock)
  /// A claim that is wrong, or right only under a condition, in a sentence where the derivation comes to it.
  case claimNote(ClaimNote)
  /// A claim with its verdict, and all that is known of it.
  case verdict(VerdictBox)
  /// Claims with their verdicts and what they rest on, to be looked up.
  case verdicts([VerdictBox])
  /// A number that somebody found, with what went wrong.
  case puzzle(PuzzleBlock)
  /// Claims in a line each.
  case claims([ClaimLine])
  /// A claim that is wrong, or right only under a condition, with all that came of it.
  case erratum(ErratumBox)
  /// Claims that cannot both hold.
  case contradictions([ContradictionLine])
  /// Formulas that a convention writes otherwise.
  case changes(heads: [InlineText], [FormulaChange])
  /// What only some readers look for.
  case fold(summary: InlineText, [Block])
  /// A question with its answer, folded away.
  case question(QuestionBlock)
  /// How many gradients agree, and how many claims ended in which verdict.
  case tally(gradients: InlineText?, claims: InlineText?)
  /// The line above a page's foot.
  case rule
}

/// A name with its value.
public struct Assignment: Hashable, Sendable {
  /// The name.
  public let name: Formula
  /// The value.
  public let value: Formula
}

/// `name = side = side`: a formula, the numbers put in, the result.
public struct EquationChain: Hashable, Sendable {
  /// What it is about.
  public let name: Formula
  /// The sides, the result last; one may say the same as the one before.
  public let sides: [Formula]
}

/// Equations of one form, set in rows: name, formula, numbers, result.
public struct EquationTable: Sendable {
  /// The headings of the four columns.
  public let heads: [InlineText]
  /// The equations.
  public let rows: [EquationChain]
  /// The name of the one whose result a page leaves to the reader, and what it says of that.
  public var left: (name: Formula, words: InlineText)?
}

/// A derivative as the lectures find it: along each path of the graph, and the sum.
public struct PathSum: Hashable, Sendable {
  /// One path.
  public struct Path: Hashable, Sendable {
    /// The quantities on it, from the output down.
    public let nodes: [Formula]
    /// The product along it: the derivatives' names, then their formulas.
    public let chain: [Formula]
    /// The product with its numbers put in.
    public let numbers: Formula
    /// The product's value.
    public let value: Formula
  }

  /// The derivative.
  public let name: Formula
  /// "2 paths".
  public let count: InlineText
  /// What a path is called.
  public let pathLabel: InlineText
  /// The paths.
  public let paths: [Path]
  /// What the sum is called.
  public let sumLabel: InlineText
  /// The sum of the paths' values, written out.
  public let sum: Formula
  /// The result.
  public let value: Formula
}

/// Rows and columns.
public struct Table: Hashable, Sendable {
  /// How the cells of a column stand.
  public enum Alignment: String, Sendable {
    /// Flush left: words.
    case leading = "---"
    /// Flush right: numbers.
    case trailing = "---:"
    /// Flush right and narrow: counts.
    case count = "--:"
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public let heading: InlineText
    /// How its cells stand.
    public let alignment: Alignment

    /// Creates a column.
    public init(_ heading: InlineText, _ alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// What it shows, above it.
  public let title: InlineText?
  /// The columns.
  public let columns: [Column]
  /// The rows, a cell for each column.
  public let rows: [[InlineText]]
  /// Whether a page sets two rows beside each other: many short rows make a page long.
  public let isPaired: Bool
  /// The results in it that a reader who goes step by step works out first.
  var asked: [Asked] = []

  /// A result in a table.
  struct Asked: Hashable, Sendable {
    /// What it is called.
    let name: Formula
    /// What it comes from.
    let formula: Formula
    /// The result.
    let value: ShownValue
  }

  /// Creates a table.
  ///
  /// - Precondition: every row has a cell for each column.
  public init(title: InlineText? = nil, _ columns: [Column], rows: [[InlineText]], isPaired: Bool = false) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.title = title
    self.columns = columns
    self.rows = rows
    self.isPaired = isPaired
  }

  /// The table with two rows beside each other in one.
  var paired: Table {
    let empty = columns.map { _ in InlineText("") }
    let pairs = stride(from: 0, to: rows.count, by: 2).map { first in
      rows[first] + (first + 1 < rows.count ? rows[first + 1] : empty)
    }
    return Table(title: title, columns + columns, rows: pairs)
  }
}

/// A picture that is a file of its own.
public struct FigureBlock: Sendable {
  /// What it shows, for whoever cannot see it.
  public let description: String
  /// The file, relative to the page.
  public let path: String
  /// What stands below it.
  public let caption: InlineText?
  /// What is said where the file was drawn with other numbers than the page has.
  public let remark: InlineText?
  /// The picture itself, drawn where it is shown without the file.
  public let picture: (@Sendable () -> Picture)?

  /// Creates a figure; without a caption or a picture, only the file is shown.
  public init(
    _ description: String, path: String, caption: InlineText? = nil, remark: InlineText? = nil,
    picture: (@Sendable () -> Picture)? = nil
  ) {
    self.description = description
    self.path = path
    self.caption = caption
    self.remark = remark
    self.picture = picture
  }
}

/// A formula in the lecture and under a convention.
public struct FormulaChange: Hashable, Sendable {
  /// The quantity.
  public let name: InlineText
  /// Its formula in the lecture.
  public let before: Formula
  /// Its formula here.
  public let after: Formula
  /// What becomes of its value.
  public let value: InlineText
}
