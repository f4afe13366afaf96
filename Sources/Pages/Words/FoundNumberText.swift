import NumericCore
import Textbook

/// What is known about somebody's number, in words.
public struct FoundNumberText {
  private let found: FoundNumber
  private let study: Study
  private let language: Language

  /// Prepares the words.
  public init(_ found: FoundNumber, in study: Study, language: Language) {
    self.found = found
    self.study = study
    self.language = language
  }

  /// The blocks: how the number stands, why, and how the right one comes about.
  public var blocks: [Block] {
    judgement + DerivationBlocks(study, showing: found.symbol, language: language).blocks
  }

  /// How the number stands, and why.
  public var judgement: [Block] { [.paragraph(head)] + (reasons.isEmpty ? [] : [.list(reasons)]) }

  private var head: InlineText {
    let number = "\(Formula(found.symbol)) = \(Formula(number: found.number.typeset))" as InlineText
    if found.isRight { return "✓ \(number): \(found.isExact ? exactly : toItsDigits)" }
    let right = Formula(number: study.text(of: found.symbol))
    return "✗ \(number): \(words("아닙니다. 바른 값은", "not so; it is")) \(right)\(words("입니다.", "."))"
  }

  private var exactly: InlineText { words("맞습니다.", "right.") }

  /// Right as far as it goes.
  private var toItsDigits: InlineText {
    let decimals = found.number.decimals
    guard decimals > 0 else { return words("반올림하면 맞습니다.", "right when rounded.") }
    return words(
      "소수점 아래 \(decimals)자리까지 맞습니다.", "right to \(decimals) decimal\(decimals == 1 ? "" : "s").")
  }

  private var reasons: [InlineText] {
    guard !found.isRight else { return [] }
    let known = convention + cutOff + slip + others
    return known.isEmpty ? [unexplained] : known
  }

  private var convention: [InlineText] {
    found.conventions.map { convention in
      let meaning = InlineText(convention.meaning[language])
      let name = "\(code: "--convention \(convention.name)")" as InlineText
      return "\(words("다음 규약에서는 맞습니다:", "It is right where")) \(meaning) (\(name))"
    }
  }

  private var cutOff: [InlineText] {
    found.isCutOff
      ? [
        words(
          "자릿수를 반올림하지 않고 잘라 냈습니다. 마지막 자리는 다음 자리를 보고 올리거나 내립니다.",
          "The further digits were cut off. Round instead: the next digit decides whether the last one goes up."
        )
      ] : []
  }

  private var slip: [InlineText] {
    guard let diagnosis = found.diagnosis else { return [] }
    let hints = diagnosis.steps.map { InlineText($0.slip.hint[language]) }.joined(separator: " ")
    let lead = words("이 수가 나오는 실수:", "The slip that gives it:")
    return ["\(lead) \(text(diagnosis)). \(hints)"]
      + found.twins.map {
        "\(words("다른 실수로도 같은 값이 나옵니다:", "Another slip gives the same number:")) \(text($0))."
      }
      + found.alternatives.map {
        "\(words("이 숫자에서는 이런 실수일 수도 있습니다:", "With these numbers it may also be this:")) \(text($0))."
      }
  }

  private func text(_ diagnosis: Diagnosis) -> InlineText { InlineText(diagnosis.text(language)) }

  private var others: [InlineText] {
    guard !found.others.isEmpty else { return [] }
    let names = found.others.map { InlineText(Formula($0)) }.joined(separator: ", ")
    return ["\(words("같은 수로 반올림되는 다른 값:", "Another value that rounds to it:")) \(names)"]
  }

  private var unexplained: InlineText {
    if found.isNear {
      return words(
        "끝자리만 다릅니다. 중간에 반올림한 값으로 계산하지 않았는지 확인하세요. 반올림은 마지막에 한 번만 합니다.",
        "Only the last digits differ. Was something rounded on the way? Round once, at the end.")
    }
    let none =
      found.isTooShort
      ? words(
        "이만한 자릿수로는 우연히 맞는 실수가 많아 어떤 실수인지 말할 수 없습니다. 자릿수를 더 적어 보세요.",
        "With so few digits it may be any slip: more of them might tell which.")
      : words("알려진 실수로는 나오지 않습니다.", "No known slip gives it.")
    let check = words(
      "아래 식에 들어가는 값부터 하나씩 확인하세요.", "Check the values that go into the formula below, one by one.")
    guard let ratio = found.ratio else { return "\(none) \(check)" }
    let times = Formula(number: NumberText(digits: 4).text(exact: nil, enclosure: ratio))
    let (before, after) = (words("바른 값의", "It is"), words("배입니다.", " times the right value."))
    return "\(none) \(before) \(times)\(after) \(check)"
  }

  private func words(_ ko: RichText, _ en: RichText) -> InlineText {
    InlineText(Bilingual(ko: ko, en: en)[language])
  }
}
