import Foundation

/// σ, as a calculator has it.
func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
/// σ′ at the value h of σ.
func slope(_ h: Double) -> Double { h * (1 - h) }

extension WorkedByHand {
  /// The 2-2-2 network.
  static let twoTwoTwo: WorkedByHand = {
    var sheet = WorkedByHand("two-two-two-network")
    sheet.step("net_h1") { $0["w_1"] * $0["i_1"] + $0["w_2"] * $0["i_2"] + $0["b_1"] }
    sheet.step("out_h1") { logistic($0["net_h1"]) }
    sheet.step("net_h2") { $0["w_3"] * $0["i_1"] + $0["w_4"] * $0["i_2"] + $0["b_1"] }
    sheet.step("out_h2") { logistic($0["net_h2"]) }
    sheet.step("net_o1") { $0["w_5"] * $0["out_h1"] + $0["w_6"] * $0["out_h2"] + $0["b_2"] }
    sheet.step("out_o1") { logistic($0["net_o1"]) }
    sheet.step("net_o2") { $0["w_7"] * $0["out_h1"] + $0["w_8"] * $0["out_h2"] + $0["b_2"] }
    sheet.step("out_o2") { logistic($0["net_o2"]) }
    sheet.step("E_o1") { pow($0["target_o1"] - $0["out_o1"], 2) / 2 }
    sheet.step("E_o2") { pow($0["target_o2"] - $0["out_o2"], 2) / 2 }
    sheet.step("E") { $0["E_o1"] + $0["E_o2"] }
    sheet.step("∂E/∂out_o1") { -($0["target_o1"] - $0["out_o1"]) }
    sheet.step("∂out_o1/∂net_o1") { slope($0["out_o1"]) }
    sheet.step("∂E/∂net_o1") { $0["∂E/∂out_o1"] * $0["∂out_o1/∂net_o1"] }
    sheet.step("∂E/∂net_o2") { -($0["target_o2"] - $0["out_o2"]) * slope($0["out_o2"]) }
    sheet.step("∂E/∂w_5") { $0["∂E/∂net_o1"] * $0["out_h1"] }
    sheet.step("∂E/∂w_6") { $0["∂E/∂net_o1"] * $0["out_h2"] }
    sheet.step("∂E/∂w_7") { $0["∂E/∂net_o2"] * $0["out_h1"] }
    sheet.step("∂E/∂w_8") { $0["∂E/∂net_o2"] * $0["out_h2"] }
    sheet.step("∂E_o1/∂out_h1") { $0["∂E/∂net_o1"] * $0["w_5"] }
    sheet.step("∂E_o2/∂out_h1") { $0["∂E/∂net_o2"] * $0["w_7"] }
    sheet.step("∂E/∂out_h1") { $0["∂E_o1/∂out_h1"] + $0["∂E_o2/∂out_h1"] }
    sheet.step("∂out_h1/∂net_h1") { slope($0["out_h1"]) }
    sheet.step("∂E/∂net_h1") { $0["∂E/∂out_h1"] * $0["∂out_h1/∂net_h1"] }
    sheet.step("∂E/∂net_h2") {
      ($0["∂E/∂net_o1"] * $0["w_6"] + $0["∂E/∂net_o2"] * $0["w_8"]) * slope($0["out_h2"])
    }
    sheet.step("∂E/∂w_1") { $0["∂E/∂net_h1"] * $0["i_1"] }
    sheet.step("∂E/∂w_2") { $0["∂E/∂net_h1"] * $0["i_2"] }
    sheet.step("∂E/∂w_3") { $0["∂E/∂net_h2"] * $0["i_1"] }
    sheet.step("∂E/∂w_4") { $0["∂E/∂net_h2"] * $0["i_2"] }
    for n in 1...8 { sheet.step("w_\(n)^+") { $0["w_\(n)"] - $0["γ"] * $0["∂E/∂w_\(n)"] } }
    return sheet
  }()
}

