import NumericCore

/// A picture that a chapter shows: a file of its own beside the pages, and lines of text in the terminal.
///
/// What it holds says which picture; the study draws it, when a reader asks, from the computed values.
public protocol Figure: Inquiry where Outcome == Picture {
  /// The file's name, without language and extension: `xor-loss`.
  var name: String { get }
  /// What it shows, in a sentence, for whoever cannot see it, and as the caption.
  var caption: Bilingual { get }
}

extension Figure {
  /// The file, relative to the pages of its language.
  package var path: String { "figures/\(name).svg" }
}

/// A figure whose picture is known when it is stated: of a run that is over.
///
/// A derivation has one figure of a name, so two of one name are equal.
public struct DrawnFigure: Figure {
  /// The file's name, without language and extension.
  public let name: String
  /// What it shows.
  public let caption: Bilingual
  private let picture: Picture

  /// Creates a figure of a picture.
  public init(_ name: String, caption: Bilingual, _ picture: Picture) {
    self.name = name
    self.caption = caption
    self.picture = picture
  }

  /// Whether the names are the same.
  public static func == (left: DrawnFigure, right: DrawnFigure) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The picture.
  public func outcome(in study: Study) -> Picture { picture }
}

/// The network, as far as it is worked out.
struct NetworkFigure: Figure {
  let name: String
  let caption: Bilingual
  let drawing: NetworkDrawing

  func outcome(in study: Study) -> Picture { .network(NetworkPicture(drawing, study)) }
}

extension Study {
  /// Whether the files of its figures show it: with the chapter's own numbers, in the lecture's conventions.
  package var isShownByFiles: Bool { derivation.changed.isEmpty && rewriting == nil }
}

extension Study {
  /// The picture of a figure.
  public func picture(of figure: some Figure) -> Picture { outcome(of: figure) }

  /// The figures in reading order, those of its findings included, each with the study that draws it.
  public var figures: [(figure: any Figure, study: Study)] {
    derivation.steps.flatMap { step -> [(figure: any Figure, study: Study)] in
      switch step {
      case .figure(let figure): [(figure, self)]
      case .findings(let findings): outcome(of: findings).figures
      default: []
      }
    }
  }
}
