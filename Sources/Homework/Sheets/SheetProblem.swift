import Textbook

/// Why a file is not marked as a sheet.
public enum SheetProblem: Error, Sendable, Hashable {
  /// It is larger than any sheet.
  case tooLarge(bytes: Int)
  /// It is not text in an encoding that is read.
  case notText
  /// It is an office program's file, or a scanner's.
  case document(DocumentKind)
  /// It is text in none of the three forms.
  case noSheet
  /// It is in one of the three forms, but no sheet; for this reason.
  case notASheet(String)
  /// It is a sheet of a form that this version does not know.
  case unknownVersion(Int)
  /// It is about a chapter that this book does not have.
  case unknownChapter(String)
  /// It is about another chapter than the one that is marked.
  case otherChapter(String, expected: String)
  /// Its numbers or its code are not those of the student it names, under this course seed.
  case tampered(String)
  /// It says that it was made with another course seed.
  case otherSeed(String, made: String, marking: String)
  /// One of its numbers is not the one that was handed out.
  case changedGiven(student: String, name: String, stands: String, handedOut: String)
  /// An earlier version made it with a typed seed, and it is marked with a seed file.
  case earlierVersion
  /// It comes from a file of notes that was not named.
  case withoutNotes(String)
  /// The file of notes that it was made from says something else now.
  case changedNotes(String)
  /// It keeps to a convention that this version does not know.
  case unknownConvention(String)
  /// It asks for a quantity that the chapter does not have any more.
  case unknownQuantity(step: Int, name: String)
  /// It has a step twice.
  case repeatedStep(Int)
  /// It has a step that the chapter does not ask.
  case extraStep(Int)
  /// It is a link, a pipe or a device.
  case noFile
  /// The system does not let the file be read.
  case unreadableFile(ko: String, en: String)
  /// Another file of the student's counts for the chapter, by a rule.
  case duplicate(of: String, by: Attempts.Rule)
  /// It is a sheet without an answer, and another form of it was handed in: no fault, and not counted twice.
  case untouchedCopy(of: String)
  /// It has no answer, and the student handed in no other: no mark, and no fault.
  case notAttempted
  /// It came after the time until which files count.
  case late
  /// It is one student's, and another handed it in.
  case anothersSheet(of: String, handedInBy: String)

  /// A stable name for reports.
  public var name: String {
    switch self {
    case .tooLarge: "too-large"
    case .notText, .document: "not-text"
    case .noSheet, .notASheet: "not-a-sheet"
    case .unknownVersion: "unknown-version"
    case .unknownChapter: "unknown-chapter"
    case .otherChapter: "other-chapter"
    case .tampered: "tampered"
    case .otherSeed: "other-seed"
    case .changedGiven: "changed-given"
    case .earlierVersion: "earlier-version"
    case .withoutNotes: "without-notes"
    case .changedNotes: "changed-notes"
    case .unknownConvention: "unknown-convention"
    case .unknownQuantity: "unknown-quantity"
    case .repeatedStep: "repeated-step"
    case .extraStep: "extra-step"
    case .noFile: "no-file"
    case .unreadableFile: "unreadable-file"
    case .duplicate: "duplicate"
    case .untouchedCopy: "untouched-copy"
    case .notAttempted: "not-attempted"
    case .late: "late"
    case .anothersSheet: "anothers-sheet"
    }
  }

