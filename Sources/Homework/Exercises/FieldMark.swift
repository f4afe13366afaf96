import Isolation
import NumericCore
import Signatures
import Textbook

/// What became of one part of a function's result, over all networks that the function was tried on.
///
/// It is marked entry by entry: on each network it earns the share of its entries that are right, or follow. Where one
/// slip explains whatever is wrong, the formula has that slip, and the part earns nothing.
struct FieldMark {
  /// The part.
  let field: String
  /// What became of it.
  var outcome: Outcome
  /// The trials that earn its points.
  var earned: Int
  /// What is wrong first, on which network; else the first entry.
  private(set) var shown: ResultMark
  let shownCase: CodeCase
  /// What explains every wrong entry.
  var explanation: Explanation
  /// What it would earn if what explains it had been charged for before.
  let earnedWhenRepeated: Int
  /// The parts, by their places, whose wrong entries it follows from.
  let follows: [Int]
  /// The networks on which all of it is right, where it isn't on others; nil where there are none.
  let rightOn: Bilingual?
  /// Whether it is handed out with a slip in it, which is no habit of the student's.
  var isHunted = false

  /// The marks of a function's entries on a network.
  struct Answered {
    let network: CodeCase
    let marks: [ResultMark]
  }

  /// Draws the marks of a part's entries together.
  init(field: Int, of function: CodeFunction, _ answered: [Answered]) {
    self.field = function.fields[field]
    let entries = answered.flatMap { answered in
      function.entries(ofField: field, in: answered.network).map {
        (network: answered.network, mark: answered.marks[$0])
      }
    }
    let worst =
      entries.first { $0.mark.outcome == .slip } ?? entries.first { $0.mark.outcome.isMistake }
      ?? entries.first { !$0.mark.outcome.isEarned } ?? entries.first { $0.mark.outcome != .correct }
      ?? entries.first { $0.mark.earned < $0.network.trialCount } ?? entries[0]
    (shownCase, shown) = (worst.network, worst.mark)
    let right = answered.filter { answered in
      let places = function.entries(ofField: field, in: answered.network)
      return !places.isEmpty && places.allSatisfy { answered.marks[$0].outcome == .correct }
    }
    let names = right.map { ($0.network.name.ko.plainText, $0.network.name.en.plainText) }
    let (ko, en) = (
      names.map { $0.0 }.joined(separator: "; "), names.map { $0.1 }.joined(separator: "; ")
    )
    rightOn = names.isEmpty ? nil : Bilingual(ko: "맞은 것: \(ko).", en: "Right on: \(en).")
    outcome = shown.outcome
    // What brought no answer, or one of another shape, may come of the same slip.
    // What is right and only repeats is no mistake that a slip would have to explain.
    let mistakes = entries.filter { _, mark in
      mark.earned == 0 && mark.outcome.isMistake && mark.refusal == nil
    }
    let isTransposed = mistakes.contains {
      $0.mark.slip?.made.slipIDs == [Slip.matrixTransposed.id] || $0.mark.convention?.topic == .weights
    }
    // A transposition can be told of square matrices alone.
    let telling = mistakes.filter { !isTransposed || $0.network.hasSquare }
    let habits = telling.map { Set($0.mark.explanation.habits) }
    let common = habits.dropFirst().reduce(habits.first ?? []) { $0.intersection($1) }
    explanation = shown.explanation
    if entries.count > 1 { explanation.keep(common, of: shown.explanation) }
    if outcome == .slip, explanation.slips.isEmpty { outcome = .wrong }
    func share(_ earned: (ResultMark) -> Int) -> Int {
      answered.reduce(0) { sum, answered in
        let places = function.entries(ofField: field, in: answered.network)
        guard !places.isEmpty else { return sum }
        return sum + places.reduce(0) { $0 + earned(answered.marks[$1]) } / places.count
      }
    }
    earned = common.isEmpty ? share(\.earned) : 0
    earnedWhenRepeated = common.isEmpty ? 0 : share { $0.earned > 0 ? $0.earned : $0.earnedWhenRepeated }
    // An entry that follows from another entry of its own part says nothing that a reader could look up.
    let sources = entries.flatMap { network, mark in
      mark.follows.compactMap { step in
        function.fields.indices.first { function.entries(ofField: $0, in: network).contains(step - 1) }
      }
    }
    follows = Set(sources).subtracting([field]).sorted()
  }

