import Foundation

extension InboxAttack {
  /// What the bystanders hand in: three exercises of the chapter `sigmoid-derivative`, right, 60 points.
  public static let honest = """
    import Foundation

    enum SigmoidDerivative {
      static func sigmoid(x: Double) throws -> Double {
        let u = 1 + exp(-x)
        return 1 / u
      }

      static func slope(x: Double) throws -> Double {
        let u = 1 + exp(-x)
        return (u - 1) / (u * u)
      }

      static func backward(arriving: [Double], values: [Double]) throws -> [Double] {
        zip(arriving, values).map { $0 * $1 * (1 - $1) }
      }
    }

    """

  private init(
    _ name: String, ko: String, en: String, earnsNothing: Bool = false,
    _ hostile: @escaping @Sendable (Inbox) throws -> Void
  ) {
    // Before and after whatever it is, in the order of names.
    let bystanders = ["0-ann/SigmoidDerivative.swift", "zoe/SigmoidDerivative.swift"]
    self.init(name: name, ko: ko, en: en, bystanders: bystanders, earnsNothing: earnsNothing) { folder in
      let inbox = Inbox(path: folder)
      for file in bystanders { try inbox.write(Self.honest, file) }
      try hostile(inbox)
    }
  }

  /// All of them, each by a way of its own.
  public static let all: [InboxAttack] = [
    InboxAttack(
      "endless-compilation", ko: "컴파일이 끝나지 않는 파일", en: "a file whose compilation never ends",
      earnsNothing: true
    ) { inbox in
      let line = "let y = [1, 2.0] + [-1] + [x] + (1 + 2 * -3).map { -$0 + 1.0 } + [2 - 1 * -x]"
      let functions = (0..<40).map { "func f\($0)(_ x: Double) { \(line) }" }
      try inbox.write(
        "enum SigmoidDerivative {}\n" + functions.joined(separator: "\n"), "mallory/SigmoidDerivative.swift")
    },
    InboxAttack(
      "page-is-a-folder", ko: "다른 파일의 보고서가 놓일 폴더와 같은 이름의 파일",
      en: "a file whose page is the folder that another page lies in"
    ) { inbox in
      try inbox.write(honest, "x.swift")
      try inbox.write(honest, "x.swift.md/y.swift")
    },
    InboxAttack(
      "foreign-bytes", ko: "다른 인코딩으로 쓴 100바이트 폴더 이름",
      en: "a folder with a name of 100 bytes in another encoding"
    ) { inbox in
      try inbox.write(honest, folder: [UInt8](repeating: 0xB1, count: 100), "x.swift")
    },
    InboxAttack(
      "percent-twins", ko: "UTF-8이 아닌 이름과, 그것을 글자로 옮긴 이름",
      en: "a name that is not UTF-8, and what it is shown as"
    ) { inbox in
      try inbox.write(honest, folder: [0xB1, 0xE8], "SigmoidDerivative.swift")
      try inbox.write(honest, "%B1%E8/SigmoidDerivative.swift")
    },
    InboxAttack("long-path", ko: "4,000바이트에 이르는 경로", en: "a path of 4,000 bytes") { inbox in
      try inbox.write(honest, "x.swift", below: String(repeating: "d", count: 200), times: 19)
    },
    InboxAttack("deep-folders", ko: "1,500겹의 폴더", en: "folders 1,500 deep") { inbox in
      try inbox.write(honest, "x.swift", below: "d", times: 1500)
    },
    InboxAttack(
      "beyond-any-path", ko: "시스템이 부를 수 있는 것보다 긴 경로", en: "a path longer than the system can name"
    ) { inbox in
      try inbox.write(honest, "x.swift", below: String(repeating: "d", count: 200), times: 40)
    },
    InboxAttack("longest-names", ko: "255바이트 이름", en: "names of 255 bytes") { inbox in
      try inbox.write(honest, String(repeating: "n", count: 249) + ".swift")
      try inbox.write(honest, String(repeating: "답", count: 85) + "/x.swift")
    },
    InboxAttack("far-future", ko: "20억 년 뒤의 수정 시각", en: "a file changed in two thousand million years") {
      inbox in
      try inbox.write(honest, "x.swift")
      inbox.setTime(67_768_036_191_676_799, "x.swift")
    },
    InboxAttack("before-time", ko: "서기 이전의 수정 시각", en: "a file changed before the year 1") { inbox in
      try inbox.write(honest, "x.swift")
      inbox.setTime(-67_768_040_609_740_800, "x.swift")
    },
    InboxAttack("inbox-pipe", ko: "아무도 쓰지 않는 파이프", en: "a pipe that nobody writes to") { inbox in
      try inbox.check(mkfifo(inbox.path + "/SigmoidDerivative.swift", 0o666))
    },
    InboxAttack("socket", ko: "소켓", en: "a socket") { inbox in try inbox.makeSocket("s.swift") },
    InboxAttack("link-out", ko: "inbox 밖의 파일로 가는 링크", en: "a link to a file outside") { inbox in
      try inbox.check(symlink("/etc/passwd", inbox.path + "/x.swift"))
      try inbox.check(symlink("/dev/zero", inbox.path + "/y.swift"))
    },
    InboxAttack("link-loop", ko: "맴도는 링크", en: "links that go in a circle") { inbox in
      try inbox.check(symlink(".", inbox.path + "/loop"))
      try inbox.check(symlink("b.swift", inbox.path + "/a.swift"))
      try inbox.check(symlink("a.swift", inbox.path + "/b.swift"))
    },
    InboxAttack("unreadable", ko: "읽을 수 없는 파일과 폴더", en: "a file and a folder that cannot be read") { inbox in
      try inbox.write(honest, "closed.swift")
      try inbox.write(honest, "closed/x.swift")
      try inbox.check(chmod(inbox.path + "/closed.swift", 0))
      try inbox.check(chmod(inbox.path + "/closed", 0))
    },
    InboxAttack("three-gigabytes", ko: "3GB짜리 빈 파일", en: "a sparse file of three gigabytes") { inbox in
      try inbox.write("", "SigmoidDerivative.swift")
      try inbox.check(truncate(inbox.path + "/SigmoidDerivative.swift", 3 << 30))
    },
    InboxAttack(
      "control-names", ko: "제어 문자와 방향 문자가 든 이름", en: "names with control characters and turned writing"
    ) { inbox in
      for name in ["line\nbreak", "\u{1B}[2J\u{7}", "\u{202E}tfiws", "tab\there", "\u{301}\u{301}"] {
        try inbox.write(honest, "\(name)/SigmoidDerivative.swift")
      }
    },
    InboxAttack("option-names", ko: "옵션이나 장치처럼 보이는 이름", en: "names like options, devices and parent folders")
    { inbox in
      for name in ["-rf", "--seed", "CON", "NUL", "...", "~", "$HOME", "*", "..swift"] {
        try inbox.write(honest, "\(name)/SigmoidDerivative.swift")
      }
    },
    InboxAttack(
      "markup-names", ko: "표와 페이지에서 실행되려는 이름", en: "names that a spreadsheet or a page would act on"
    ) { inbox in
      for name in ["=cmd|' ;=1+1", "@name $x$ www.example.org &amp;", "<script>", "]]>", "| a |"] {
        try inbox.write(honest, "\(name)/SigmoidDerivative.swift")
      }
    },
    InboxAttack(
      "twins", ko: "대소문자나 유니코드 형태만 다른 이름", en: "names that differ in case or in Unicode's form only"
    ) { inbox in
      for name in ["bob", "BOB", "\u{E9}", "e\u{301}", "bob.swift (2)"] {
        try inbox.write(honest, "\(name)/SigmoidDerivative.swift")
      }
    },
    InboxAttack(
      "accent-on-a-slash", ko: "빗금에 붙는 결합 문자로 시작하는 이름", en: "a name whose accent falls on the slash before it"
    ) { inbox in
      try inbox.write(honest, "bob/\u{301}.swift")
    },
    InboxAttack("report-names", ko: "보고서와 이름이 같은 파일", en: "files called like the reports") { inbox in
      for name in ["journal.jsonl", "class.csv", "marks.json", "students/x.md", "junit.xml.tmp"] {
        try inbox.write("{}", "bob/\(name)")
      }
      try inbox.write(honest, "students/0-ann-SigmoidDerivative-swift.swift")
    },
    InboxAttack("thousand-files", ko: "한 학생의 파일 1,000개", en: "a thousand files of one student") { inbox in
      for number in 0..<1000 {
        try inbox.write("// \(number)", "bob/\(number).swift")
      }
    },
    InboxAttack("folders-only", ko: "파일이 없는 폴더 200개", en: "two hundred folders without a file") { inbox in
      for number in 0..<200 {
        try FileManager.default.createDirectory(
          atPath: "\(inbox.path)/bob\(number)/empty", withIntermediateDirectories: true)
      }
    },
  ]
}

