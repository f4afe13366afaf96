import NumericCore
import Textbook

/// A number that somebody found, and what went wrong: which slip, the rule that it breaks, and where else it shows.
public struct PuzzleBlock: Sendable {
  /// The quantity with the number.
  public let found: Formula
  /// What went wrong.
  public let answer: InlineText
  /// What a reader who goes step by step may take for what went wrong; nil where there is nothing to choose from.
  public let choice: ChoiceOfAnswers?

  /// At most this many other quantities are named that come out wrong as well.
  private static let mostElsewhere = 3

  /// The section that asks what went wrong; nothing where no slip gives a wrong number.
  static func section(
    _ numbers: [WrongNumber], in study: Study, _ language: Language, digits: Int
  ) -> [Block] {
    let puzzles = study.puzzles(numbers, digits: digits)
    guard !puzzles.isEmpty else { return [] }
    var told: Set<Slip> = []
    // In the order of the list of slips, which says nothing of the order of the numbers.
    let slips = Slip.all.filter { slip in puzzles.contains { $0.wrong.slip == slip } }
    return [
      .heading(InlineText(Words.wentWrong[language]), level: 2),
      .paragraph(InlineText(Words.somebodyFound[language])),
    ]
      + puzzles.map { puzzle in
        // A rule that a section has told once is known.
        let isNew = told.insert(puzzle.wrong.slip).inserted
        return .puzzle(
          PuzzleBlock(puzzle, tellingTheRule: isNew, among: slips, in: study, language, digits: digits))
      }
  }

  init(
    _ puzzle: Puzzle, tellingTheRule: Bool, among slips: [Slip], in study: Study, _ language: Language,
    digits: Int
  ) {
    func text(_ words: Bilingual) -> InlineText { InlineText(words[language], in: study, digits: digits) }
    let wrong = puzzle.wrong
    found = Formula(wrong.quantity, is: Formula(number: puzzle.found))
    let places = wrong.places.map { InlineText(Formula($0)) }.joined(separator: ", ")
    let what = wrong.places.isEmpty ? text(wrong.slip.name) : "\(text(wrong.slip.name)) (\(places))"
    // In Korean a Latin letter at the beginning is a name, and e is not E.
    let beginning = language == .en ? what.capitalized : what
    let head =
      "\(strong: beginning); \(text(Words.rightValue)) \(Formula(number: puzzle.right))." as InlineText
    let others = puzzle.elsewhere.prefix(Self.mostElsewhere).map {
      InlineText(Formula($0.symbol, is: Formula(number: $0.found)))
    }
    let more: InlineText = puzzle.elsewhere.count > Self.mostElsewhere ? ", …" : "."
    let elsewhere: [InlineText] =
      others.isEmpty ? [] : ["\(text(Words.wrongThen)) \(others.joined(separator: ", "))\(more)"]
    let rule = tellingTheRule ? [text(wrong.slip.hint)] : []
    choice = slips.count > 1 ? Self.choice(of: slips, puzzle, in: study, language, digits: digits) : nil
    answer = ([head] + rule + (wrong.remark.map { [text($0)] } ?? []) + elsewhere).joined(separator: " ")
  }
}

extension PuzzleBlock {
  /// The slips of a section to choose from. Right is each that gives the number; of another it is told what it gives.
  private static func choice(
    of slips: [Slip], _ puzzle: Puzzle, in study: Study, _ language: Language, digits: Int
  ) -> ChoiceOfAnswers {
    @Sendable func text(_ words: Bilingual) -> InlineText {
      InlineText(words[language], in: study, digits: digits)
    }
    let quantity = puzzle.wrong.quantity
    return ChoiceOfAnswers(slips.map { text($0.name) }) { place in
      let slip = slips[place]
      let other = study.puzzles([WrongNumber(.symbol(quantity), slip)], digits: digits).first
      let isRight = slip == puzzle.wrong.slip || other?.found == puzzle.found
      let remark = other.map {
        "\(text(Words.thatGives)) \(Formula(quantity, is: Formula(number: $0.found)))." as InlineText
      }
      return ChoiceOfAnswers.Judgement(
        isRight, text(slip.name), remark: isRight ? nil : remark ?? text(Words.leavesItRight), language)
    }
  }
}

extension InlineText {
  /// The text with its first letter as a sentence begins.
  fileprivate var capitalized: InlineText {
    guard case .words(let words)? = pieces.first, let first = words.first else { return self }
    return InlineText([.words(first.uppercased() + words.dropFirst())] + pieces.dropFirst())
  }
}
