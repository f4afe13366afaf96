import NumericCore
import Textbook

/// The first page of a language: what the book is for, its chapters as a course, its words, and where to look.
struct CoursePage {
  private let course: Course
  /// The sections of the chapters that something points into, by their titles in English.
  private let sections: [String: [String]]

  private var language: Language { course.language }

  /// Prepares the page of a course.
  init(_ course: Course) {
    self.course = course
    let targets = Set(
      Signpost.all.compactMap { signpost in
        if case .section(_, let chapter) = signpost.place { chapter } else { nil }
      })
    let pages = course.lessons.filter { targets.contains($0.chapter.name) }.map { lesson in
      let page = ChapterPage(lesson.chapter, lesson.study, language: .en)
      return (lesson.chapter.name, page.sections.map(\.title.plain))
    }
    sections = Dictionary(uniqueKeysWithValues: pages)
  }

  static let title = Bilingual(ko: "차례", en: "Contents")

  /// The page without its footer.
  var blocks: [Block] {
    [.heading("Backprop Companion", level: 1), .paragraph(text(Self.purpose)), .paragraph(length)] + shortcut
      + [.lessons(chapters), .paragraph(text(Self.rule)), .paragraph(text(Self.running))] + afterwards
      + words + questions
  }

  // MARK: - The course

  /// How many chapters there are, and how long they take.
  private var length: InlineText {
    let (count, hours) = (course.lessons.count, (course.minutes + 30) / 60)
    let evenings = course.evenings
    return switch language {
    case .ko:
      "장은 \(count)개이고, 위에서 아래로 읽습니다. 한 시간씩 \(evenings)번, 모두 \(hours)시간쯤 걸립니다."
    case .en:
      """
      \(count) chapter\(count == 1 ? "" : "s"), to be read from top to bottom: \(evenings) evening\(evenings == 1 ? "" : "s") \
      of an hour, some \(hours) hours in all.
      """
    }
  }

  private var chapters: LessonList {
    let evenings = course.lessons.indices.filter {
      $0 == 0 || course.lessons[$0 - 1].evening != course.lessons[$0].evening
    }.map { first -> LessonList.Evening in
      let number = course.lessons[first].evening
      return LessonList.Evening(
        title: language == .ko ? "\(Self.ordinal(number)) 저녁" : "Evening \(number)", number: number,
        first: first + 1,
        lessons: course.lessons.filter { $0.evening == number }.map { lesson in
          LessonList.Lesson(
            title: course.link(lesson), summary: text(lesson.chapter.prose.summary),
            reading: lesson.time.reading, answering: lesson.time.answering, length: length(of: lesson))
        })
    }
    let begin = course.lessons.first.map { lesson -> InlineText in
      let title = InlineText(lesson.chapter.prose.title[language])
      return
        "\(link: language == .ko ? "처음부터 읽기: \(title)" : "Begin: \(title)", to: "\(lesson.chapter.name).md")"
    }
    return LessonList(
      title: text(Self.chapters), begin: begin ?? "",
      heads: [Self.evening, Self.chapter, Self.reading, Self.answering].map { text($0) }, evenings: evenings)
  }

  /// How long a lesson takes, in a few words.
  private func length(of lesson: Course.Lesson) -> InlineText {
    let (reading, answering) = (lesson.time.reading, lesson.time.answering)
    return switch language {
    case .ko: "읽기 \(reading)분, 질문 \(answering)분"
    case .en: "\(reading) min, questions \(answering) min"
    }
  }

  /// What to read with only one evening.
  private var shortcut: [Block] {
    let lessons = course.lessons.filter { Self.shortest.contains($0.chapter.name) }
    guard lessons.count == Self.shortest.count else { return [] }
    let list = lessons.map { course.link($0) }.joined(separator: " → ")
    let minutes = lessons.reduce(0) { $0 + $1.time.minutes }
    return [
      .paragraph(
        language == .ko
          ? "하루 저녁밖에 없다면 \(list) (\(minutes)분)" : "Only one evening? \(list) (\(minutes) minutes)")
    ]
  }

  private var afterwards: [Block] {
    course.lessons.contains { !$0.chapter.exercises.isEmpty } ? [.paragraph(ownWork)] : []
  }

  /// What to do once a chapter is read.
  private var ownWork: InlineText {
    switch language {
    case .ko:
      """
      장을 읽고 나면 직접 해 보세요. \(link: "내 숫자로 된 학습지", to: "../homework.ko.md")와 \
      \(link: "Swift 연습", to: "../exercises.ko.md")이 있습니다. 다른 강의의 노트도 \
      \(link: "여러분의 강의", to: "your-own-lecture.md")처럼 확인할 수 있습니다.
      """
    case .en:
      """
      Then do it yourself: \(link: "worksheets with your own numbers", to: "../homework.en.md"), and \
      \(link: "exercises in Swift", to: "../exercises.en.md"). Notes of another course are checked as in \
      \(link: "Your own lecture", to: "your-own-lecture.md").
      """
    }
  }

  // MARK: - Words

  private var words: [Block] {
    let entries = Glossary.entries.compactMap { entry in
      course.lessons.first { $0.chapter.name == entry.chapter }.map { (entry, $0) }
    }
    guard !entries.isEmpty else { return [] }
    let other = language.other
    // A list: in a table a word of Korean is broken between any two letters.
    return [
      .heading(text(Self.glossary), level: 2, anchor: "glossary"),
      .list(
        entries.map { entry, lesson in
          "\(strong: text(entry.term)) (\(InlineText(entry.term[other]))): \(text(entry.meaning)) → \(course.link(lesson))"
        }),
    ]
  }

