extension Attack {
  /// Attacks that ask the kernel for more than arithmetic needs: memory that no limit counts, clocks and watches that
  /// go on, and ways into more of the kernel.
  static let kernelAttacks: [Attack] = [
    asking(
      "ring", ko: "필터를 지나지 않는 호출 고리를 만듦", en: "makes a ring through which calls pass that no filter sees",
      setup: "var ring = [UInt32](repeating: 0, count: 30)",
      "ring.withUnsafeMutableBytes { call(425, 4, Int(bitPattern: $0.baseAddress!), 0, 0, 0) } >= 0"),
    asking(
      "personality", ko: "주소를 섞지 않게 함", en: "has its addresses no longer shuffled",
      "call(number(135, 92), 0x0004_0000, 0, 0, 0, 0) >= 0"),
    asking(
      "page-faults", ko: "커널을 쪽 부재에서 멈춰 세움", en: "holds the kernel up in the middle of a page fault",
      "call(number(323, 282), 1, 0, 0, 0, 0) >= 0"),
    asking(
      "watches-files", ko: "파일 감시를 걺", en: "watches files, which takes memory of the kernel",
      "call(number(294, 26), 0, 0, 0, 0, 0) >= 0"),
    asking(
      "kernel-timer", ko: "커널에 시계를 맡김", en: "leaves a clock with the kernel",
      setup: "var timer: Int32 = 0",
      "withUnsafeMutablePointer(to: &timer) { call(number(222, 107), 1, 0, Int(bitPattern: $0), 0, 0) } == 0"),
    asking(
      "alarm", ko: "나중에 울릴 신호를 걸어 둠", en: "sets an alarm that rings in a later call",
      setup: "let time: [Int] = [0, 0, 9, 0]",
      "time.withUnsafeBytes { call(number(38, 103), 0, Int(bitPattern: $0.baseAddress!), 0, 0, 0) } == 0"),
    asking(
      "counters", ko: "사건 계수기를 만듦", en: "makes counters of events, each an object of the kernel",
      "call(number(290, 19), 0, 0, 0, 0, 0) >= 0"),
    asking(
      "waiting-list", ko: "대기 목록을 만듦", en: "makes lists to wait on, which grow in the kernel",
      "call(number(291, 20), 0, 0, 0, 0, 0) >= 0"),
    asking(
      "pipes", ko: "파이프에 메모리를 담음", en: "keeps memory in pipes, which no limit of a process counts",
      setup: "var ends: [Int32] = [0, 0]",
      "ends.withUnsafeMutableBytes { call(number(293, 59), Int(bitPattern: $0.baseAddress!), 0, 0, 0, 0) } == 0"
    ),
    asking(
      "file-locks", ko: "잠금을 끝없이 걺",
      en: "locks byte after byte of a file, each a piece of the kernel's memory",
      setup: """
        let file = open("program", O_RDONLY)
        var lock = flock()
        lock.l_type = 0
        lock.l_len = 1
        """,
      "fcntl(file, 6, &lock) == 0"),
    asking(
      "pinned-memory", ko: "메모리를 내보내지 못하게 함", en: "pins memory, so that the machine can't move it out",
      setup: "let page = valloc(4096)!", "call(number(149, 228), Int(bitPattern: page), 4096, 0, 0, 0) == 0"),
    asking(
      "own-filter", ko: "시스템 호출 필터를 직접 닮", en: "asks for a filter of its own over its system calls",
      setup: "var action: UInt32 = 0x7FFF_0000",
      "withUnsafeMutablePointer(to: &action) { call(number(317, 277), 2, 0, Int(bitPattern: $0), 0, 0) } == 0"
    ),
    asking(
      "unleashed", ko: "채점기와 함께 죽지 않게 함", en: "asks not to be ended with the marker",
      "control(1, 0, 0, 0, 0) == 0"),
    asking(
      "another-name", ko: "다른 프로그램의 이름으로 숨음", en: "hides under another program's name",
      #""bash".withCString { control(15, Int(bitPattern: $0), 0, 0, 0) } == 0"#),
    asking(
      "file-handle", ko: "경로 대신 번호로 파일을 얻음", en: "gets the number by which a file is opened without a path",
      setup: "var handle = [UInt32](repeating: 0, count: 40)\nhandle[0] = 128\nvar mount: Int32 = 0",
      """
      handle.withUnsafeMutableBytes { handle in
        "/".withCString { path in
          withUnsafeMutablePointer(to: &mount) { mount in
            call(
              number(303, 264), -100, Int(bitPattern: path), Int(bitPattern: handle.baseAddress!), Int(bitPattern: mount), 0)
          }
        }
      } == 0
      """),
    asking(
      "message-queue", shows: "file-size", ko: "메시지 줄에 적어 둠",
      en: "leaves messages in a queue that outlives it",
      "call(number(68, 186), 0, 0o1600, 0, 0, 0) >= 0"),
    asking(
      "semaphores", shows: "file-size", ko: "세마포어를 만들어 둠", en: "makes semaphores, which outlive it",
      "call(number(64, 190), 0, 100, 0o1600, 0, 0) >= 0"),
    asking(
      "other-set", by: ["system-calls"], design: .answersOutside, ko: "다른 호출 번호 체계를 씀",
      en: "uses the other set of numbers of calls, for another size of pointers",
      "call(0x4000_0000 | 39, 0, 0, 0, 0, 0) > 0"),
    asking(
      "namespace-by-clone", by: ["one-process", "system-calls"], ko: "자식을 새 이름 공간에 낳음",
      en: "starts a child in a namespace of its own", "call(number(56, 220), 0x1000_0011, 0, 0, 0, 0) > 0"),
    asking(
      "mounts", by: ["system-calls", "read-only-root"], ko: "파일 시스템을 붙임",
      en: "mounts a file system to write to",
      #"""
      "tmpfs".withCString { kind in
        "/mnt".withCString { call(number(165, 40), Int(bitPattern: kind), Int(bitPattern: $0), Int(bitPattern: kind), 0, 0) }
      } == 0
      """#),
    asking(
      "kernel-program", by: ["system-calls", "own-user"], ko: "커널 안에 프로그램을 올림",
      en: "loads a program into the kernel itself",
      setup: "let map: [UInt32] = [2, 4, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]",
      "map.withUnsafeBytes { call(number(321, 280), 0, Int(bitPattern: $0.baseAddress!), 72, 0, 0) } >= 0"),
    asking(
      "counts-hardware", by: ["system-calls", "own-user"], ko: "프로세서의 계수기를 읽음",
      en: "reads the processor's own counters, which tell of others' work",
      setup: "var event = [UInt64](repeating: 0, count: 16)\nevent[0] = 1 | 64 << 32",
      "event.withUnsafeMutableBytes { call(number(298, 241), Int(bitPattern: $0.baseAddress!), 0, -1, -1, 0) } >= 0"
    ),
  ]

  /// An attack that confesses where the kernel gives it what it asks for.
  private static func asking(
    _ name: String, shows: String? = nil, by others: [String] = [], design: Design? = nil, ko: String,
    en: String,
    setup: String = "", _ isGiven: String
  ) -> Attack {
    within(
      name, shows: shows ?? (others.isEmpty ? "system-calls" : nil), by: others, design: design, ko: ko,
      en: en,
      globals: { _ in system }
    ) { _ in "\(setup)\nif \(isGiven) { return escaped }" }
  }
}
