/// The 1-1-1 network (L3).
public enum OneOneOneNetworkNumbers {
  /// The first pass.
  public static let firstPass = [
    PrintedValue("L3-29", "s_1", "1"), PrintedValue("L3-30", "h", "0.731"),
    PrintedValue("L3-31", "s_2", "0.731"), PrintedValue("L3-32", "y", "0.731"),
    PrintedValue("L3-34", "∂E/∂w_2", "-0.197"), PrintedValue("L3-35", "∂E/∂w_1", "-0.053"),
    PrintedValue("L3-36", "w_2^+", "1.0197"), PrintedValue("L3-37", "w_1^+", "1.0053"),
  ]

  /// The second pass, from the first one's weights as printed.
  public static let secondPass = [
    PrintedValue("L3-38", "s_1^(2)", "1.0053"), PrintedValue("L3-39", "h^(2)", "0.732"),
    PrintedValue("L3-40", "s_2^(2)", "0.747"), PrintedValue("L3-41", "y^(2)", "0.747"),
    PrintedValue("L3-42", "∂E^(2)/∂w_2^(2)", "-0.186"), PrintedValue("L3-43", "∂E^(2)/∂w_1^(2)", "-0.051"),
    PrintedValue("L3-45", "w_1^(2)+", "1.0104"),
  ]
}
