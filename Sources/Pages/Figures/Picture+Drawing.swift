import Textbook

extension Picture {
  /// The picture as SVG, readable on light and dark pages; `title` is its accessible name.
  ///
  /// The same text each time.
  ///
  /// - Parameter live: the numbers that the page around it keeps up to date; those of a network are marked with their
  ///   place.
  public func svg(title: String, language: Language, keeping live: LiveValues? = nil) -> String {
    switch self {
    case .plot(let plot): plot.svg(title: title, language: language)
    case .map(let map): map.svg(title: title, language: language)
    case .bars(let chart): chart.svg(title: title, language: language)
    case .network(let network): network.svg(title: title, language: language, keeping: live)
    }
  }

  /// The picture in letters, at most `width` columns wide.
  func lines(width: Int, language: Language) -> [TerminalLine] {
    switch self {
    case .plot(let plot): plot.lines(width: width, language: language).map { TerminalLine($0) }
    case .map(let map): map.lines(width: width, language: language).map { TerminalLine($0) }
    case .bars(let chart): chart.lines(width: width, language: language).map { TerminalLine($0) }
    case .network(let network): network.lines(width: width, language: language)
    }
  }
}