/// An inbox that is being filled.
private struct Inbox {
  let path: String

  /// What the system would not do.
  struct Failure: Error { let number: Int32 }

  func check(_ result: Int32) throws { if result != 0 { throw Failure(number: errno) } }

  /// Writes a file, and makes the folders that it lies in. Names are bytes to the system, and taken as such.
  func write(_ text: String, _ name: String) throws {
    let file = Array((path + "/" + name).utf8)
    let slash = UInt8(ascii: "/")
    for (index, byte) in file.enumerated() where byte == slash && index > path.utf8.count {
      let folder = String(decoding: file[..<index], as: UTF8.self)
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw Failure(number: errno) }
    }
    try write(text, to: file)
  }

  /// Writes a file below a folder whose name is bytes.
  func write(_ text: String, folder: [UInt8], _ name: String) throws {
    let below = Array(path.utf8) + [UInt8(ascii: "/")] + folder
    try check(
      (below + [0]).withUnsafeBytes { mkdir($0.baseAddress!.assumingMemoryBound(to: CChar.self), 0o755) })
    try write(text, to: below + [UInt8(ascii: "/")] + Array(name.utf8))
  }

  private func write(_ text: String, to file: [UInt8]) throws {
    let descriptor = (file + [0]).withUnsafeBytes {
      open(
        $0.baseAddress!.assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw Failure(number: errno) }
    try fill(descriptor, text)
  }

  private func fill(_ descriptor: Int32, _ text: String) throws {
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(number: errno)
    }
  }

  /// Makes folders in one another, deeper than any path need reach, and writes a file into the last.
  func write(_ text: String, _ name: String, below folder: String, times count: Int) throws {
    var descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    for _ in 0..<count {
      try check(mkdirat(descriptor, folder, 0o755))
      let next = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard next >= 0 else { throw Failure(number: errno) }
      close(descriptor)
      descriptor = next
    }
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(number: errno) }
    try fill(file, text)
  }

  /// Sets when a file was changed last, as near as the file system can.
  func setTime(_ seconds: Int, _ name: String) {
    let time = timespec(tv_sec: time_t(seconds), tv_nsec: 0)
    _ = [time, time].withUnsafeBufferPointer { utimensat(AT_FDCWD, path + "/" + name, $0.baseAddress, 0) }
  }

  func makeSocket(_ name: String) throws {
    #if os(macOS)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_UNIX, kind, 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let file = path + "/" + name
    guard file.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw Failure(number: ENAMETOOLONG)
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: file.utf8) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try check(result)
  }
}