  /// Says nothing of the slip that is to be found.
  mutating func keepSecret() {
    explanation = Explanation()
    if outcome == .slip { outcome = .wrong }
  }

  /// Earns nothing, since the function is not mended as a whole, or its slip not named.
  mutating func refuseUnmended() {
    guard earned > 0 else { return }
    (outcome, earned) = (.wrong, 0)
    shown.refuse(.unnamed)
  }

  /// Charges a slip once that is made again and again, in the functions of a file.
  static func chargeOnce(_ marks: inout [[FieldMark]]) {
    let places = marks.indices.flatMap { function in marks[function].indices.map { (function, $0) } }
    let habits = places.map { function, index in
      let mark = marks[function][index]
      return mark.outcome.isMistake && !mark.isHunted ? mark.explanation.habits : []
    }
    for (place, ruling) in zip(places, SlipsChargedOnce(habits).rulings) {
      let (function, index) = place
      guard let ruling else { continue }
      let mark = marks[function][index]
      marks[function][index].explanation.settle(
        on: ruling.habit, at: mark.shown.step.number - 1, of: mark.shownCase.scheme)
      guard ruling.isRepeated, mark.earnedWhenRepeated > 0 else { continue }
      (marks[function][index].outcome, marks[function][index].earned) = (.repeated, mark.earnedWhenRepeated)
    }
  }
}

extension MarkRecord.StepRecord {
  /// What a matrix with its rows and columns confused is told.
  private static let exchanged = Bilingual(
    ko: "행렬의 행과 열을 바꾸어 읽었거나 바꾸어 돌려주었습니다. 어느 번호가 유닛을, 어느 번호가 입력을 세는지 적어 보세요. 순전파와 역전파는 W를 서로 다른 방향으로 더합니다.",
    en:
      "A matrix is read, or given back, with rows and columns exchanged. Write down which index counts units and which inputs; forward and backward add along different directions of W."
  )
  /// What a program that stopped is told.
  private static let stopped = Bilingual(
    ko: "배열의 범위를 벗어난 번호이거나, 너무 큰 수이거나, 끝없이 자신을 부르는 함수입니다.",
    en:
      "It is an index out of range, a number that is too large, or a function that calls itself without end.")

  init(_ mark: FieldMark, of function: CodeFunction, at place: Int, after earlier: Int, _ feedback: Feedback)
  {
    let shown = mark.shown
    let number = shown.step.number - 1
    self.init(
      number: earlier + place + 1,
      quantity: mark.field,
      answer: shown.answer, outcome: mark.outcome, points: mark.earned * shown.step.points,
      maxPoints: CodeFunction.trialCount * shown.step.points)
    self.function = function.exercise.name
    if !mark.follows.isEmpty { follows = mark.follows.map { earlier + $0 + 1 } }
    guard feedback != .none else { return }
    explain(mark.explanation, refusal: shown.refusal)
    // What only waits for its slip's name is wrong nowhere.
    let isToBeShown =
      mark.outcome != .correct && mark.outcome.isOfACall && shown.refusal != .unnamed
    if isToBeShown {
      if mark.outcome.isOfNumbers { entry = function.place(mark.shownCase.places[number], inField: place) }
      network = MarkRecord.Words(mark.shownCase.name)
    }
    if slip == Slip.matrixTransposed.id { self.feedback = MarkRecord.Words(Self.exchanged) }
    if mark.outcome == .crashed { self.feedback = MarkRecord.Words(Self.stopped) }
    if mark.outcome.isMistake, slip == nil, let right = mark.rightOn, self.feedback == nil {
      self.feedback = MarkRecord.Words(right)
    }
    if let shape = shown.shape { self.feedback = MarkRecord.Words(shape) }
    if mark.outcome == .signature { self.feedback = MarkRecord.Words(function.signature.wanted) }
    if let handed = shown.handed, isToBeShown {
      self.handed = zip(function.signature.parameters, handed).map {
        "\($0.label) = \(ExerciseStub.text($1, as: $0.type, digits: 6))"
      }.joined(separator: ", ")
    }
    if feedback == .full { right = shown.right?.typeset }
  }
}
