import CompanionCLI
import Isolation
import Textbook

extension SandboxError: ReportedError {
  /// One line that says what is wrong.
  public func message(in language: Language) -> String { language == .ko ? korean : description }

  private var korean: String {
    switch self {
    case .unavailable(let level, let reason): "\(level.rawValue) 격리를 쓸 수 없습니다: \(reason)"
    case .noCompiler: "Swift 컴파일러(swiftc)가 경로에 없습니다"
    case .smallFiles(let allowed, let needed):
      "이 셸에서는 파일이 \(allowed)바이트를 넘을 수 없습니다. ulimit -f를 \(needed >> 10)KB 이상으로 주세요"
    case .preparation(let reason): "격리 환경을 준비하지 못했습니다: \(reason)"
    }
  }
}
