import Foundation

#if os(macOS)
  /// What a process does with its descriptors before it becomes its program.
  package typealias SpawnActions = posix_spawn_file_actions_t?
  /// How a process differs from the one that starts it.
  package typealias SpawnAttributes = posix_spawnattr_t?
#else
  /// What a process does with its descriptors before it becomes its program.
  package typealias SpawnActions = posix_spawn_file_actions_t
  /// How a process differs from the one that starts it.
  package typealias SpawnAttributes = posix_spawnattr_t
#endif

/// Why a process could not be started, as the system's number for it.
package struct SpawnError: Error {
  /// The number.
  package let number: Int32
}

/// Starts a program as a process of its own.
///
/// Foundation's own `Process` is not used: it hands down descriptors that others opened meanwhile, and what it starts is no
/// longer at the terminal.
///
/// - Parameters:
///   - command: The program's path, or its name where it is looked up in `PATH`, and its arguments.
///   - environment: All its variables, `NAME=value`.
///   - prepare: Says what becomes of descriptors and signals.
/// - Throws: `SpawnError` where there is no such program, or no process can be started.
package func spawn(
  _ command: [String], environment: [String], lookedUp: Bool = false,
  _ prepare: (inout SpawnActions, inout SpawnAttributes) -> Void
) throws(SpawnError) -> pid_t {
  #if os(macOS)
    var actions: SpawnActions
    var attributes: SpawnAttributes
  #else
    var actions = SpawnActions()
    var attributes = SpawnAttributes()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  prepare(&actions, &attributes)
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
  defer { (words + variables).forEach { free($0) } }
  var identifier: pid_t = 0
  let error =
    lookedUp
    ? posix_spawnp(&identifier, command[0], &actions, &attributes, &words, &variables)
    : posix_spawn(&identifier, command[0], &actions, &attributes, &words, &variables)
  guard error == 0 else { throw SpawnError(number: error) }
  return identifier
}
