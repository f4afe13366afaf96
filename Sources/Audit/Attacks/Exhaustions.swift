extension Attack {
  /// Attacks that want to use up the machine, or the marker's patience.
  static let exhaustions: [Attack] = [
    .within(
      "infinite-loop", shows: "processor-time", patience: 5,
      ko: "끝없이 돎", en: "loops for ever"
    ) { _ in "while x > 0 {}" },
    .within(
      "ignores-warning", shows: "processor-time", patience: 5, ko: "시간 초과 신호를 무시하고 돎",
      en: "loops on, deaf to the signal that its time is up"
    ) { _ in
      """
      for number in Int32(1)...31 { signal(number, SIG_IGN) }
      while x > 0 {}
      """
    },
    .within(
      "raises-limits", shows: "processor-time", ko: "자기 시간 한도를 올림", en: "raises its own limit on time",
      globals: { _ in system }
    ) { _ in
      """
      var limit: [UInt64] = [60, 60]
      if limit.withUnsafeMutableBytes({ call(number(302, 261), 0, 0, Int(bitPattern: $0.baseAddress!), 0, 0) }) == 0 {
        return escaped
      }
      """
    },
    .within(
      "at-exit", by: ["processor-time", "deadline"], patience: 9, ko: "끝날 때 끝나지 않음",
      en: "ends, and loops while ending"
    ) { _ in
      """
      atexit { while getpid() > 0 {} }
      exit(0)
      """
    },
    .within(
      "sleeper", shows: "deadline", patience: 9, ko: "자면서 기다리게 함", en: "sleeps, which costs no processor time"
    ) { _ in "sleep(10)" },
    .within(
      "closes-channel", by: ["deadline"], patience: 9, ko: "통로를 닫고 잠", en: "closes the channel and sleeps on"
    ) { _ in
      """
      close(3)
      sleep(60)
      """
    },
    .within(
      "fork-bomb", shows: "one-process", ko: "자식을 계속 낳음", en: "starts children that start children",
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
      "fork-as-root", by: ["own-user", "one-process"],
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
      "thread-bomb", shows: "one-process", ko: "스레드를 계속 만듦", en: "starts threads without end",
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
      "memory-bomb", shows: "memory", ko: "메모리를 계속 잡음", en: "takes memory, and writes to all of it"
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
      "reserves-space", shows: "memory", ko: "주소 공간을 1테라바이트 잡아 둠",
      en: "reserves a terabyte of addresses without writing to it"
    ) { _ in
      """
      let place = mmap(nil, 1 << 40, PROT_READ | PROT_WRITE, MAP_PRIVATE | 0x20 | 0x4000, -1, 0)
      if place != UnsafeMutableRawPointer(bitPattern: -1) { return escaped }
      """
    },
    .within(
      "shared-pages", shows: "memory", ko: "공유로 표시한 쪽에 적음",
      en: "writes to pages marked as shared, which count as a file's"
    ) { _ in
      """
      let size = 400 << 20
      let place = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | 0x20, -1, 0)
      if let place, place != UnsafeMutableRawPointer(bitPattern: -1) {
        for page in stride(from: 0, to: size, by: 4096) { memset(place + page, 1, 1) }
        return escaped
      }
      """
    },
    .within(
      "becomes-shell", shows: "memory", ko: "셸이 되어 한도를 풂",
      en: "becomes the shell, lifts its limit, and sends the answer from there"
    ) { _ in
      // What the channel takes for an answer of two numbers, the first of them 4242.
      #"""
      let script = "ulimit -v unlimited && printf '\\0\\0\\0\\0\\0\\0\\0\\0\\2\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\222\\260\\100\\0\\0\\0\\0\\0\\0\\0\\0' >&3"
      var words: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(script), nil]
      execv("/bin/sh", &words)
      """#
    },
    .within(
      "static-memory", by: ["memory", "file-size"], ko: "정적 변수를 8기가바이트로 선언함",
      en: "declares eight gigabytes of static memory",
      globals: { _ in
        "struct Big { var a: InlineArray<1_000_000_000, UInt64> }\nnonisolated(unsafe) var big: Big?"
      }
    ) { _ in "if big != nil { return escaped }" },
    .within(
      "in-flight", by: ["file-size", "own-network"], ko: "메모리 파일을 소켓으로 보내 놓고 또 만듦",
      en: "makes files in memory, and sends each away through a socket, where no limit counts it",
      globals: { _ in system }
    ) { _ in
      """
      var ends: [Int32] = [-1, -1]
      socketpair(1, 1, 0, &ends)
      let block = [UInt8](repeating: 1, count: 1 << 20)
      var total = 0
      for _ in 0..<40 {
        let file = "m".withCString { Int32(call(memoryFileCall, Int(bitPattern: $0), 0, 0, 0, 0)) }
        guard file >= 0 else { break }
        for _ in 0..<15 {
          if write(file, block, block.count) <= 0 { break }
          total += block.count
        }
        var byte: UInt8 = 0
        var control: [UInt64] = [20, 1 | 1 << 32, UInt64(file)]
        withUnsafeMutablePointer(to: &byte) { byte in
          control.withUnsafeMutableBytes { control in
            var part = iovec(iov_base: byte, iov_len: 1)
            withUnsafeMutablePointer(to: &part) { part in
              var message = msghdr()
              message.msg_iov = part
              message.msg_iovlen = 1
              message.msg_control = control.baseAddress
              message.msg_controllen = 24
              _ = sendmsg(ends[0], &message, 0x40)
            }
          }
        }
        close(file)
        if total > \(Audit.limits.memory) + (64 << 20) { return escaped }
      }
      """
    },
    .within(
      "shared-memory", shows: "file-size",
      ko: "한도에 들지 않는 공유 메모리를 잡음", en: "takes shared memory, which no limit of a process counts",
      globals: { _ in system }
    ) { _ in
      """
      let segment = call(sharedMemoryCall, 0, 1 << 20, 0o1600, 0, 0)
      if segment >= 0 {
        _ = call(sharedMemoryControl, segment, 0, 0, 0, 0)
        return escaped
      }
      """
    },
    .within(
      "memory-file", shows: "file-size",
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
      "many-files", shows: "open-files",
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
      "deep-recursion", by: ["memory"], design: .answersOutside, ko: "끝없이 자신을 부름",
      en: "calls itself until the stack is full",
      globals: { _ in "func deep(_ n: Double) -> Double { n < 0 ? 0 : 1 + deep(n + 1) * deep(n + 2) }" }
    ) { _ in "return (deep(x), 0)" },
    .within(
      "output-flood", shows: "silence",
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
