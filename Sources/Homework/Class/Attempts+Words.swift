import Textbook

extension Attempts.Rule {
  /// Which of several files the rule takes, in a word or two.
  public var words: Bilingual {
    switch self {
    case .latest: Bilingual(ko: "마지막으로 낸 것", en: "the latest")
    case .best: Bilingual(ko: "점수가 가장 높은 것", en: "the best")
    case .first: Bilingual(ko: "처음 낸 것", en: "the first")
    }
  }
}
