import Foundation

extension InboxAttack {
  /// Files that want to stop their class. Beside each, two students hand in what they should.
  static let all: [InboxAttack] = [
    InboxAttack(
      "compile-bomb", ko: "컴파일이 끝나지 않는 파일", en: "a file whose compilation never ends, beside two others"
    ) { folder in
      let line = "let y = [1, 2.0] + [-1] + [x] + (1 + 2 * -3).map { -$0 + 1.0 } + [2 - 1 * -x]"
      let functions = (0..<40).map { "func f\($0)(_ x: Double) { \(line) }" }
      try hostile(functions.joined(separator: "\n"), in: folder)
    },
    InboxAttack(
      "unreadable-things", ko: "파이프와 끊긴 링크와 폴더", en: "a pipe, a broken link and a folder, named as sources"
    ) { folder in
      try hostile("", in: folder)
      mkfifo(folder + "/mallory/Pipe.swift", 0o644)
      symlink("/nowhere", folder + "/mallory/Link.swift")
      mkdir(folder + "/mallory/Folder.swift", 0o755)
    },
    InboxAttack("link-to-others", ko: "남의 폴더를 가리키는 링크", en: "a link to another student's folder") { folder in
      try hostile("", in: folder)
      symlink(folder + "/ann", folder + "/mallory/mine")
      symlink(folder + "/ann/SigmoidDerivative.swift", folder + "/mallory/SigmoidDerivative2.swift")
    },
    InboxAttack("strange-names", ko: "이름에 줄바꿈과 따옴표", en: "names with line breaks, quotation marks and commas")
    { folder in
      for name in ["a\nb", "x\",\"y", "=1+1", "-rf", "…", "NUL"] {
        let path = folder + "/mallory " + name
        mkdir(path, 0o755)
        try "enum SigmoidDerivative {}".write(
          toFile: path + "/SigmoidDerivative.swift", atomically: false, encoding: .utf8)
      }
    },
    InboxAttack("deep-folder", ko: "아주 깊은 폴더", en: "a file a hundred folders deep") { folder in
      var path = folder + "/mallory"
      for _ in 0..<100 { path += "/d" }
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try "enum SigmoidDerivative {}".write(
        toFile: path + "/SigmoidDerivative.swift", atomically: false, encoding: .utf8)
    },
    InboxAttack("old-and-new", ko: "1970년의 파일과 9000년의 파일", en: "files of the years 1970 and 9000") { folder in
      try hostile("", in: folder)
      for (name, year) in [("old", 1), ("new", 221_845_392_000)] {
        let path = folder + "/mallory-\(name)"
        mkdir(path, 0o755)
        let file = path + "/SigmoidDerivative.swift"
        try "enum SigmoidDerivative {}".write(toFile: file, atomically: false, encoding: .utf8)
        var times = [timeval(tv_sec: year, tv_usec: 0), timeval(tv_sec: year, tv_usec: 0)]
        utimes(file, &times)
      }
    },
  ]

  private init(
    _ name: String, ko: String, en: String, _ build: @escaping @Sendable (_ folder: String) throws -> Void
  ) {
    let others = ["ann/SigmoidDerivative.swift", "zoe/SigmoidDerivative.swift"]
    self.init(name: name, ko: ko, en: en, bystanders: others) { folder in
      for file in others {
        let path = folder + "/" + file
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try (Self.honest + "// \(file)\n").write(toFile: path, atomically: false, encoding: .utf8)
      }
      try build(folder)
    }
  }

  /// What a student might hand in.
  private static let honest = """
    import Foundation
    public enum SigmoidDerivative {
      public static func sigmoid(x: Double) throws -> (u: Double, s: Double) {
        let u = 1 + exp(-x)
        return (u, 1 / u)
      }
      public static func slope(x: Double, u: Double) throws -> Double { throw NotAttempted() }
    }

    """

  /// Hands in a source in a folder of its own, between the others'.
  private static func hostile(_ source: String, in folder: String) throws {
    mkdir(folder + "/mallory", 0o755)
    try ("enum SigmoidDerivative {}\n" + source).write(
      toFile: folder + "/mallory/SigmoidDerivative.swift", atomically: false, encoding: .utf8)
  }
}
