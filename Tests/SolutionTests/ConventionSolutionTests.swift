import Homework
import TestSupport
import Testing
import Textbook

/// Files in other conventions than the lecture's: as handed out, as solved, and as solved in the wrong convention.
@Suite("Stubs and solutions in other conventions", .inTurn)
struct ConventionSolutionTests {
  /// The first solution in each set of conventions.
  private static let oneForEachConvention = Dictionary(grouping: ConventionSolution.all) { $0.conventions }
    .values.map { $0[0] }

  /// A chapter's exercises in a solution's conventions.
  private func sheet(_ solution: ConventionSolution) throws -> CodeSheet {
    let conventions = try solution.conventions.map { try #require(Convention.named($0)) }
    let lecture = try #require(Self.books.first { $0.chapter == solution.chapter })
    #expect(lecture.functions(under: conventions).unsaid.isEmpty)
    return lecture.under(conventions)
  }

  /// A source with the lines of a file as it is handed out that name the conventions, and the slips to choose from.
  private func handedOut(_ source: String, as stub: String) throws -> [UInt8] {
    let line = try #require(stub.split(separator: "\n").first { $0.hasPrefix("/// 규약 · Convention:") })
    let head = try #require(source.firstRange(of: "enum "))
    var source = source
    let slips = /enum Slip: Int \{[^}]*\}/
    if let choices = stub.firstMatch(of: slips) { source.replace(slips, with: choices.output) }
    source.insert(contentsOf: line + "\n", at: head.lowerBound)
    return Array(source.utf8)
  }

  private func lectureSolution(_ solution: ConventionSolution) throws -> String {
    try SolutionTests.solution(solution.chapter)
  }

  /// The lecture's solution, written otherwise where the conventions differ.
  private func text(of solution: ConventionSolution) throws -> String {
    try solution.edits.reduce(lectureSolution(solution)) { text, edit in
      try #require(text.contains(edit.key), "\(edit.key)")
      return text.replacing(edit.key, with: edit.value)
    }
  }

