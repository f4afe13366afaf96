import Foundation

extension Attack {
  /// Submissions that are no ordinary source.
  static let strangeFiles: [Attack] = [
    Attack(
      "symbolic-link", shows: .noLinks,
      ko: "남의 풀이를 가리키는 링크를 냄", en: "is a link to somebody else's solution",
      file: { ground in
        let other = ground.folder + "/other.swift"
        try AuditExercise.solution.write(toFile: other, atomically: false, encoding: .utf8)
        let link = ground.folder + "/link.swift"
        unlink(link)
        symlink(other, link)
        return link
      }),
    Attack(
      "large-source", shows: .sourceSize, ko: "아주 큰 파일을 냄", en: "is five megabytes of source",
      file: { ground in
        let path = ground.folder + "/large.swift"
        let padding = String(repeating: "// padding\n", count: 480_000)
        try (AuditExercise.solution + "\n" + padding).write(toFile: path, atomically: false, encoding: .utf8)
        return path
      }),
    Attack(
      "pipe", ko: "파이프를 냄", en: "is a pipe that nobody writes to, to make the marker wait",
      file: { ground in
        let path = ground.folder + "/pipe.swift"
        unlink(path)
        mkfifo(path, 0o644)
        return path
      }),
    Attack(
      "device", ko: "장치 파일을 가리킴", en: "is a link to a device that never ends",
      file: { ground in
        let path = ground.folder + "/device.swift"
        unlink(path)
        symlink("/dev/zero", path)
        return path
      }),
    Attack(
      "not-text", ko: "글자가 아닌 바이트를 냄", en: "is bytes that are no text, under a name that is none",
      file: { ground in
        let path = ground.folder + "/bytes.swift"
        let source = Data(AuditExercise.solution.utf8)
        try (source + Data([0x2F, 0x2F, 0xFF, 0xFE, 0x80])).write(to: URL(filePath: path))
        return path
      }),
  ]
}
