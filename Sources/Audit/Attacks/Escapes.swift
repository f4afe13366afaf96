extension Attack {
  /// Attacks that want to reach out of the sandbox, or to stay when it is gone.
  static let escapes: [Attack] = [
    .within(
      "network", shows: "own-network", ko: "네트워크에 접속함", en: "connects to a port of this machine"
    ) { ground in
      """
      let line = socket(AF_INET, Int32(1), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(\(ground.port)).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let length = socklen_t(MemoryLayout<sockaddr_in>.size)
      _ = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(line, $0, length) }
      }
      """
    },
    .within(
      "host-socket", shows: "own-network",
      ko: "가상 기계 밖으로 소켓을 엶", en: "opens a socket to the host of a virtual machine"
    ) { _ in "if socket(40, Int32(1), 0) >= 0 { return escaped }" },
    .within(
      "datagram", shows: "own-network", ko: "UDP로 한 통을 내보냄",
      en: "sends one datagram, as a question for a name is"
    ) { ground in
      """
      let line = socket(AF_INET, Int32(2), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(\(ground.port)).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let length = socklen_t(MemoryLayout<sockaddr_in>.size)
      _ = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { sendto(line, "hello", 5, 0, $0, length) }
      }
      """
    },
    .within(
      "unnamed-socket", shows: "own-network", ko: "파일이 아닌 이름의 소켓에 접속함",
      en: "connects to a socket whose name is no file's"
    ) { ground in
      """
      let line = socket(AF_UNIX, Int32(1), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let name = [0] + Array("\(ground.processName)".utf8)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
      let length = socklen_t(2 + name.count)
      _ = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(line, $0, length) }
      }
      """
    },
    .within(
      "routes", shows: "own-network", ko: "커널에 네트워크 설정을 물음",
      en: "asks the kernel about the machine's networks"
    ) { _ in "if socket(16, Int32(3), 0) >= 0 { return escaped }" },
    .within(
      "namespace", shows: "system-calls",
      ko: "새 이름 공간에서 관리자가 됨", en: "makes a namespace of its own, to be root in it",
      globals: { _ in system }
    ) { _ in "if call(unshareCall, 0x1000_0000, 0, 0, 0, 0) == 0 { return escaped }" },
    .within(
      "keyring", shows: "system-calls",
      ko: "커널의 열쇠고리에 적어 둠", en: "writes to a keyring of the kernel, which no namespace holds",
      globals: { _ in system }
    ) { _ in
      """
      let isKept = "user".withCString { kind in
        "note".withCString { name in
          call(addKeyCall, Int(bitPattern: kind), Int(bitPattern: name), Int(bitPattern: name), 4, -2) > 0
        }
      }
      if isKept { return escaped }
      """
    },
    .within(
      "kills-others", by: ["own-processes", "own-user"],
      ko: "다른 프로세스를 죽임", en: "kills another student's process"
    ) { ground in "kill(\(ground.bystander), SIGKILL)" },
    .within(
      "stays-behind", by: ["one-process", "own-processes"], ko: "떨어져 나온 자식이 통로를 붙듦",
      en: "leaves a child in a session of its own, holding the channel",
      globals: { _ in system }
    ) { ground in
      """
      if cFork() == 0 {
        setsid()
        _ = "\(ground.processName)".withCString { control(15, Int(bitPattern: $0), 0, 0, 0) }
        sleep(60)
        _exit(0)
      }
      // Time for the child to get away.
      usleep(100_000)
      """
    },
    .within(
      "fills-disk", shows: "read-only-root",
      ko: "파일을 여기저기 씀", en: "writes files wherever it can, until the disk is full"
    ) { _ in
      """
      for folder in ["/", "/tmp", "/mnt", "/dev/shm", "/var/tmp", "."] {
        if let file = fopen(folder + "/filler", "w") {
          fputs("x", file)
          fclose(file)
          unlink(folder + "/filler")
          return escaped
        }
      }
      """
    },
    .within(
      "poisons-modules", shows: "read-only-modules",
      ko: "공유 모듈을 바꿔 놓음", en: "has the compiler add to the modules that all submissions share",
      globals: { _ in "import _Builtin_intrinsics\nimport CoreFoundation" }
    ) { _ in "" },
  ]
}
