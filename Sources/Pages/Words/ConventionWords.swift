import NumericCore
import Textbook

/// What is said about conventions, in both languages.
enum ConventionWords {
  /// What becomes of a value, also where nothing does.
  static func outcome(of outcome: ConventionEffect.Outcome) -> Bilingual {
    outcome.words ?? sameValue
  }

  static let title = Bilingual(ko: "규약을 바꾸면", en: "What the convention changes")
  static let bothForms = Bilingual(ko: "강의 → 여기", en: "In the lecture → here")
  static let inTheLecture = Bilingual(ko: "강의", en: "In the lecture")
  static let value = Bilingual(ko: "값", en: "Value")
  static let sameValue = Bilingual(ko: "같은 값", en: "the same value")
  static let keepValue = Bilingual(ko: "값이 그대로인 것 (증명)", en: "The same value, proved")
  static let keepName = Bilingual(ko: "이름만 바뀐 것", en: "Only the name changes")

  /// What a page says before anything else when it keeps to other conventions than its lecture, or than somebody's
  /// notes.
  static func lead(_ rewriting: Rewriting, ofLecture isOfLecture: Bool = true) -> [Bilingual] {
    let (whoKo, whoEn) = isOfLecture ? ("강의", "lecture's") : ("노트", "notes'")
    return zip(rewriting.conventions, rewriting.standings).map { convention, standing in
      let name = RichText([.code(convention.name)])
      let meaning = convention.meaning
      return switch standing {
      case .changes:
        Bilingual(
          ko: """
            **규약** \(name): \(meaning.ko). 식과 값은 이 규약을 따르고, 설명과 주장은 \(whoKo) 그대로입니다.
            """,
          en: """
            **Convention** \(name): \(meaning.en). Formulas and values follow it; the words and the claims stay the \
            \(whoEn).
            """)
      case .holds:
        Bilingual(
          ko: "**규약** \(name): 이 장은 이미 이렇게 적습니다. 달라지는 것이 없습니다.",
          en: "**Convention** \(name): this chapter is written so already. Nothing changes.")
      case .isNoConcern:
        Bilingual(
          ko: "**규약** \(name): 이 장에는 이 규약으로 달라지는 것이 없습니다.",
          en: "**Convention** \(name): nothing in this chapter depends on it.")
      case .doesNotFit:
        Bilingual(
          ko: "**규약** \(name): 이 장의 유닛은 저마다 편향이 따로 있습니다. 하나로 묶으면 다른 신경망이 되므로 그대로 둡니다.",
          en: """
            **Convention** \(name): here each unit of a layer has a bias of its own. Sharing one would make it another \
            network, so nothing changes.
            """)
      }
    }
  }
}
