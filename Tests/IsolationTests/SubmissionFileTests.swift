import Foundation
import TestSupport
import Testing

@testable import Isolation

@Suite("A submission's file", .tags(.grader), .inTurn)
final class SubmissionFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "submission-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String, _ bytes: [UInt8] = Array("let a = 0".utf8)) throws -> String {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  @Test("is read when it is one")
  func plain() throws {
    #expect(try SubmissionFile.contents(atPath: path("풀이.swift")) == Array("let a = 0".utf8))
  }

  @Test("is refused when it is something else, or too large, or no text", .tags(.mutant))
  func refusals() throws {
    func refusal(_ path: String) -> Refusal? {
      do throws(Refusal) {
        _ = try SubmissionFile.contents(atPath: path)
        return nil
      } catch {
        return error
      }
    }
    let link = folder.appending(path: "link.swift").path
    symlink(try path("real.swift"), link)
    #expect(refusal(link) == .symbolicLink)
    let pipe = folder.appending(path: "pipe.swift").path
    mkfifo(pipe, 0o600)
    #expect(refusal(pipe) == .notAFile)
    #expect(refusal(folder.path) == .notAFile)
    #expect(refusal(folder.appending(path: "none.swift").path) == .unreadable(ENOENT))
    #expect(refusal(try path("empty.swift", [])) == .empty)
    #expect(refusal(try path("latin.swift", [0x61, 0xE9, 0x62])) == .notText)
    let largest = Limits().sourceBytes
    #expect(refusal(try path("edge.swift", Array(repeating: 0x61, count: largest))) == nil)
    #expect(
      refusal(try path("large.swift", Array(repeating: 0x61, count: largest + 1)))
        == .tooLarge(largest: largest))
  }
}
