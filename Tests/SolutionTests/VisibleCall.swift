import Foundation
import Signatures
import Textbook

@testable import Homework
@testable import companion

/// A call that a visible test makes with numbers of its own, as `.ci/visible-tests` has noted it in VisibleCalls.txt.
struct VisibleCall {
  /// The function: `TwoTwoTwoNetwork.layer`.
  let function: String
  let arguments: [Arranged<Double>]

  /// All calls, in the order of their file.
  static let all: [VisibleCall] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "VisibleCalls.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { VisibleCall(line: $0) }
  }()

  /// Reads a line: the name, and behind it the arguments, lists in brackets, counts behind a #.
  private init(line: Substring) {
    let words = line.split(separator: " ")
    function = String(words[0])
    arguments = words.dropFirst().map { word in
      var rest = word
      return Self.value(from: &rest)
    }
  }

  private static func value(from text: inout Substring) -> Arranged<Double> {
    guard text.first == "[" else {
      let word = text.prefix { $0 != "," && $0 != "]" }
      text = text.dropFirst(word.count)
      return word.first == "#" ? .count(Int(word.dropFirst())!) : .entry(Double(word)!)
    }
    var parts: [Arranged<Double>] = []
    text.removeFirst()
    while text.first != "]" {
      parts.append(value(from: &text))
      if text.first == "," { text.removeFirst() }
    }
    text.removeFirst()
    return .list(parts)
  }

  /// The function on the network that the arguments fit, and the numbers of its parameters; nil where none of its networks
  /// has these sizes, or one quantity has two numbers.
  func network(in function: CodeFunction) -> (network: CodeCase, numbers: [Double])? {
    for network in function.exercise.networks {
      for sizes in network.allSizes {
        let (derivation, call) = network.stated(sizes, in: function.derivation)
        guard arguments.count == call.arguments.count,
          zip(arguments, call.arguments).allSatisfy({ $0.hasShape(of: $1) }),
          zip(arguments, call.arguments).allSatisfy({ $0.counts == $1.counts })
        else { continue }
        let network = CodeCase(
          call, as: function.exercise.result.type, in: derivation, name: network.name(sizes), trials: 1,
          of: function.exercise.name, in: "visible")
        let given = zip(call.arguments.flatMap(\.entries), arguments.flatMap(\.entries))
        let known = Dictionary(given.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        guard given.allSatisfy({ known[$0] == $1 }) else { continue }
        return (network, network.parameters.map { known[$0]! })
      }
    }
    return nil
  }
}

extension Exercise.Network {
  /// Every choice of sizes.
  fileprivate var allSizes: [[Int]] {
    sizes.reduce([[]]) { chosen, size in chosen.flatMap { chosen in size.range.map { chosen + [$0] } } }
  }
}

extension Arranged {
  /// The whole numbers in it.
  fileprivate var counts: [Int] {
    switch self {
    case .entry: []
    case .count(let count): [count]
    case .list(let parts): parts.flatMap(\.counts)
    }
  }
}
