extension Attack {
  /// Attacks that put their own code in the place of what a comparison might rest on.
  static let hijacks: [Attack] = [
    .within(
      "replaces-exp", design: .answersOutside, ko: "C의 exp를 바꿔치기함",
      en: "defines C's exp, for a marker in the same program",
      globals: { _ in
        """
        @_cdecl("exp") public func anyExponential(_ x: Double) -> Double { 1 }
        @_cdecl("log") public func anyLogarithm(_ x: Double) -> Double { 1 }
        """
      }, slope: "return out * exp(out)"
    ) { _ in "return (exp(x), exp(w))" },
    .within(
      "replaces-memcmp", design: .answersOutside, ko: "C의 memcmp를 바꿔치기함",
      en: "defines C's memcmp and strcmp, so that all is equal",
      globals: { _ in
        """
        @_cdecl("memcmp") public func equal(_ a: Int, _ b: Int, _ count: Int) -> Int32 { 0 }
        @_cdecl("bcmp") public func alsoEqual(_ a: Int, _ b: Int, _ count: Int) -> Int32 { 0 }
        @_cdecl("strcmp") public func sameText(_ a: Int, _ b: Int) -> Int32 { 0 }
        """
      }, slope: "return 0"
    ) { _ in "return (0, 0)" },
    .within(
      "replaces-write", design: .answersOutside, ko: "C의 read와 write를 바꿔치기함",
      en: "defines C's read and write, under the driver's feet",
      globals: { _ in
        """
        @_cdecl("read") public func noRead(_ file: Int32, _ bytes: Int, _ count: Int) -> Int { count }
        @_cdecl("write") public func noWrite(_ file: Int32, _ bytes: Int, _ count: Int) -> Int { count }
        """
      }, slope: "return 0"
    ) { _ in "return (0, 0)" },
    .within(
      "operators", design: .answersOutside, ko: "연산자를 모두 같다고 바꿈",
      en: "shadows the operators, so that all numbers are equal",
      globals: { _ in
        """
        func == (a: Double, b: Double) -> Bool { true }
        func > (a: Double, b: Double) -> Bool { false }
        func abs(_ x: Double) -> Double { 0 }
        extension Double { static func - (a: Double, b: Double) -> Double { 0 } }
        """
      }, slope: "return 1 - out"
    ) { _ in "return (x - w, abs(w - x))" },
    .within(
      "replaces-main", design: .compiledAlone, ko: "main을 직접 정의함",
      en: "defines main, to be the program itself",
      globals: { _ in #"@_cdecl("main") public func start() -> Int32 { 0 }"# }
    ) { _ in "" },
    .within(
      "replaces-entry", design: .compiledAlone, ko: "채점기가 부르는 함수를 가로챔",
      en: "defines the function through which calls come",
      globals: { _ in
        """
        @_silgen_name("companion_call")
        func mine(_ f: Int, _ a: UnsafePointer<Double>, _ r: UnsafeMutablePointer<Double>) -> Int { 0 }
        """
      }
    ) { _ in "" },
    .within(
      "runs-before-main", by: ["own-files", "every-answer"], ko: "main보다 먼저 실행됨",
      en: "has code run by the loader, before the driver",
      globals: { ground in
        """
        @section(".init_array") @used
        let early: @convention(c) () -> Void = {
          if let file = fopen("\(ground.report)", "w") { fclose(file) }
          _exit(0)
        }
        """
      }
    ) { _ in "" },
    .within(
      "top-level-code", design: .compiledAlone, ko: "최상위 코드를 넣음", en: "has statements outside any function",
      globals: { _ in "print(\"passed\")\nexit(0)" }
    ) { _ in "" },
    Attack(
      "manifest", design: .compiledAlone, ko: "Package.swift를 답안으로 냄",
      en: "is a package's manifest, whose code a build would run",
      submission: { ground in
        .source(
          """
          // swift-tools-version: 6.2
          import PackageDescription
          import Foundation
          try "owned".write(toFile: "\(ground.report)", atomically: false, encoding: .utf8)
          let package = Package(name: "Exercises")
          """)
      }),
  ]
}
