import NumericCore
import TestSupport
import Testing

@testable import Homework

/// What becomes of one mistake on a sheet that is right in all else, everything after it carried on rightly.
@Suite("A single mistake on a sheet", .tags(.grader), .inTurn)
struct SingleMistakeTests {
  @Test("of the 2-2-2 network is named as what it is", arguments: SingleMistake.twoTwoTwo)
  func twoTwoTwo(mistake: SingleMistake) throws { try expectNamed(mistake, in: .twoTwoTwo) }

  @Test("of the 1-1-1 network is named as what it is", arguments: SingleMistake.oneOneOne)
  func oneOneOne(mistake: SingleMistake) throws { try expectNamed(mistake, in: .oneOneOne, decimals: 6) }

  @Test("of the 1-2-1 network is named as what it is", arguments: SingleMistake.oneTwoOne)
  func oneTwoOne(mistake: SingleMistake) throws { try expectNamed(mistake, in: .oneTwoOne, decimals: 6) }

  @Test("of the activations and the softmax is named as what it is", arguments: SingleMistake.activations)
  func activations(mistake: SingleMistake) throws { try expectNamed(mistake, in: .activations, decimals: 6) }

  @Test("of the convolution is named as what it is", arguments: SingleMistake.kernel)
  func kernel(mistake: SingleMistake) throws { try expectNamed(mistake, in: .kernel, decimals: 6) }

  @Test("of the chain of three layers is named as what it is", arguments: SingleMistake.threeLayers)
  func threeLayers(mistake: SingleMistake) throws { try expectNamed(mistake, in: .threeLayers, decimals: 6) }

  @Test("is none where all is worked out rightly by hand", arguments: WorkedByHand.all)
  func right(chapter: WorkedByHand) throws {
    for student in Self.students {
      let marks = try chapter.marks(of: student)
      #expect(marks.allSatisfy { $0.outcome == .correct }, "\(student)")
    }
  }

  @Test("is not named where its digits are too few to tell it from chance, and is where they are enough")
  func digits() throws {
    let step = "∂E/∂w_1"
    let mistake = SingleMistake(what: "the other input", step: step, slips: ["another-input"], missing: 0) {
      $0["∂E/∂out_h1"] * $0["∂out_h1/∂net_h1"] * $0["i_2"]
    }
    for student in Self.students {
      var worksheet = try #require(Sheets.worksheet("two-two-two-network"))
      let own = try worksheet.variant(student: student, seed: Sheets.seed)
      for (decimals, slip) in [(4, nil), (12, "another-input")] as [(Int, String?)] {
        worksheet.scheme.decimals = decimals
        let marks = try WorkedByHand.twoTwoTwo.marks(
          [mistake], on: worksheet, worksheet.variant(givens: own.givens))
        let mark = try #require(marks.first { $0.step.symbol.name == step })
        #expect(mark.slip?.slip.id == slip, "\(student), \(decimals) decimals")
        #expect(mark.points == 0)
      }
    }
  }

  @Test("of the pass before is named as that, and of another unit as that")
  func slopeOfEarlierRound() throws {
    let step = "∂E^(2)/∂w_1^(2)"
    let mistake = SingleMistake(
      what: "the old slope", step: step, slips: ["slope-of-earlier-round"], missing: 0
    ) {
      -($0["y_t"] - $0["s_2^(2)"]) * $0["w_2^+"] * slope($0["h"]) * $0["x_t"]
    }
    try expectNamed(mistake, in: .oneOneOne, decimals: 9)
  }

