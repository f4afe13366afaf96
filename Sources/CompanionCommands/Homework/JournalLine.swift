import CompanionCLI
import Foundation
import Homework
import Seeds
import Textbook

/// A line of a journal: what it says, and a code that only who knows the course seed can make.
///
///     {"code":"64 hexadecimal digits","line":…}
///
/// The code is the HMAC-SHA-256 of the bytes in the place of the dots, so it holds for these bytes and no others.
struct JournalLine {
  /// What the line says, as JSON.
  let content: [UInt8]
  /// Its code.
  let code: [UInt8]

  private static let opening = Array("{\"code\":\"".utf8)
  private static let middle = Array("\",\"line\":".utf8)
  private static let digits = 64
  /// No line is longer: a record has some hundred steps with texts of some hundred bytes.
  static let longest = 1 << 24

  /// Seals something to be written.
  init(_ content: some Encodable, key: [UInt8]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, integers and finite numbers only: nothing here can fail to encode.
    self.content = [UInt8](try! encoder.encode(content))
    code = Array(Self.code(of: self.content, key).utf8)
  }

  /// Reads a line without its line break; nil where it is not authentic.
  init?(reading line: ArraySlice<UInt8>, key: [UInt8]) {
    let head = Self.opening.count + Self.digits + Self.middle.count
    guard line.count > head, line.count <= Self.longest, line.starts(with: Self.opening),
      line.last == UInt8(ascii: "}")
    else { return nil }
    let code = line.dropFirst(Self.opening.count).prefix(Self.digits)
    guard line[code.endIndex...].starts(with: Self.middle) else { return nil }
    content = Array(line.dropFirst(head).dropLast())
    self.code = Array(code)
    guard self.code.elementsEqual(Self.code(of: content, key).utf8) else { return nil }
  }

  /// The line as it is written.
  var bytes: [UInt8] {
    Self.opening + code + Self.middle + content + [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  /// What the line says, as a value; nil where it is none.
  func value<Value: Decodable>(as type: Value.Type = Value.self) -> Value? {
    try? JSONDecoder().decode(type, from: Data(content))
  }

  private static func code(of content: [UInt8], _ key: [UInt8]) -> String {
    SHA256.authenticationCode(of: content, key: key).hexadecimal
  }
}

/// A line of a journal that `companion mark` did not write with this seed, or that was changed since.
struct ForeignJournalLine: ReportedError, Equatable {
  let path: String
  /// The line's number, from 1.
  let line: Int

  func message(in language: Language) -> String {
    switch language {
    case .ko:
      "\(path), \(line)번째 줄: 이 시드로 채점한 기록이 아니거나 그 뒤에 바뀌었습니다. 이 조각을 다시 채점하세요"
    case .en:
      "\(path), line \(line): not what this version wrote with this seed, or changed since; mark this part again"
    }
  }
}
