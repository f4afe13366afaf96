import Foundation
import TestSupport
import Testing

@testable import CompanionCLI

@Suite("A file writer", .inTurn)
final class FileWriterTests {
  let folder: String
  let writer = FileWriter()

  init() throws {
    folder = NSTemporaryDirectory() + "file-writer-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test("creates a file and the folders on the way")
  func creates() throws {
    let path = folder + "/docs/ko/장.md"
    #expect(try writer.write("역전파\n", to: path) == .created)
    #expect(try text(path) == "역전파\n")
    #expect(try names(in: folder + "/docs/ko") == ["장.md"])
  }

  @Test("replaces what is there, and keeps its permissions")
  func updates() throws {
    let path = folder + "/a.md"
    #expect(try writer.write("a much longer text", to: path) == .created)
    chmod(path, 0o640)
    #expect(try writer.write("b", to: path) == .updated)
    #expect(try text(path) == "b")
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test("closes to others what it writes privately, new, changed or as it was, and opens nothing")
  func privately() throws {
    let (path, writer) = (folder + "/marks/a.md", FileWriter(privatelyBy: nil))
    func mode(_ path: String) -> mode_t {
      var status = stat()
      stat(path, &status)
      return status.st_mode & 0o7777
    }
    #expect(try writer.write("a", to: path) == .created)
    #expect(mode(path) == 0o600 && mode(folder + "/marks") == 0o700)
    chmod(path, 0o664)
    chmod(folder + "/marks", 0o750)
    #expect(try writer.write("a", to: path) == .unchanged)
    #expect(mode(path) == 0o600 && mode(folder + "/marks") == 0o750)
    chmod(path, 0o664)
    #expect(try writer.write("b", to: path) == .updated)
    #expect(mode(path) == 0o600)
    chmod(path, 0o400)
    #expect(try writer.write("c", to: path) == .updated)
    #expect(mode(path) == 0o400)
  }

  @Test("doesn't touch a file that holds the text already")
  func unchanged() throws {
    let path = folder + "/a.md"
    try writer.write("same", to: path)
    var before = stat()
    stat(path, &before)
    #expect(try writer.write("same", to: path) == .unchanged)
    var after = stat()
    stat(path, &after)
    #expect(before.st_ino == after.st_ino)
  }

  @Test(
    "compares byte for byte",
    arguments: [
      ("", "", true), ("a", "a", true), ("a", "ab", false), ("ab", "a", false), ("a\n", "a\r\n", false),
      // One text to Swift, two spellings in bytes.
      ("\u{E9}", "e\u{301}", false),
    ])
  func compares(written: String, asked: String, expected: Bool) throws {
    let path = folder + "/a.md"
    try writer.write(written, to: path)
    #expect(try writer.isSame(asked, asFileAt: path) == expected)
  }

  @Test("compares files longer than a block", arguments: [0, 1 << 16, 3 << 16, (1 << 17) + 5])
  func comparesLong(count: Int) throws {
    let path = folder + "/a.md"
    let text = String(repeating: "x", count: count)
    try writer.write(text, to: path)
    #expect(try writer.isSame(text, asFileAt: path))
    #expect(try !writer.isSame(text + "x", asFileAt: path))
    if count > 0 { #expect(try !writer.isSame(text.dropLast() + "y", asFileAt: path)) }
  }

  @Test("takes a pipe as different, and waits for nobody to write to it", .timeLimit(.minutes(1)))
  func pipe() throws {
    let path = NSTemporaryDirectory() + "pipe-\(UInt64.random(in: 0 ... .max))"
    mkfifo(path, 0o666)
    defer { unlink(path) }
    #expect(try !FileWriter().isSame("", asFileAt: path))
  }

  @Test("takes a file that is not there as different")
  func missing() throws {
    #expect(try !writer.isSame("", asFileAt: folder + "/none/a.md"))
  }

  @Test("refuses a file where a folder was expected, and creates nothing")
  func fileInTheWay() throws {
    try writer.write("x", to: folder + "/plain")
    #expect(throws: SystemError(folder + "/plain", number: ENOTDIR)) {
      try writer.write("y", to: folder + "/plain/ko/a.md")
    }
    #expect(
      SystemError("docs/plain", number: ENOTDIR).message(in: .en)
        == "docs/plain: is a file where a folder was expected")
    #expect(try names(in: folder) == ["plain"])
  }

  @Test("refuses a folder where a file was expected")
  func folderInTheWay() throws {
    #expect(throws: SystemError(folder, number: EISDIR)) { try writer.write("y", to: folder) }
    #expect(try names(in: folder) == [])
  }

  @Test("refuses a name that is too long, and takes its new folders back")
  func longName() throws {
    let path = folder + "/new/deep/" + String(repeating: "x", count: 300)
    #expect(throws: SystemError(path, number: ENAMETOOLONG)) { try writer.write("y", to: path) }
    #expect(try names(in: folder) == [])
  }

  @Test("refuses an empty path")
  func emptyPath() {
    #expect(throws: SystemError("", number: ENOENT)) { try writer.write("y", to: "") }
  }

  @Test("leaves the old file whole when the new one doesn't fit")
  func doesNotFit() async throws {
    // A limit on file sizes holds for a whole process, so this has one of its own.
    await #expect(processExitsWith: .success) {
      let folder = NSTemporaryDirectory() + "file-writer-\(UInt64.random(in: 0 ... .max))"
      let path = folder + "/a.md"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try FileWriter().write("old", to: path)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 8, rlim_max: 8)
      #if canImport(Glibc)
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #else
        #expect(setrlimit(RLIMIT_FSIZE, &limit) == 0)
      #endif
      #expect(throws: SystemError(path, number: EFBIG)) {
        try FileWriter().write("a new text of more than 8 bytes", to: path)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.md"])
    }
  }

  @Test("follows a link and leaves it a link")
  func link() throws {
    try writer.write("old", to: folder + "/real.md")
    symlink("real.md", folder + "/link.md")
    #expect(try writer.write("new", to: folder + "/link.md") == .updated)
    #expect(try text(folder + "/real.md") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.md") == "real.md")
  }

  @Test("writes to a device, and doesn't replace it")
  func device() throws {
    #expect(try writer.write("x", to: "/dev/null") == .updated)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
    #if os(Linux)
      #expect(throws: SystemError("/dev/full", number: ENOSPC)) { try writer.write("x", to: "/dev/full") }
    #endif
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
