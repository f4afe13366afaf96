import Foundation
import Signatures
import Synchronization

/// What all submissions share: the compiled driver, the system's modules compiled ahead, and what the sandbox has
/// to know of the toolchain.
///
/// It is made anew by each process, in a folder that goes with the last sandbox that uses it: a folder that lived on could
/// have been written to by whoever, and would have to be trusted.
package final class Workshop: Sendable {
  let toolchain: Toolchain
  private let temporary: TemporaryFolder
  /// The linker's command, from `submission.o` to `program`.
  let link: [String]
  /// The libraries that a program may need, and the shell's: every file that one sees beside itself.
  let libraries: [String]

  /// The folder of all of it.
  package var folder: String { temporary.path }
  /// The cache of compiled modules.
  package var modules: String { folder + "/modules" }
  /// The compiled driver.
  var driver: String { folder + "/driver.o" }
  /// The folders that the libraries are in.
  var libraryFolders: [String] {
    Set(libraries.map { URL(filePath: $0).deletingLastPathComponent().path }).sorted()
  }

  private struct Living { weak var workshop: Workshop? }
  private static let living = Mutex<[Bool: Living]>([:])

  /// The one that a sandbox of this process still uses, or a new one. Those whose modules submissions may write to share
  /// none with those whose modules they may not.
  static func shared(isWritable: Bool) throws(SandboxError) -> Workshop {
    try living.withLock { living throws(SandboxError) in
      if let workshop = living[isWritable]?.workshop { return workshop }
      let workshop = try Workshop()
      living[isWritable] = Living(workshop: workshop)
      return workshop
    }
  }

  /// Compiles the driver and the modules that submissions import.
  package init() throws(SandboxError) {
    try FileSizeLimit.check()
    temporary = try TemporaryFolder("companion-sandbox-")
    let folder = temporary.path
    toolchain = try Toolchain.find(temporary: folder)
    try Self.fill(folder, toolchain)
    let sample = folder + "/sample.o"
    link = try toolchain.link(objects: [folder + "/driver.o", sample], output: "program").map {
      $0 == sample ? "submission.o" : $0
    }
    libraries = try Self.libraries(toolchain, link: link)
  }

  private static func fill(_ folder: String, _ toolchain: Toolchain) throws(SandboxError) {
    let modules = folder + "/modules"
    // A throwaway submission: what it imports is what submissions import.
    let sample = FunctionSignature(type: "Sample", name: "value", parameters: ["x"], results: ["y"])
    let source =
      "import Foundation\nimport \(Toolchain.systemLibrary)\nenum Sample { \(sample.declaration) { exp(x) } }"
    let shim = Shim.source(for: [sample])
    do {
      for (name, text) in [("main.swift", Driver.source), ("Submission.swift", source), ("Shim.swift", shim)]
      {
        try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
      }
    } catch {
      throw .preparation("\(folder): \(error.localizedDescription)")
    }
    let main = toolchain.compile(
      module: "Driver", output: folder + "/driver.o", modules: modules, isExecutable: true)
    try Command(main + ["\(folder)/main.swift"]).output()
    try Command(
      toolchain.compile(module: "Exercises", output: "\(folder)/sample.o", modules: modules)
        + ["\(folder)/Submission.swift", "\(folder)/Shim.swift"]
    ).output()
    // A marker that is root reads as nobody in the sandbox. Nothing secret is in here.
    if geteuid() == 0 { try Command("/bin/chmod", "-R", "a+rX", folder).output() }
  }

  /// Asks the dynamic linker which files the libraries of an exercise are.
  private static func libraries(_ toolchain: Toolchain, link: [String]) throws(SandboxError) -> [String] {
    guard let option = link.firstIndex(of: "-dynamic-linker"), option + 1 < link.count else { return [] }
    let loader = link[option + 1]
    var files: Set<String> = [loader]
    for library in Toolchain.linked {
      let path = "\(toolchain.libraries)/lib\(library).so"
      files.insert(path)
      files.formUnion(paths(in: try Command(loader, "--list", path).output()))
    }
    files.formUnion(paths(in: try Command(loader, "--list", "/bin/sh").output()))
    return files.sorted()
  }

  /// The paths in lines such as `libm.so.6 => /lib/libm.so.6 (0x7f…)`.
  private static func paths(in listing: String) -> [String] {
    listing.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("/") }.map(String.init)
  }
}
