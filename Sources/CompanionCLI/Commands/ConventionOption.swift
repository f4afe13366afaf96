import Textbook

/// `--convention topic=choice`, again and again: for every command that writes a derivation otherwise than its lecture.
package enum ConventionOption {
  /// The option, with what it is for.
  package static func option(_ purpose: Bilingual) -> CommandOption {
    .repeatable(
      "convention", "name=choice", ko: "\(purpose.ko.plainText): \(list)",
      en: "\(purpose.en.plainText): \(list)"
    ).offering(.words(Convention.all.map(\.name)))
  }

  /// Every convention: `half=yes|no, …`.
  private static var list: String {
    Convention.Topic.allCases.map { topic in
      "\(topic.rawValue)=" + Convention.choices(of: topic).map(\.choice).joined(separator: "|")
    }.joined(separator: ", ")
  }

  /// The conventions that a command line asks for, in the order given.
  ///
  /// - Throws: `UsageError` for a name that is none, with the nearest, and for two choices of one topic.
  package static func conventions(
    _ arguments: Arguments, _ option: CommandOption
  ) throws(UsageError) -> [Convention] {
    var chosen: [Convention] = []
    for (topic, choice) in try arguments.assignments(of: option) {
      let name = "\(topic)=\(choice)"
      guard let convention = Convention.named(name) else {
        throw .unknown(.convention, name, among: Convention.all.map(\.name))
      }
      chosen.append(convention)
    }
    return chosen
  }
}