  /// One line that says what is wrong and what was expected.
  public var message: Bilingual {
    switch self {
    case .tooLarge(let bytes):
      Bilingual(
        ko: "파일이 \("\(bytes)")바이트입니다. 학습지는 \("\(Sheet.largest)")바이트를 넘지 않습니다.",
        en: "the file has \("\(bytes)") bytes; a sheet has at most \("\(Sheet.largest)")")
    case .notText:
      Bilingual(
        ko: "글이 아닙니다. UTF-8, UTF-16, CP949로 된 글을 읽습니다.",
        en: "the file is not text in UTF-8, UTF-16 or CP949")
    case .document(let kind): kind.message
    case .noSheet:
      Bilingual(
        ko: "학습지가 아닙니다. JSON도 CSV도 아니고, Markdown 학습지의 끝에 있는 주석이 없습니다.",
        en: "not a sheet: neither JSON nor CSV, nor has it the comment at the end of a Markdown sheet")
    case .notASheet(let reason):
      Bilingual(ko: "학습지가 아닙니다: \(shown(reason))", en: "not a sheet: \(shown(reason))")
    case .unknownVersion(let version):
      Bilingual(
        ko: "학습지 형식의 판 \("\(version)")을 모릅니다. 판은 1부터 \("\(Sheet.known.upperBound)")까지입니다.",
        en: "sheet format version \("\(version)"), expected 1 to \("\(Sheet.known.upperBound)")")
    case .unknownChapter(let name):
      Bilingual(ko: "\(shown(name))이라는 장이 없습니다.", en: "there is no chapter \(shown(name))")
    case .otherChapter(let name, let expected):
      Bilingual(
        ko: "\(shown(name)) 장의 학습지입니다. \(expected) 장이어야 합니다.",
        en: "a sheet of chapter \(shown(name)), expected \(expected)")
    case .tampered(let student):
      Bilingual(
        ko: "적힌 숫자나 확인 코드가 학번 \(shown(student))의 것이 아닙니다. 바뀌었거나 남의 학습지이거나 과목 시드가 다릅니다.",
        en:
          "the numbers or the code are not those of student \(shown(student)): changed, another's sheet, or another course seed"
      )
    case .otherSeed(let student, let made, let marking):
      Bilingual(
        ko: "학번 \(shown(student))의 학습지는 지문이 \(shown(made))인 시드로 만들었다고 적혀 있습니다. 지금 시드의 지문은 \(marking)입니다.",
        en:
          "student \(shown(student))'s sheet says that it was made with seed \(shown(made)); this is seed \(marking)"
      )
    case .changedGiven(let student, let name, let stands, let handedOut):
      Bilingual(
        ko:
          "주어진 수가 바뀌었습니다: \(shown(name)) = \(shown(stands)) (학번 \(shown(student))에게 나누어 준 값: \(handedOut))",
        en:
          "the given \(shown(name)) stands as \(shown(stands)), but \(handedOut) was handed out to student \(shown(student))"
      )
    case .earlierVersion:
      Bilingual(
        ko: "이전 판이 시드 파일 없이 만든 학습지입니다. 그때 쓴 시드를 --seed로 주어 채점해야 합니다.",
        en: "an earlier version made this sheet from a typed seed; mark it with that seed, given as --seed")
    case .withoutNotes(let name):
      Bilingual(
        ko: "노트 파일로 만든 학습지입니다. 그 파일도 함께 주세요: companion mark \(shown(name)).md …",
        en: "made from a file of notes; name that file, too: companion mark \(shown(name)).md …")
    case .changedNotes(let file):
      Bilingual(
        ko: "학습지를 만든 뒤에 \(shown(file))의 식이 바뀌었습니다. 만들 때의 파일로 채점하세요.",
        en:
          "the formulas of \(shown(file)) have changed since the sheet was made; mark it with the file as it was"
      )
    case .unknownConvention(let name):
      Bilingual(
        ko: "학습지가 따르는 규약 \(shown(name))을 이 판은 모릅니다.",
        en: "the sheet keeps to the convention \(shown(name)), which this version does not know")
    case .unknownQuantity(let step, let name):
      Bilingual(
        ko: "\("\(step)")번 단계가 묻는 \(shown(name))이(가) 이 판의 장에는 없습니다.",
        en: "step \("\(step)") asks for \(shown(name)), which this version's chapter does not have")
    case .repeatedStep(let number):
      Bilingual(ko: "\("\(number)")번 단계가 두 번 있습니다.", en: "step \("\(number)") stands twice")
    case .extraStep(let number):
      Bilingual(ko: "\("\(number)")번 단계는 이 학습지에 없습니다.", en: "step \("\(number)") is not on this sheet")
    case .noFile:
      Bilingual(
        ko: "보통 파일이 아닙니다. 폴더 안의 링크, 파이프, 장치는 읽지 않습니다.",
        en: "not a regular file; links, pipes and devices in a folder are not read")
    case .unreadableFile(let ko, let en): Bilingual(ko: "\(shown(ko))", en: "\(shown(en))")
    case .duplicate(let other, let rule):
      Bilingual(
        ko: "이 장에서는 같은 학생의 다른 파일이 반영됩니다: \(shown(other)) (\(rule.words.ko))",
        en: "of this student's files for the chapter another one counts: \(shown(other)) (\(rule.words.en))")
    case .untouchedCopy(let other):
      Bilingual(
        ko: "답이 없는 사본입니다. 채점한 파일: \(shown(other))",
        en: "a copy without answers; what was marked is \(shown(other))")
    case .notAttempted:
      Bilingual(ko: "아직 아무것도 풀지 않았습니다.", en: "not attempted: there is no answer in it")
    case .late:
      Bilingual(ko: "마감 뒤에 낸 파일이라 반영하지 않습니다.", en: "handed in after the time until which files count")
    case .anothersSheet(let student, let other):
      Bilingual(
        ko: "다른 학생의 학습지입니다(학습지의 학번: \(shown(student)), 제출자: \(shown(other))).",
        en: "the sheet is student \(shown(student))'s, and \(shown(other)) handed it in")
    }
  }
}

/// A student's text as it may stand in a message: visible, and not endless.
private func shown(_ text: String) -> String { text.cut(to: 120).visible }
