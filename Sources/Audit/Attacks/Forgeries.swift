extension Attack {
  /// Attacks that want marks for numbers that nobody computed.
  static let forgeries: [Attack] = [
    .within(
      "not-a-number", shows: "finite-answers",
      ko: "모든 답으로 NaN을 냄", en: "answers NaN, which no comparison finds wrong",
      slope: "return .nan"
    ) { _ in "return (.nan, .nan)" },
    .within(
      "infinity", by: ["finite-answers"], ko: "모든 답으로 무한대를 냄",
      en: "answers infinity, whose tolerance might be infinite",
      slope: "return .infinity"
    ) { _ in "return (.infinity, .infinity)" },
    .within(
      "worked-example", shows: "fresh-inputs",
      ko: "보기의 답을 그대로 냄", en: "answers what the worked example says, whatever is asked",
      slope: "return \(AuditExercise.example.slope)"
    ) { _ in "return (1, \(AuditExercise.example.out))" },
    .within(
      "no-answer", shows: "every-answer",
      ko: "답하지 않고 0으로 끝냄", en: "ends at once with code 0, so that nothing is wrong"
    ) { _ in "_exit(0)" },
    .within(
      "prints-passed", shows: "every-answer", ko: "‘통과’를 출력하고 0으로 끝냄",
      en: "prints a report of passed tests, then ends with code 0"
    ) { _ in
      """
      print("Test run with 2 tests passed. score=100")
      print("<testsuite tests=\\"2\\" failures=\\"0\\"/>")
      exit(0)
      """
    },
    .within(
      "forged-report", by: ["own-files", "read-only-root"],
      ko: "채점 보고서 파일을 직접 씀", en: "writes the report that the marker would write"
    ) { ground in
      """
      for path in ["report.csv", "\(ground.report)"] {
        if let file = fopen(path, "w") {
          fputs("student,score\\nme,100\\n", file)
          fclose(file)
        }
      }
      """
    },
    .within(
      "forged-answers", design: .numbersOnly, ko: "묻기 전에 답을 잔뜩 보냄",
      en: "fills the private channel with answers before it is asked"
    ) { _ in
      """
      let answer = [0, 2, (x * w).bitPattern, (1 / (1 + exp(-x * w))).bitPattern]
      let answers = Array(repeatElement(answer, count: 7_500).joined())
      _ = fcntl(3, F_SETFL, O_NONBLOCK)
      _ = answers.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
      """
    },
    .within(
      "endless-answers", design: .numbersOnly, ko: "답을 끝없이 보냄",
      en: "sends nonsense on the private channel without end"
    ) { _ in
      """
      let noise = [UInt64](repeating: 0x7FF8_0000_DEAD_BEEF, count: 8192)
      while noise.withUnsafeBytes({ write(3, $0.baseAddress, $0.count) }) > 0 {}
      """
    },
    .within(
      "trickle", by: ["deadline"], ko: "답을 한 바이트씩 천천히 보냄",
      en: "sends an answer a byte at a time, each before the patience ends"
    ) { _ in
      """
      var byte: UInt8 = 0
      for _ in 0..<22 {
        write(3, &byte, 1)
        sleep(1)
      }
      """
    },
    .within(
      "half-an-answer", design: .numbersOnly, ko: "답의 앞부분만 보내고 끝냄",
      en: "sends the first half of an answer, then ends"
    ) { _ in
      """
      let half: [UInt64] = [0]
      _ = half.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
      _exit(0)
      """
    },
    .within(
      "invented-status", design: .numbersOnly, ko: "없는 상태 코드로 답함",
      en: "answers with a status that means nothing, before right-looking numbers"
    ) { _ in
      """
      let answer = [77, 2, (x * w).bitPattern, (1 / (1 + exp(-x * w))).bitPattern]
      _ = answer.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
      _exit(0)
      """
    },
    .within(
      "huge-length", design: .numbersOnly, ko: "끝없이 긴 답을 보내겠다고 함",
      en: "says that an answer of 2⁶¹ words follows, and sends some"
    ) { _ in
      """
      let answer = [0, 1 << 61, (x * w).bitPattern, (1 / (1 + exp(-x * w))).bitPattern]
      _ = answer.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
      _exit(0)
      """
    },
    .within(
      "names-its-end", shows: "every-answer", ko: "시간 초과인 척 종료 코드를 지어냄",
      en: "ends with the code of a time-out, to be tried again or excused"
    ) { _ in "_exit(137)" },
    .within(
      "reads-ahead", shows: "one-call-at-a-time",
      ko: "다음 문제의 입력에서 답을 읽음", en: "reads the next calls, whose inputs hold the answers of earlier ones"
    ) { _ in
      """
      usleep(100_000)
      var later = [UInt64](repeating: 0, count: 64)
      _ = fcntl(3, F_SETFL, O_NONBLOCK)
      let count = later.withUnsafeMutableBytes { read(3, $0.baseAddress, $0.count) }
      _ = fcntl(3, F_SETFL, 0)
      if count > 0 { return escaped }
      """
    },
  ]
}
