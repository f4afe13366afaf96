extension Exercise {
  /// What a function's words and given lines are in a convention that the lecture doesn't keep to, phrase by phrase.
  ///
  ///     otherwise: [.init(.withoutHalf, ["½(t − y)²": "(t − y)²", "출력에서 목표값을 뺀 것": "출력에서 목표값을 뺀 것의 두 배"])]
  ///
  /// The networks are rewritten by the convention itself, and with them all numbers; what is said about them is not, so
  /// a function that a convention changes is handed out in it only where its words are here, too.
  public struct Rewording: Sendable {
    /// The convention.
    public let convention: Convention
    /// Each phrase, in either language, in a formula or in Swift, with what stands in its place.
    public let phrases: KeyValuePairs<String, String>
    /// The slips to be mended that are none in the convention.
    public let without: [String]

    /// Phrases for a convention; each lies within one piece of text, between names in code.
    public init(
      _ convention: Convention, without slips: [String] = [], _ phrases: KeyValuePairs<String, String> = [:]
    ) {
      (self.convention, without, self.phrases) = (convention, slips, phrases)
    }
  }
}

extension Exercise.Rewording {
  func callAsFunction(_ text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  func callAsFunction(_ text: RichText) -> RichText {
    RichText(
      text.segments.map { segment in
        switch segment {
        case .text(let text): .text(self(text))
        case .code(let text): .code(self(text))
        default: segment
        }
      })
  }

  func callAsFunction(_ text: Bilingual) -> Bilingual { Bilingual(ko: self(text.ko), en: self(text.en)) }

  func callAsFunction(_ parameter: Exercise.Parameter) -> Exercise.Parameter {
    var parameter = parameter
    parameter.about = self(parameter.about)
    return parameter
  }

  func callAsFunction(_ bug: Exercise.Bug) -> Exercise.Bug {
    var bug = bug
    bug.body = self(bug.body)
    return bug
  }

  func callAsFunction(_ words: Exercise.Words) -> Exercise.Words {
    var words = words
    words.title = self(words.title)
    words.task = self(words.task)
    words.hints = words.hints.map { self($0) }
    words.insight = self(words.insight)
    return words
  }
}

extension Exercise {
  /// All that the file and the hints say of the function, and the lines that it is handed out with.
  package var allTexts: [String] {
    let words = [words.title, words.task, words.insight] + words.hints + (parameters + [result]).map(\.about)
    return words.flatMap { [$0.ko.plainText, $0.en.plainText] } + formulas + bugs.map(\.body) + [body ?? ""]
  }
}
