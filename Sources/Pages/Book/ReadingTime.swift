import Textbook

/// How long a page takes, to read and to answer its questions: one rule for every page, computed from what stands on it.
///
///     reading: words / 200 min + 2 s a formula in a sentence + 10 s one on a line of its own
///       + 15 s a picture or a table + 5 s a row of a table of equations
///     answering: 60 s a question
///
/// The words of a question are read, like any others.
/// What is folded away and the list of verdicts count for nothing: they are there to be looked up.
struct ReadingTime {
  /// Words that are read in a minute, in English and in Korean, whose words are what stands between two spaces.
  static let wordsPerMinute = 200
  /// For a formula in a sentence.
  static let secondsPerFormula = 2
  /// For a formula on a line of its own.
  static let secondsPerDisplay = 10
  /// For a picture or a table, beside the words in it.
  static let secondsPerPicture = 15
  /// For thinking about a question.
  static let secondsPerQuestion = 60

  /// What reading takes.
  let secondsOfReading: Double
  /// What thinking about the questions takes.
  let secondsOfAnswering: Double

  /// Adds up what some blocks take.
  init(of blocks: [Block]) {
    let questions = blocks.count { if case .question = $0 { true } else { false } }
    secondsOfReading = blocks.reduce(0) { $0 + Self.seconds($1) }
    secondsOfAnswering = Double(questions * Self.secondsPerQuestion)
  }

  /// The reading in whole minutes, at least one.
  var reading: Int { Self.minutes(secondsOfReading) }
  /// The answering in whole minutes: none without a question, else at least one.
  var answering: Int { secondsOfAnswering == 0 ? 0 : Self.minutes(secondsOfAnswering) }
  /// Both, as they are stated.
  var minutes: Int { reading + answering }

  private static func minutes(_ seconds: Double) -> Int { max(1, Int((seconds / 60).rounded())) }

  private static func seconds(_ block: Block) -> Double {
    switch block {
    case .heading(let text, _, _), .byline(let text, _), .paragraph(let text), .quote(let text),
      .aside(let text), .warning(let text):
      seconds(text)
    case .list(let texts): texts.reduce(0) { $0 + seconds($1) }
    case .givens, .value, .equation, .matrix: display(1)
    case .formulas(let formulas, let perRow):
      display((formulas.count + max(1, perRow) - 1) / max(1, perRow))
    case .paths(let sum): display(sum.paths.count + 1)
    case .table(let table):
      Double(secondsPerPicture)
        + (table.rows + [table.columns.map(\.heading)]).joined().reduce(0) { $0 + seconds($1) }
    case .figure(let figure): Double(secondsPerPicture) + (figure.caption.map { seconds($0) } ?? 0)
    case .verdict(let box): ([box.claimed] + box.lines).reduce(0) { $0 + seconds($1) }
    case .question(let question): seconds(question.question)
    case .equations(let table): Double(secondsPerPicture) + display(table.rows.count) / 2
    case .claimNote(let note): seconds(note.words)
    // Whatever its marks are, its words are what is read.
    case .passage(let passage): seconds(words: passage.text)
    // Folded, or looked up.
    default: 0
    }
  }

  private static func display(_ lines: Int) -> Double { Double(lines * secondsPerDisplay) }

  private static func seconds(words: String) -> Double {
    Double(words.split(whereSeparator: \.isWhitespace).count) * 60 / Double(wordsPerMinute)
  }

  private static func seconds(_ text: InlineText) -> Double {
    text.pieces.reduce(0) { sum, piece in
      switch piece {
      case .words(let words): sum + seconds(words: words)
      case .formula: sum + Double(secondsPerFormula)
      case .value(let value): sum + seconds(words: value.text)
      case .way(let sign, _, _): sum + seconds(words: sign)
      case .either(let words): sum + (words.standing.map(seconds) ?? 0)
      case .code, .claim: sum + 60 / Double(wordsPerMinute)
      case .link(let words, _): sum + seconds(words)
      case .lineBreak: sum
      }
    }
  }
}
