/// The numbers that the lectures print, by chapter, as read off the slides: the tests of the chapters and those of a
/// student's exercises hold what is computed to them.
public enum SlideTables {
  /// A chapter's name, and what is printed for its quantities.
  public static let all: [(chapter: String, values: [PrintedValue])] = [
    ("computational-graph", ComputationalGraphNumbers.sumTimesFactor + ComputationalGraphNumbers.neuron),
    ("composite-functions", CompositeFunctionsNumbers.values),
    ("one-one-one-network", OneOneOneNetworkNumbers.firstPass + OneOneOneNetworkNumbers.secondPass),
    ("two-two-two-network", TwoTwoTwoNetworkNumbers.oneRound),
    (
      "hidden-error-distribution",
      HiddenErrorDistributionNumbers.slide + HiddenErrorDistributionNumbers.courseCode
    ),
  ]
}
