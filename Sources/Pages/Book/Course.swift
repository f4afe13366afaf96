import Textbook

/// The book as a course: its chapters in order, how long each takes in a language, and how they fill evenings.
struct Course {
  /// How much is read in an evening at most.
  static let minutesPerEvening = 60

  /// A chapter as a part of the course.
  struct Lesson {
    let chapter: any Chapter
    let study: Study
    /// Its page.
    let page: [Block]
    /// How long that takes.
    let time: ReadingTime
    /// Which evening it belongs to, from 1 on.
    let evening: Int
  }

  let language: Language
  /// The chapters, in reading order.
  let lessons: [Lesson]

  init(_ chapters: [(chapter: any Chapter, study: Study)], _ language: Language) {
    self.language = language
    let pages = chapters.concurrentMap {
      ChapterPage($0.chapter, $0.study, language: language).blocks(ChapterPage.Part.onPage)
    }
    let times = pages.map { ReadingTime(of: $0) }
    let evenings = Self.evenings(times.map(\.minutes))
    lessons = chapters.indices.map { place in
      Lesson(
        chapter: chapters[place].chapter, study: chapters[place].study, page: pages[place],
        time: times[place], evening: evenings[place])
    }
  }

  /// Which evening each chapter belongs to: a chapter that would not fit into the hour begins the next one, and one
  /// that is longer than that has an evening of its own.
  static func evenings(_ minutes: [Int]) -> [Int] {
    var (evening, used) = (1, 0)
    return minutes.map { length in
      if used > 0, used + length > minutesPerEvening { (evening, used) = (evening + 1, 0) }
      used += length
      return evening
    }
  }

  /// How many evenings the course takes.
  var evenings: Int { lessons.last?.evening ?? 0 }
  /// How long its pages take together.
  var minutes: Int { lessons.reduce(0) { $0 + $1.time.minutes } }

  /// A link to a lesson's page from a page beside it.
  func link(_ lesson: Lesson) -> InlineText {
    "\(link: InlineText(lesson.chapter.prose.title[language]), to: "\(lesson.chapter.name).md")"
  }

  /// What a page says under its byline: what comes before it, how long it takes, what comes after it.
  func way(at position: Int) -> InlineText {
    let before = position > 0 ? link(lessons[position - 1]) : nil
    let after = position + 1 < lessons.count ? link(lessons[position + 1]) : nil
    let time = lessons[position].time
    let hasQuestions = time.answering > 0
    switch language {
    case .ko:
      let first = before.map { "앞 장은 \($0)입니다." as InlineText } ?? "이 책의 첫 장입니다."
      let last = after.map { "다음 장은 \($0)입니다." as InlineText } ?? "이 책의 마지막 장입니다."
      let questions = hasQuestions ? ", 질문에 \(time.answering)분쯤" : ""
      return "\(first) 읽는 데 \(time.reading)분쯤\(InlineText(questions)) 걸립니다. \(last)"
    case .en:
      let first = before.map { "Before this: \($0)." as InlineText } ?? "The book begins here."
      let last = after.map { "After it: \($0)." as InlineText } ?? "The book ends here."
      let questions = hasQuestions ? ", \(time.answering) for its questions" : ""
      return """
        \(first) About \(time.reading) minute\(time.reading == 1 ? "" : "s") to read\(InlineText(questions)). \(last)
        """
    }
  }
}
