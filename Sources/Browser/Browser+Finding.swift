import Foundation

extension Browser {
  /// The path of an installed Chromium; nil where there is none.
  ///
  /// - Parameters:
  ///   - name: A path, or a name to look up; without one, those that Chromium and Chrome usually have.
  ///   - searchPath: The folders to look in, as `PATH` has them.
  package static func find(
    named name: String? = nil, in searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) -> String? {
    let names = name.map { [$0] } ?? usualNames
    let folders = searchPath.split(separator: ":")
    let candidates = names.flatMap { name in
      name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    }
    return candidates.first(where: isProgram)
  }

  #if os(macOS)
    private static let usualNames =
      ["chromium", "chromium-browser", "google-chrome"]
      + ["Google Chrome", "Chromium"].map { "/Applications/\($0).app/Contents/MacOS/\($0)" }
  #else
    private static let usualNames = [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    ]
  #endif

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
