import NumericCore
import Textbook

/// A change to marks that a person decided on: after an appeal, for a question that was bad, for a late hand-in.
public struct Adjustment: Codable, Sendable, Hashable {
  /// Whom it is about; nil for everybody.
  public var student: String?
  /// The chapter; nil for each.
  public var chapter: String?
  /// The step, by its number, its quantity or its function; nil for the whole.
  public var step: String?
  /// What it does to the points.
  public var change: Change
  /// Why, in the words of who decided.
  public var reason: String

  /// What an adjustment does.
  public enum Change: Codable, Sendable, Hashable {
    /// The student's step earns this many points, or the whole sheet does.
    case set(Int)
    /// The whole is worth this many more, or fewer, points.
    case add(Int)
    /// The step is worth this many points, for whoever has it right.
    case weigh(Int)
    /// The whole was handed in so many days late, each of which costs a share of what was earned, in percent.
    case late(days: Int, percent: Int)
  }

  /// What an adjustment did to a mark.
  public struct Applied: Codable, Sendable, Equatable {
    /// The step's number; nil for the whole.
    public var step: Int?
    /// The points before, of the step or of the whole.
    public var before: Int
    /// The points after.
    public var after: Int
    /// What was decided, and why.
    public var words: MarkRecord.Words
  }

  /// Whether it is about a record.
  package func concerns(_ record: MarkRecord) -> Bool {
    (student == nil || record.student.map { OwnerKey($0) == OwnerKey(student!) } == true)
      && (chapter == nil || record.chapter == chapter)
  }
}

extension MarkRecord {
  /// The record after some adjustments, each of which it shows: weights first, then what steps earn, then what
  /// the whole does, then what is added to it, then lateness.
  ///
  /// An adjustment of another student's, another chapter's, or a step that the record doesn't have changes nothing. A
  /// weight w makes a step of m points one of w, and p points of it p·w/m, rounded to whole points, halves up. Each day
  /// late costs its share of the points then earned, the sum rounded down to whole points; nobody comes below 0.
  public func adjusted(by adjustments: [Adjustment]) -> MarkRecord {
    guard problem == nil else { return self }
    var record = self
    let own = adjustments.filter { $0.concerns(self) }
    for adjustment in own.sorted(by: { $0.order < $1.order }) { record.apply(adjustment) }
    if record.adjustments != nil { record.markedPoints = points }
    return record
  }

  private mutating func apply(_ adjustment: Adjustment) {
    let step = adjustment.step.map { name in steps.firstIndex { $0.isCalled(name) } }
    // A step that is not there is no reason to change the whole.
    if case .some(nil) = step { return }
    if let index = step ?? nil { apply(adjustment, toStep: index) } else { applyToTheWhole(adjustment) }
  }

  private mutating func apply(_ adjustment: Adjustment, toStep index: Int) {
    let (before, worth) = (steps[index].points, steps[index].maxPoints)
    switch adjustment.change {
    case .set(let points): steps[index].points = min(points, worth)
    case .weigh(let weight):
      steps[index].maxPoints = weight
      steps[index].points = worth == 0 ? 0 : (2 * before * weight + worth) / (2 * worth)
    case .add, .late: return
    }
    points += steps[index].points - before
    maxPoints += steps[index].maxPoints - worth
    note(adjustment, steps[index].number, before: before, after: steps[index].points)
  }

  private mutating func applyToTheWhole(_ adjustment: Adjustment) {
    let before = points
    switch adjustment.change {
    case .set(let points): self.points = points
    case .add(let more): points = max(points + more, 0)
    case .late(let days, let percent):
      points -= min(points * min(days * percent, 100) / 100, points)
    case .weigh: return
    }
    points = min(points, maxPoints)
    note(adjustment, nil, before: before, after: points)
  }

  private mutating func note(_ adjustment: Adjustment, _ step: Int?, before: Int, after: Int) {
    adjustments =
      (adjustments ?? []) + [
        Adjustment.Applied(step: step, before: before, after: after, words: adjustment.words)
      ]
  }
}

extension MarkRecord.StepRecord {
  /// Whether a person may call the step so.
  fileprivate func isCalled(_ name: String) -> Bool {
    Int(name) == number || [quantity, Symbol(quantity).unicode, subject].contains(name)
  }
}

extension Adjustment {
  /// Which comes first. A step's points are part of the whole's, so what the whole earns is said after them, and what
  /// is added to it after that.
  fileprivate var order: Int {
    switch change {
    case .weigh: 0
    case .set: step == nil ? 2 : 1
    case .add: 3
    case .late: 4
    }
  }
}

extension Adjustment {
  /// What was decided, and why.
  fileprivate var words: MarkRecord.Words {
    let because = reason.isEmpty ? "" : ": " + reason
    return switch change {
    case .set:
      MarkRecord.Words(Bilingual(ko: "점수 조정\("\(because)")", en: "points set by hand\("\(because)")"))
    case .add(let more):
      MarkRecord.Words(
        Bilingual(ko: "\("\(more.signed)")점\("\(because)")", en: "\("\(more.signed)") points\("\(because)")"))
    case .weigh(let weight):
      MarkRecord.Words(
        Bilingual(ko: "배점 \("\(weight)")\("\(because)")", en: "worth \("\(weight)")\("\(because)")"))
    case .late(let days, let percent):
      MarkRecord.Words(
        Bilingual(
          ko: "\("\(days)")일 늦음, 하루 \("\(percent)")%\("\(because)")",
          en: "\("\(days)") \(days == 1 ? "day" : "days") late, \("\(percent)")% a day\("\(because)")"))
    }
  }
}

extension Int {
  /// The number with its sign.
  fileprivate var signed: String { self < 0 ? "−\(magnitude)" : "+\(self)" }
}