  @Test("A solution in the conventions that the file names earns all", arguments: ConventionSolution.all)
  func solutionEarnsAll(_ solution: ConventionSolution) throws {
    let stub = ExerciseStub.text(of: try sheet(solution))
    let record = try SolutionTests.mark(handedOut(text(of: solution), as: stub), of: solution.chapter)
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.conventions == solution.conventions)
    #expect(record.points == record.maxPoints && record.maxPoints > 0)
    for step in record.steps {
      #expect(step.outcome == .correct, "\(step.function ?? "") \(step.quantity): \(step.sentence(.en))")
    }
  }

  /// In one chapter for each set of conventions: what differs is what the conventions change in the derivation.
  @Test("The lecture's own earns what is the same, and is named", arguments: Self.oneForEachConvention)
  func lectureEarnsTheSame(_ solution: ConventionSolution) throws {
    let sheet = try sheet(solution)
    let record = try SolutionTests.mark(
      handedOut(lectureSolution(solution), as: ExerciseStub.text(of: sheet)), of: solution.chapter)
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    let conventions = try solution.conventions.map { try #require(Convention.named($0)) }
    let (same, reworded, _) = sheet.functions(under: conventions)
    #expect(!reworded.isEmpty)
    // What is called by a function that differs is the lecture's, too.
    for step in record.steps where same.contains(step.function ?? "") {
      #expect(step.points == step.maxPoints, "\(step.function ?? ""): \(step.sentence(.en))")
    }
    for function in reworded where !Self.sameByPlace.contains("\(solution.chapter)/\(function)") {
      let steps = record.steps.filter { $0.function == function }
      // A habit costs once in a file, whatever functions it is kept up in.
      #expect(steps.contains { $0.outcome != .correct }, "\(function)")
    }
    #expect(record.points < record.maxPoints)
    let topics = Set(conventions.map(\.topic))
    let named = Set(record.steps.compactMap(\.convention).compactMap { Convention.named($0) })
    #expect(named.allSatisfy { topics.contains($0.topic) && !conventions.contains($0) })
    if solution.conventions.count == 1, !Self.neverSquare.contains(solution.description) {
      #expect(!named.isEmpty, "\(record.steps.map { $0.sentence(.en) })")
    }
  }

  /// What goes place by place, and so for any rows.
  private static let sameByPlace = ["two-two-two-network/step"]
  /// Where some matrix never is square, so that nothing tells rows for units from another mistake.
  private static let neverSquare = [
    "hidden-error-distribution, weights=outputs-by-inputs", "regression-network, weights=inputs-by-outputs",
  ]

  /// Two of them: a stub that has other bodies in it, and one of two topics.
  @Test(
    "A stub compiles, and earns nothing",
    arguments: ConventionSolution.all.filter {
      $0.chapter == "xor-network" && $0.conventions.count > 1 || $0.chapter == "convolution-kernel"
    })
  func stubEarnsNothing(_ solution: ConventionSolution) throws {
    let stub = ExerciseStub.text(of: try sheet(solution))
    let record = try SolutionTests.mark(Array(stub.utf8), of: solution.chapter)
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.points == 0 && record.maxPoints > 0)
  }

  /// In one chapter for each convention: what a slip is does not depend on whose numbers it is made with.
  @Test(
    "A slip that is to be found is one, and is the one that is to be named",
    arguments: Self.oneForEachConvention)
  func bugsAreNamed(_ solution: ConventionSolution) throws {
    let sheet = try sheet(solution)
    let (right, stub) = (try text(of: solution), ExerciseStub.text(of: sheet))
    let reworded = sheet.functions(under: sheet.conventions).reworded
    for hunt in sheet.hunts where reworded.contains(hunt.function) {
      #expect(hunt.bugs.count >= 2)
      for bug in hunt.bugs {
        let source = try #require(SolutionTests.replacing(bodyOf: hunt.function, in: right, by: bug.body))
        let record = try SolutionTests.mark(handedOut(source, as: stub), of: solution.chapter)
        #expect(record.problem == nil, "\(bug.slip): \(record.problem?.message.en ?? "")")
        let steps = record.steps.filter { $0.function == hunt.function }
        #expect(!steps.isEmpty && steps.allSatisfy { $0.points == 0 }, "\(bug.slip)")
        #expect(Set(steps.compactMap(\.slip)) == [bug.slip], "\(steps.map { $0.sentence(.en) })")
      }
    }
  }

  // MARK: - Words

  private static let books = SolutionTests.practised.compactMap { CodeSheet($0) }

  @Test("Every phrase that a convention changes stands in the exercise")
  func phrasesStand() {
    for sheet in Self.books {
      for exercise in sheet.functions.map(\.exercise) {
        for rewording in exercise.otherwise {
          for phrase in rewording.phrases {
            #expect(
              exercise.allTexts.contains { $0.contains(phrase.key) },
              "\(sheet.chapter)/\(exercise.name), \(rewording.convention.name): \(phrase.key)")
          }
          #expect(rewording.without.allSatisfy { slip in exercise.bugs.contains { $0.slip == slip } })
        }
      }
    }
  }

  @Test("No function that a convention changes still says what the lecture says")
  func nothingIsLeft() throws {
    let left: KeyValuePairs = [
      "half=no": ["½(", "½Σ", "½·Σ", "½은", "½과", "½이 제곱", "The ½"],
      "samples=mean": ["It is a sum", "added up over all", "더한 값", "모두 더하세요", "합입니다"],
      "samples=sum": ["the mean", "평균", "1/N", "Double(inputs.count)", "Double(outputs.count)"],
      "weights=inputs-by-outputs": [
        "W, 유닛마다", "W는 유닛마다", "가중치는 유닛마다", "위층 유닛마다", "출력마다 한 행", "은닉 유닛마다 한 행 w_0i",
        "row for each unit", "row for each output", "w_jk",
      ],
      "weights=outputs-by-inputs": ["은닉 유닛마다 한 행", "row for each hidden unit"],
    ]
    var looked = 0
    for (name, phrases) in left {
      let convention = try #require(Convention.named(name))
      for sheet in Self.books {
        let reworded = Set(sheet.functions(under: [convention]).reworded)
        for exercise in sheet.under([convention]).functions.map(\.exercise)
        where reworded.contains(exercise.name) {
          looked += 1
          for phrase in phrases {
            let texts = exercise.allTexts.filter { $0.contains(phrase) }
            #expect(texts.isEmpty, "\(sheet.chapter)/\(exercise.name), \(name): \(texts)")
          }
        }
      }
    }
    #expect(looked > 50)
  }
}
