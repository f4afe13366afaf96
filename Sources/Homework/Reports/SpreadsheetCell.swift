/// What a spreadsheet makes of a cell that is typed or read from a file.
enum SpreadsheetCell {
  /// Whether a spreadsheet would show a text as something else: a number without its zeros, a date, a time, a fraction.
  ///
  /// `00123` becomes 123, `20230000001234` 2.0230E+13, `1e5` 100000, `3-4` the fourth of March. Plain whole numbers of up
  /// to eleven digits stay what they are, and so do numbers joined by hyphens that are no date, such as `2023-1234`.
  static func changes(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isDigit) else { return false }
    if bytes.allSatisfy(isDigit) {
      return bytes.count > mostDigits || bytes.count > 1 && bytes[0] == UInt8(ascii: "0")
    }
    if bytes.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "-") }) { return isDate(bytes) }
    return bytes.allSatisfy { isDigit($0) || numberSigns.contains($0) } || namesMonth(bytes)
  }

  /// So many digits a cell shows before it turns to powers of ten.
  private static let mostDigits = 11
  private static let numberSigns = Set(".,:/-+% eE".utf8)
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether digits and hyphens can be a day and a month, a month and a year, or all three, in any order.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return false }
    return numbers.contains { (1...12).contains($0) }
  }

  /// Whether it is a month's name and a number, in either order: `SEP1`, `1-Mar`.
  private static func namesMonth(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.filter { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    let rest = bytes.count - letters.count
    guard rest <= 5, bytes.allSatisfy({ isDigit($0) || letters.contains($0) || "-/. ".utf8.contains($0) })
    else { return false }
    return months.contains { String(decoding: letters, as: UTF8.self).lowercased().hasPrefix($0) }
  }
}
