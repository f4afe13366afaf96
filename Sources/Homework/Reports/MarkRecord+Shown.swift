extension MarkRecord {
  /// The record as reports show it: whatever in it a student may have written is harmless to look at.
  ///
  /// Every report starts from this, and then writes the texts in its own way (see `StrangersText`).
  var shown: MarkRecord {
    var record = self
    record.name = StrangersText(name).shown
    record.student = student.map { StrangersText($0).shown }
    record.chapter = chapter.map { StrangersText($0).shown }
    record.isolation = isolation.map { StrangersText($0).shown }
    record.conventions = conventions.map { $0.map { StrangersText($0).shown } }
    record.steps = steps.map(\.shown)
    record.madeBy = madeBy.map { StrangersText($0).shown }
    record.adjustments = adjustments?.map { change in
      var change = change
      change.words = change.words.shown
      return change
    }
    record.problem = problem.map { Problem(name: StrangersText($0.name).shown, message: $0.message.shown) }
    return record
  }
}

extension MarkRecord.StepRecord {
  /// What is not a number is text, and a record may come from a journal that somebody else wrote.
  fileprivate var shown: Self {
    var step = self
    for text in [\Self.quantity, \.answer] {
      step[keyPath: text] = StrangersText(step[keyPath: text]).shown
    }
    for text in [
      \Self.function, \.handed, \.entry, \.slip, \.place, \.secondSlip, \.secondPlace, \.convention, \.right,
    ] {
      step[keyPath: text] = step[keyPath: text].map { StrangersText($0).shown }
    }
    step.feedback = feedback?.shown
    step.network = network?.shown
    return step
  }
}

extension MarkRecord.Words {
  /// Both texts, each for one line. A hint of ours is longer than anything a stranger's may become.
  var shown: Self {
    var words = self
    (words.ko, words.en) = (StrangersText(ko, atMost: 4000).shown, StrangersText(en, atMost: 4000).shown)
    return words
  }
}
