import NumericCore
import Seeds
import Signatures
import Textbook

/// A chapter's exercise as a function: what it is called, takes and gives, and the networks that it is tried on.
public struct CodeFunction: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// What the student's function must be called, take and give.
  public let signature: FunctionSignature
  /// The parts of the result that are marked each by itself: the fields of a structure or a tuple, or the whole.
  public let fields: [String]
  /// The name of its chapter.
  let chapter: String
  let derivation: Derivation
  /// The cases made so far: students who are tried on networks of one size share what it takes to mark them.
  private let made = Memo<[Int], CodeCase>()

  /// How many sets of numbers a function is tried on, on all its networks together.
  public static let trialCount = 20

  /// The convention that the matrices of weights would stand in with rows and columns exchanged, where the file was handed
  /// out in one of the two.
  private let otherRows: Convention?

  /// Prepares a function, in some conventions.
  init(
    _ exercise: Exercise, in derivation: Derivation, of chapter: any Chapter, under conventions: [Convention]
  ) {
    let exercise = exercise.under(conventions)
    self.exercise = exercise
    otherRows = exercise.rows == nil ? nil : conventions.otherRows
    self.chapter = chapter.name
    signature = FunctionSignature(
      type: chapter.typeName, name: exercise.name, parameters: exercise.parameters.map(\.field),
      result: exercise.result.type)
    if case .fields(_, let parts) = exercise.result.type {
      fields = parts.map(\.label)
    } else {
      fields = [exercise.result.label]
    }
    self.derivation = derivation
  }

  /// The network of the example: the chapter's own, where there is one. It is stated when it is asked for.
  public var shown: CodeCase { cases { $0.lowerBound + min(1, $0.count - 1) }[0] }

  /// The networks that the function is tried on under a seed.
  ///
  /// Each is one of the exercise's, of sizes that the seed decides; who doesn't know it cannot know the sizes.
  public func cases(seed: String) -> [CodeCase] {
    var draws = Draws(key: seed, text: "\(chapter)/\(exercise.name)/sizes")
    return cases { draws.integer(in: $0) }
  }

  /// A place in the result as Swift writes it after the name of the field that it is in: `.deltas[1]` is `[1]`.
  func place(_ place: String, inField field: Int) -> String {
    guard case .fields = exercise.result.type else { return place }
    return String(place.dropFirst(fields[field].count + 1))
  }

  /// The results, by their places, that belong to one of the fields in a case, as they are arranged there.
  func entries(ofField field: Int, in example: CodeCase) -> [Int] {
    let steps = example.order.indices.sorted { example.order[$0] < example.order[$1] }
    guard fields.count > 1, case .list(let parts) = example.result else { return steps }
    let start = parts[..<field].reduce(0) { $0 + $1.entries.count }
    return Array(steps[start..<(start + parts[field].entries.count)])
  }

  /// A network for each that the exercise states, twice where it has sizes, with sizes that differ where they can.
  private func networks(drawing size: (ClosedRange<Int>) -> Int) -> [(index: Int, sizes: [Int])] {
    exercise.networks.enumerated().flatMap { index, network -> [(index: Int, sizes: [Int])] in
      guard !network.sizes.isEmpty else { return [(index, [])] }
      let first = network.sizes.map { size($0.range) }
      // The second differs from the first in each size that can.
      let second = zip(network.sizes, first).map { choice, taken in
        let others = choice.range.filter { $0 != taken }
        return others.isEmpty ? taken : others[size(0...(others.count - 1))]
      }
      return first == second ? [(index, first)] : [(index, first), (index, second)]
    }
  }

  private func cases(drawing size: (ClosedRange<Int>) -> Int) -> [CodeCase] {
    let networks = networks(drawing: size)
    // The chapter's network, or whatever comes first, takes what is left over.
    let share = Self.trialCount / networks.count
    return networks.enumerated().map { place, network in
      let trials = place == 0 ? Self.trialCount - share * (networks.count - 1) : share
      return made.value(for: [network.index, trials] + network.sizes) {
        let stated = exercise.networks[network.index].stated(network.sizes, in: derivation)
        let sizes = network.sizes.map(String.init).joined(separator: "x")
        return CodeCase(
          stated.call, as: exercise.result.type, in: stated.derivation,
          name: exercise.networks[network.index].name(network.sizes), trials: trials,
          of: exercise.name, in: chapter, sizes: "/\(network.index)/\(sizes)",
          turnedWeights: otherRows.map { convention in
            (stated.call.turningWeights(of: exercise, in: stated.derivation), convention)
          })
      }
    }
  }
}

extension FunctionSignature {
  /// That there is no such function, and how it is declared.
  var wanted: Bilingual {
    // What the compiler makes of the student's own function quotes it; the line that is asked for says enough.
    Bilingual(
      ko: "이렇게 선언한 함수가 없습니다: \(RichText([.text(shortDeclaration)]))",
      en: "There is no function that is declared like this: \(RichText([.text(shortDeclaration)]))")
  }
}
