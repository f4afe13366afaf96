import CompanionCLI
import Files
import Pages
import ReadBack
import Textbook

/// `companion book --read-back`: reads the written pages, and decides their equations again from each page alone.
struct ReadBackRun {
  /// The names of the chapters' pages.
  let pages: [String]
  let folder: String

  /// What stands beside the chapters.
  private static let others = ["claims", "errata", "conventions"]
  /// No page is larger.
  private static let largest = 4 << 20

  /// Prints how much of each page was read and decided, what is not decided and why, and what is wrong; exit code 1 if
  /// anything is.
  func run(_ language: Language, _ output: Output) throws -> ExitCode {
    var found: [ReadBack] = []
    var faults: [ReadBackFault] = []
    for name in pages + Self.others {
      var texts: [(text: String, path: String)] = []
      for language in [Language.en, .ko] {
        let path = "\(folder)/\(language.rawValue)/\(name).md"
        let bytes = try RegularFile.contents(atPath: path, atMost: Self.largest)
        texts.append((String(decoding: bytes, as: UTF8.self), path))
      }
      found += texts.map { ReadBack(page: $0.text, path: $0.path) }
      if let difference = ReadBack.difference(between: texts[0], and: texts[1]) { faults.append(difference) }
    }
    faults += found.flatMap(\.faults)
    output.write(Self.table(found, language))
    output.write(Self.undecided(found, language))
    for fault in faults { output.line("\(fault.page):\(fault.line): \(fault.message)") }
    output.line(Self.sum(found, faults, language).plain(in: language))
    return faults.isEmpty ? .success : .failure
  }

  // MARK: - Text

  private static func table(_ pages: [ReadBack], _ language: Language) -> String {
    let titles: [String] =
      switch language {
      case .ko: ["쪽", "읽음", "판정", "주어짐", "미정"]
      case .en: ["page", "read", "decided", "given", "open"]
      }
    let rows = pages.map { page in
      [page.path] + [page.pieces, page.decided, page.givens, page.undecided.count].map(String.init)
    }
    let width = (rows.map { displayWidth($0[0]) }.max() ?? 0) + 2
    let lines = ([titles] + rows).map { cells in
      padded(cells[0], to: width)
        + cells.dropFirst().map { String(repeating: " ", count: max(1, 9 - displayWidth($0))) + $0 }.joined()
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// What is not decided, by page and reason, with the lines.
  private static func undecided(_ pages: [ReadBack], _ language: Language) -> String {
    var text = ""
    for page in pages {
      var lines: [(reason: Undecided.Reason, lines: [Int])] = []
      for one in page.undecided {
        if let index = lines.firstIndex(where: { $0.reason == one.reason }) {
          if lines[index].lines.last != one.line { lines[index].lines.append(one.line) }
        } else {
          lines.append((one.reason, [one.line]))
        }
      }
      for (reason, lines) in lines {
        let places = lines.prefix(3).map(String.init).joined(separator: ", ") + (lines.count > 3 ? ", …" : "")
        text += "\(page.path):\(places)\n    \(words(of: reason).plain(in: language))\n"
      }
    }
    guard !text.isEmpty else { return "" }
    return Bilingual(ko: "읽었지만 그 쪽만으로는 판정하지 못한 것:", en: "Read, but not decided from the page alone:")
      .plain(in: language) + "\n" + text + "\n"
  }

  private static func words(of reason: Undecided.Reason) -> Bilingual {
    switch reason {
    case .noFormula(let name):
      Bilingual(
        ko: "이 쪽에 식이 없음: \(name?.unicode ?? "?")", en: "the page shows no formula of \(name?.unicode ?? "?")")
    case .roundedNumbers:
      Bilingual(ko: "반올림된 숫자에서 시작함", en: "it starts from numbers that are rounded on the page")
    case .matrix: Bilingual(ko: "이름 없이 숫자만 있는 행렬", en: "a matrix of numbers without names")
    case .table: Bilingual(ko: "식 없이 숫자만 있는 표", en: "a table of numbers without formulas")
    case .noEquation: Bilingual(ko: "등식이 아님", en: "no equation")
    case .noNumber: Bilingual(ko: "수 하나가 아닌 변이 있음", en: "a side is no single number")
    }
  }

  private static func sum(_ pages: [ReadBack], _ faults: [ReadBackFault], _ language: Language) -> Bilingual {
    let read = pages.reduce(0) { $0 + $1.pieces }
    let decided = pages.reduce(0) { $0 + $1.decided }
    let open = pages.reduce(0) { $0 + $1.undecided.count }
    return Bilingual(
      ko: "수식 \(read)개를 읽고 \(decided)개를 판정했습니다. 미정 \(open)개, 틀린 곳 \(faults.count)개",
      en: "\(read) formulas read, \(decided) statements decided, \(open) left open, \(faults.count) wrong")
  }
}
