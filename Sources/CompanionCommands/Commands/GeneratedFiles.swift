import CompanionCLI
import Textbook

/// Files that are made anew: written where they differ, or compared.
struct GeneratedFiles {
  let files: [(path: String, text: String)]

  /// Writes or compares them, and says which are others than before.
  func bring(isCheck: Bool, _ language: Language, _ output: Output) throws -> ExitCode {
    let writer = FileWriter()
    var changed = 0
    for (target, text) in files {
      if isCheck {
        guard try !writer.isSame(text, asFileAt: target) else { continue }
        output.line(Bilingual(ko: "다름: ", en: "differs: ").plain(in: language) + target)
        changed += 1
      } else if try writer.write(text, to: target) != .unchanged {
        output.line(Bilingual(ko: "씀: ", en: "wrote: ").plain(in: language) + target)
        changed += 1
      }
    }
    let same = files.count - changed
    output.line(Bilingual(ko: "그대로인 파일 \(same)개", en: "\(same) files unchanged").plain(in: language))
    return isCheck && changed > 0 ? .failure : .success
  }
}
