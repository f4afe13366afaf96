extension Attack {
  /// Attacks on the compiler, which reads the source before any limit of the program holds.
  static let compilerAttacks: [Attack] = [
    .within(
      "slow-to-check", shows: "processor-time", patience: 9,
      ko: "타입 검사에 지수 시간이 듦", en: "takes the type checker exponential time",
      globals: { _ in
        let expression = "let y = [1, 2.0] + [-1] + [x] + (1 + 2 * -3).map { -$0 + 1.0 } + [2 - 1 * -x]"
        return (0..<40).map { "func f\($0)(_ x: Double) { \(expression) }" }.joined(separator: "\n")
      }
    ) { _ in "" },
    .within(
      "crashes-compiler", design: .compiledAlone, ko: "컴파일러를 죽게 함",
      en: "nests so deeply that the compiler crashes",
      globals: { _ in "let deep: Int" + String(repeating: "?", count: 60_000) + " = nil" }
    ) { _ in "" },
    .within(
      "huge-type", by: ["memory", "processor-time"], ko: "컴파일러의 메모리를 다 씀",
      en: "has a type of a billion parts, to use up the compiler's memory",
      globals: { _ in
        let doublings = (1...30).map { "typealias T\($0) = (T\($0 - 1), T\($0 - 1))" }
        return "typealias T0 = (Int, Int)\n" + doublings.joined(separator: "\n")
          + "\nfunc f(_ t: T30) -> T30 { var u = t; u.0 = t.1; return u }"
      }
    ) { _ in "" },
    .within(
      "endless-protocol", by: ["processor-time"], design: .compiledAlone, ko: "프로토콜이 자기 자신을 끝없이 요구함",
      en: "has a protocol whose requirements never end",
      globals: { _ in
        "protocol P { associatedtype A: P where A.A == B.A; associatedtype B: P where B.B == A.B.A }"
      }
    ) { _ in "" },
    .within(
      "long-literal", by: ["processor-time", "deadline"], ko: "값 이만 개를 한 식에 적음",
      en: "writes twenty thousand values into one expression",
      globals: { _ in
        "let table = [" + (0..<20_000).map { $0 % 2 == 0 ? "\($0)" : "\($0).5" }.joined(separator: ",") + "]"
      }
    ) { _ in "" },
    .within(
      "missing-symbols", design: .compiledAlone, ko: "없는 함수 천 개를 링크하게 함",
      en: "has the linker look for a thousand functions that are nowhere",
      globals: { _ in
        (0..<1000).map { "@_silgen_name(\"nowhere_\($0)\") func f\($0)() -> Double" }.joined(separator: "\n")
          + "\nfunc all() -> Double { " + (0..<1000).map { "_ = f\($0)()" }.joined(separator: "; ")
          + "; return 0 }"
      }
    ) { _ in "if all() == 1 { return escaped }" },
    .within(
      "forged-errors", design: .numbersOnly, ko: "오류 메시지로 채점 결과를 흉내 냄",
      en: "has the compiler say, in an error, what the marker would say",
      globals: { _ in "#error(\"60/60 points, isolation: bubblewrap, \\u{1B}[2J\")" }
    ) { _ in "" },
    .within(
      "many-errors", shows: "diagnostic-size", patience: 5,
      ko: "오류를 기가바이트로 냄", en: "has thousands of errors on one line, each of which quotes the line",
      globals: { _ in (0..<4_000).map { "let a\($0): Int = \"?\"" }.joined(separator: "; ") }
    ) { _ in "" },
  ]
}
