import Foundation
import Processes

/// A running browser, the folder that is its own, and how both are gone in the end.
struct BrowserProcess {
  let identifier: pid_t
  /// The browser's profile. All that it writes goes here.
  let profile: String

  /// Starts a browser that takes commands on the descriptors 3 and 4.
  init(path: String, theirs: Int32) throws(BrowserError) {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/page-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .notStarted(
        path: path, reason: "no folder for its profile: \(String(cString: strerror(errno)))")
    }
    profile = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    do {
      identifier = try Self.start([path] + Self.flags(profile: profile), profile: profile, theirs: theirs)
    } catch {
      try? FileManager.default.removeItem(atPath: profile)
      throw .notStarted(path: path, reason: String(cString: strerror(error.number)))
    }
  }

  /// A browser that is the same each time, shows nothing, and reaches no other machine.
  private static func flags(profile: String) -> [String] {
    [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--no-startup-window",
      "--no-first-run", "--no-default-browser-check", "--disable-default-apps", "--disable-extensions",
      "--disable-component-extensions-with-background-pages", "--disable-sync", "--disable-component-update",
      "--disable-background-networking", "--disable-breakpad", "--password-store=basic",
      "--use-mock-keychain",
      // No name becomes an address, and no proxy is asked.
      "--host-resolver-rules=MAP * ~NOTFOUND", "--no-proxy-server",
      // The same pixels on every machine, as far as its fonts allow.
      "--disable-gpu", "--force-color-profile=srgb", "--font-render-hinting=none", "--hide-scrollbars",
      // A page that is behind another one runs as fast.
      "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
      "--disable-backgrounding-occluded-windows",
      // A page's elements say what screen readers are told of them.
      "--enable-blink-features=ComputedAccessibilityInfo",
      // Containers have little shared memory.
      "--disable-dev-shm-usage",
    ]
      // Chromium's own sandbox refuses to be set up by root.
      + (geteuid() == 0 ? ["--no-sandbox"] : [])
  }

  private static func start(
    _ command: [String], profile: String, theirs: Int32
  ) throws(SpawnError) -> pid_t {
    var variables = ProcessInfo.processInfo.environment
    // A socket's path has some hundred bytes at most, and the browser adds 45 to this one.
    if profile.utf8.count < 58 { variables["TMPDIR"] = profile }
    return try spawn(command, environment: variables.map { "\($0)=\($1)" }) { actions, attributes in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, log(in: profile), O_WRONLY | O_CREAT | O_APPEND, 0o600)
      for number: Int32 in [3, 4] { posix_spawn_file_actions_adddup2(&actions, theirs, number) }
      startAfresh(&actions, &attributes, descriptors: 5)
    }
  }

  private static func log(in profile: String) -> String { "\(profile)/standard-error" }

  /// What the browser wrote about its end: the line that calls itself fatal, or the last; empty where it wrote none.
  ///
  /// That nobody offers it a desktop's services (D-Bus) is not what it ended of.
  var lastWords: String {
    let text = (try? String(contentsOfFile: Self.log(in: profile), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").filter { !$0.contains(":ERROR:dbus/") }
    return String(lines.first { $0.contains(":FATAL:") } ?? lines.last ?? "")
  }

  /// Waits until it ends by itself, a second at most; then kills it with all it started, and removes its folder.
  func end() {
    let deadline = ContinuousClock.now + .seconds(1)
    while !hasEnded, ContinuousClock.now < deadline { usleep(2000) }
    kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    // What it started may take a moment to die, and write until then.
    for _ in 0..<50 {
      try? FileManager.default.removeItem(atPath: profile)
      guard FileManager.default.fileExists(atPath: profile) else { return }
      usleep(20_000)
    }
  }

  /// Whether it has ended. It is not reaped yet, so its number is still its group's.
  private var hasEnded: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) != 0
      || information.si_signo != 0
  }
}