extension SingleMistake {
  /// The eighteen that were only "wrong", and nine that always had a name.
  static let twoTwoTwo: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("the bias forgotten", in: "net_h1", is: "bias-forgotten") {
      $0["w_1"] * $0["i_1"] + $0["w_2"] * $0["i_2"]
    }
    list.add("the other layer's bias", in: "net_h1", is: "another-bias") {
      $0["w_1"] * $0["i_1"] + $0["w_2"] * $0["i_2"] + $0["b_2"]
    }
    list.add("w_7 for w_5", in: "net_o1", is: "another-weight") {
      $0["w_7"] * $0["out_h1"] + $0["w_6"] * $0["out_h2"] + $0["b_2"]
    }
    list.add("w_6 for w_7", in: "net_o2", is: "another-weight", "weights-transposed") {
      $0["w_6"] * $0["out_h1"] + $0["w_8"] * $0["out_h2"] + $0["b_2"]
    }
    list.add("the neighbour's activation", in: "∂E/∂w_5", is: "another-unit") {
      $0["∂E/∂net_o1"] * $0["out_h2"]
    }
    list.add("the other input", in: "net_h1", is: "another-input") {
      $0["w_1"] * $0["i_2"] + $0["w_2"] * $0["i_2"] + $0["b_1"]
    }
    list.add("σ not applied", in: "out_h1", is: "activation-forgotten") { $0["net_h1"] }
    list.add("e^+x in σ", in: "out_h1", is: "exponent-sign-lost") { 1 / (1 + exp($0["net_h1"])) }
    list.add("tanh for σ", in: "out_h1", is: "another-activation") { tanh($0["net_h1"]) }
    list.add("the square forgotten", in: "E_o1", is: "square-forgotten") {
      ($0["target_o1"] - $0["out_o1"]) / 2
    }
    list.add("η forgotten", in: "w_5^+", is: "rate-forgotten") { $0["w_5"] - $0["∂E/∂w_5"] }
    list.add("the updated w_5 going backward", in: "∂E_o1/∂out_h1", is: "updated-weights-early") {
      $0["∂E/∂net_o1"] * ($0["w_5"] - $0["γ"] * $0["∂E/∂w_5"])
    }
    list.add("the mean for the sum", in: "E", is: "mean-for-sum") { ($0["E_o1"] + $0["E_o2"]) / 2 }
    list.add("too few digits", in: "out_o1", is: "too-few-digits", missing: 2) {
      logistic($0["net_o1"])
    }
    list.add("the slope taken twice", in: "∂E/∂net_o1", is: "slope-twice") {
      $0["∂E/∂out_o1"] * slope($0["out_o1"]) * slope($0["out_o1"])
    }
    list.add("|t − y| for the squared error", in: "E_o1", is: "absolute-error") {
      abs($0["target_o1"] - $0["out_o1"])
    }
    list.add("tanh′ for σ′", in: "∂out_o1/∂net_o1", is: "another-slope") {
      1 - $0["out_o1"] * $0["out_o1"]
    }
    list.add("W for Wᵀ going back", in: "∂E_o2/∂out_h1", is: "another-weight", "weights-transposed") {
      $0["∂E/∂net_o2"] * $0["w_6"]
    }
    // What is multiplied along a path, added.
    list.add("the factors of δ added", in: "∂E/∂net_o1", is: "factors-added") {
      $0["∂E/∂out_o1"] + $0["∂out_o1/∂net_o1"]
    }
    list.add("δ and the activation added", in: "∂E/∂w_5", is: "factors-added") {
      $0["∂E/∂net_o1"] + $0["out_h1"]
    }
    list.add("the three factors added", in: "∂E/∂w_7", is: "factors-added") {
      -($0["target_o2"] - $0["out_o2"]) + slope($0["out_o2"]) + $0["out_h1"]
    }
    list.add("what arrives and the slope added", in: "∂E/∂net_h1", is: "factors-added") {
      $0["∂E/∂out_h1"] + $0["∂out_h1/∂net_h1"]
    }
    // A layer's own factor handed down with the rest.
    list.add("the weight's gradient passed on", in: "∂E_o1/∂out_h1", is: "own-factor-kept") {
      $0["∂E/∂w_5"] * $0["w_5"]
    }
    list.add("δ passed on for what arrives", in: "∂E/∂out_o1", is: "own-factor-kept") {
      -($0["target_o1"] - $0["out_o1"]) * slope($0["out_o1"])
    }
    list.add("both weights' gradients passed on", in: "∂E/∂net_h2", is: "own-factor-kept") {
      ($0["∂E/∂w_6"] * $0["w_6"] + $0["∂E/∂w_8"] * $0["w_8"]) * slope($0["out_h2"])
    }
    list.add("the slope of the layer above", in: "∂E/∂net_h1", is: "derivative-elsewhere") {
      $0["∂E/∂out_h1"] * slope($0["out_o1"])
    }
    // Where t is above y, 2e/2 is |t − y| as well.
    list.add("2e for e²", in: "E_o1", is: "square-doubled", "absolute-error") {
      2 * ($0["target_o1"] - $0["out_o1"]) / 2
    }
    list.add("the square differentiated twice", in: "∂E/∂net_o2", is: "factor-forgotten") {
      -slope($0["out_o2"])
    }
    // Named all along.
    list.add("σ′ forgotten", in: "∂E/∂w_7", is: "derivative-forgotten") {
      -($0["target_o2"] - $0["out_o2"]) * $0["out_h1"]
    }
    list.add("½ dropped", in: "E_o2", is: "half-dropped") { pow($0["target_o2"] - $0["out_o2"], 2) }
    list.add("the sign flipped", in: "∂E/∂out_o1", is: "sign-flipped") {
      $0["target_o1"] - $0["out_o1"]
    }
    list.add("a path forgotten", in: "∂E/∂out_h1", is: "path-forgotten") { $0["∂E_o1/∂out_h1"] }
    list.add("plus for minus", in: "w_5^+", is: "sign-flipped") {
      $0["w_5"] + $0["γ"] * $0["∂E/∂w_5"]
    }
    list.add("σ for σ′", in: "∂out_o1/∂net_o1", is: "activation-for-derivative") { $0["out_o1"] }
    list.add("σ′ at the activation", in: "∂out_h1/∂net_h1", is: "derivative-at-activation") {
      slope(logistic($0["out_h1"]))
    }
    list.add("the net input in h(1 − h)", in: "∂out_o1/∂net_o1", is: "derivative-at-net-input") {
      slope($0["net_o1"])
    }
    list.add("the ½ kept", in: "∂E/∂out_o1", is: "half-kept-in-part") {
      -($0["target_o1"] - $0["out_o1"]) / 2
    }
    return list
  }()

  private static func delta2(_ v: WorkedByHand.Values) -> Double {
    -(v["target_o2"] - v["out_o2"]) * slope(v["out_o2"])
  }
}
