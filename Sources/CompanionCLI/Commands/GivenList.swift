import NumericCore
import Pages
import Textbook

/// `--list`: what `--set` can change in a chapter.
struct GivenList {
  static let option = CommandOption.flag(
    "list", ko: "--set으로 바꿀 수 있는 값의 목록", en: "what --set can change")

  /// A given, as a reader may type it.
  private struct Row {
    let printed: String
    let otherwise: String
    let value: String
    let role: Bilingual
  }

  private let rows: [Row]
  private let isOfLecture: Bool

  init(_ chapter: any Chapter) {
    isOfLecture = chapter.file == nil
    let derivation = chapter.derivation()
    let names = derivation.givens.map(\.name)
    rows = derivation.givens.map { symbol in
      let quantity = derivation[symbol]!
      guard case .given(let value) = quantity.definition else { preconditionFailure("\(symbol) is no given") }
      return Row(
        printed: symbol.unicode, otherwise: Self.spellings(of: symbol, among: names).joined(separator: " "),
        value: value.typeset, role: quantity.role.words)
    }
  }

  /// The other ways to write a name: each means that one given and no other.
  private static func spellings(of symbol: Symbol, among names: [String]) -> [String] {
    let all = [symbol.name, typedName(symbol.name)]
    return all.indices.map { all[$0] }.filter {
      $0 != symbol.unicode && candidate(meantBy: $0, among: names) == symbol.name
    }.uniqued
  }

  /// A line a given: its name as printed, how else it may be written, its value in the lecture or the notes, what it is.
  func text(_ language: Language) -> String {
    guard !rows.isEmpty else { return Self.none.plain(in: language) + "\n" }
    let lines = rows.map { [$0.printed, $0.otherwise, $0.value, $0.role.plain(in: language)] }
    let table = [heads.map { $0.plain(in: language) }] + lines
    let widths = table[0].indices.map { column in table.map { displayWidth($0[column]) }.max()! }
    return table.map { cells in
      let row = zip(cells, widths).map { padded($0, to: $1) }.joined(separator: "  ")
      return "  " + row.trimmingTrailingSpaces + "\n"
    }.joined()
  }

  private var heads: [Bilingual] {
    [
      Bilingual(ko: "이름", en: "name"), Bilingual(ko: "다르게 쓰면", en: "or typed"),
      isOfLecture
        ? Bilingual(ko: "강의의 값", en: "in the lecture") : Bilingual(ko: "노트의 값", en: "in the notes"),
      Bilingual(ko: "뜻", en: "what it is"),
    ]
  }
  private static let none = Bilingual(
    ko: "이 장에는 바꿀 수 있는 값이 없습니다.", en: "This chapter has no number that can be set.")
}

extension Quantity.Role {
  /// What a quantity of the role is.
  fileprivate var words: Bilingual {
    switch self {
    case .input: Bilingual(ko: "주어진 수", en: "a given number")
    case .target: Bilingual(ko: "목표값", en: "a target")
    case .weight: Bilingual(ko: "가중치", en: "a weight")
    case .bias: Bilingual(ko: "편향", en: "a bias")
    case .rate: Bilingual(ko: "학습률", en: "the learning rate")
    case .count: Bilingual(ko: "개수(0 이상의 정수)", en: "a count: whole, 0 or more")
    case .computed: Bilingual(ko: "계산되는 값", en: "computed")
    }
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
