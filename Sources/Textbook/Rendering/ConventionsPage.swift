import NumericCore

/// The page on what the lectures write in two ways, for all chapters.
struct ConventionsPage {
  private struct Entry {
    let chapter: any Chapter
    /// What each convention does to the chapter, in the order of ``Convention/all``.
    let rewritings: [Rewriting]

    func standing(_ convention: Convention) -> Rewriting.Standing { rewriting(convention).standings[0] }

    func rewriting(_ convention: Convention) -> Rewriting {
      rewritings.first { $0.conventions[0].name == convention.name }!
    }
  }

  private let entries: [Entry]

  /// Works out every convention in every chapter.
  init(_ chapters: [(chapter: any Chapter, verification: Verification)]) {
    entries = chapters.map { chapter, verification in
      Entry(
        chapter: chapter,
        rewritings: Convention.all.map { verification.derivation.under([$0]).rewriting! })
    }
  }

  /// The page without its footer.
  func blocks(_ language: Language) -> [String] {
    var blocks = ["# \(Self.title[language].plain)", Self.lead[language].markdown]
    for topic in Convention.Topic.allCases { blocks += section(on: topic, language) }
    return blocks
  }

  static let title = Bilingual(ko: "규약", en: "Conventions")

  // MARK: - One topic

  private func section(on topic: Convention.Topic, _ language: Language) -> [String] {
    let choices = Convention.choices(of: topic)
    let (title, explanation) = Self.words(topic)
    var blocks = ["## \(title[language].plain)", explanation[language].markdown]
    let concerned = entries.filter { entry in
      choices.contains { entry.standing($0) != .isNoConcern }
    }
    guard !concerned.isEmpty else { return blocks }
    var rows = [
      "| \(Self.chapter[language].plain) | " + choices.map { "`\($0.name)`" }.joined(separator: " | ") + " |",
      "|---|" + String(repeating: "---|", count: choices.count),
    ]
    for entry in concerned {
      let cells = choices.map { cell(entry, $0, language) }
      rows.append("| \(link(entry, language)) | " + cells.joined(separator: " | ") + " |")
    }
    blocks.append(rows.joined(separator: "\n"))
    for entry in concerned {
      for choice in choices where entry.standing(choice) == .changes {
        blocks.append(details(entry, choice, language))
      }
    }
    return blocks
  }

  private func cell(_ entry: Entry, _ convention: Convention, _ language: Language) -> String {
    guard entry.standing(convention) == .changes else { return Self.asWritten[language].plain }
    var counts: [(label: RichText, count: Int)] = []
    for effect in entry.rewriting(convention).effects where effect.isVisible {
      let label = (ConventionWords.outcome(effect.outcome) ?? ConventionWords.sameValue)[language]
      if let known = counts.firstIndex(where: { $0.label == label }) {
        counts[known].count += 1
      } else {
        counts.append((label, 1))
      }
    }
    return counts.map { "\($0.label.markdown): \($0.count)" }.joined(separator: "<br/>")
  }

  private func details(_ entry: Entry, _ convention: Convention, _ language: Language) -> String {
    let title = entry.chapter.prose.title[language].plain
    let command = "swift run \(entry.chapter.name) --convention \(convention.name)"
    let body = ConventionText(entry.rewriting(convention), language: language).markdown(language)
    return
      ([
        "<details><summary>\(title): \(convention.meaning[language].plain)</summary>", "`\(command)`",
      ] + body + ["</details>"]).joined(separator: "\n\n")
  }

  private func link(_ entry: Entry, _ language: Language) -> String {
    "[\(entry.chapter.prose.title[language].plain)](\(entry.chapter.name).md)"
  }

  // MARK: - Words

  private static let chapter = Bilingual(ko: "장", en: "Chapter")
  private static let asWritten = Bilingual(ko: "이 장의 규약", en: "as the chapter has it")
  private static let lead = Bilingual(
    ko: """
      같은 것을 강의마다 다르게 적는 곳이 네 군데 있습니다. 어느 쪽이든 맞습니다. 다만 한 계산 안에서 섞으면 틀립니다. \
      아래 표는 규약을 바꿀 때 무엇이 바뀌고 무엇이 그대로인지 보여 줍니다. 모두 증명한 것입니다. 값이 같거나 일정한 배수이면 \
      표준형으로 증명하고, 다르면 겹치지 않는 두 구간으로 보입니다. 숫자는 그렇게 되는 양의 개수입니다. 장을 다른 규약으로 다시 쓰려면 \
      \(code: "--convention")을 붙여 실행합니다.
      """,
    en: """
      In four places the lectures write one thing in two ways. Either way is right; mixing them in one calculation is \
      not. The tables show what a change of convention changes, and what it does not. All of it is proved: that a value \
      stays, or is a constant multiple, by normal form; that it differs, by two enclosures without a common point. The \
      numbers count quantities. To read a chapter in another convention, run it with \(code: "--convention").
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
        Bilingual(ko: "목표 − 출력인가, 출력 − 목표인가", en: "Target − output, or output − target"),
        Bilingual(
          ko: """
            제곱하면 부호가 사라지므로 \(E)와 그 기울기는 그대로입니다. \(-(t - o))가 \(o - t)로 바뀔 뿐입니다. 그러나 \
            오차 자체를 한 양으로 쓰는 곳에서는 부호가 뒤집힙니다.
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
    }
  }
}
