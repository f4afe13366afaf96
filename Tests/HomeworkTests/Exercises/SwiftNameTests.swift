import NumericCore
import Testing

@testable import Homework

@Suite("A quantity's name in Swift")
struct SwiftNameTests {
  @Test(
    "Is made of ASCII letters, digits and underscores",
    arguments: [
      ("w_1", "w_1"), ("w_1^+", "w_1_new"), ("w_0^(2)+", "w_0_2_new"), ("w_0^(t+1)", "w_0_t_1"),
      ("∂E/∂w_1", "dE_dw_1"), ("∂E^(c)/∂w_1^(2)", "dE_c_dw_1_2"), ("η", "eta"), ("h_σ", "h_sigma"),
      ("y^*", "y_star"), ("ŷ^(1)", "yHat_1"), ("Ẽ", "ETilde"), ("e_1^[2]", "e_1_2"), ("h_1^in", "h_1_in"),
      ("P(1,0)", "P_1_0"),
    ])
  func swiftName(name: String, expected: String) {
    #expect(Symbol(name).swiftName == expected)
  }
}
