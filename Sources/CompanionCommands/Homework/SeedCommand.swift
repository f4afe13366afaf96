import CompanionCLI
import Foundation
import Homework
import Seeds
import Textbook

/// `companion seed`: a file with a course's secret.
enum SeedCommand {
  private static let output = CommandOption.value(
    "output", "FILE", ko: "쓸 파일 (기본값: course.seed)", en: "file to write (default: course.seed)")

  static let syntax = CommandSyntax(
    "companion seed",
    summary: Bilingual(
      ko: "과목 시드 파일을 만듭니다. 무작위 128비트이고, 만든 사람만 읽을 수 있습니다. 이미 있는 파일은 건드리지 않습니다.",
      en: "Makes a course's seed file: 128 random bits, readable by you alone. Never overwrites a file."),
    options: [output, .language],
    examples: ["companion seed", "companion seed --output backprop-26.seed"])

  static func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let path = arguments.value(of: Self.output) ?? "course.seed"
    try write(CourseSeed.newFile(), to: path)
    output.line(
      Bilingual(
        ko: "시드 파일: \(path) (비밀로 두고 보관하세요. 학습지를 만들 때와 채점할 때 같은 파일이 필요합니다)",
        en:
          "seed file: \(path) (keep it, and keep it secret: making sheets and marking them take the same file)"
      ).plain(in: language)
    )
    return .success
  }

  /// Writes a file that nobody else can read, where there is none.
  static func write(_ text: String, to path: String) throws {
    // Not renamed into place, as that would replace what is there; the system creates it, or says that it exists.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0, errno == EEXIST { throw SeedFileExists(path: path) }
    guard descriptor >= 0 else { throw SystemError(path) }
    var error = writeAll(text.utf8, to: descriptor)
    if error == 0, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    guard error == 0 else {
      unlink(path)
      throw SystemError(path, number: error)
    }
  }
}

/// There is a file where a new seed was to be written.
struct SeedFileExists: ReportedError, Equatable {
  let path: String

  func message(in language: Language) -> String {
    switch language {
    case .ko: "\(path): 이미 있습니다. 시드 파일을 덮어쓰면 나누어 준 학습지를 채점할 수 없게 됩니다. --output으로 다른 이름을 주세요"
    case .en:
      "\(path): is there already; sheets made with an overwritten seed could not be marked; give another --output"
    }
  }
}
