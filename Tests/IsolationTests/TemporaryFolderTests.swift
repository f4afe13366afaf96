import Foundation
import TestSupport
import Testing

@testable import Isolation

@Suite("A temporary folder", .tags(.grader), .inTurn)
final class TemporaryFolderTests {
  private let parent = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID().uuidString)")
    .path

  init() throws { try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: parent) }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] }

  @Test("goes with its owner")
  func goes() throws {
    do {
      let folder = try TemporaryFolder("x-", in: parent)
      try "a".write(toFile: folder.path + "/file", atomically: false, encoding: .utf8)
      #expect(names.count == 1)
    }
    #expect(names == [])
  }

  @Test(
    "goes however deep a stranger's files lie, whatever they are called, and where folders are shut",
    .tags(.mutant))
  func deep() throws {
    do {
      let folder = try TemporaryFolder("x-", in: parent)
      let name = String(repeating: "d", count: 200)
      var place = open(folder.path, O_RDONLY | O_DIRECTORY)
      // 8,000 characters: no system names a path of more than 4,096.
      for _ in 0..<40 {
        #expect(mkdirat(place, name, 0o700) == 0)
        let next = openat(place, name, O_RDONLY | O_DIRECTORY)
        close(place)
        place = next
      }
      close(openat(place, "file", O_WRONLY | O_CREAT, 0o600))
      close(place)
      let shut = Array((folder.path + "/shut").utf8CString.dropLast()) + [CChar(bitPattern: 0xB1), 0]
      #expect(mkdir(shut, 0o000) == 0)
      symlink("/usr", folder.path + "/link")
    }
    #expect(names == [])
    #expect(FileManager.default.fileExists(atPath: "/usr/bin"))
  }

  @Test("is removed by the next, where its owner was killed, and left where the owner lives", .tags(.mutant))
  func leftBehind() throws {
    let living = try TemporaryFolder("x-", in: parent)
    // What a process that was killed leaves: a folder with a lock that nobody holds.
    let dead = parent + "/x-dead"
    try FileManager.default.createDirectory(atPath: dead, withIntermediateDirectories: false)
    try "".write(toFile: dead + "/owner", atomically: false, encoding: .utf8)
    var times = [timeval(tv_sec: 1_000_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000_000, tv_usec: 0)]
    utimes(dead, &times)
    utimes(living.path, &times)
    // Not its own: another name, and a link.
    try FileManager.default.createDirectory(atPath: parent + "/other", withIntermediateDirectories: false)
    symlink("/usr", parent + "/x-link")
    let next = try TemporaryFolder("x-", in: parent)
    let kept = [living.path, next.path].map { ($0 as NSString).lastPathComponent } + ["other", "x-link"]
    #expect(Set(names) == Set(kept))
  }

  @Test("says that files may be too small, on one line")
  func fileSize() {
    #expect(FileSizeLimit.error(limit: .max) == nil)
    #expect(FileSizeLimit.error(limit: UInt64(FileSizeLimit.needed)) == nil)
    #expect(
      FileSizeLimit.error(limit: 512)?.description
        == "files may have only 512 bytes here; give ulimit -f at least 65536 KB")
  }
}
