import NumericCore
import Signatures
import TestSupport
import Testing
import Textbook
import WrittenMath

@testable import Notes

@Suite("Functions made from notes", .inTurn)
struct NotesExercisesTests {
  private func chapter(_ statements: String) throws -> NotesChapter {
    try NotesReader.chapter(SourceText("```network\n\(statements)\n```\n", named: "n.md"), called: "n")
  }

  /// What a function takes and gives, in a line: `forward(x: Vector) -> Double`.
  private func signatures(_ chapter: NotesChapter) -> [String] {
    chapter.exercises.map { exercise in
      let takes = exercise.parameters.map { "\($0.label): \($0.type.shortText)" }.joined(separator: ", ")
      return "\(exercise.name)(\(takes)) -> \(exercise.result.type.shortText)"
    }
  }

  @Test("take and give what the statements have, in their shapes and order")
  func shapes() throws {
    let notes = try NotesReader.chapter(SourceText(SampleNotes.threeTwoOne, named: "n.md"), called: "n")
    #expect(
      signatures(notes) == [
        "forward(x: Vector, W: Matrix, b: Vector, v: Vector, c: Double) -> Double",
        "error(p: Double, t: Double) -> Double",
        "gradient(x: Vector, t: Double, W: Matrix, b: Vector, v: Vector, c: Double)"
          + " -> (v: Vector, c: Double, W: Matrix, b: Vector)",
        "step(v: Vector, W: Matrix, gradientV: Vector, gradientW: Matrix, eta: Double) -> (v: Vector, W: Matrix)",
      ])
  }

  @Test("go forward as far as no target is looked at, whatever the error is made of in between")
  func outputs() throws {
    let twoSamples = try chapter(
      """
      given x_1 = 0.5, x_2 = 0.25, t_1 = 1 (target), t_2 = 0 (target)
      weight w = 0.3
      p_1 = sigmoid(w x_1)
      p_2 = sigmoid(w x_2)
      E_1 = (t_1 - p_1)^2/2
      E_2 = (t_2 - p_2)^2/2
      E = E_1 + E_2 + w^2
      gradient E by w
      """)
    #expect(
      signatures(twoSamples) == [
        "forward(x1: Double, x2: Double, w: Double) -> (p1: Double, p2: Double)",
        "error(p1: Double, p2: Double, t1: Double, t2: Double, w: Double) -> Double",
        "gradient(x1: Double, x2: Double, t1: Double, t2: Double, w: Double) -> Double",
      ])
    let noTarget = try chapter("given x = 2\nweight w = 3\ny = w x\nE = y^2\ngradient E by w")
    #expect(signatures(noTarget).first == "forward(x: Double, w: Double) -> Double")
    #expect(signatures(noTarget)[1] == "error(y: Double) -> Double")
    let onlyForward = try chapter("given x = [1, 2]\ny = tanh(x)\nz = x_1 + 1")
    #expect(signatures(onlyForward) == ["forward(x: Vector) -> (y: Vector, z: Double)"])
    #expect(try chapter("given x = 2").exercises.isEmpty)
    // What is an error from the givens on has no forward pass.
    let direct = try chapter("given t = 2 (target)\nweight w = 3\nE = (t - w)^2\ngradient E by w")
    #expect(signatures(direct) == ["gradient(t: Double, w: Double) -> Double"])
  }

  @Test("ask for the first parts of a large gradient, and for none of a file past the limit")
  func limits() throws {
    let wide = try chapter(
      "given x = [1,2,3,4,5,6], t = [1,0,0] (target), eta = 0.1 (rate)\nnetwork 6-6-3, tanh, softmax, cross-entropy"
    )
    let gradient = try #require(wide.exercises.first { $0.name == "gradient" })
    // 18 weights and 3 biases of the last layer fit into 36, and the 36 of the first don't any more.
    #expect(gradient.result.type == .fields(name: nil, [.init("W2", .matrix), .init("b2", .vector)]))
    let list = Array(repeating: "1", count: NotesChapter.mostEntriesOfExercises).joined(separator: ", ")
    #expect(try chapter("given x = [\(list)]").exercises.isEmpty)
    #expect(try chapter("given x = [\(list)]\ny = sum(x_i, i, 1..3)").exercises.isEmpty)
  }

  @Test("have three hints in both languages, none of them the formula or the line")
  func hints() throws {
    let notes = try NotesReader.chapter(SourceText(SampleNotes.threeTwoOne, named: "n.md"), called: "n")
    let derivation = notes.derivation()
    let formulas = ["E", "p", "z", "n_1", "h_1"].map { derivation.formula(of: Symbol($0))!.unicode }
    for exercise in notes.exercises {
      let hints = exercise.words.hints.flatMap { [$0.ko.plainText, $0.en.plainText] }
      #expect(Set(hints).count == 6)
      for (hint, formula) in hints.flatMap({ hint in formulas.map { (hint, $0) } }) {
        #expect(!hint.contains(formula), "\(exercise.name): \(hint)")
      }
    }
    let gradient = notes.exercises[2].words.hints.map(\.en.plainText)
    #expect(gradient[0].contains("∂E/∂p → ∂E/∂z → ∂E/∂h → ∂E/∂n"))
    #expect(gradient[1].contains("1 − a²") && gradient[1].contains("a·(1 − a)"))
    #expect(gradient[2].contains("v → z; c → z; W → n; b → n"))
  }

  @Test(
    "are in a type that nothing else is called by",
    arguments: [
      ("one-neuron", "OneNeuronNotes"), ("3-2-1", "Notes321"), ("notes", "Notes"), ("my notes", "MyNotes"),
      ("Double", "DoubleNotes"), ("노트", "NoteuNotes"), ("강의-2장", "Gangui2jangNotes"), ("뇌", "NoeNotes"),
      ("中", "Notes4e2d"),
      ("TwoTwoTwoNetwork", "TwoTwoTwoNetworkNotes"),
    ])
  func typeNames(file: String, type: String) { #expect(file.asTypeName == type) }

  @Test("have labels that Swift takes, each once")
  func labels() {
    let names: [Symbol] = ["W", "η", "w_1", "w^(1)", "in", "ŷ", "net_o1", "W^(2)", "log"]
    let labels = SwiftLabels(names)
    #expect(
      names.map { labels[$0] } == [
        "W", "eta", "w1", "w1_2", "in_2", "yhat", "neto1", "W2", "log_2",
      ])
  }
}
