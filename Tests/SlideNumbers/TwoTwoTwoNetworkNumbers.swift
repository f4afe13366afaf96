/// The 2-2-2 network (Mazur, 2015).
public enum TwoTwoTwoNetworkNumbers {
  /// One round.
  public static let oneRound = [
    PrintedValue("M-02", "net_h1", "0.3775"), PrintedValue("M-03", "out_h1", "0.593269992"),
    PrintedValue("M-04", "out_h2", "0.596884378"), PrintedValue("M-05", "net_o1", "1.105905967"),
    PrintedValue("M-06", "out_o1", "0.75136507"), PrintedValue("M-07", "out_o2", "0.772928465"),
    PrintedValue("M-08", "E_o1", "0.274811083"), PrintedValue("M-09", "E_o2", "0.023560026"),
    PrintedValue("M-10", "E", "0.298371109"), PrintedValue("M-11", "∂E/∂out_o1", "0.74136507"),
    PrintedValue("M-12", "∂out_o1/∂net_o1", "0.186815602"), PrintedValue("M-13", "∂E/∂w_5", "0.082167041"),
    PrintedValue("M-14", "w_5^+", "0.35891648"), PrintedValue("M-14", "w_6^+", "0.408666186"),
    PrintedValue("M-14", "w_7^+", "0.511301270"), PrintedValue("M-14", "w_8^+", "0.561370121"),
    PrintedValue("M-15", "∂E/∂net_o1", "0.138498562"), PrintedValue("M-16", "∂E_o1/∂out_h1", "0.055399425"),
    PrintedValue("M-18", "∂E/∂out_h1", "0.036350306"), PrintedValue("M-19", "∂out_h1/∂net_h1", "0.241300709"),
    PrintedValue("M-20", "∂E/∂w_1", "0.000438568"), PrintedValue("M-21", "w_1^+", "0.149780716"),
    PrintedValue("M-21", "w_2^+", "0.19956143"), PrintedValue("M-21", "w_3^+", "0.24975114"),
    PrintedValue("M-21", "w_4^+", "0.29950229"),
  ]
}
