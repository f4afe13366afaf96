import Foundation

/// The compiler and the linker, called directly: a package's manifest or a driver's options never come in.
struct Toolchain: Sendable {
  /// The folder that holds `bin` and `lib`.
  let root: String
  /// What is compiled for, such as `x86_64-unknown-linux-gnu`.
  let triple: String

  /// Finds the toolchain of the `swiftc` that a shell would run.
  ///
  /// The compiler itself is asked where it is: what the shell runs may be a link, or a program that chooses one.
  ///
  /// - Parameter temporary: Where it may leave what it does not clean up.
  static func find(temporary: String) throws(SandboxError) -> Toolchain {
    guard let swiftc = executable(named: "swiftc") else { throw .noCompiler }
    let answer = try Command([swiftc, "-print-target-info"], temporary: temporary).output()
    guard let information = try? JSONDecoder().decode(TargetInformation.self, from: Data(answer.utf8)) else {
      throw .preparation("\(swiftc) doesn't say where its toolchain is")
    }
    // …/usr/lib/swift
    let resources = URL(filePath: information.paths.runtimeResourcePath).resolvingSymlinksInPath()
    let root = resources.deletingLastPathComponent().deletingLastPathComponent().path
    let toolchain = Toolchain(root: root, triple: information.target.triple)
    guard FileManager.default.isExecutableFile(atPath: toolchain.frontend) else { throw .noCompiler }
    return toolchain
  }

  /// What `swiftc -print-target-info` says, as far as it matters here.
  private struct TargetInformation: Decodable {
    struct Target: Decodable { let triple: String }
    struct Paths: Decodable { let runtimeResourcePath: String }

    let target: Target
    let paths: Paths
  }

  var frontend: String { root + "/bin/swift-frontend" }
  var clang: String { root + "/bin/clang" }

  #if os(macOS)
    static let systemLibrary = "Darwin"
    private static let platform = "macosx"
  #else
    static let systemLibrary = "Glibc"
    private static let platform = "linux"
  #endif

  /// The folder of Swift's libraries.
  var libraries: String { root + "/lib/swift/\(Self.platform)" }

  /// What an exercise may be linked with; what it doesn't use is left out.
  static let linked = [
    "Foundation", "FoundationEssentials", "swiftSwiftOnoneSupport", "swift_StringProcessing",
    "swift_Concurrency", "swift_Builtin_float", "swiftGlibc", "swiftCore",
  ]

  /// The compiler's command for one module, apart from its sources.
  ///
  /// No folder of plugins is named, so no macro can be loaded. The same words fill the module cache and compile
  /// submissions: the cache's entries are keyed by them.
  func compile(module: String, output: String, modules: String, isExecutable: Bool = false) -> [String] {
    var command = [
      frontend, "-frontend", "-c", "-module-name", module, "-o", output, "-swift-version", "6",
      "-module-cache-path", modules, "-resource-dir", root + "/lib/swift", "-Onone", "-suppress-warnings",
      "-diagnostic-style", "llvm", "-no-color-diagnostics", "-wmo", "-target", triple,
    ]
    #if os(macOS)
      if let sdk = Self.sdk { command += ["-sdk", sdk] }
    #endif
    return isExecutable ? command : command + ["-parse-as-library"]
  }

  /// The linker's command, with every path in full: clang is asked once for what it would run.
  func link(objects: [String], output: String) throws(SandboxError) -> [String] {
    var arguments = ["-###", "-o", output]
    #if os(macOS)
      if let sdk = Self.sdk { arguments += ["-isysroot", sdk, "-L", sdk + "/usr/lib/swift"] }
      arguments += objects + ["-L", libraries]
    #else
      arguments += ["-fuse-ld=lld", "-pie", "\(libraries)/\(triple.prefix { $0 != "-" })/swiftrt.o"]
      arguments += objects + ["-L", libraries, "-Wl,--threads=1", "-Wl,--as-needed"]
      arguments += Self.linked.map { "-l" + $0 } + ["-lm"]
    #endif
    // clang writes the command that it would run, each word in quotation marks, to standard error.
    let text = try Command([clang] + arguments).output()
    guard let line = text.split(separator: "\n").last(where: { $0.hasPrefix(" \"") }) else {
      throw .preparation("clang -### names no linker: \(text.suffix(200))")
    }
    return Self.quotedWords(in: String(line))
  }

  /// The words of a line in which each stands in quotation marks, `\` before a mark or a `\` in it.
  static func quotedWords(in line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isEscaped = false
    for character in line {
      if let current = word {
        if isEscaped || (character != "\"" && character != "\\") {
          word = current + String(character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          words.append(current)
          word = nil
        }
      } else if character == "\"" {
        word = ""
      }
    }
    return words
  }

  #if os(macOS)
    private static let sdk = try? Command("/usr/bin/xcrun", "--show-sdk-path").output()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  #endif
}

/// The first executable of a name in the folders of `PATH`.
func executable(named name: String) -> String? {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
  return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}
