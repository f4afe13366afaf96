import NumericCore
import Textbook

/// The facts that a chapter's sentences carry, under one convention.
struct ChapterFacts {
  let chapter: any Chapter

  /// Takes a chapter as its lecture writes it, or in another convention.
  init(_ chapter: any Chapter, under convention: Convention?) {
    self.chapter = convention.map { RewrittenChapter(chapter, under: [$0]) } ?? chapter
  }

  /// The ways to write a chapter that differ from each other: its lecture's own, and the conventions that change it.
  static func conventions(of chapter: any Chapter) -> [Convention?] {
    let derivation = chapter.derivation()
    let others = Convention.all.filter {
      if case .changes = derivation.standing(of: $0) { true } else { false }
    }
    return [nil] + others.map(Optional.some)
  }

  /// How many sentences carry a fact, in the words of one language.
  var count: Int { texts(of: chapter.derivation()).reduce(0) { $0 + $1.en.facts.count } + questionFacts }

  /// Checks every sentence that stands under a setting, in both languages.
  func audit(_ setting: FactSetting) -> FactAudit.Tally {
    let study = Study(chapter.derivation(overrides: setting.givens))
    var audit = FactAudit(study)
    var tally = FactAudit.Tally()
    for text in texts(of: study.derivation) { tally = tally + audit.check(text.ko) + audit.check(text.en) }
    // A question has givens of its own, beside the reader's.
    for question in chapter.prose.questions where !facts(of: question).isEmpty {
      let givens = setting.givens.merging(question.givens) { $1 }
      var audit = FactAudit(Study(chapter.derivation(overrides: givens)))
      for text in [question.text, question.answer] {
        tally = tally + audit.check(text.ko) + audit.check(text.en)
      }
    }
    return tally
  }

  private func texts(of derivation: Derivation) -> [Bilingual] {
    let prose = chapter.prose
    return prose.goals + prose.introduction + derivation.texts
  }

  private func facts(of question: Question) -> [Fact] { question.text.en.facts + question.answer.en.facts }

  private var questionFacts: Int { chapter.prose.questions.reduce(0) { $0 + facts(of: $1).count } }
}
