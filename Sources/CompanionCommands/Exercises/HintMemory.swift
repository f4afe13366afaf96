import CompanionCLI
import Files
import Foundation

/// Which hint to each exercise was shown last, kept in a file so that the next one can follow.
///
/// In the package it is kept beside the build. Anywhere else it is kept where the system keeps what a program remembers
/// for a user: `$XDG_STATE_HOME` or `~/.local/state`, on macOS `~/Library/Application Support`.
struct HintMemory {
  /// The file; nil where nobody knows a place for it.
  let path: String?

  private static let largest = 1 << 16

  /// Finds the place: `folder` is where the command runs.
  init(
    in folder: String = FileManager.default.currentDirectoryPath,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isPackage = [".build", ExerciseFolder.usual].allSatisfy {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
    path =
      isPackage
      ? "\(folder)/.build/companion-hints.json"
      : Self.stateFolder(environment).map { "\($0)/backprop-companion/hints.json" }
  }

  /// The user's folder for what programs remember; a relative path counts as none (XDG Base Directory Specification).
  private static func stateFolder(_ environment: [String: String]) -> String? {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    #if canImport(Darwin)
      return absolute("HOME").map { "\($0)/Library/Application Support" }
    #else
      return absolute("XDG_STATE_HOME") ?? absolute("HOME").map { "\($0)/.local/state" }
    #endif
  }

  /// The last hint of each exercise; a file that cannot be read, or says something else, remembers none.
  var levels: [String: Int] {
    guard let path, let bytes = try? RegularFile.contents(atPath: path, atMost: Self.largest) else {
      return [:]
    }
    return (try? JSONDecoder().decode([String: Int].self, from: Data(bytes))) ?? [:]
  }

  /// Keeps them; false where nothing can be written.
  func keep(_ levels: [String: Int]) -> Bool {
    guard let path, let data = try? JSONEncoder().encode(levels) else { return false }
    return (try? FileWriter().write(String(decoding: data, as: UTF8.self), to: path)) != nil
  }
}
