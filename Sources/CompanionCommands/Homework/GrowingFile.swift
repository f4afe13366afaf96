import CompanionCLI
import Foundation

/// A file that grows beside its place and takes it when it is whole; only its owner can read it.
final class GrowingFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isFinished = false

  init(_ path: String) throws(SystemError) {
    self.path = path
    // The run that holds the folder's journal is alone; one that was killed may have left this file.
    temporary = path + ".tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(path) }
    fchmod(descriptor, 0o600)
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  func append(_ text: String) throws(SystemError) {
    pending += text.utf8
    if pending.count >= 1 << 16 { try flush() }
  }

  func finish() throws(SystemError) {
    try flush()
    guard rename(temporary, path) == 0 else { throw SystemError(path) }
    isFinished = true
  }

  private func flush() throws(SystemError) {
    let error = writeAll(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
    guard error == 0 else { throw SystemError(path, number: error) }
  }
}
