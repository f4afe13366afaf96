import NumericCore

extension ConventionEffect {
  /// Why a formula of the lecture does not apply: a name means something else here.
  var renamed: Bilingual {
    Bilingual(
      ko: "강의의 표기는 \(lectureName), 여기의 표기는 \(name)",
      en: "the lecture's \(lectureName) is written \(name) here")
  }
}

extension ConventionEffect.Outcome {
  /// What becomes of a value, as the end of a sentence; nil where nothing does.
  package var words: Bilingual? {
    switch self {
    case .same: nil
    case .multiple(let factor) where factor == Rational(-1): Bilingual(ko: "부호가 반대", en: "the opposite sign")
    case .multiple(let factor):
      Bilingual(ko: "강의 값의 \(factor.expression)배", en: "\(factor.expression) times the lecture's value")
    case .different: Bilingual(ko: "강의와 다름", en: "another value")
    case .undecided: Bilingual(ko: "미정", en: "an undecided value")
    case .new: Bilingual(ko: "강의에 없는 변수", en: "not in the lecture")
    }
  }
}
