extension Attack {
  /// Attacks that want to read what isn't theirs: answers, or secrets of whoever marks.
  static let thefts: [Attack] = [
    .within(
      "environment", shows: "own-environment",
      ko: "채점기의 환경 변수를 읽음", en: "reads the marker's environment"
    ) { _ in
      """
      // What the sandbox and its shell set themselves.
      let own: Set = ["PATH", "PWD", "OLDPWD", "SHLVL", "_", "LD_LIBRARY_PATH", "SWIFT_BACKTRACE"]
      if ProcessInfo.processInfo.environment.contains(where: { !own.contains($0.key) }) { return escaped }
      """
    },
    .within(
      "open-files", shows: "own-descriptors",
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
      "files", shows: "own-files", ko: "다른 파일을 읽음", en: "reads a file that lies about on the machine"
    ) { ground in
      """
      if let text = try? String(contentsOfFile: "\(ground.secretFile)", encoding: .utf8) {
        return (Double(text.filter(\\.isNumber))!, 0)
      }
      """
    },
    .within(
      "lists-folders", shows: "own-files", ko: "폴더의 파일 이름을 훑음", en: "lists the names of others' files"
    ) { ground in
      """
      if let folder = opendir("\(ground.folder)") {
        closedir(folder)
        return escaped
      }
      """
    },
    .within(
      "probes-paths", shows: "own-files", ko: "파일이 있는지만 알아봄",
      en: "asks only whether a file is there, without opening it"
    ) { _ in #"if access("/etc/passwd", F_OK) == 0 { return escaped }"# },
    .within(
      "host-name", shows: "own-name", ko: "컴퓨터의 이름을 알아냄", en: "learns the machine's name"
    ) { _ in
      """
      var name = utsname()
      uname(&name)
      let bytes = withUnsafeBytes(of: &name.nodename) { Array($0.prefix { $0 != 0 }) }
      if String(decoding: bytes, as: UTF8.self) != "sandbox" { return escaped }
      """
    },
    .within(
      "owns-system", shows: "own-user", ko: "시스템 파일의 주인 노릇을 함",
      en: "finds itself the owner of the system's files"
    ) { _ in
      """
      var status = stat()
      if stat("/bin/sh", &status) == 0, status.st_uid == getuid() { return escaped }
      """
    },
    .within(
      "proc", by: ["own-files", "own-processes"], ko: "/proc에서 다른 프로세스를 엿봄",
      en: "looks through /proc for what other processes see"
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
      "diagnostics", by: ["own-files"], design: .numbersOnly, ko: "오류 메시지로 파일을 새어 나오게 함",
      en: "has the compiler quote a file in its error",
      submission: { ground in
        .source(
          """
          #sourceLocation(file: "\(ground.secretFile)", line: 1)
          let secret: Int = "?"
          #sourceLocation()
          let path = #filePath + 1
          """)
      }),
    .within(
      "module-import", design: .compiledAlone, ko: "다른 모듈을 끌어 옴",
      en: "imports the marker's modules, to call them",
      globals: { _ in "import Isolation\nimport CompanionCLI" }
    ) { _ in "" },
    .within(
      "macro", design: .compiledAlone, ko: "매크로로 컴파일러 안에서 실행됨",
      en: "names a macro, whose plugin the compiler would run",
      globals: { _ in
        """
        @freestanding(expression) macro leak() -> Double = #externalMacro(module: "Leak", type: "Leak")
        let leaked = #leak()
        """
      }
    ) { _ in "" },
  ]
}
