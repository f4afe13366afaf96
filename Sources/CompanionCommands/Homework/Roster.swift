import CompanionCLI
import Files
import Foundation
import Homework
import Textbook

/// A class list: a CSV file with a column `student` (or `학번`, `id`), or with the ids in its first column.
struct Roster {
  /// The ids, in the file's order.
  let students: [String]

  /// The largest file that is read as a roster, in bytes: some ten thousand students with all that is known of them.
  static let largest = 1 << 22

  /// Reads a file.
  ///
  /// - Throws: `SystemError`, `UnfitFile` or `UsageError` when it cannot be read, is too large, is no CSV, is empty,
  ///   or has an id twice.
  init(_ path: String) throws {
    try self.init(bytes: RegularFile.contents(atPath: path, atMost: Self.largest), named: path)
  }

  /// Reads a file's bytes; `path` is what messages call it.
  init(bytes: [UInt8], named path: String) throws {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self), let rows = CSV.rows(of: text) else {
      throw UsageError.invalidValue(
        of: "--roster", value: path, expected: Bilingual(ko: "UTF-8 CSV 파일", en: "a CSV file in UTF-8"))
    }
    let heads = ["student", "학번", "id"]
    let column = rows.first?.firstIndex { heads.contains($0.lowercased()) }
    var seen: Set<String> = []
    students = try rows.dropFirst(column == nil ? 0 : 1).compactMap { row in
      guard row.contains(where: { !$0.isEmpty }) else { return nil }
      let id = try Self.id(row.count > (column ?? 0) ? row[column ?? 0] : "", at: path)
      guard seen.insert(id).inserted else { throw UsageError.repeated(option: "\(path): \(id)") }
      return id
    }
    guard !students.isEmpty else {
      throw UsageError.invalidValue(
        of: "--roster", value: path, expected: Bilingual(ko: "학번이 있는 명단", en: "a list with an id a row"))
    }
  }

  /// An id that can be part of a file's name.
  static func id(_ text: String, at place: String) throws(UsageError) -> String {
    let id = text.trimmingCharacters(in: .whitespaces)
    let isSafe =
      !id.isEmpty && id.utf8.count <= 64 && !id.hasPrefix(".")
      && id.allSatisfy { $0.isLetter || $0.isNumber || "-_.@".contains($0) }
    guard isSafe else {
      throw .invalidValue(
        of: place, value: text,
        expected: Bilingual(ko: "글자, 숫자, -_.@로 된 학번", en: "an id of letters, digits and -_.@"))
    }
    return id
  }
}
