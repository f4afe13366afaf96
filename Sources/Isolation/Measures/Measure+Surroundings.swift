import Foundation

extension Measure {
  /// What is looked at before a submission is read.
  static let reading = [
    Measure(
      "no-links", ko: "심볼릭 링크인 답안은 읽지 않음", en: "a submission that is a symbolic link is not read"
    ) { blueprint, _ in blueprint.followsLinks = false },
    Measure("source-size", ko: "소스 크기에 한도가 있음", en: "a source has a largest size") { blueprint, limits in
      blueprint.largestSource = limits.sourceBytes
    },
  ]

  /// What is around the process: what it sees and whom it reaches.
  static let surroundings = [
    Measure(
      "own-environment", ko: "채점기의 환경 변수를 받지 않음", en: "the process gets none of the marker's environment"
    ) { blueprint, _ in
      // A program that crashes would start another one, which takes a second to tell nobody where.
      blueprint.environment = ["PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"]
    },
    Measure(
      "own-descriptors", ko: "채점기가 연 파일을 받지 않음", en: "the process gets none of the marker's open files"
    ) { blueprint, _ in blueprint.inheritsDescriptors = false },
    Measure(
      "silence", ko: "출력은 버려짐", en: "what the process writes to standard output and error goes nowhere"
    ) { blueprint, _ in
      blueprint.showsOutput = false
      // Nor does it have the terminal of the marker.
      blueprint.options.append("--new-session")
    },
    Measure(
      "own-files", ko: "시스템 라이브러리와 자기 프로그램만 보임",
      en: "the process sees the system's libraries and its own program, and no other file", on: hasNamespaces
    ) { blueprint, _ in blueprint.seesAllFiles = false },
    Measure(
      "read-only-root", ko: "쓸 수 있는 곳이 없음", en: "the process has no place where it could write",
      on: hasNamespaces
    ) { blueprint, _ in blueprint.writesRoot = false },
    Measure(
      "read-only-modules", ko: "컴파일러가 공유 모듈을 바꾸지 못함",
      en: "the compiler cannot write to the modules that all submissions share", on: hasNamespaces
    ) { blueprint, _ in blueprint.writesModules = false },
    Measure(
      "own-network", ko: "네트워크가 비어 있음", en: "the process has a network with nothing on it", on: hasNamespaces
    ) { blueprint, _ in
      blueprint.reachesNetwork = false
      blueprint.options.append("--unshare-net")
      blueprint.eachStage { $0.calls.remove(.network) }
    },
    Measure(
      "own-name", ko: "컴퓨터의 이름을 알지 못함", en: "the process does not learn the machine's name", on: isLinux
    ) { blueprint, _ in
      blueprint.options += ["--unshare-uts", "--hostname", "sandbox", "--unshare-cgroup-try"]
    },
    Measure(
      "own-processes", ko: "다른 프로세스가 보이지 않고, 끝나면 아무것도 남지 않음",
      en: "the process sees no other, reaches into none, and nothing that it starts outlives it", on: isLinux
    ) { blueprint, _ in
      blueprint.hasFirstProcess = true
      // The first process is the submission's own: there is none beside it that has fewer limits.
      blueprint.options += ["--unshare-pid", "--as-pid-1"]
      blueprint.running.calls.remove(.others)
      blueprint.eachStage { $0.calls.remove(.tracing) }
    },
    Measure(
      "own-user", ko: "root가 채점하면 실행할 때마다 다른 사용자로 바꿈",
      en: "a marker that is root gives each process a user of its own", on: { isLinux($0) && geteuid() == 0 }
    ) { blueprint, _ in blueprint.hasOwnUser = true },
    Measure(
      "system-calls", ko: "산술에 필요 없는 시스템 호출은 거절함",
      en: "system calls that arithmetic has no need of are turned down", on: isLinux
    ) { blueprint, _ in
      blueprint.options.append("--unshare-ipc")
      blueprint.running.calls.remove(.rest)
      blueprint.eachStage { $0.calls.remove(.kernel) }
    },
  ]

  private static func isLinux(_ level: Sandbox.Level) -> Bool { level == .bubblewrap }
  private static func hasNamespaces(_ level: Sandbox.Level) -> Bool { level != .process }
}
