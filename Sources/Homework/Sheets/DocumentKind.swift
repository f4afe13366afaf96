import Textbook

/// What people hand in in the place of text: the files that office programs and scanners write.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// A spreadsheet's, a word processor's, or any other archive of files.
  case archive
  /// A page to print.
  case pdf
  /// An office program's of before 2007.
  case oldOffice
  /// Rich text.
  case richText
  /// A picture.
  case picture

  /// The kind that bytes begin as; nil for all that may be text.
  init?(of bytes: [UInt8]) {
    guard let kind = Self.allCases.first(where: { $0.beginnings.contains { bytes.starts(with: $0) } }) else {
      return nil
    }
    self = kind
  }

  private var beginnings: [[UInt8]] {
    switch self {
    case .archive: [[0x50, 0x4B, 0x03, 0x04]]
    case .pdf: [Array("%PDF".utf8)]
    case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .richText: [Array("{\\rtf".utf8)]
    case .picture: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)]
    }
  }
}

extension DocumentKind {
  /// One line that says what it is, and what to hand in in its place.
  var message: Bilingual {
    switch self {
    case .archive:
      Bilingual(
        ko: "스프레드시트나 문서 편집기의 파일(.xlsx, .docx) 또는 압축 파일입니다. 표는 CSV로 저장하고, 압축은 풀어서 내세요.",
        en:
          "a spreadsheet's or word processor's own file (.xlsx, .docx) or an archive; save a table as CSV, unpack an archive"
      )
    case .pdf:
      Bilingual(
        ko: "PDF입니다. Markdown, JSON, CSV 학습지를 읽습니다.", en: "a PDF; sheets are read as Markdown, JSON or CSV")
    case .oldOffice:
      Bilingual(
        ko: "예전 오피스 파일(.xls, .doc, .hwp)입니다. CSV로 저장해 내세요.",
        en: "an office program's own file (.xls, .doc, .hwp); save it as CSV")
    case .richText:
      Bilingual(ko: "서식 있는 글(RTF)입니다. 일반 텍스트로 저장해 내세요.", en: "rich text (RTF); save it as plain text")
    case .picture:
      Bilingual(
        ko: "그림입니다. Markdown, JSON, CSV 학습지를 읽습니다.", en: "a picture; sheets are read as Markdown, JSON or CSV"
      )
    }
  }
}