  // MARK: - Questions

  private var questions: [Block] {
    let lines = Signpost.all.compactMap { signpost -> InlineText? in
      guard let (label, address) = target(of: signpost.place) else { return nil }
      return
        "\(strong: text(signpost.question)) \(text(signpost.answer)) → \(link: label, to: address)"
    }
    guard !sections.isEmpty else { return [] }
    return [.heading(text(Self.where), level: 2, anchor: "where"), .list(lines)]
  }

  /// What leads to a place, and its address; nil where there is no such section.
  private func target(of place: Signpost.Place) -> (label: InlineText, address: String)? {
    switch place {
    case .document(let ko, let en): return (text(Self.document), language == .ko ? ko : en)
    case .section(let title, let chapter):
      guard let lesson = course.lessons.first(where: { $0.chapter.name == chapter }),
        let number = sections[chapter]?.firstIndex(of: title)
      else { return nil }
      let anchor = ChapterPage.anchor(ofSection: number + 1)
      return (InlineText(lesson.chapter.prose.title[language]), "\(chapter).md#\(anchor)")
    }
  }

  // MARK: - Texts

  /// A number as Korean counts evenings: the first ten have words.
  private static func ordinal(_ number: Int) -> String {
    let words = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]
    return words.indices.contains(number - 1) ? "\(words[number - 1]) 번째" : "\(number)번째"
  }

  /// The chapters that hold the one idea: a gate, the smallest network, one with sums.
  private static let shortest = ["computational-graph", "one-one-one-network", "two-two-two-network"]

  private func text(_ words: Bilingual) -> InlineText { InlineText(words[language]) }

  /// A language's name in itself.
  static func name(of language: Language) -> String { language == .ko ? "한국어" : "English" }

  private static let purpose = Bilingual(
    ko: """
      역전파 강의를 듣기는 했지만 혼자서는 계산하지 못하는 사람을 위한 책입니다. 변수가 하나인 함수를 미분할 줄 알면 시작할 수 있습니다. \
      끝까지 읽으면 어떤 신경망이든 손으로 기울기를 구하고, 왜 뒤에서부터 계산하는지 설명하고, 틀린 숫자를 보고 어떤 실수인지 \
      짚을 수 있습니다. 강의 \(Lecture.countInWords.ko) 편에 적힌 숫자와 식은 모두 계산으로 확인했습니다.
      """,
    en: """
      For whoever sat through a lecture on backpropagation and could not have done it alone. You need the derivative of a \
      function of one variable. At the end you can find the gradients of any network by hand, say why it is done backward, \
      and tell from a wrong number which mistake was made. \(Lecture.countInWords.en) lectures are worked through, with every \
      printed number and formula checked by computation.
      """)
  private static let rule = Bilingual(
    ko: """
      시간은 쪽마다 같은 규칙으로 셉니다. 읽는 시간은 1분에 낱말 \(ReadingTime.wordsPerMinute)개, 문장 속의 식 하나에 \
      \(ReadingTime.secondsPerFormula)초, 따로 적은 식에 \(String(ReadingTime.secondsPerDisplay))초, 그림이나 표에 \
      \(ReadingTime.secondsPerPicture)초이고, 답을 생각하는 시간은 질문 하나에 \(String(ReadingTime.secondsPerQuestion))초입니다. \
      접어 둔 것과 판정 목록은 세지 않습니다. 손으로 따라 계산하면 더 걸립니다.
      """,
    en: """
      The minutes are counted by one rule. Reading: \(ReadingTime.wordsPerMinute) words a minute, \
      \(ReadingTime.secondsPerFormula) seconds for a formula in a sentence, \
      \(ReadingTime.secondsPerDisplay) for one on a line of its own, \(String(ReadingTime.secondsPerPicture)) for a \
      picture or a table. Thinking about a question: \(ReadingTime.secondsPerQuestion) seconds. What is folded away \
      and the list of verdicts are not counted. Calculating along takes longer.
      """)
  private static let running = Bilingual(
    ko: """
      \(code: "swift run two-two-two-network")처럼 장의 이름을 주면 같은 장이 터미널에 나옵니다. \(code: "--step")을 붙이면 한 단계씩 \
      물어보고, 답을 적으면 맞았는지, 아니면 어떤 실수인지 알려 줍니다.
      """,
    en: """
      \(code: "swift run two-two-two-network") shows the chapter of that name in a terminal. With \(code: "--step") it asks for \
      one step at a time, and says whether your answer is right, or which slip gives it.
      """)
  private static let evening = Bilingual(ko: "저녁", en: "Evening")
  private static let chapter = Bilingual(ko: "장", en: "Chapter")
  private static let reading = Bilingual(ko: "읽기(분)", en: "Reading (min)")
  private static let answering = Bilingual(ko: "질문(분)", en: "Questions (min)")
  private static let chapters = Bilingual(ko: "장 차례", en: "The chapters")
  private static let glossary = Bilingual(ko: "용어", en: "Glossary")
  private static let `where` = Bilingual(ko: "어디에 있습니까?", en: "Where do I find …?")
  private static let document = Bilingual(ko: "여기", en: "here")
}
