/// The computational graph (L5, the CS231n notes).
public enum ComputationalGraphNumbers {
  /// f = (x + y)z.
  public static let sumTimesFactor = [
    PrintedValue("L5-16", "∂f/∂z", "3"), PrintedValue("L5-17", "∂f/∂q", "-4"),
    PrintedValue("L5-18", "∂f/∂x", "-4"), PrintedValue("L5-19", "∂f/∂y", "-4"),
    PrintedValue("C-01", "q", "3"), PrintedValue("C-01", "f", "-12"), PrintedValue("C-01", "∂f/∂z", "3"),
    PrintedValue("C-01", "∂f/∂q", "-4"), PrintedValue("C-01", "∂f/∂x", "-4"),
    PrintedValue("C-01", "∂f/∂y", "-4"),
  ]

  /// One neuron, gate by gate.
  public static let neuron = [
    PrintedValue("C-03", "p_0", "-2.00"), PrintedValue("C-03", "p_1", "6.00"),
    PrintedValue("C-03", "s", "4.00"), PrintedValue("C-03", "a", "1.00"), PrintedValue("C-03", "m", "-1.00"),
    PrintedValue("C-03", "k", "0.37"), PrintedValue("C-03", "r", "1.37"), PrintedValue("C-03", "o", "0.73"),
    PrintedValue("C-04", "∂o/∂o", "1.00"), PrintedValue("C-04", "∂o/∂r", "-0.53"),
    PrintedValue("C-04", "∂o/∂k", "-0.53"), PrintedValue("C-04", "∂o/∂m", "-0.20"),
    PrintedValue("C-04", "∂o/∂a", "0.20"), PrintedValue("C-04", "∂o/∂s", "0.20"),
    PrintedValue("C-04", "∂o/∂p_0", "0.20"), PrintedValue("C-04", "∂o/∂p_1", "0.20"),
    PrintedValue("C-05", "∂o/∂w_0", "-0.20"), PrintedValue("C-05", "∂o/∂x_0", "0.39"),
    PrintedValue("C-05", "∂o/∂w_1", "-0.39"), PrintedValue("C-05", "∂o/∂x_1", "-0.59"),
    PrintedValue("C-05", "∂o/∂w_2", "0.20"),
  ]
}
