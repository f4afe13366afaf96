import NumericCore
import Textbook

/// The page on what the lectures write in two ways: an example each, and what changes in which chapter.
struct ConventionsPage {
  private struct Entry {
    let chapter: any Chapter
    let study: Study
    /// The chapter in each convention, in the order of ``Convention/all``.
    let rewritten: [Study]

    /// The conventions about a topic that are not the chapter's own, with what they do to it.
    func changes(by topic: Convention.Topic) -> [(convention: Convention, rewriting: Rewriting)] {
      zip(Convention.all, rewritten.compactMap(\.rewriting))
        .filter { $0.topic == topic && $1.standings[0] == .changes }
        .map { (convention: $0, rewriting: $1) }
    }

    /// The chapter in a convention.
    func study(under convention: Convention) -> Study {
      rewritten[Convention.all.firstIndex { $0.name == convention.name }!]
    }
  }

  private let entries: [Entry]

  /// Works out every convention in every chapter.
  init(_ chapters: [(chapter: any Chapter, study: Study)]) {
    entries = chapters.map { chapter, study in
      Entry(
        chapter: chapter, study: study, rewritten: Convention.all.map { study.under([$0]) })
    }
  }

  /// The page without its footer.
  func blocks(_ language: Language) -> [Block] {
    [
      .heading(InlineText(Self.title[language]), level: 1),
      .paragraph(InlineText(Self.lead[language])),
    ] + Convention.Topic.allCases.flatMap { section(on: $0, language) }
  }

  static let title = Bilingual(ko: "규약", en: "Conventions")

  // MARK: - One topic

  private func section(on topic: Convention.Topic, _ language: Language) -> [Block] {
    let (title, explanation) = Self.words(topic)
    return [
      .heading(InlineText(title[language]), level: 2),
      .paragraph(InlineText(explanation[language])),
    ] + example(on: topic, language) + counts(on: topic, language)
  }

  /// The worked example; nothing where the book has no such chapter.
  private func example(on topic: Convention.Topic, _ language: Language) -> [Block] {
    let example = ConventionExample.on(topic)
    guard let entry = entries.first(where: { $0.chapter.name == example.chapter }) else {
      return []
    }
    let heads: [InlineText] = [
      InlineText(Words.quantity[language]), InlineText(ConventionWords.inTheLecture[language]),
      "\(code: example.convention.name)", InlineText(ConventionWords.value[language]),
    ]
    return [
      .paragraph(
        "\(strong: InlineText(Self.example[language])): \(link(entry, language)), \(code: example.command)"
      ),
      .table(
        Table(
          heads.map { Table.Column($0) },
          rows: example.rows(entry.study, entry.study(under: example.convention), language))),
    ]
  }

