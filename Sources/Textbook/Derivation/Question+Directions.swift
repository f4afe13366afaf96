import NumericCore

extension [Question.Choice] {
  /// Whether something rises, falls or stays as it is, by how far it moves.
  public static func directions(of move: Expression) -> [Question.Choice] {
    [
      Question.Choice(ko: "커진다", en: "it rises", where: move > 0),
      Question.Choice(ko: "작아진다", en: "it falls", where: move < 0),
      Question.Choice(ko: "그대로이다", en: "it stays as it is", where: .equal(move, 0)),
    ]
  }
}
