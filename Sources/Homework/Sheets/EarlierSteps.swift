/// What sheets of version 1 ask for, chapter by chapter: their code does not cover it, so the sheet alone is no
/// evidence of it.
///
/// A quantity that a chapter asks for no longer, or a step that is one too many today, is marked on them all the same.
enum EarlierSteps {
  /// The quantities' names, in the order of the steps.
  static func names(of chapter: String) -> [String]? {
    table[chapter]?.split(separator: " ").map(String.init)
  }

  /// The chapters that made sheets then.
  static var chapters: [String] { table.keys.sorted() }

  private static let table: [String: String] = [
    "activation-functions": """
    h_σ ∂h_σ/∂x h_tanh ∂h_tanh/∂x h_relu y e_1 e_2 e_3 S y_1 y_2 y_3 ∂y_1/∂x_1 ∂y_1/∂x_2 J_11 J_12
    """,
    "composite-functions": """
    v_1 x_1 y_1 ∂y_1/∂w_1 x_2 t_2 y_2 ∂y_2/∂v_2 v_3 x_3 t_3 y_3 ∂y_3/∂w_3
    """,
    "computational-graph": """
    q f p_0 p_1 s a m k r o ∂o/∂r ∂o/∂k ∂o/∂m ∂o/∂a ∂o/∂s ∂o/∂p_0 ∂o/∂p_1 ∂o/∂w_0 ∂o/∂x_0 ∂o/∂w_1 \
    ∂o/∂x_1 ∂o/∂w_2
    """,
    "confusion-matrix": """
    N_1 N_0 accuracy_n accuracy_s precision_s recall_s F1_s
    """,
    "convolution-kernel": """
    net_11 net_12 net_21 E ∂E/∂net_11 ∂E/∂w_11 ∂E/∂w_12 ∂E/∂w_21 ∂E/∂w_22 w_11^+ w_12^+ w_21^+ \
    w_22^+ ∂E/∂x_11 ∂E/∂x_12 ∂E/∂x_22
    """,
    "gradient-descent": """
    y^(1) E ∂E/∂y^(1) ∂E/∂w_0 ∂E/∂w_1 ∂E/∂w_2 w_0^(t+1) w_1^(t+1) w_2^(t+1) f^(1) LR^(1) CE^(1) C \
    ∂CE^(1)/∂f^(1) ∂C/∂w_0 ∂C/∂w_1 ∂C/∂w_2 w_0^+ w_1^+ w_2^+
    """,
    "hidden-error-distribution": """
    e_1^[2] e_2^[2] e_1^[1] e_2^[1] e_3^[1] e_1^[1]′ e_2^[1]′ e_3^[1]′ z_1^[1] z_2^[1] z_3^[1] \
    a_1^[1] a_2^[1] a_3^[1] z_1^[2] z_2^[2] a_1^[2] a_2^[2] ε_1 ε_2 ε_1^[1] ε_2^[1] ε_3^[1] C \
    ∂C/∂a_1^[1] ∂C/∂a_2^[1] ∂C/∂a_3^[1]
    """,
    "layers-as-matrices": """
    s_1 s_2 s_3 h_2 h_3 z_1^(1) z_2^(1) a_1^(1) a_2^(1) C ∂C/∂z_1^(3) ∂C/∂w_12^(3)
    """,
    "one-one-one-network": """
    s_1 h s_2 E ∂E/∂w_2 ∂E/∂w_1 w_2^+ w_1^+ s_1^(2) h^(2) s_2^(2) E^(2) ∂E^(2)/∂w_2^(2) \
    ∂E^(2)/∂w_1^(2) w_2^(2)+ w_1^(2)+
    """,
    "one-two-one-network": """
    s_1 h_1 s_2 h_2 s_3 h_3 s_4 E ∂E/∂w_5 ∂E/∂w_4 ∂E/∂w_3 ∂E/∂w_2 ∂E/∂w_1
    """,
    "regression-network": """
    s_1 h_1 r_1 k_1 y E ∂E/∂u_1 ∂E/∂k_1 ∂E/∂r_1 ∂E/∂v_11 ∂E/∂c_1 ∂E/∂h_1 ∂E/∂s_1 ∂E/∂w_1 ∂E/∂b_1 \
    u_1^+ d^+ v_11^+ c_1^+ w_1^+ b_1^+ y^+ E^+
    """,
    "relu-and-cross-entropy": """
    s_1^(1) h^(1) y^(1) E^(1) s_1^(2) h^(2) y^(2) E^(2) E_Data ∂E_Data/∂w_2 ∂E_Data/∂w_1 s_1 h s_2 E \
    ∂E/∂w_2 ∂E/∂w_1 y^(c) E^(c) ∂E^(c)/∂y^(c) ∂y^(c)/∂s_2 ∂E^(c)/∂w_2 ∂E^(c)/∂w_1 ∂E^(c)/∂s_2 δ_2
    """,
    "sigmoid-derivative": """
    u s ∂s/∂x y ∂y/∂x
    """,
    "three-layer-chain": """
    h_1^in h_1 h_2^in h_2 y^* loss ∂loss/∂w_2 ∂loss/∂b_2 ∂loss/∂w_1 ∂loss/∂b_1
    """,
    "two-two-two-network": """
    net_h1 out_h1 net_h2 out_h2 net_o1 out_o1 net_o2 out_o2 E_o1 E_o2 E ∂E/∂out_o1 ∂out_o1/∂net_o1 \
    ∂E/∂net_o1 ∂E/∂w_5 ∂E/∂w_6 ∂E/∂w_7 ∂E/∂w_8 ∂E_o1/∂out_h1 ∂E_o2/∂out_h1 ∂E/∂out_h1 \
    ∂out_h1/∂net_h1 ∂E/∂w_1 ∂E/∂w_2 ∂E/∂w_3 ∂E/∂w_4 w_1^+ w_2^+ w_3^+ w_4^+ w_5^+ w_6^+ w_7^+ w_8^+
    """,
    "vanishing-gradient": """
    s_n3 h_n3 s_n4 h_n4 s_n5 h_n5 s_n6 h_n6 s_n7 o_n7 s_n8 o_n8 E_n ∂E_n/∂w_75 ∂E_n/∂w_53 ∂E_n/∂x_n3 \
    ∂E_n/∂s_n3 ∂E_n/∂w_31 s_n3^(r) h_n3^(r) s_n4^(r) h_n4^(r) s_n5^(r) h_n5^(r) s_n6^(r) h_n6^(r) \
    s_n7^(r) o_n7^(r) s_n8^(r) o_n8^(r) E_n^(r) ∂E_n^(r)/∂w_53
    """,
    "xor-network": """
    a_1 a_2 z_1 z_2 b y Ẽ ∂Ẽ/∂w_0^(2) ∂Ẽ/∂w_1^(2) ∂Ẽ/∂w_2^(2) ∂Ẽ/∂w_11^(1) E ∂E/∂w_1^(2) \
    ∂E/∂w_11^(1) w_1^(2)+
    """,
  ]
}