  /// A row for each chapter and each convention that changes it.
  private func counts(on topic: Convention.Topic, _ language: Language) -> [Block] {
    let rows = entries.flatMap { entry in
      entry.changes(by: topic).map { convention, rewriting -> [InlineText] in
        let counts = ConventionCounts(rewriting.effects)
        let changed = counts.changed.map { outcome, count -> InlineText in
          "\(ConventionWords.outcome(of: outcome)[language].plain): \(count)"
        }
        return [
          "\(link(entry, language))\(.lineBreak)\(code: convention.name)",
          changed.isEmpty ? "0" : changed.joined(separator: .lineBreak), "\(counts.rewritten)",
          "\(counts.untouched)",
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let heads = [Self.chapter, Self.changed, Self.rewritten, Self.untouched]
    return [.table(Table(heads.map { Table.Column(InlineText($0[language])) }, rows: rows))]
      + unconcerned(by: topic, language)
  }

  /// The chapters that nothing can be written in either way.
  private func unconcerned(by topic: Convention.Topic, _ language: Language) -> [Block] {
    let rest = entries.filter { $0.changes(by: topic).isEmpty }.map { link($0, language) }
    guard !rest.isEmpty else { return [] }
    return [
      .paragraph("\(InlineText(Self.unconcerned[language])): \(rest.joined(separator: " · "))")
    ]
  }

  private func link(_ entry: Entry, _ language: Language) -> InlineText {
    "\(link: InlineText(entry.chapter.prose.title[language]), to: "\(entry.chapter.name).md")"
  }

  // MARK: - Words

  private static let chapter = Bilingual(ko: "장", en: "Chapter")
  private static let example = Bilingual(ko: "예", en: "For example")
  private static let changed = Bilingual(ko: "다른 값", en: "Another value")
  private static let rewritten = Bilingual(ko: "표기만 다름", en: "The same value, written otherwise")
  private static let untouched = Bilingual(ko: "그대로", en: "Unchanged")
  private static let unconcerned = Bilingual(ko: "달라지는 것이 없는 장", en: "Nothing changes in")
  private static let lead = Bilingual(
    ko: """
      같은 것을 강의마다 다르게 적는 곳이 있습니다. 어느 쪽이든 맞습니다. 다만 한 계산 안에서 섞으면 틀립니다. \
      규약마다 예를 하나 들고, 장마다 변수 몇 개의 값이 달라지고 몇 개가 그대로인지 셌습니다. 모두 증명한 것입니다. \
      값이 같거나 일정한 배수이면 식을 정리해 증명하고, 다르면 참값을 담은 두 구간이 겹치지 않음을 보입니다. \(code: "swift run 장이름 --convention half=no")처럼 \
      표에 적힌 규약을 주고 실행하면 그 장을 그 규약으로 다시 쓴 것이 나옵니다. 달라지는 식과 값, 그대로인 값의 목록은 그 안의 “규약을 바꾸면”에 있습니다.
      """,
    en: """
      Some things the lectures write in two ways. Either way is right; mixing them in one calculation is not. Here is \
      an example of each, and a count, chapter by chapter, of how many quantities get another value and how many do \
      not. All of it is proved: that a value stays, or is a constant multiple, by normal form; that it differs, by two \
      enclosures without a common point. \(code: "swift run CHAPTER --convention half=no"), with the \
      choice in the row, prints the chapter in that convention; its section “What the convention changes” lists every formula and value that changes, and every value that stays.
      """)

  private static func words(_ topic: Convention.Topic) -> (title: Bilingual, explanation: Bilingual) {
    let (t, o): (Expression, Expression) = (.symbol("t"), .symbol("o"))
    let (E, w): (Expression, Expression) = (.symbol("E"), .symbol("w"))
    switch topic {
    case .half:
      return (
        Bilingual(ko: "½을 붙이는가", en: "With ½ or without"),
        Bilingual(
          ko: """
            \(RichText.equation(E, (t - o).squared / 2))이면 제곱을 미분한 2가 ½과 지워집니다. \
            \(RichText.equation(E, (t - o).squared))이면 모든 기울기가 두 배가 됩니다. 학습률을 반으로 줄이면 \
            같은 학습이 되지만, 그대로 두면 갱신된 가중치가 달라집니다.
            """,
          en: """
            In \(RichText.equation(E, (t - o).squared / 2)) the 2 of the square cancels against the ½. In \
            \(RichText.equation(E, (t - o).squared)) every gradient is twice as large. Half the learning rate makes up for \
            it; with the same rate the updated weights differ.
            """)
      )
    case .error:
      return (
        Bilingual(ko: "목표값 − 출력인가, 출력 − 목표값인가", en: "Target − output, or output − target"),
        Bilingual(
          ko: """
            제곱하면 부호가 사라지므로 \(E)와 그 기울기는 그대로입니다. \(-(t - o))가 \(o - t)로 바뀔 뿐입니다. 그러나 \
            오차를 그대로 변수로 쓰는 곳에서는 부호가 뒤집힙니다.
            """,
          en: """
            A square does not see the sign, so \(E) and its gradients stay: \(-(t - o)) is written \(o - t), and \
            that is all. But where the error itself is a quantity, its sign is reversed.
            """)
      )
    case .samples:
      return (
        Bilingual(ko: "샘플의 오차를 더하는가, 평균하는가", en: "The sum over samples, or the mean"),
        Bilingual(
          ko: """
            평균은 합을 샘플의 수로 나눈 것이므로, 기울기도 같은 수로 나눈 것이 됩니다. 합을 쓰면 샘플이 많을수록 한 걸음이 \
            커집니다.
            """,
          en: """
            The mean is the sum divided by the number of samples, and so is its gradient. With the sum, the more \
            samples there are, the longer a step.
            """)
      )
    case .weights:
      return (
        Bilingual(ko: "W의 행은 출력인가, 입력인가", en: "Rows of W: outputs or inputs"),
        Bilingual(
          ko: """
            행이 출력이면 순전파는 W·a, 역전파는 Wᵀ·δ입니다. 행이 입력이면 둘이 바뀌어 Wᵀ·a와 W·δ가 됩니다. \
            가중치 \(w)의 두 첨자도 자리를 바꿉니다. 값은 하나도 바뀌지 않습니다.
            """,
          en: """
            If rows are outputs, the forward pass is W·a and the backward pass Wᵀ·δ. If rows are inputs, it is Wᵀ·a and W·δ. \
            The two indices of a weight \(w) change places, too. No value changes.
            """)
      )
    case .bias:
      let b: Expression = .symbol("b")
      return (
        Bilingual(ko: "편향도 학습하는가", en: "Whether biases are trained"),
        Bilingual(
          ko: """
            편향의 입력은 늘 1이므로, 유닛마다 편향이 따로 있으면 그 기울기는 유닛의 δ입니다. 한 층의 유닛이 편향 \(b) 하나를 함께 쓰면 \
            그 기울기는 δ의 합입니다. 편향을 학습하지 않으면 기울기가 있어도 갱신하지 않습니다. 갱신하기 전의 값은 어느 쪽이든 같습니다. \
            유닛마다 따로 두는 편향은 함께 쓰던 값에서 시작합니다. 처음부터 따로인 편향은 하나로 묶지 않습니다. 묶으면 다른 신경망이 되기 때문입니다.
            """,
          en: """
            A bias has the input 1. So if each unit has a bias of its own, its gradient is the unit's δ; if the units of a \
            layer share one \(b), its gradient is the sum of their δ. If biases are not trained, they have gradients all the \
            same, and no step takes them. Before the first update every value is the same in all three. A unit's own bias \
            begins with the shared one's value. Where each unit has its own already, they are not made one: that would be \
            another network.
            """)
      )
    }
  }
}
