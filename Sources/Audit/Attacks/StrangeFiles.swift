import Foundation

extension Attack {
  /// Submissions that are no ordinary source.
  static let strangeFiles: [Attack] = [
    Attack(
      "symbolic-link", shows: "no-links",
      ko: "남의 풀이를 가리키는 링크를 냄", en: "is a link to somebody else's solution",
      submission: { ground in
        let other = ground.folder + "/other.swift"
        try AuditExercise.solution.write(toFile: other, atomically: false, encoding: .utf8)
        let link = ground.folder + "/link.swift"
        unlink(link)
        symlink(other, link)
        return .file(link)
      }),
    Attack(
      "large-source", shows: "source-size", ko: "아주 큰 파일을 냄", en: "is five megabytes of source",
      submission: { ground in
        let path = ground.folder + "/large.swift"
        let padding = String(repeating: "// padding\n", count: 480_000)
        try (AuditExercise.solution + "\n" + padding).write(toFile: path, atomically: false, encoding: .utf8)
        return .file(path)
      }),
    Attack(
      "pipe", design: .regularFile, ko: "파이프를 냄",
      en: "is a pipe that nobody writes to, to make the marker wait",
      submission: { ground in
        let path = ground.folder + "/pipe.swift"
        unlink(path)
        mkfifo(path, 0o644)
        return .file(path)
      }),
    Attack(
      "device", by: ["no-links"], design: .regularFile, ko: "장치 파일을 가리킴",
      en: "is a link to a device that never ends",
      submission: { ground in
        let path = ground.folder + "/device.swift"
        unlink(path)
        symlink("/dev/zero", path)
        return .file(path)
      }),
    Attack(
      "link-to-itself", by: ["no-links"], design: .regularFile, ko: "자기 자신을 가리키는 링크를 냄",
      en: "is a link to itself",
      submission: { ground in
        let path = ground.folder + "/circle.swift"
        unlink(path)
        symlink(path, path)
        return .file(path)
      }),
    Attack(
      "folder", design: .regularFile, ko: "이름이 .swift인 폴더를 냄", en: "is a folder with the name of a source",
      submission: { ground in
        let path = ground.folder + "/folder.swift"
        mkdir(path, 0o755)
        return .file(path)
      }),
    Attack(
      "socket-file", design: .regularFile, ko: "소켓 파일을 냄", en: "is a socket, which can't be opened",
      submission: { ground in
        let path = ground.folder + "/socket.swift"
        unlink(path)
        try AuditGround.makeSocket(at: path)
        return .file(path)
      }),
    Attack(
      "padded-source", shows: "source-size", ko: "바른 풀이 뒤에 빈칸을 1메가바이트 붙임",
      en: "is a right solution with a megabyte of blanks on its last line",
      submission: { ground in
        let path = ground.folder + "/padded.swift"
        try (AuditExercise.solution + "\n//").write(toFile: path, atomically: false, encoding: .utf8)
        let spaces = [UInt8](repeating: 0x20, count: 1 << 20)
        let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        defer { close(file) }
        _ = write(file, spaces, spaces.count)
        return .file(path)
      }),
    Attack(
      "zero-byte", design: .regularFile, ko: "중간에 0바이트를 넣음",
      en: "has a zero byte, where one reader stops and another goes on",
      submission: { _ in .source(AuditExercise.solution + "\0") }),
    Attack(
      "not-text", design: .regularFile, ko: "글자가 아닌 바이트를 냄",
      en: "is bytes that are no text, under a name that is none",
      submission: { ground in
        let path = ground.folder + "/bytes.swift"
        let source = Data(AuditExercise.solution.utf8)
        try (source + Data([0x2F, 0x2F, 0xFF, 0xFE, 0x80])).write(to: URL(filePath: path))
        return .file(path)
      }),
  ]
}
