import Foundation
import Testing
import WrittenMath

extension WrittenMathSuite {
  @Suite struct LectureMathTests {
    @Test func driver() throws {
      guard let folder = ProcessInfo.processInfo.environment["LECTURES"] else { return }
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      where name.hasSuffix(".txt") || name.hasSuffix(".md") {
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        let source = SourceText(text, named: name)
        var (read, refused) = (0, 0)
        for span in MathSpan.all(in: text) where span.isDisplay || name.hasSuffix(".md") {
          do {
            let math = try LaTeXMath(span.range, of: text)
            read += 1
            if ProcessInfo.processInfo.environment["SHOW"] != nil {
              print(math.chains.count, text[span.range].prefix(100))
            }
          } catch {
            refused += 1
            let p = source.position(of: error.range.lowerBound)
            print(
              "\(name.prefix(3)):\(p.line):\(p.column): \(error.en) | \(text[error.range].prefix(30)) | \(String(text[span.range].prefix(150)).replacingOccurrences(of: "\n", with: " "))"
            )
          }
        }
        print(name, read, refused)
      }
    }
  }
}
