import Textbook

/// An option of a command, written `--name`.
public struct CommandOption: Sendable, Hashable {
  package enum Form: Sendable, Hashable { case flag, value, repeatable }

  /// The name, with its two hyphens.
  public let name: String
  package let form: Form
  /// How help names the value: `ko|en`, `name=value`; empty for a flag.
  public let placeholder: String
  /// What it does, for the help.
  public let help: Bilingual
  /// What a shell offers for the value, where the placeholder doesn't tell.
  package private(set) var offered: ShellOffer?
  /// The name of one letter, with its hyphen; few have one.
  package private(set) var shortName: String?

  /// An option that is there or not: `--json`.
  public static func flag(_ name: String, ko: String, en: String) -> CommandOption {
    CommandOption(name: "--" + name, form: .flag, placeholder: "", help: Bilingual(ko: "\(ko)", en: "\(en)"))
  }

  /// An option with a value, given at most once: `--lang ko` or `--lang=ko`.
  public static func value(_ name: String, _ placeholder: String, ko: String, en: String) -> CommandOption {
    CommandOption(
      name: "--" + name, form: .value, placeholder: placeholder, help: Bilingual(ko: "\(ko)", en: "\(en)"))
  }

  /// An option with a value that may be given again and again: `--set w_1=0.5 --set w_2=1`.
  public static func repeatable(
    _ name: String, _ placeholder: String, ko: String, en: String
  ) -> CommandOption {
    CommandOption(
      name: "--" + name, form: .repeatable, placeholder: placeholder,
      help: Bilingual(ko: "\(ko)", en: "\(en)"))
  }

  /// The option with a name of one letter besides: `-e`.
  package func short(_ letter: Character) -> CommandOption {
    var option = self
    option.shortName = "-\(letter)"
    return option
  }

  /// The option with what a shell offers for its value.
  public func offering(_ offer: ShellOffer) -> CommandOption {
    var option = self
    option.offered = offer
    return option
  }

  /// `--lang`, the same for every command.
  public static let language = CommandOption.value(
    "lang", "ko|en", ko: "언어 (기본값: 로캘)", en: "language (default: that of the locale)")
  /// `--help`, which every command has.
  package static let help = CommandOption.flag("help", ko: "이 도움말", en: "this help").short("h")
  /// `--version`, which every command has.
  package static let version = CommandOption.flag("version", ko: "버전", en: "the version")
}

/// An argument of a command that is known by its place.
public struct PositionalArgument: Sendable, Hashable {
  /// How often it may be given.
  public enum Count: Sendable { case one, optional, any }

  /// Its name in help and messages.
  public let name: String
  /// How often it may be given.
  public let count: Count
  /// What it is, for the help.
  public let help: Bilingual

  /// Declares an argument.
  public init(_ name: String, _ count: Count, ko: String, en: String) {
    self.name = name
    self.count = count
    self.help = Bilingual(ko: "\(ko)", en: "\(en)")
  }
}

/// Commands that serve one purpose, for the help of the program that has them.
public struct CommandGroup: Sendable {
  /// The purpose.
  public let title: Bilingual
  /// The commands, in the order of use.
  public let commands: [CommandSyntax]

  /// Puts commands together.
  public init(ko: String, en: String, _ commands: [CommandSyntax]) {
    title = Bilingual(ko: "\(ko)", en: "\(en)")
    self.commands = commands
  }
}

/// What one command may be given: its options and arguments, or the commands that it has.
///
/// Every command also takes `--help` (or `-h`) and `--version`; a lone `--` ends the options.
public struct CommandSyntax: Sendable {
  /// The command as it is typed, `companion check`.
  public let name: String
  /// What it does, in a sentence or two.
  public let summary: Bilingual
  /// Its options, in the order of the help.
  public let options: [CommandOption]
  /// Its arguments, in order; only the last may take any number.
  public let positionals: [PositionalArgument]
  /// The commands that it has, for its help.
  public let groups: [CommandGroup]
  /// Command lines to try.
  public let examples: [String]

  /// Declares a command.
  ///
  /// - Precondition: No two options share a name, and no argument follows one that takes any number.
  public init(
    _ name: String, summary: Bilingual, options: [CommandOption] = [], positionals: [PositionalArgument] = [],
    groups: [CommandGroup] = [], examples: [String] = []
  ) {
    let names = (options + [.help, .version]).map(\.name)
    precondition(Set(names).count == names.count, "two options of \(name) share a name")
    precondition(
      positionals.dropLast().allSatisfy { $0.count != .any }, "an argument of \(name) can't be reached")
    self.name = name
    self.summary = summary
    self.options = options
    self.positionals = positionals
    self.groups = groups
    self.examples = examples
  }

  /// The options that every command takes, so that they may stand before its name as well.
  package static let general: [CommandOption] = [.language, .help, .version]

  /// The declared options and the two that every command has.
  package var allOptions: [CommandOption] { options + [.help, .version] }
}
