import Signatures

/// The source that is compiled beside a student's: it knows the signatures, and hands calls on.
enum Shim {
  /// The name that errors of a function's signature are reported under, and its place.
  static let signatureFile = "signature-"

  /// Returns the source for the functions; those to be left out answer that they are not attempted.
  ///
  /// Each function has a name for its lines, so that an error there is known to be about its signature. What the lines
  /// need are parameters, where a student's declarations of the same name don't reach.
  static func source(for functions: [FunctionSignature], without left: Set<Int> = []) -> String {
    let cases = functions.enumerated().filter { !left.contains($0.offset) }.map { index, function in
      let arguments = function.parameters.map { "\($0.label): \(reading($0.type, in: function.type))" }
      let result = function.result.text(in: function.type)
      return """
        case \(index):
        #sourceLocation(file: "\(signatureFile)\(index)", line: 1)
          let result: \(result) = try \(function.type).\(function.name)(\(arguments.joined(separator: ", ")))
          \(writing("result", as: function.result, depth: 0).joined(separator: "\n      "))
        #sourceLocation()
        """
    }
    return """
      /// An exercise that nobody has tried yet.
      struct NotAttempted: Error {}

      \(Driver.entry) {
        do {
          switch function {
          \(cases.joined(separator: "\n    "))
          default: throw NotAttempted()
          }
          return \(Driver.Status.returned.rawValue)
        } catch is NotAttempted {
          return \(Driver.Status.notAttempted.rawValue)
        } catch {
          return \(Driver.Status.threw.rawValue)
        }
      }
      """
  }

  /// The expression that reads an argument off the words.
  private static func reading(_ type: SwiftType, in enumeration: String) -> String {
    switch type {
    case .number: return "number()"
    case .count: return "count()"
    case .vector: return "vector()"
    case .matrix: return "matrix()"
    case .list(let element): return "(0..<count()).map { _ in \(reading(element, in: enumeration)) }"
    case .choice: return "\(type.text(in: enumeration))(rawValue: count())!"
    case .function: return "formula()"
    case .fields(_, let fields):
      let parts = fields.map { "\($0.label): \(reading($0.type, in: enumeration))" }
      return "\(type.text(in: enumeration))(\(parts.joined(separator: ", ")))"
    }
  }

  /// The lines that write a result down as words.
  private static func writing(_ name: String, as type: SwiftType, depth: Int) -> [String] {
    switch type {
    case .number: return ["giveNumber(\(name))"]
    case .count: return ["giveCount(\(name))"]
    case .vector: return ["giveVector(\(name))"]
    case .matrix: return ["giveMatrix(\(name))"]
    case .list(let element):
      let part = "part\(depth)"
      return ["giveCount(\(name).count)", "for \(part) in \(name) {"]
        + writing(part, as: element, depth: depth + 1) + ["}"]
    case .fields(_, let fields):
      return fields.flatMap { writing("\(name).\($0.label)", as: $0.type, depth: depth) }
    case .choice: return ["giveCount(\(name).rawValue)"]
    case .function: return []
    }
  }
}
