/// One thing that stands between a hostile submission and the marker.
///
/// A sandbox is built from a list of measures. Each changes the blueprint, which without any keeps nothing from the
/// code; none knows of the others.
public struct Measure: Sendable {
  /// Its name, for reports and for the command line.
  public let name: String
  /// What holds through it, in Korean.
  public let korean: String
  /// What holds through it, in English.
  public let english: String
  /// Where it can be had; where it can't, it is left out.
  let isAvailable: @Sendable (Sandbox.Level) -> Bool
  /// What it is made of.
  let apply: @Sendable (inout Blueprint, Limits) -> Void

  init(
    _ name: String, ko: String, en: String,
    on isAvailable: @escaping @Sendable (Sandbox.Level) -> Bool = { _ in true },
    _ apply: @escaping @Sendable (inout Blueprint, Limits) -> Void
  ) {
    self.name = name
    self.isAvailable = isAvailable
    self.apply = apply
    korean = ko
    english = en
  }

  /// All measures, in the order in which a submission meets them.
  public static let all = reading + surroundings + exhaustion + asking

  /// The measures that a sandbox of a level has on this machine.
  public static func all(on level: Sandbox.Level) -> [Measure] { all.filter { $0.isAvailable(level) } }
}
