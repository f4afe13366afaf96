extension Attack {
  /// Attacks on the compiler, which reads the source before any limit of the program holds.
  static let compilerAttacks: [Attack] = [
    .within(
      "slow-to-check", shows: .processorTime, patience: 9,
      ko: "타입 검사에 지수 시간이 듦", en: "takes the type checker exponential time",
      globals: { _ in
        let expression = "let y = [1, 2.0] + [-1] + [x] + (1 + 2 * -3).map { -$0 + 1.0 } + [2 - 1 * -x]"
        return (0..<40).map { "func f\($0)(_ x: Double) { \(expression) }" }.joined(separator: "\n")
      }
    ) { _ in "" },
    .within(
      "crashes-compiler", ko: "컴파일러를 죽게 함", en: "nests so deeply that the compiler crashes",
      globals: { _ in "let deep: Int" + String(repeating: "?", count: 60_000) + " = nil" }
    ) { _ in "" },
    .within(
      "huge-type", ko: "컴파일러의 메모리를 다 씀", en: "has a type of a billion parts, to use up the compiler's memory",
      globals: { _ in
        let doublings = (1...30).map { "typealias T\($0) = (T\($0 - 1), T\($0 - 1))" }
        return "typealias T0 = (Int, Int)\n" + doublings.joined(separator: "\n")
          + "\nfunc f(_ t: T30) -> T30 { var u = t; u.0 = t.1; return u }"
      }
    ) { _ in "" },
    .within(
      "many-errors", shows: .diagnosticSize, patience: 5,
      ko: "오류를 기가바이트로 냄", en: "has thousands of errors on one line, each of which quotes the line",
      globals: { _ in (0..<4_000).map { "let a\($0): Int = \"?\"" }.joined(separator: "; ") }
    ) { _ in "" },
  ]
}
