import Foundation

/// What a program of the system ends with and writes; nil where it is not installed.
///
/// - Parameters:
///   - program: Its name.
///   - arguments: What it is given; its input is empty.
///   - withErrors: Whether what it writes to standard error counts, too.
func runInstalled(
  _ program: String, _ arguments: [String], withErrors: Bool = false
) throws -> (code: Int32, output: String)? {
  let path = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(program)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  guard let path else { return nil }
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  process.standardOutput = pipe
  process.standardError = withErrors ? pipe : FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

/// A file with a text, as long as `body` runs.
func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "file-\(UInt64.random(in: 0 ... .max))"
  try text.write(toFile: path, atomically: true, encoding: .utf8)
  defer { unlink(path) }
  return try body(path)
}
