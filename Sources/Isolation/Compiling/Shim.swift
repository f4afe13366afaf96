/// The source that is compiled beside a student's: it knows the signatures, and hands calls on.
enum Shim {
  /// The name that errors of a function's signature are reported under, and its place.
  static let signatureFile = "signature-"

  /// Returns the source for the functions; those to be left out answer that they are not attempted.
  ///
  /// Each function has a name for its lines, so that an error there is known to be about its signature.
  static func source(for functions: [FunctionSignature], without left: Set<Int> = []) -> String {
    let cases = functions.enumerated().filter { !left.contains($0.offset) }.map { index, function in
      let arguments = function.parameters.enumerated().map { "\($1): arguments[\($0)]" }
        .joined(separator: ", ")
      let stores = function.results.enumerated().map { place, label in
        "results[\(place)] = \(function.results.count == 1 ? "result" : "result.\(label)")"
      }
      return """
        case \(index):
        #sourceLocation(file: "\(signatureFile)\(index)", line: 1)
          let result: \(function.resultType) = try \(function.type).\(function.name)(\(arguments))
        #sourceLocation()
          \(stores.joined(separator: "\n      "))
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
}
