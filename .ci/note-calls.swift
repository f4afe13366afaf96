// Has the solutions in a folder note what they are called with: for the table by which a failed case names a slip.
//
//     swift .ci/note-calls.swift FOLDER
//
// Each function is called through another of its name, which adds a line to the file that NOTED_CALLS names: the function
// and its arguments, rounded to nine digits. What a solution calls itself, or a central difference calls, is not noted.

import Foundation

let notes = """
  import Foundation

  enum Calls {
    nonisolated(unsafe) private static var depth = 0

    static func noted<Result>(_ call: @autoclosure () -> String?, _ body: () throws -> Result) rethrows -> Result {
      if depth == 0, let call = call() { add(call + "\\n") }
      depth += 1
      defer { depth -= 1 }
      return try body()
    }

    static func text(_ value: Any) -> String {
      if let number = value as? Double { return String(format: "%.9g", number) }
      if let count = value as? Int { return "#\\(count)" }
      return "[" + Mirror(reflecting: value).children.map { text($0.value) }.joined(separator: ",") + "]"
    }

    private static func add(_ line: String) {
      guard let path = ProcessInfo.processInfo.environment["NOTED_CALLS"], let file = fopen(path, "a") else { return }
      fputs(line, file)
      fclose(file)
    }
  }

  """

let folder = CommandLine.arguments[1]
for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
where name != "NotAttempted.swift" && name != "OwnEngine.swift" {
  let path = folder + "/" + name
  let type = name.dropLast(".swift".count)
  // A signature in several lines becomes one.
  let text = try String(contentsOfFile: path, encoding: .utf8)
    .replacing(#/( func \w+\()\n +([^{]*?)\n  (\).* \{)\n/#) { "\($0.1)\($0.2)\($0.3)\n" }
    .replacing(#/( func .*\)) *\n +(throws -> .* \{)\n/#) { "\($0.1) \($0.2)\n" }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let written = lines.flatMap { line -> [String] in
    guard let match = line.firstMatch(of: #/^  static func (\w+)\((.+)\) (throws -> .+) \{/#) else {
      return [String(line)]
    }
    let (function, parameters, result) = (String(match.1), String(match.2), String(match.3))
    let labels = parameters.split(separator: ",").compactMap {
      $0.contains(": ") ? $0.split(separator: ":")[0] : nil
    }
    .map { $0.trimmingCharacters(in: .whitespaces) }
    let texts = labels.map { "Calls.text(\($0))" }.joined(separator: ", ")
    let call =
      parameters.contains("->")
      ? "nil" : "([\"\(type).\(function)\", \(texts)] as [String]).joined(separator: \" \")"
    let passed = labels.map { "\($0): \($0)" }.joined(separator: ", ")
    return [
      "  static func \(function)(\(parameters)) \(result) {",
      "    try Calls.noted(\(call)) { try solved_\(function)(\(passed)) }", "  }",
      line.replacingOccurrences(of: "func \(function)(", with: "func solved_\(function)("),
    ]
  }
  try written.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
}
try notes.write(toFile: folder + "/Calls.swift", atomically: true, encoding: .utf8)
