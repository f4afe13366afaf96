import Isolation

/// A hostile submission: what it tries, and its source.
///
/// It tries its best within limits of its own: what it eats, holds or leaves is small enough that a machine
/// without the defence survives the audit.
public struct Attack: Sendable {
  /// Its name, for the table.
  public let name: String
  /// What it tries, in Korean, in a few words.
  public let korean: String
  /// What it tries, in English, in a few words.
  public let english: String
  /// The defence that it is there to show: without it, the attack gets through. Nil where no one thing could be taken
  /// away.
  public let shows: String?
  /// What stops it: that defence, or several of which each would do, or the way that things are built.
  public let stoppedBy: [String]
  /// How long the marker may take over it, in seconds.
  let patience: Double
  let submission: @Sendable (AuditGround) throws -> Submission

  /// What is handed in.
  enum Submission {
    case source(String)
    /// A path in the ground's folder.
    case file(String)
    /// A source for a chapter of the real exercises.
    case chapter(String, source: String)
    /// A class's inbox.
    case inbox(InboxAttack)
  }

  init(
    _ name: String, shows: String? = nil, by others: [String] = [], design: Design? = nil,
    patience: Double = 20,
    ko: String, en: String, submission: @escaping @Sendable (AuditGround) throws -> Submission
  ) {
    self.name = name
    self.shows = shows
    self.patience = patience
    self.submission = submission
    stoppedBy = (shows.map { [$0] } ?? []) + others + (design.map { [$0.rawValue] } ?? [])
    korean = ko
    english = en
  }

  init(_ attack: MarksAttack) {
    self.init(
      attack.name, design: .mustCompute, patience: 60, ko: attack.ko, en: attack.en,
      submission: { _ in .chapter(attack.chapter, source: attack.source) })
  }

  init(_ attack: InboxAttack) {
    self.init(
      attack.name, design: .fileByFile, patience: 120, ko: attack.ko, en: attack.en,
      submission: { _ in .inbox(attack) })
  }

  /// An attack from within `forward`, whose code ends by returning what it got hold of.
  ///
  /// - Parameters:
  ///   - globals: What stands before the functions.
  ///   - slope: What the second function does; without it, it gives up.
  ///   - forward: What `forward` does; it may `return escaped`, and gives up at its end.
  static func within(
    _ name: String, shows: String? = nil, by others: [String] = [], design: Design? = nil,
    patience: Double = 20,
    ko: String, en: String,
    globals: @escaping @Sendable (AuditGround) -> String = { _ in "" }, slope: String = "",
    forward: @escaping @Sendable (AuditGround) -> String
  ) -> Attack {
    Attack(
      name, shows: shows, by: others, design: design, patience: patience, ko: ko, en: en,
      submission: { ground in
        .source(
          """
          import Foundation
          \(globals(ground))
          /// What the marker takes as "this attack got what it wanted".
          let escaped = (net: \(AuditGround.confession).0, out: 0.0)
          enum Audit {
            static func forward(x: Double, w: Double) throws -> (net: Double, out: Double) {
              \(forward(ground))
              throw NotAttempted()
            }
            static func slope(out: Double) throws -> Double {
              \(slope)
              throw NotAttempted()
            }
          }
          """)
      })
  }

  /// C functions that Swift doesn't offer, by their symbols.
  static let system = """
    @_silgen_name("fork") func cFork() -> Int32
    @_silgen_name("syscall") func call(_ n: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int) -> Int
    @_silgen_name("prctl") func control(_ n: Int32, _ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Int32
    /// The number of a call, on x86-64 and on arm64; one that no kernel has where a machine hasn't the call.
    func number(_ x86: Int, _ arm: Int) -> Int {
      #if arch(arm64)
        arm
      #else
        x86
      #endif
    }
    let (unshareCall, addKeyCall, memoryFileCall) = (number(272, 97), number(248, 217), number(319, 279))
    let (sharedMemoryCall, sharedMemoryControl) = (number(29, 194), number(31, 195))
    """

  /// All attacks, in the order of the table.
  public static let all =
    forgeries + hijacks + thefts + escapes + kernelAttacks + processAttacks + exhaustions + compilerAttacks
    + strangeFiles + MarksAttack.all.map { Attack($0) } + InboxAttack.all.map { Attack($0) }

  /// Whether it is handed in to the real marking.
  public var needsGrading: Bool {
    stoppedBy.contains(Design.mustCompute.rawValue) || stoppedBy.contains(Design.fileByFile.rawValue)
  }
}
