/// Composite functions (L3).
public enum CompositeFunctionsNumbers {
  /// The second and the third example.
  public static let values = [
    PrintedValue("L3-16", "t_2", "1"), PrintedValue("L3-16", "x_2", "0"),
    PrintedValue("L3-16", "∂y_2/∂v_2", "-1"), PrintedValue("L3-18", "v_3", "1"),
    PrintedValue("L3-18", "t_3", "0"), PrintedValue("L3-18", "x_3", "1"),
  ]
}
