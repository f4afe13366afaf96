import CompanionCLI
import Textbook

/// What the manual's page says besides what the commands say of themselves.
enum ManualWords {
  // The index of man pages knows a page by this heading, in either language.
  static let name = Bilingual(ko: "이름", en: "NAME")
  static let synopsis = Bilingual(ko: "사용법", en: "SYNOPSIS")
  static let description = Bilingual(ko: "설명", en: "DESCRIPTION")
  static let exitStatus = Bilingual(ko: "종료 코드", en: "EXIT STATUS")
  static let environment = Bilingual(ko: "환경 변수", en: "ENVIRONMENT")
  static let examples = Bilingual(ko: "예", en: "EXAMPLES")
  static let chapters = Bilingual(ko: "장", en: "Chapters")

  static let everyCommand = Bilingual(
    ko: "다음 옵션은 모든 명령에 쓸 수 있고, 명령 앞에 놓아도 됩니다.",
    en: "Every command takes these options, behind its name or before it.")
  static let everyChapter = Bilingual(
    ko: "장의 이름도 명령입니다. 그 장의 유도를 처음부터 끝까지 보여 줍니다. 노트 파일도 같은 자리에 쓸 수 있습니다.",
    en:
      "A chapter's name is a command, too: it works the chapter through. A file of notes may stand in its place."
  )
  static let chapterOptions = Bilingual(ko: "모든 장의 옵션", en: "Options of every chapter")

  /// What it means that a command ends with a code.
  static func meaning(of code: ExitCode) -> Bilingual {
    switch code {
    case .success: Bilingual(ko: "모두 잘되었습니다.", en: "All is well.")
    case .failure:
      Bilingual(
        ko: "명령은 끝까지 실행되었지만, 확인한 내용이 맞지 않습니다.",
        en: "The command ran, and what it checks does not hold.")
    case .usage:
      Bilingual(
        ko: "명령을 잘못 썼거나, 파일을 읽거나 쓸 수 없습니다. 무엇이 문제인지 표준 오류에 한 줄로 알립니다.",
        en:
          "The command could not do what was asked: it was called wrongly, or a file can't be read or written. One line on standard error says what is wrong."
      )
    case .interrupted: Bilingual(ko: "Ctrl-C로 멈췄습니다.", en: "It was stopped with Ctrl-C.")
    }
  }

  /// The variables of the environment that the program heeds.
  static let variables: [(names: String, meaning: Bilingual)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Bilingual(
        ko: "로캘이 한국어이면 한국어로, 아니면 영어로 말합니다.",
        en: "A Korean locale makes the program speak Korean; any other, English.")
    ),
    (
      "PAGER",
      Bilingual(
        ko: "화면보다 긴 글을 보여 줄 프로그램 (기본값: less -R)",
        en: "the program that shows what is longer than the screen (default: less -R)")
    ),
    ("NO_PAGER", Bilingual(ko: "비어 있지 않으면 그런 프로그램을 쓰지 않습니다.", en: "If not empty: no such program is used.")),
    ("NO_COLOR", Bilingual(ko: "비어 있지 않으면 색을 쓰지 않습니다.", en: "If not empty: no colour.")),
    (
      "CLICOLOR_FORCE",
      Bilingual(
        ko: "비어 있지 않고 0도 아니면 터미널이 아니어도 색을 씁니다.",
        en: "If neither empty nor 0: colour, even where there is no terminal.")
    ),
    (
      "XDG_STATE_HOME",
      Bilingual(
        ko: "마지막으로 본 힌트를 적어 두는 폴더 (기본값: ~/.local/state). macOS와 패키지 폴더 안에서는 쓰지 않습니다.",
        en:
          "the folder that keeps which hint was shown last (default: ~/.local/state); not on macOS, nor in the package's own folder"
      )
    ),
    (
      "SOURCE_DATE_EPOCH",
      Bilingual(
        ko: "이 설명서에 적을 날짜, 1970년부터 센 초 (기본값: 오늘)",
        en: "the date of this page, in seconds since 1970 (default: today)")
    ),
  ]
}
