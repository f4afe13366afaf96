import Textbook

extension Picture {
  /// The picture as SVG, readable on light and dark pages; `title` is its accessible name.
  ///
  /// The same text each time.
  public func svg(title: String, language: Language) -> String {
    switch self {
    case .plot(let plot): plot.svg(title: title, language: language)
    case .map(let map): map.svg(title: title, language: language)
    case .bars(let chart): chart.svg(title: title, language: language)
    case .network(let network): network.svg(title: title, language: language)
    }
  }

  /// The picture in letters, at most `width` columns wide; empty where letters cannot show it.
  public func lines(width: Int, language: Language) -> [String] {
    switch self {
    case .plot(let plot): plot.lines(width: width, language: language)
    case .map(let map): map.lines(width: width, language: language)
    case .bars(let chart): chart.lines(width: width, language: language)
    case .network: []
    }
  }
}
