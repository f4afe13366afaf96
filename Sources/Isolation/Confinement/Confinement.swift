import Foundation

/// The command line that puts a process into the sandbox.
struct Confinement {
  let level: Sandbox.Level
  let blueprint: Blueprint
  let limits: Limits
  let workshop: Workshop
  /// Where a control group can be made for each process, if anywhere.
  let place: ControlGroupPlace?
  /// Is told the number of each sandbox's first process, before anything of a submission runs.
  var observe: Sandbox.Observer = { _, _ in }

  /// A file that a process is to find.
  struct InputFile {
    let name: String
    let contents: [UInt8]
    var isProgram = false
  }

  /// A command, what it must have open besides standard streams and the channel, in order, and what was made for it.
  struct Launch {
    var command: [String]
    let stage: Sandbox.Stage
    var descriptors: [Descriptor] = []
    /// Where the sandbox tells the number of its first process, with which all others in it go.
    var information: Descriptor?
    var folder: String?
    var group: ControlGroup?
    var user: SandboxUser?

    /// Removes what was made for a process that doesn't start.
    func discard() {
      if let folder { try? FileManager.default.removeItem(atPath: folder) }
      _ = group?.remove(by: .now)
    }
  }

  static let sandboxExec = "/usr/bin/sandbox-exec"

  /// Returns how to run a script of the shell with some files in its folder.
  ///
  /// - Parameter used: How many descriptors the process has anyway, from 0 on.
  func launch(
    _ script: String, _ stage: Sandbox.Stage, files: [InputFile], used: Int
  ) throws(SandboxError) -> Launch {
    // Joined by `&&`: where a limit can't be set, nothing runs.
    let within = blueprint[stage].limitsWithin.map { $0 + " && " }.joined()
    let before = blueprint[stage].limitsBefore.joined(separator: " && ")
    let limited = "\(within){ \(script)\n}"
    switch level {
    case .bubblewrap: return try bubblewrap(limited, before, stage, files, used)
    case .seatbelt:
      var launch = try process("\(before) && \(limited)", stage, files)
      launch.command = [Self.sandboxExec, "-p", profile(folder: launch.folder!, stage)] + launch.command
      return launch
    case .process: return try process("\(before) && \(limited)", stage, files)
    }
  }

  // MARK: - Linux

  private func bubblewrap(
    _ script: String, _ before: String, _ stage: Sandbox.Stage, _ files: [InputFile], _ used: Int
  ) throws(SandboxError) -> Launch {
    guard let bwrap = executable(named: "bwrap") else { throw .unavailable(.bubblewrap, "bwrap is gone") }
    var launch = Launch(command: [], stage: stage)
    var next = used
    func pass(_ descriptor: Descriptor) -> String {
      launch.descriptors.append(descriptor)
      next += 1
      return String(next - 1)
    }
    launch.command = [
      bwrap, "--unshare-user", "--die-with-parent", "--cap-drop", "ALL",
    ]
    launch.command += blueprint.options
    launch.command += blueprint.seesAllFiles ? ["--bind", "/", "/"] : binds(stage)
    // Not below /tmp, where the shared modules are: one mount would hide the other.
    let folder = "/mnt"
    if stage == .compiling || blueprint.seesAllFiles {
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
    if !blueprint.writesRoot, !blueprint.seesAllFiles { launch.command += ["--remount-ro", "/"] }
    if blueprint.hasFirstProcess {
      let (ours, theirs) = try Descriptor.connection()
      launch.information = ours
      launch.command += ["--info-fd", pass(theirs)]
    }
    let filter = SystemCallFilter(allowed: blueprint[stage].calls)
    if filter.isNeeded {
      launch.command += ["--seccomp", pass(try .holding(filter.bytes, inFolder: workshop.folder))]
    }
    launch.command += ["--", "/bin/sh", "-c", script]
    if blueprint.hasOwnUser {
      let user = try SandboxUser()
      launch.command = try user.command() + launch.command
      launch.user = user
    }
    var preparations = [before]
    if let place, !blueprint[stage].controls.isEmpty {
      let group = try ControlGroup(in: place, blueprint[stage].controls)
      preparations.insert(group.join, at: 0)
      launch.group = group
    }
    let preparing = (preparations + ["exec \"$@\""]).joined(separator: " && ")
    launch.command = ["/bin/sh", "-c", preparing, "sh"] + launch.command
    return launch
  }

  /// The files that a stage sees: the compiler sees the toolchain and the system's headers and libraries, a
  /// program the libraries alone.
  private func binds(_ stage: Sandbox.Stage) -> [String] {
    var binds: [String] = []
    switch stage {
    case .compiling:
      let modules = blueprint.writesModules ? "--bind" : "--ro-bind"
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

  // MARK: - Processes and macOS

  private func process(_ script: String, _ stage: Sandbox.Stage, _ files: [InputFile]) throws(SandboxError)
    -> Launch
  {
    let folder = "\(workshop.folder)/\(UInt64.random(in: 0 ... .max))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      for file in files {
        let path = "\(folder)/\(file.name)\(file.isProgram ? ".new" : "")"
        try Data(file.contents).write(to: URL(filePath: path))
        try FileManager.default.setAttributes(
          [.posixPermissions: file.isProgram ? 0o500 : 0o400], ofItemAtPath: path)
      }
    } catch {
      throw .preparation("\(folder): \(error.localizedDescription)")
    }
    // A process that starts at the same moment holds what is open here until it is another program, and Linux runs no
    // file that somebody has open for writing (execve(2), ETXTBSY). So the child writes the program itself.
    let copies = files.filter(\.isProgram).map { "/bin/cp \($0.name).new \($0.name) && " }.joined()
    return Launch(
      command: ["/bin/sh", "-c", "cd \(shellQuoted(folder)) && \(copies)\(script)"], stage: stage,
      folder: folder)
  }

  /// The rules of sandbox-exec: nothing but reading the system, and writing where the compiler works.
  ///
  /// Written to sandbox-exec(1) and the profiles that macOS comes with, and not tested.
  private func profile(folder: String, _ stage: Sandbox.Stage) -> String {
    func rule(_ operation: String, _ paths: [String]) -> String {
      "(allow \(operation) " + paths.map { "(subpath \"\($0)\")" }.joined(separator: " ") + ")"
    }
    var readable = ["/usr", "/bin", "/System", "/Library/Developer", "/private/var/db/dyld", "/dev", folder]
    if stage == .compiling { readable += [workshop.toolchain.root, workshop.folder, "/Applications"] }
    var rules = ["(version 1)", "(deny default)", rule("file-read*", readable), "(allow sysctl-read)"]
    rules.append(rule("process-exec", readable))
    if stage == .compiling { rules += ["(allow process-fork)", rule("file-write*", [folder])] }
    if blueprint.seesAllFiles { rules.append("(allow file*)") }
    if blueprint.reachesNetwork { rules.append("(allow network*)") }
    return rules.joined(separator: "\n")
  }
}
