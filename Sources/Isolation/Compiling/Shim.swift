import Signatures

/// The source that is compiled beside a student's: it knows the signatures, and hands calls on.
enum Shim {
  /// The name that errors of a function's signature are reported under, and its place.
  static let signatureFile = "signature-"

  /// Returns the source for the functions; those to be left out answer that they are not attempted.
  ///
  /// Each function has a name for its lines, so that an error there is known to be about its signature. What the lines
  /// need is declared inside the function, where a student's declarations of the same name don't reach.
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
        var place = 0
        func word() -> Swift.UInt64 {
          defer { place += 1 }
          return arguments[place]
        }
        func number() -> Swift.Double { Swift.Double(bitPattern: word()) }
        func count() -> Swift.Int { Swift.Int(Swift.Int64(bitPattern: word())) }
        func list<Element>(_ element: () -> Element) -> [Element] {
          (0..<count()).map { _ in element() }
        }
        func formula() -> ([Swift.Double]) -> Swift.Double {
          let cubes = list { number() }
          let products = list { list { number() } }
          return { x in
            var sum = 0.0
            for i in cubes.indices {
              sum += cubes[i] * x[i] * x[i] * x[i]
              for j in cubes.indices { sum += products[i][j] * x[i] * x[j] }
            }
            return sum
          }
        }
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

  /// The formula that reads an argument off the words.
  private static func reading(_ type: SwiftType, in enumeration: String) -> String {
    switch type {
    case .number: return "number()"
    case .count: return "count()"
    case .list(let element): return "list { \(reading(element, in: enumeration)) }"
    case .choice: return "\(type.text(in: enumeration))(rawValue: count())!"
    case .function: return "formula()"
    case .fields(_, let fields):
      let parts = fields.map { "\($0.label): \(reading($0.type, in: enumeration))" }
      return "\(type.text(in: enumeration))(\(parts.joined(separator: ", ")))"
    }
  }

  /// The lines that write a result as words; a list that is too long is not written out.
  private static func writing(_ name: String, as type: SwiftType, depth: Int) -> [String] {
    switch type {
    case .number: return ["results.append(\(name).bitPattern)"]
    case .count: return ["results.append(Swift.UInt64(bitPattern: Swift.Int64(\(name))))"]
    case .list(let element):
      let part = "part\(depth)"
      return [
        "guard results.count + \(name).count < \(Driver.mostWords) else { return \(Driver.Status.tooLong.rawValue) }",
        "results.append(Swift.UInt64(\(name).count))", "for \(part) in \(name) {",
      ] + writing(part, as: element, depth: depth + 1) + ["}"]
    case .fields(_, let fields):
      return fields.flatMap { writing("\(name).\($0.label)", as: $0.type, depth: depth) }
    case .choice: return ["results.append(Swift.UInt64(bitPattern: Swift.Int64(\(name).rawValue)))"]
    case .function: return []
    }
  }
}