  @Test("of a square that was doubled is told from an absolute error where the sign says so")
  func doubledSquare() throws {
    let mistake = try #require(SingleMistake.twoTwoTwo.first { $0.what == "2e for e²" })
    var signs: Set<Bool> = []
    for student in Sheets.students(12) {
      let marks = try WorkedByHand.twoTwoTwo.marks(of: student, [mistake], decimals: 9)
      let mark = try #require(marks.first { $0.step.symbol.name == mistake.step })
      guard let found = mark.slip?.slip.id else { continue }
      // ∂E/∂out = −(t − out): t is below out where it is positive.
      let slope = try #require(marks.first { $0.step.symbol.name == "∂E/∂out_o1" })
      let isBelow = slope.value > 0
      signs.insert(isBelow)
      #expect(found == (isBelow ? "square-doubled" : "absolute-error"))
      if !isBelow { #expect(mark.explanation.alternatives.contains { $0.slip.id == "square-doubled" }) }
    }
    #expect(signs == [true, false])
  }

  @Test("that another slip is as well is told with it")
  func twins() throws {
    // ½ of the derivative is what the mean of the two errors gives, and what keeping the ½ does.
    let mistake = try #require(SingleMistake.twoTwoTwo.first { $0.what == "the ½ kept" })
    let mark = try #require(
      WorkedByHand.twoTwoTwo.marks(of: Self.students[0], [mistake]).first {
        $0.step.symbol.name == mistake.step
      })
    #expect(mark.explanation.twins.map(\.slip.id) == ["mean-for-sum"])
    let record = MarkRecord.StepRecord(mark, answer: "", feedback: .hints)
    #expect(
      record.feedback?.en
        == "Differentiating a square brings down a 2. Another slip gives the same number: the mean was taken for the sum."
    )
    #expect(record.feedback?.ko == "제곱을 미분하면 2가 앞으로 나옵니다. 다른 실수로도 같은 값이 나옵니다: 합 대신 평균을 구했다.")
  }

  @Test("that another slip gives as well with these numbers, though not with all, is told as also possible")
  func alternatives() throws {
    let scheme = try #require(Sheets.worksheet("two-two-two-network")).scheme
    let index = try #require(scheme.steps.firstIndex { $0.symbol == "∂E/∂out_o1" })
    let slips = try ["half-kept-in-part", "mean-for-sum", "sign-flipped"].map { id in
      try #require(scheme.slips(of: index).first { $0.slip.id == id })
    }
    // As if some numbers had made one answer of all three.
    var explanation = Explanation(slips)
    explanation.settle(on: .slips(slips[0].names), at: index, of: scheme)
    #expect(explanation.twins.map(\.slip.id) == ["mean-for-sum"])
    #expect(explanation.alternatives.map(\.slip.id) == ["sign-flipped"])
    var record = MarkRecord.StepRecord(
      number: 1, quantity: "q", answer: "", outcome: .slip, points: 0, maxPoints: 1)
    record.explain(explanation, refusal: nil)
    #expect(
      record.feedback?.en.hasSuffix("With these numbers it may also be this: the sign is flipped.") == true)
    #expect(record.feedback?.ko.hasSuffix("이 문제의 수에서는 이런 실수일 수도 있습니다: 부호가 뒤집혔다.") == true)
    // What a student does throughout is named first, and the proof starts from it.
    explanation.settle(on: .slips(slips[2].names), at: index, of: scheme)
    #expect(explanation.slip?.slip.id == "sign-flipped" && explanation.twins.isEmpty)
  }

  @Test("says how many decimals were right, and how many are asked")
  func tooFewDigits() throws {
    let mistake = try #require(SingleMistake.twoTwoTwo.first { $0.what == "too few digits" })
    let mark = try #require(
      WorkedByHand.twoTwoTwo.marks(of: Self.students[0], [mistake]).first {
        $0.step.symbol.name == mistake.step
      })
    let slip = try #require(mark.slip?.slip)
    #expect(slip.hint.en.plainText == "Right to 4 decimals; 6 are asked.")
    #expect(slip.hint.ko.plainText == "소수 4자리까지는 맞습니다. 소수 6자리까지 적어야 합니다.")
    #expect(mark.points == 0)
  }

  private static let students = Sheets.students(6)

  /// Expects that the mistake is named on most sheets, and nowhere as another; on some sheets the numbers hide it.
  private func expectNamed(
    _ mistake: SingleMistake, in chapter: WorkedByHand, decimals: Int? = nil
  ) throws {
    var named = 0
    for student in Self.students {
      let marks = try chapter.marks(of: student, [mistake], decimals: decimals)
      let mark = try #require(marks.first { $0.step.symbol.name == mistake.step })
      let found = mark.slip?.slip.id
      #expect(found.map(mistake.slips.contains) != false, "\(student): \(found ?? "")")
      if found != nil { named += 1 }
    }
    #expect(2 * named > Self.students.count, "named \(named) times")
  }
}

extension SingleMistake: CustomTestStringConvertible {
  var testDescription: String { what }
}

extension WorkedByHand: CustomTestStringConvertible {
  static let all = [twoTwoTwo, oneOneOne, oneTwoOne, threeLayers, activations, kernel]

  var testDescription: String { chapter }

  /// How a student's sheet is marked that was worked out by hand, with mistakes or without.
  ///
  /// - Parameter decimals: To how many decimals it asks, where that is more than the chapter's own sheets do.
  func marks(of student: String, _ mistakes: [SingleMistake] = [], decimals: Int? = nil) throws -> [StepMark]
  {
    var worksheet = try #require(Sheets.worksheet(chapter))
    worksheet.scheme.decimals = max(worksheet.decimals, decimals ?? 0)
    let own = try worksheet.variant(student: student, seed: Sheets.seed)
    return try marks(mistakes, on: worksheet, worksheet.variant(givens: own.givens))
  }

  /// How a sheet of a worksheet's is marked that was worked out by hand, with mistakes.
  func marks(
    _ mistakes: [SingleMistake], on worksheet: Worksheet, _ variant: Variant
  ) throws -> [StepMark] {
    let givens = Dictionary(
      uniqueKeysWithValues: zip(worksheet.givens, variant.givens).map { ($0.name, $1.value.doubleValue) })
    let values = answers(givens, but: mistakes)
    let answers = try worksheet.steps.map { step in
      let name = step.symbol.name
      let value = try #require(Rational(exactly: values[name]!))
      let decimals = worksheet.decimals - (mistakes.first { $0.step == name }?.missing ?? 0)
      return PrintedDecimal.rounding(value, decimals: decimals).typeset
    }
    return Sheets.marks(worksheet, variant, answers)
  }
}
