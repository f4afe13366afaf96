import NumericCore

/// A picture that a chapter shows: a file of its own beside the pages, and lines of text in the terminal.
public struct Figure: Sendable {
  /// The file's name, without language and extension: `xor-loss`.
  public let name: String
  /// What it shows, in a sentence, for whoever cannot see it, and as the caption.
  public let caption: Bilingual
  /// Makes the picture from the computed values.
  public let picture: @Sendable (Study) -> any Picture

  /// Creates a figure.
  public init(
    _ name: String, caption: Bilingual, picture: @escaping @Sendable (Study) -> any Picture
  ) {
    self.name = name
    self.caption = caption
    self.picture = picture
  }

  /// The file, relative to the pages of its language.
  var path: String { "figures/\(name).svg" }
}

/// Something that can be drawn: as SVG, and in the terminal as far as letters can show it.
public protocol Picture: Sendable {
  /// The picture as SVG, readable on light and dark pages; `title` is its accessible name.
  ///
  /// The same text each time.
  func svg(title: String, language: Language) -> String
  /// The picture in letters, at most `width` columns wide; empty where letters cannot show it.
  func lines(width: Int, language: Language) -> [String]
}

extension Derivation {
  /// Whether the files of its figures show it: with the chapter's own numbers, in the lecture's conventions.
  var isShownByFiles: Bool { changed.isEmpty && rewriting == nil }

  /// The figures, in reading order.
  public var figures: [Figure] {
    shownSteps.compactMap { step in
      switch step {
      case .figure(let figure): figure
      case .drawing(_, let figure): figure
      default: nil
      }
    }
  }
}
