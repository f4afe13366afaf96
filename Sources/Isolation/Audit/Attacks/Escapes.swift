extension Attack {
  /// Attacks that want to reach out of the sandbox, or to stay when it is gone.
  static let escapes: [Attack] = [
    .within(
      "network", shows: .ownNetwork, ko: "네트워크에 접속함", en: "connects to a port of this machine"
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
      "host-socket", shows: .systemCalls,
      ko: "가상 기계 밖으로 소켓을 엶", en: "opens a socket to the host of a virtual machine, which no namespace holds"
    ) { _ in "if socket(40, Int32(1), 0) >= 0 { return escaped }" },
    .within(
      "namespace", shows: .systemCalls,
      ko: "새 이름 공간에서 관리자가 됨", en: "makes a namespace of its own, to be root in it",
      globals: { _ in system }
    ) { _ in "if call(unshareCall, 0x1000_0000, 0, 0, 0, 0) == 0 { return escaped }" },
    .within(
      "keyring", shows: .systemCalls,
      ko: "커널의 열쇠고리에 적어 둠", en: "leaves a note in the kernel's keyring, for the next one",
      globals: { _ in system }
    ) { _ in
      """
      let isKept = "user".withCString { kind in
        "note".withCString { name in
          call(addKeyCall, Int(bitPattern: kind), Int(bitPattern: name), Int(bitPattern: name), 4, -4) > 0
        }
      }
      if isKept { return escaped }
      """
    },
    .within(
      "kills-others", shows: .ownProcesses,
      ko: "다른 프로세스를 죽임", en: "kills another student's process"
    ) { ground in "kill(\(ground.bystander), SIGKILL)" },
    .within(
      "stays-behind", ko: "떨어져 나온 자식이 통로를 붙듦",
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
      "fills-disk", shows: .readOnlyRoot,
      ko: "파일을 여기저기 씀", en: "writes files wherever it can, until the disk is full"
    ) { _ in
      """
      for folder in ["/", "/tmp", "/mnt", "/dev/shm", "/var/tmp", "."] {
        if let file = fopen(folder + "/filler", "w") {
          fputs("x", file)
          fclose(file)
          return escaped
        }
      }
      """
    },
    .within(
      "poisons-modules", shows: .readOnlyModules,
      ko: "공유 모듈을 바꿔 놓음", en: "has the compiler add to the modules that all submissions share",
      globals: { _ in "import _Builtin_intrinsics\nimport CoreFoundation" }
    ) { _ in "" },
  ]
}
