/// How a sandbox is built.
///
/// A blueprint begins with nothing kept from the code: it may read, write, start and ask for whatever the marker
/// may. Measures change that. What builds a sandbox reads the blueprint alone.
struct Blueprint: Sendable {
  // MARK: - Reading the submission

  /// Whether a submission may be a symbolic link.
  var followsLinks = true
  /// The largest source, in bytes.
  var largestSource = Int.max - 1

  // MARK: - Around the process

  /// The variables of its environment, `NAME=value`; nil for those of the marker.
  var environment: [String]?
  /// Whether it gets what the marker left open to children.
  var inheritsDescriptors = true
  /// Whether what it writes to standard output and standard error goes where the marker's does.
  var showsOutput = true
  /// Whether it sees the marker's files, and not only those that it needs.
  var seesAllFiles = true
  /// Whether it may write to the root of its files.
  var writesRoot = true
  /// Whether the compiler may write to the compiled modules that all submissions share.
  var writesModules = true
  /// Whether it reaches a network.
  var reachesNetwork = true
  /// Whether the sandbox has a first process with which all of it goes.
  var hasFirstProcess = false
  /// Whether a marker that is root gives it a user of its own.
  var hasOwnUser = false
  /// Options for bubblewrap.
  var options: [String] = []

  // MARK: - The two stages

  /// What holds for the compiler or for the program.
  struct Stage: Sendable {
    /// Commands of the shell that sets limits before anything of the sandbox starts (getrlimit(2)).
    var limitsBefore: [String] = []
    /// Commands of the shell in the sandbox that becomes the program.
    var limitsWithin: [String] = []
    /// The groups of system calls that may be made.
    var calls = Set(SystemCall.Group.allCases)
    /// What is written to the files of a control group, where there is one.
    var controls: [ControlGroup.Setting] = []
  }

  var compiling = Stage()
  var running = Stage()

  /// Changes both stages alike.
  mutating func eachStage(_ change: (inout Stage) -> Void) {
    change(&compiling)
    change(&running)
  }

  // MARK: - Asking

  /// How much is read of the compiler's messages, in bytes.
  var largestDiagnostics = Int.max - 1
  /// How long the compiler, a call and all calls may take by the clock.
  var compilerTime = Duration.seconds(600)
  var callTime = Duration.seconds(600)
  var briefCallTime = Duration.seconds(600)
  var totalTime = Duration.seconds(600)
  /// Whether a call is sent before the one before it is answered.
  var asksAhead = true

  /// A blueprint with some measures.
  init(_ measures: [Measure], _ limits: Limits) {
    // A dump of memory is a file that nobody asked for; this holds nothing back.
    eachStage { $0.limitsBefore = ["ulimit -c 0"] }
    for measure in measures { measure.apply(&self, limits) }
  }

  subscript(stage: Sandbox.Stage) -> Stage { stage == .compiling ? compiling : running }
}
