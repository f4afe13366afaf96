extension Attack {
  /// Attacks that want to use up the machine, or the marker's patience.
  static let exhaustions: [Attack] = [
    .within(
      "infinite-loop", shows: .processorTime, patience: 5,
      ko: "끝없이 돎", en: "loops for ever"
    ) { _ in "while x > 0 {}" },
    .within(
      "sleeper", shows: .deadline, patience: 9, ko: "자면서 기다리게 함", en: "sleeps, which costs no processor time"
    ) { _ in "sleep(10)" },
    .within(
      "closes-channel", patience: 9, ko: "통로를 닫고 잠", en: "closes the channel and sleeps on"
    ) { _ in
      """
      close(3)
      sleep(60)
      """
    },
    .within(
      "fork-bomb", shows: .oneProcess, ko: "자식을 계속 낳음", en: "starts children that start children",
      globals: { _ in system }
    ) { _ in
      """
      for _ in 0..<40 {
        let child = cFork()
        if child == 0 {
          sleep(2)
          _exit(0)
        }
        if child > 0 { return escaped }
      }
      """
    },
    .within(
      "fork-as-root", shows: .unprivilegedUser,
      ko: "관리자라면 자식 수에 제한이 없음", en: "starts children as root, whom the limit on processes spares",
      globals: { _ in system }
    ) { _ in
      """
      let child = cFork()
      if child == 0 { _exit(0) }
      if child > 0 { return escaped }
      """
    },
    .within(
      "thread-bomb", ko: "스레드를 계속 만듦", en: "starts threads without end",
      globals: { _ in
        """
        @_silgen_name("pthread_create") func thread(
          _ id: UnsafeMutablePointer<UInt>, _ a: Int, _ body: @convention(c) (Int) -> Int, _ b: Int) -> Int32
        """
      }
    ) { _ in
      """
      var identifier: UInt = 0
      if thread(&identifier, 0, { _ in 0 }, 0) == 0 { return escaped }
      """
    },
    .within(
      "memory-bomb", shows: .memory, ko: "메모리를 계속 잡음", en: "takes memory, and writes to all of it"
    ) { _ in
      """
      // A byte on every page makes the page real.
      for megabytes in 1...400 {
        guard let block = malloc(1 << 20) else { break }
        for page in stride(from: 0, to: 1 << 20, by: 4096) { memset(block + page, 1, 1) }
        if megabytes << 20 > \(Audit.limits.memory) { return escaped }
      }
      """
    },
    .within(
      "shared-memory", shows: .systemCalls,
      ko: "한도에 들지 않는 공유 메모리를 잡음", en: "takes shared memory, which no limit of a process counts",
      globals: { _ in system }
    ) { _ in "if call(sharedMemoryCall, 0, 1 << 20, 0o1600, 0, 0) >= 0 { return escaped }" },
    .within(
      "memory-file", shows: .fileSize,
      ko: "메모리에 큰 파일을 씀", en: "writes a large file that lies in memory",
      globals: { _ in system }
    ) { _ in
      """
      let file = "big".withCString { Int32(call(memoryFileCall, Int(bitPattern: $0), 0, 0, 0, 0)) }
      signal(SIGXFSZ, SIG_IGN)
      let block = [UInt8](repeating: 1, count: 1 << 20)
      var total = 0
      while file >= 0, total < 64 << 20 {
        let count = write(file, block, block.count)
        if count <= 0 { break }
        total += count
      }
      if total > \(Audit.limits.fileBytes) { return escaped }
      """
    },
    .within(
      "many-files", shows: .openFiles,
      ko: "파일을 계속 엶", en: "opens files without closing any, each with room for memory"
    ) { _ in
      """
      for count in 0..<200 {
        if dup(3) < 0 { break }
        if count > \(Audit.limits.openFiles) { return escaped }
      }
      """
    },
    .within(
      "deep-recursion", ko: "끝없이 자신을 부름", en: "calls itself until the stack is full",
      globals: { _ in "func deep(_ n: Double) -> Double { n < 0 ? 0 : 1 + deep(n + 1) * deep(n + 2) }" }
    ) { _ in "return (deep(x), 0)" },
    .within(
      "output-flood", shows: .silence,
      ko: "채점기의 화면에 출력함", en: "writes to the marker's screen or log"
    ) { _ in
      """
      // Numbers 1 and 3 are the null device on Linux.
      var status = stat()
      fstat(1, &status)
      if status.st_mode & S_IFMT != S_IFCHR || status.st_rdev != 0x103 { return escaped }
      let block = [UInt8](repeating: 0x41, count: 1 << 20)
      for _ in 0..<10_000 where write(1, block, block.count) < 0 { break }
      """
    },
  ]
}
