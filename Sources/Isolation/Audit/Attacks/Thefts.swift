extension Attack {
  /// Attacks that want to read what isn't theirs: answers, or secrets of whoever marks.
  static let thefts: [Attack] = [
    .within(
      "environment", shows: .ownEnvironment,
      ko: "채점기의 환경 변수를 읽음", en: "reads the marker's environment"
    ) { _ in
      """
      // What the sandbox and its shell set themselves.
      let own: Set = ["PATH", "PWD", "OLDPWD", "SHLVL", "_", "LD_LIBRARY_PATH"]
      if ProcessInfo.processInfo.environment.contains(where: { !own.contains($0.key) }) { return escaped }
      """
    },
    .within(
      "open-files", shows: .ownDescriptors,
      ko: "채점기가 열어 둔 파일을 읽음", en: "reads every file that the marker has left open"
    ) { _ in
      """
      for number in Int32(3)..<64 {
        var text = [UInt8](repeating: 0, count: 200)
        if pread(number, &text, text.count, 0) > 0, String(decoding: text, as: UTF8.self).hasPrefix("secret ") {
          return escaped
        }
      }
      """
    },
    .within(
      "files", shows: .ownFiles, ko: "다른 파일을 읽음", en: "reads a file that lies about on the machine"
    ) { ground in
      """
      if let text = try? String(contentsOfFile: "\(ground.secretFile)", encoding: .utf8) {
        return (Double(text.filter(\\.isNumber))!, 0)
      }
      """
    },
    .within(
      "proc", ko: "/proc에서 다른 프로세스를 엿봄", en: "looks through /proc for what other processes see"
    ) { ground in
      """
      for process in ["self", "1", "\\(getppid())", "\(ground.bystander)"] {
        let path = "/proc/\\(process)/root\(ground.secretFile)"
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
          return (Double(text.filter(\\.isNumber))!, 0)
        }
      }
      """
    },
    Attack(
      "diagnostics", ko: "오류 메시지로 파일을 새어 나오게 함", en: "has the compiler quote a file in its error",
      source: { ground in
        """
        #sourceLocation(file: "\(ground.secretFile)", line: 1)
        let secret: Int = "?"
        #sourceLocation()
        let path = #filePath + 1
        """
      }),
    .within(
      "module-import", ko: "다른 모듈을 끌어 옴", en: "imports the marker's modules, to call them",
      globals: { _ in "import Isolation\nimport CompanionCLI" }
    ) { _ in "" },
    .within(
      "macro", ko: "매크로로 컴파일러 안에서 실행됨", en: "names a macro, whose plugin the compiler would run",
      globals: { _ in
        """
        @freestanding(expression) macro leak() -> Double = #externalMacro(module: "Leak", type: "Leak")
        let leaked = #leak()
        """
      }
    ) { _ in "" },
  ]
}
