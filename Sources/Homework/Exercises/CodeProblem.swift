import Isolation
import Textbook

/// Why a file of code is not marked function by function.
enum CodeProblem {
  /// It declares none of the types that exercises are written in, or several.
  case noExercise
  /// It is not given to the compiler.
  case refused(Refusal)
  /// The compiler finds errors.
  case doesNotCompile([Diagnostic])
  /// The compiler did not come to an end.
  case compilerStopped(CompilerStop)
  /// The sandbox failed, which is not the student's fault.
  case sandboxFailed(String)
  /// The student has handed in more files than are marked.
  case tooManyFiles(most: Int)
  /// It names conventions that there are none of, or two that exclude each other.
  case unknownConvention([String])
  /// It names conventions without the code of whoever handed it out.
  case unprovedConvention([String])
  /// The student's other files have used up the time for all.
  case timeUsedUp(seconds: Int)

  /// What came of a run that was no run; nil for one that was.
  init?(_ result: RunResult) {
    switch result {
    case .ran: return nil
    case .refused(let refusal): self = .refused(refusal)
    case .doesNotCompile(let diagnostics): self = .doesNotCompile(diagnostics)
    case .compilerStopped(let stop): self = .compilerStopped(stop)
    case .sandboxFailed(let message): self = .sandboxFailed(message)
    }
  }

  /// A stable name for reports.
  var name: String {
    switch self {
    case .noExercise: "no-exercise"
    case .refused: "refused"
    case .doesNotCompile: "does-not-compile"
    case .compilerStopped: "compiler-stopped"
    case .sandboxFailed: "sandbox-failed"
    case .tooManyFiles: "too-many-files"
    case .timeUsedUp: "time-used-up"
    case .unknownConvention: "unknown-convention"
    case .unprovedConvention: "unproved-convention"
    }
  }

  /// The names of those that are not for good.
  static let passing = Set([sandboxFailed(""), tooManyFiles(most: 0), timeUsedUp(seconds: 0)].map(\.name))

  /// How many of the compiler's errors a report shows.
  private static let shownErrors = 3
  /// How much of each, in bytes.
  private static let longestError = 300

  /// One line that says what is wrong and what was expected.
  var message: Bilingual {
    switch self {
    case .noExercise:
      Bilingual(
        ko: "연습 문제의 enum 선언(예: enum OneTwoOneNetwork)을 하나 담은 파일이 아닙니다.",
        en: "the file does not declare the enum of one chapter's exercises, such as enum OneTwoOneNetwork")
    case .refused(let refusal): refusal.message
    case .doesNotCompile(let diagnostics):
      Bilingual(
        ko: "컴파일되지 않습니다: \(Self.list(diagnostics))", en: "it does not compile: \(Self.list(diagnostics))")
    case .compilerStopped(.time):
      Bilingual(ko: "컴파일이 너무 오래 걸립니다.", en: "compiling it takes too long")
    case .compilerStopped(.crash):
      Bilingual(ko: "컴파일러가 이 파일에서 멈춥니다.", en: "the compiler breaks down on it")
    case .sandboxFailed(let message):
      Bilingual(
        ko: "격리 환경이 실패했습니다. 학생의 잘못이 아니니 다시 채점하세요: \(message.visibleText)",
        en: "the sandbox failed, which is no fault of the student's; mark it again: \(message.visibleText)")
    case .tooManyFiles(let most):
      Bilingual(
        ko: "한 학생의 파일은 \("\(most)")개까지 채점합니다. 이 파일은 실행하지 않았습니다.",
        en: "of one student at most \("\(most)") files are marked; this one was not run")
    case .unknownConvention(let names):
      Bilingual(
        ko: "파일에 적힌 규약을 알 수 없습니다(\(Self.shown(names))). 나누어 받은 그대로 두어야 합니다.",
        en:
          "no conventions are known by what the file names (\(Self.shown(names))); leave the line as it was handed out"
      )
    case .unprovedConvention(let names):
      Bilingual(
        ko: "이 과목 시드의 코드 없이 규약을 밝힌 파일입니다(\(Self.shown(names))). 그 규약으로 나누어 준 파일이면 --convention으로 채점하세요.",
        en:
          "the file names a convention (\(Self.shown(names))) without a code of this course seed; if it was handed out so, mark with --convention"
      )
    case .timeUsedUp(let seconds):
      Bilingual(
        ko: "이 학생의 다른 파일들이 \("\(seconds)")초를 다 썼습니다. 이 파일은 실행하지 않았습니다. 다시 채점하면 이어서 합니다.",
        en:
          "this student's other files used up \("\(seconds)") seconds; this one was not run, and will be when the class is marked again"
      )
    }
  }

  private static func shown(_ names: [String]) -> RichText {
    RichText([.text(StrangersText(names.joined(separator: ", "), atMost: longestError).shown)])
  }

  private static func list(_ diagnostics: [Diagnostic]) -> RichText {
    let shown = diagnostics.prefix(shownErrors).map { diagnostic in
      (diagnostic.line.map { "\($0):\(diagnostic.column ?? 1) " } ?? "") + diagnostic.message
    }
    let more = diagnostics.count - shown.count
    // What the compiler says quotes the source.
    let texts = shown.map { StrangersText($0, atMost: longestError).shown }
    return RichText([.text(texts.joined(separator: "; ") + (more > 0 ? "; +\(more)" : ""))])
  }
}

extension Refusal {
  fileprivate var message: Bilingual {
    switch self {
    case .symbolicLink: Bilingual(ko: "링크는 받지 않습니다.", en: "a link is not taken")
    case .notAFile: Bilingual(ko: "보통 파일이 아닙니다.", en: "it is no regular file")
    case .unreadable: Bilingual(ko: "파일을 읽을 수 없습니다.", en: "it cannot be read")
    case .tooLarge(let largest):
      Bilingual(
        ko: "파일이 너무 큽니다. \("\(largest)")바이트를 넘을 수 없습니다.",
        en: "it is too large; a source has at most \("\(largest)") bytes")
    case .empty: Bilingual(ko: "파일이 비어 있습니다.", en: "it is empty")
    case .notText: Bilingual(ko: "UTF-8로 된 글이 아닙니다.", en: "it is not UTF-8 text")
    }
  }
}

extension String {
  fileprivate var visibleText: RichText { RichText([.text(visible)]) }
}
