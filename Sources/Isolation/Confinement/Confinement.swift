import Foundation

/// The command line that puts a process into the sandbox.
struct Confinement {
  let level: Sandbox.Level
  let limits: Limits
  let removed: Set<Defence>
  let workshop: Workshop

  /// A file that a process is to find.
  struct InputFile {
    let name: String
    let contents: [UInt8]
    var isProgram = false
  }

  /// A command, and what it must have open besides standard streams and the channel, in order.
  struct Launch {
    var command: [String]
    var descriptors: [Descriptor] = []
    /// Where the sandbox tells the number of its first process, with which all others in it go.
    var information: Descriptor?
    /// The folder that was made for it, if any.
    var folder: String?
  }

  /// What is to be confined.
  enum Stage { case compiling, running }

  static let sandboxExec = "/usr/bin/sandbox-exec"

  /// Returns how to run a script of the shell with some files in its folder.
  ///
  /// - Parameter used: How many descriptors the process has anyway, from 0 on.
  func launch(
    _ script: String, _ stage: Stage, files: [InputFile], used: Int
  ) throws(SandboxError) -> Launch {
    let limitCommands =
      switch stage {
      case .compiling: ResourceLimits.compiler(limits, without: removed)
      case .running: ResourceLimits.program(limits, without: removed)
      }
    let limited = "\(limitCommands) && { \(script)\n}"
    switch level {
    case .bubblewrap: return try bubblewrap(limited, stage, files, used)
    case .seatbelt:
      var launch = try process(limited, files)
      launch.command = [Self.sandboxExec, "-p", try profile(folder: launch.folder!, stage)] + launch.command
      return launch
    case .process: return try process(limited, files)
    }
  }

  // MARK: - Linux

  private func bubblewrap(
    _ script: String, _ stage: Stage, _ files: [InputFile], _ used: Int
  ) throws(SandboxError) -> Launch {
    guard let bwrap = executable(named: "bwrap") else { throw .unavailable(.bubblewrap, "bwrap is gone") }
    var launch = Launch(command: removed.contains(.unprivilegedUser) ? [] : try Self.unprivileged())
    var next = used
    func pass(_ descriptor: Descriptor) -> String {
      launch.descriptors.append(descriptor)
      next += 1
      return String(next - 1)
    }
    launch.command += [
      bwrap, "--unshare-user", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--new-session",
      "--die-with-parent", "--cap-drop", "ALL", "--hostname", "sandbox",
    ]
    if !removed.contains(.ownNetwork) { launch.command.append("--unshare-net") }
    if !removed.contains(.ownProcesses) { launch.command.append("--unshare-pid") }
    launch.command += removed.contains(.ownFiles) ? ["--bind", "/", "/"] : binds(stage)
    // Not below /tmp, where the shared modules are: one mount would hide the other.
    let folder = "/mnt"
    if stage == .compiling || removed.contains(.ownFiles) {
      // In memory, and bounded.
      launch.command += ["--size", String(4 * limits.fileBytes), "--tmpfs", folder]
    } else {
      launch.command += ["--dir", folder]
    }
    launch.command += ["--chdir", folder]
    for file in files {
      let descriptor = pass(try .holding(file.contents, inFolder: workshop.folder))
      launch.command += ["--perms", file.isProgram ? "0555" : "0444"]
      launch.command += ["--ro-bind-data", descriptor, "\(folder)/\(file.name)"]
    }
    if !removed.contains(.readOnlyRoot), !removed.contains(.ownFiles) {
      launch.command += ["--remount-ro", "/"]
    }
    if !removed.contains(.ownProcesses) {
      let (ours, theirs) = try Descriptor.connection()
      launch.information = ours
      launch.command += ["--info-fd", pass(theirs)]
    }
    if !removed.contains(.systemCalls) {
      launch.command += [
        "--seccomp", pass(try .holding(SystemCallFilter.program, inFolder: workshop.folder)),
      ]
    }
    launch.command += ["--", "/bin/sh", "-c", script]
    return launch
  }

  /// The files that a stage sees: the compiler sees the toolchain and the system's headers and libraries, a
  /// program the libraries alone.
  private func binds(_ stage: Stage) -> [String] {
    var binds: [String] = []
    switch stage {
    case .compiling:
      let modules = removed.contains(.readOnlyModules) ? "--bind" : "--ro-bind"
      for path in [workshop.toolchain.root, "/usr/include", "/usr/lib", "/usr/bin/cat", workshop.driver] {
        binds += ["--ro-bind-try", path, path]
      }
      for path in ["/lib", "/lib64", "/usr/lib64"] {
        // Where /lib is a link into /usr, it is one in the sandbox.
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
          binds += ["--symlink", target, path]
        } else {
          binds += ["--ro-bind-try", path, path]
        }
      }
      binds += ["--proc", "/proc", modules, workshop.modules, workshop.modules]
    case .running:
      for path in workshop.libraries { binds += ["--ro-bind", path, path] }
    }
    return binds + ["--ro-bind", "/bin/sh", "/bin/sh"]
  }

  /// What goes before a command so that root runs it as nobody: root escapes the limit on processes, and in a
  /// namespace of its own is still root to files.
  static func unprivileged() throws(SandboxError) -> [String] {
    guard geteuid() == 0 else { return [] }
    guard let setpriv = executable(named: "setpriv") else {
      throw .unavailable(.bubblewrap, "root needs setpriv (util-linux) to run it as nobody")
    }
    return [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]
  }

  // MARK: - Processes and macOS

  private func process(_ script: String, _ files: [InputFile]) throws(SandboxError) -> Launch {
    let folder = "\(workshop.folder)/\(UInt64.random(in: 0 ... .max))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      for file in files {
        let path = "\(folder)/\(file.name)"
        try Data(file.contents).write(to: URL(filePath: path))
        try FileManager.default.setAttributes(
          [.posixPermissions: file.isProgram ? 0o500 : 0o400], ofItemAtPath: path)
      }
    } catch {
      throw .preparation("\(folder): \(error.localizedDescription)")
    }
    return Launch(command: ["/bin/sh", "-c", "cd \(shellQuoted(folder)) && \(script)"], folder: folder)
  }

  /// The rules of sandbox-exec: nothing but reading the system, and writing where the compiler works.
  private func profile(folder: String, _ stage: Stage) throws(SandboxError) -> String {
    func rule(_ operation: String, _ paths: [String]) -> String {
      "(allow \(operation) " + paths.map { "(subpath \"\($0)\")" }.joined(separator: " ") + ")"
    }
    var readable = ["/usr", "/bin", "/System", "/Library/Developer", "/private/var/db/dyld", "/dev", folder]
    if stage == .compiling { readable += [workshop.toolchain.root, workshop.folder, "/Applications"] }
    var rules = ["(version 1)", "(deny default)", rule("file-read*", readable), "(allow sysctl-read)"]
    rules.append(rule("process-exec", readable))
    if stage == .compiling { rules += ["(allow process-fork)", rule("file-write*", [folder])] }
    if removed.contains(.ownFiles) { rules.append("(allow file*)") }
    if removed.contains(.ownNetwork) { rules.append("(allow network*)") }
    return rules.joined(separator: "\n")
  }
}
