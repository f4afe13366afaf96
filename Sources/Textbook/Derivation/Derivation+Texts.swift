extension Derivation {
  /// What it says in words, in reading order: headings, paragraphs, and the words of tables and pictures. What a run
  /// finds out has words of its own, and a passage is in one language.
  package var texts: [Bilingual] {
    steps.flatMap { step -> [Bilingual] in
      switch step {
      case .section(let title), .foldBegins(let title): [title]
      case .note(let text): [text]
      case .comparison(let comparison): [comparison.title] + comparison.columns
      case .table(let table): [table.title] + table.columns + table.rows.joined()
      case .figure(let figure): [figure.caption]
      case .question(let question): [question.text, question.answer] + question.choices.map(\.words)
      case .wentWrong(let numbers): numbers.compactMap(\.remark)
      case .passage, .quantity, .partial, .partialSum, .matrix, .claim, .findings, .tableBegins, .gatesBegin,
        .tableEnds, .foldEnds, .alongPaths, .nudge:
        []
      }
    }
  }
}
