import CompanionCLI
import Foundation

/// NumPy, PyTorch and JAX, run by a Python program that answers one request after the other.
final class Peers {
  /// One run of a peer.
  struct Answer: Decodable {
    let seconds: Double
    let loss: Double
  }

  /// The libraries found, by name, with their versions.
  let versions: [String: String]
  private let process: Process
  private let input: FileHandle
  private let output: FileHandle
  private var pending = Data()

  /// Starts the peers' program; nil without a `python3`, or when it doesn't answer.
  init?(script: String, data: BenchmarkData) {
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script]
    let (toPeers, fromPeers) = (Pipe(), Pipe())
    process.standardInput = toPeers
    process.standardOutput = fromPeers
    process.standardError = FileHandle.nullDevice
    input = toPeers.fileHandleForWriting
    output = fromPeers.fileHandleForReading
    guard (try? process.run()) != nil else { return nil }
    let start = [
      "w1": data.xorFirst, "w2": data.regressionFirst, "x": data.inputs, "y": data.targets,
    ]
    guard let line = try? JSONEncoder().encode(start),
      (try? input.write(contentsOf: line + [newline])) != nil,
      let answer = Self.line(from: output, &pending),
      let versions = try? JSONDecoder().decode([String: String].self, from: answer)
    else {
      process.terminate()
      return nil
    }
    self.versions = versions
  }

  deinit {
    try? input.close()
    process.waitUntilExit()
  }

  /// One run of a workload; nil when the peer can't.
  func run(_ peer: String, _ workload: String) -> Answer? {
    guard (try? input.write(contentsOf: Data("\(peer) \(workload)\n".utf8))) != nil,
      let answer = Self.line(from: output, &pending)
    else { return nil }
    return try? JSONDecoder().decode(Answer.self, from: answer)
  }

  /// The next line, without its end; nil at the end of what the program writes.
  private static func line(from handle: FileHandle, _ pending: inout Data) -> Data? {
    while true {
      if let end = pending.firstIndex(of: newline) {
        defer { pending = Data(pending[(end + 1)...]) }
        return Data(pending[..<end])
      }
      let more = handle.availableData
      if more.isEmpty { return nil }
      pending += more
    }
  }

  /// The script `docs/benchmarks/peers.py` of the package that the program was built in, or of the present folder.
  static func script() -> String? {
    let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for start in [URL(filePath: FileManager.default.currentDirectoryPath), executable] {
      var folder = start
      for _ in 0..<8 {
        let script = folder.appending(path: "docs/benchmarks/peers.py")
        if FileManager.default.fileExists(atPath: script.path) { return script.path }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }
}

private let newline = UInt8(ascii: "\n")
