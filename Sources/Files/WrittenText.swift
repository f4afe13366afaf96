import Foundation

/// The text of a file as an editor, a spreadsheet or a learning platform wrote it.
///
/// UTF-8 with or without a byte order mark; UTF-16, which spreadsheets call Unicode text; and CP949, in which Korean
/// Windows writes unless told otherwise.
public enum WrittenText {
  /// The text of a file's bytes; nil where they are text in none of these.
  ///
  /// What has a null character is no text.
  public static func of(_ bytes: [UInt8]) -> String? {
    let text =
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        String(validating: bytes.dropFirst(3), as: UTF8.self)
      } else if let isBigEndian = utf16Order(of: bytes) {
        utf16(bytes, isBigEndian: isBigEndian)
      } else {
        String(validating: bytes, as: UTF8.self) ?? cp949(bytes)
      }
    guard let text, !text.utf8.contains(0) else { return nil }
    return text
  }

  /// Whether UTF-16 has its high byte first; nil where the bytes are not UTF-16: with neither a mark nor a first
  /// character of ASCII.
  private static func utf16Order(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): return true
    case (0xFF, 0xFE): return false
    case (0, 1...): return true
    case (1..., 0): return false
    default: return nil
    }
  }

  private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) -> String? {
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(validating: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
  }

  /// Foundation's name for Windows code page 949: `kCFStringEncodingDOSKorean`, marked as one of Core Foundation's.
  private static let windowsKorean = String.Encoding(rawValue: 0x8000_0000 | 0x0422)

  private static func cp949(_ bytes: [UInt8]) -> String? {
    // A binary file can pass for Korean; its control characters cannot pass for text, and no letter has these two bytes.
    let isText = bytes.allSatisfy { byte in
      byte >= 0x20 ? ![0x7F, 0x80, 0xFF].contains(byte) : [0x09, 0x0A, 0x0D].contains(byte)
    }
    guard isText else { return nil }
    return String(data: Data(bytes), encoding: windowsKorean)
  }
}
