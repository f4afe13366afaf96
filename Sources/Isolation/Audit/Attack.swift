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
  /// The defence that it is there to show; nil when the way that things are built leaves it nothing to try, and
  /// no one thing could be taken away.
  public let shows: Defence?
  /// How long the marker may take over it, in seconds.
  let patience: Double
  let submission: @Sendable (AuditGround) throws -> Submission

  /// What is handed in.
  enum Submission {
    case source(String)
    /// A path in the ground's folder.
    case file(String)
  }

  init(
    _ name: String, shows: Defence? = nil, patience: Double = 20, ko: String, en: String,
    file: @escaping @Sendable (AuditGround) throws -> String
  ) {
    self.name = name
    self.shows = shows
    self.patience = patience
    korean = ko
    english = en
    submission = { .file(try file($0)) }
  }

  init(
    _ name: String, shows: Defence? = nil, patience: Double = 20, ko: String, en: String,
    source: @escaping @Sendable (AuditGround) -> String
  ) {
    self.name = name
    self.shows = shows
    self.patience = patience
    korean = ko
    english = en
    submission = { .source(source($0)) }
  }

  /// An attack from within `forward`, whose code ends by returning what it got hold of.
  ///
  /// - Parameters:
  ///   - globals: What stands before the functions.
  ///   - slope: What the second function does; without it, it gives up.
  ///   - forward: What `forward` does; it may `return escaped`, and gives up at its end.
  static func within(
    _ name: String, shows: Defence? = nil, patience: Double = 20, ko: String, en: String,
    globals: @escaping @Sendable (AuditGround) -> String = { _ in "" }, slope: String = "",
    forward: @escaping @Sendable (AuditGround) -> String
  ) -> Attack {
    Attack(
      name, shows: shows, patience: patience, ko: ko, en: en,
      source: { ground in
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
        """
      })
  }

  /// C functions that Swift doesn't offer, by their symbols.
  static let system = """
    @_silgen_name("fork") func cFork() -> Int32
    @_silgen_name("syscall") func call(_ n: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int) -> Int
    @_silgen_name("prctl") func control(_ n: Int32, _ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Int32
    #if arch(arm64)
      let (unshareCall, addKeyCall, sharedMemoryCall, memoryFileCall) = (97, 217, 194, 279)
    #else
      let (unshareCall, addKeyCall, sharedMemoryCall, memoryFileCall) = (272, 248, 29, 319)
    #endif
    """

  /// All attacks, in the order of the table.
  public static let all =
    forgeries + hijacks + thefts + escapes + exhaustions + compilerAttacks + strangeFiles
}
