import Foundation

/// A folder of files that a test writes, removed with it.
package final class TestFolder {
  /// Where it is.
  package let url: URL

  /// Makes an empty folder.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "pages of \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a page around what its body holds, and returns its address.
  package func page(_ name: String, head: String = "", _ body: String) throws -> URL {
    let text = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(name)</title>\(head)</head>
      <body>\(body)</body></html>
      """
    let file = url.appending(path: "\(name).html")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  /// Writes a program, and returns its path.
  package func program(_ name: String, _ lines: String) throws -> String {
    let file = url.appending(path: name)
    try "#!/bin/sh\n\(lines)\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file.path
  }
}
