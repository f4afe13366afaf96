import CompanionCLI
import NumericCore
import Pages
import Textbook

/// `companion explain`: which slip gives a number, or the whole story of a claim.
struct ExplainCommand {
  let chapters: [any Chapter]
  var launch: Launch = .current

  private static let subject = PositionalArgument(
    "chapter|claim", .one, ko: "장 이름, 또는 주장의 번호 (예: L3-33)", en: "a chapter, or a claim's id such as L3-33")
  private static let quantity = PositionalArgument(
    "quantity", .optional, ko: "장에서 쓰는 이름 (예: dE/dw_5)", en: "a quantity of the chapter, such as dE/dw_5")
  private static let number = PositionalArgument(
    "number", .optional, ko: "그 값으로 얻은 수", en: "the number that you found for it")

  private static let convention = ConventionOption.option(
    Bilingual(ko: "다른 규약에서", en: "in another convention"))

  static let syntax = CommandSyntax(
    "companion explain",
    summary: Bilingual(
      ko: "어떤 실수에서 나온 수인지, 주장이 왜 맞거나 틀린지 알려 줍니다.",
      en: "Says which slip gives a number, or tells all about one claim."),
    options: [GivenOption.set, convention, .language], positionals: [subject, quantity, number],
    examples: [
      "companion explain two-two-two-network dE/dw_5 0.0138",
      "companion explain one-one-one-network dE/dw_1 0.05 --set w_2=2", "companion explain L3-33",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let subject = arguments.value(of: Self.subject)!
    let blocks: [Block]
    if let chapter = chapters.first(where: { $0.name == subject }) {
      blocks = try self.blocks(chapter, arguments, language)
    } else {
      for argument in [Self.quantity, Self.number] {
        if let text = arguments.value(of: argument) {
          throw UsageError.unexpectedArgument(
            text, suggestion: suggestion(for: subject, among: chapters.map(\.name)))
        }
      }
      blocks = try story(of: subject, language)
    }
    let painter = Painter(Style(for: output.terminal))
    let printer = TerminalPrinter(width: output.terminal.textWidth, language: language)
    output.page(printer.text(of: blocks, paint: painter.paint))
    return .success
  }

  // MARK: - A number

  private func blocks(_ chapter: any Chapter, _ arguments: Arguments, _ language: Language) throws -> [Block]
  {
    guard let name = arguments.value(of: Self.quantity) else {
      throw UsageError.missingArgument(Self.quantity.name)
    }
    guard let text = arguments.value(of: Self.number) else {
      if chapter.derivation().claims.contains(where: { $0.id == name }) {
        return try story(of: name, language)
      }
      throw UsageError.missingArgument(Self.number.name)
    }
    let own = try ConventionOption.conventions(arguments, Self.convention)
    let chapter: any Chapter = own.isEmpty ? chapter : RewrittenChapter(chapter, under: own)
    let overrides = try GivenOption.overrides(arguments, of: chapter)
    let study = chapter.study(overrides: overrides)
    let symbol = try QuantityName.symbol(name, among: study.derivation.names)
    let number = try GivenNumber.answer(of: text, for: Self.number.name)
    guard study.isBounded(symbol) else {
      throw UsageError.invalidValue(
        of: Self.quantity.name, value: name,
        expected: Bilingual(ko: "이 값들로 유한하게 계산되는 것", en: "a finite number with these givens"))
    }
    return FoundNumberText(study.found(number, for: symbol), in: study, language: language).blocks
  }

  // MARK: - A claim

  private func story(of id: String, _ language: Language) throws -> [Block] {
    let studied = zip(chapters, Study.stating(chapters)).map { (chapter: $0, study: $1) }
    for (chapter, study) in studied {
      guard let place = study.derivation.claims.firstIndex(where: { $0.id == id }) else { continue }
      let errata = study.verdict(at: place).isErratum ? Errata(studied) : Errata([])
      return ClaimStory(
        chapter, study, claimAt: place, errata: errata,
        command: launch.typed("companion \(chapter.typed)"),
        language: language
      ).blocks
    }
    throw ClaimSelection.unknown(
      id, chapters: chapters.map(\.name), claims: studied.flatMap { $0.study.derivation.claims.map(\.id) })
  }
}
