import CompanionCLI
import Pages
import Textbook

/// The page `companion(1)` of the manual, from the description of the commands that their help is made from.
struct ManualPage {
  /// The program, with the groups of its commands.
  let program: CommandSyntax
  /// The chapters, which are commands, too.
  let chapters: [CommandSyntax]
  /// The day that the page is dated.
  let date: String
  let language: Language

  /// The page in roff.
  var text: String {
    let name = program.name
    var page = RoffPage(
      name, section: 1, date: date, source: "Backprop Companion \(companionVersion)",
      manual: "Backprop Companion")
    page.section(words(ManualWords.name))
    page.name(name, program.brief(in: language))
    page.section(words(ManualWords.synopsis))
    page.usage(name, program.usageTerms)
    page.section(words(ManualWords.description))
    page.paragraph(words(program.summary), first: true)
    page.paragraph(words(ManualWords.everyCommand))
    for option in CommandSyntax.general { page.item(option.term, words(option.help)) }
    for group in program.groups {
      page.section(heading(group.title))
      for command in group.commands { add(command, to: &page) }
    }
    addChapters(to: &page)
    page.section(words(ManualWords.exitStatus))
    for code in ExitCode.allCases { page.item("\(code.rawValue)", words(ManualWords.meaning(of: code))) }
    page.section(words(ManualWords.environment))
    for variable in ManualWords.variables { page.item(variable.names, words(variable.meaning)) }
    page.section(words(ManualWords.examples))
    page.lines(program.examples, first: true)
    return page.text
  }

  private func words(_ words: Bilingual) -> String { words[language].plainText }

  /// A heading as a manual sets it: in capitals, where there are any.
  private func heading(_ title: Bilingual) -> String { words(title).uppercased() }

  private func add(_ command: CommandSyntax, to page: inout RoffPage) {
    page.subsection(command.name)
    page.usage(command.name, command.usageTerms)
    page.paragraph(words(command.summary))
    for argument in command.positionals { page.item(argument.name, words(argument.help)) }
    for option in command.options where !CommandSyntax.general.contains(option) {
      page.item(option.term, words(option.help))
    }
    page.lines(command.examples)
  }

  /// The chapters by name, the options that all of them take, and then what some take besides.
  private func addChapters(to page: inout RoffPage) {
    guard let first = chapters.first else { return }
    page.section(heading(ManualWords.chapters))
    page.paragraph(words(ManualWords.everyChapter), first: true)
    for chapter in chapters { page.item(chapter.ownName, words(chapter.summary)) }
    let shared = first.options.filter { option in chapters.allSatisfy { $0.options.contains(option) } }
    page.subsection(words(ManualWords.chapterOptions))
    for option in shared where !CommandSyntax.general.contains(option) {
      page.item(option.term, words(option.help))
    }
    page.lines(first.examples)
    for chapter in chapters where chapter.options.count > shared.count {
      page.subsection(chapter.name)
      for option in chapter.options where !shared.contains(option) {
        page.item(option.term, words(option.help))
      }
      page.lines(examples(of: chapter, besides: first))
    }
  }

  /// A chapter's examples, without those that the first chapter has under its own name.
  private func examples(of chapter: CommandSyntax, besides first: CommandSyntax) -> [String] {
    let known = first.examples.map { $0.replacing(first.name, with: chapter.name) }
    return chapter.examples.filter { !known.contains($0) }
  }
}
