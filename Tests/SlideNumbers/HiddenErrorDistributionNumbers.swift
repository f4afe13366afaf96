/// The errors shared out to the hidden layer (L2, the course's code).
public enum HiddenErrorDistributionNumbers {
  /// The slide's shares.
  public static let slide = [
    PrintedValue("L2-03", "e_1^[2]", "0.42"), PrintedValue("L2-04", "e_2^[2]", "0.45"),
    PrintedValue("L2-05", "e_1^[2]", "0.42"), PrintedValue("L2-05", "e_2^[2]", "0.45"),
    PrintedValue("L2-09", "e_1^[1]", "0.44"), PrintedValue("L2-10", "e_2^[1]", "0.25"),
    PrintedValue("L2-11", "e_3^[1]", "0.18"),
  ]

  /// The course's code.
  public static let courseCode = [
    PrintedValue("H-02", "z_1^[1]", "0.1"), PrintedValue("H-02", "z_2^[1]", "0.2"),
    PrintedValue("H-02", "z_3^[1]", "0.3"), PrintedValue("H-02", "a_1^[1]", "0.52497919"),
    PrintedValue("H-02", "a_2^[1]", "0.549834"), PrintedValue("H-02", "a_3^[1]", "0.57444252"),
    PrintedValue("H-03", "z_1^[2]", "0.32490481"), PrintedValue("H-03", "z_2^[2]", "0.21742349"),
    PrintedValue("H-03", "a_1^[2]", "0.58051912"), PrintedValue("H-03", "a_2^[2]", "0.55414275"),
    PrintedValue("H-04", "ε_1", "0.41948088"), PrintedValue("H-04", "ε_2", "0.44585725"),
    PrintedValue("H-04", "ε_1^[1]", "0.21501571"), PrintedValue("H-04", "ε_2^[1]", "0.1284819"),
    PrintedValue("H-04", "ε_3^[1]", "0.08653381"),
  ]
}
