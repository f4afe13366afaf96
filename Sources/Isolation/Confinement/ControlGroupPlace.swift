import Foundation

/// Where control groups for sandboxes can be made: a folder of the kernel's that the marker may write to.
///
/// A group that holds processes hands no controllers down ("no internal processes"). So groups are made beside the
/// marker's own, or above it, in the nearest that hands them down already; or below it, where the marker is alone
/// in its own and moves down itself.
package struct ControlGroupPlace: Sendable, Equatable {
  let folder: String
  /// Which of memory and processes are counted.
  let controllers: Set<String>

  /// What the names of groups begin with; the number of the marker follows.
  static let prefix = "companion-"
  private static let wanted: Set = ["memory", "pids"]

  /// The words for a report, such as `cgroup (memory, pids)`.
  var text: String { "cgroup (\(controllers.sorted().joined(separator: ", ")))" }

  // MARK: - Where it may be

  /// The folders of the marker's own group and of those above it, nearest first.
  ///
  /// - Parameters:
  ///   - membership: The text of `/proc/self/cgroup`, where version 2 is the line `0::/…`.
  ///   - mounts: The text of `/proc/self/mountinfo` (proc_pid_mountinfo(5)).
  static func candidates(membership: String, mounts: String) -> [String] {
    guard let line = membership.split(separator: "\n").first(where: { $0.hasPrefix("0::/") }) else {
      return []
    }
    // Above what a namespace shows, the path leads up, and nothing of it can be reached.
    let own = line.dropFirst(3).split(separator: "/")
    guard !own.contains("..") else { return [] }
    for mount in mounts.split(separator: "\n") {
      let halves = mount.split(separator: " - ", maxSplits: 1)
      guard halves.count == 2, halves[1].hasPrefix("cgroup2 ") else { continue }
      let fields = halves[0].split(separator: " ")
      guard fields.count >= 5 else { continue }
      let root = fields[3].split(separator: "/")
      guard own.starts(with: root) else { continue }
      let folder = unescaped(fields[4])
      let below = own.dropFirst(root.count)
      return (0...below.count).reversed().map { count in
        ([folder] + below.prefix(count).map(String.init)).joined(separator: "/")
      }
    }
    return []
  }

  /// A path as the kernel lists it: a space is `\040`.
  private static func unescaped(_ field: Substring) -> String {
    String(field).replacing("\\040", with: " ").replacing("\\011", with: "\t").replacing("\\134", with: "\\")
  }

  // MARK: - Where it is

  /// The place on this machine, or nil: found, and tried with a process, once.
  package static let here: ControlGroupPlace? = {
    #if os(macOS)
      return nil
    #else
      func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
      let folders = candidates(membership: text("/proc/self/cgroup"), mounts: text("/proc/self/mountinfo"))
      for (index, folder) in folders.enumerated() {
        var handed = words(in: folder + "/cgroup.subtree_control").intersection(wanted)
        if handed.isEmpty, index == 0, folders.count > 1 { handed = madeOwn(folder) }
        let place = ControlGroupPlace(folder: folder, controllers: handed)
        if !handed.isEmpty, place.isUsable { return place }
      }
      return nil
    #endif
  }()

  /// Moves the marker, alone in its group, to a group below it, so that its own hands controllers down.
  private static func madeOwn(_ folder: String) -> Set<String> {
    let offered = words(in: folder + "/cgroup.controllers").intersection(wanted)
    guard !offered.isEmpty, words(in: folder + "/cgroup.procs") == ["\(getpid())"] else { return [] }
    let below = "\(folder)/\(prefix)\(getpid())"
    guard mkdir(below, 0o755) == 0 else { return [] }
    let all = offered.sorted().map { "+" + $0 }.joined(separator: " ")
    if ControlGroup.write("\(getpid())", to: below + "/cgroup.procs"),
      ControlGroup.write(all, to: folder + "/cgroup.subtree_control")
    {
      return offered
    }
    _ = ControlGroup.write("\(getpid())", to: folder + "/cgroup.procs")
    rmdir(below)
    return []
  }

  private static func words(in path: String) -> Set<String> {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether a process can be put into a group here. On the way, what earlier markers left is removed: an empty
  /// group of a process that is no more.
  private var isUsable: Bool {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasPrefix(Self.prefix),
        let owner = pid_t(name.dropFirst(Self.prefix.count).prefix { $0 != "-" }),
        kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      rmdir("\(folder)/\(name)")
    }
    do throws(SandboxError) {
      let settings = ControlGroup.memory(1 << 30) + [ControlGroup.processes(8)]
      let group = try ControlGroup(in: self, settings)
      defer { _ = group.remove(by: .now + .seconds(2)) }
      try Command("/bin/sh", "-c", group.join).output()
      return true
    } catch {
      return false
    }
  }
}
