import NumericCore

/// What is said about conventions, in both languages.
enum ConventionWords {
  /// Why a number of the lecture does not apply: its quantity has another value here.
  static func otherValue(_ effect: ConventionEffect) -> Bilingual {
    let name = effect.name
    guard let text = outcome(effect.outcome) else { return Words.otherGivens }
    return Bilingual(ko: "이 규약에서 \(name)의 값은 \(text.ko)", en: "here \(name) has \(text.en)")
  }

  /// Why a formula of the lecture does not apply: a name means something else here.
  static func renamed(_ effect: ConventionEffect) -> Bilingual {
    Bilingual(
      ko: "강의의 표기는 \(effect.lectureName), 여기의 표기는 \(effect.name)",
      en: "the lecture's \(effect.lectureName) is written \(effect.name) here")
  }

  /// What becomes of a value, as the end of a sentence; nil where nothing does.
  static func outcome(_ outcome: ConventionEffect.Outcome) -> Bilingual? {
    switch outcome {
    case .same: nil
    case .multiple(let factor) where factor == Rational(-1): Bilingual(ko: "부호가 반대", en: "the opposite sign")
    case .multiple(let factor):
      Bilingual(ko: "강의 값의 \(factor.expression)배", en: "\(factor.expression) times the lecture's value")
    case .different: Bilingual(ko: "강의와 다름", en: "another value")
    case .undecided: Bilingual(ko: "미정", en: "an undecided value")
    }
  }

  /// What becomes of a value, also where nothing does.
  static func outcome(of outcome: ConventionEffect.Outcome) -> Bilingual {
    Self.outcome(outcome) ?? sameValue
  }

  static let title = Bilingual(ko: "규약을 바꾸면", en: "What the convention changes")
  static let bothForms = Bilingual(ko: "강의 → 여기", en: "In the lecture → here")
  static let inTheLecture = Bilingual(ko: "강의", en: "In the lecture")
  static let value = Bilingual(ko: "값", en: "Value")
  static let sameValue = Bilingual(ko: "같은 값", en: "the same value")
  static let keepValue = Bilingual(ko: "값이 그대로인 것 (증명)", en: "The same value, proved")
  static let keepName = Bilingual(ko: "이름만 바뀐 것", en: "Only the name changes")

  /// What a page says before anything else when it keeps to other conventions than its lecture.
  static func lead(_ rewriting: Rewriting) -> [Bilingual] {
    zip(rewriting.conventions, rewriting.standings).map { convention, standing in
      let name = RichText([.code(convention.name)])
      let meaning = convention.meaning
      return switch standing {
      case .changes:
        Bilingual(
          ko: """
            **규약** \(name): \(meaning.ko). 식과 값은 이 규약을 따르고, 설명과 주장은 강의 그대로입니다.
            """,
          en: """
            **Convention** \(name): \(meaning.en). Formulas and values follow it; the words and the claims stay the \
            lecture's.
            """)
      case .holds:
        Bilingual(
          ko: "**규약** \(name): 이 장은 이미 이렇게 적습니다. 달라지는 것이 없습니다.",
          en: "**Convention** \(name): this chapter is written so already. Nothing changes.")
      case .isNoConcern:
        Bilingual(
          ko: "**규약** \(name): 이 장에는 이 규약으로 달라지는 것이 없습니다.",
          en: "**Convention** \(name): nothing in this chapter depends on it.")
      }
    }
  }
}
