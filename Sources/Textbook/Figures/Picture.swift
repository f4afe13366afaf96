/// What a figure shows, as data; pages and terminals draw it.
public enum Picture: Sendable {
  /// Curves and points over two axes.
  case plot(LinePlot)
  /// A function of two numbers, as colours.
  case map(HeatMap)
  /// Counts as bars.
  case bars(BarChart)
  /// A network with its values.
  case network(NetworkPicture)
}
