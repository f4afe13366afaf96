import Foundation

extension WorkedByHand {
  /// The chain of three layers, each with a bias.
  static let threeLayers: WorkedByHand = {
    var sheet = WorkedByHand("three-layer-chain")
    sheet.step("h_1^in") { $0["w_1"] * $0["x"] + $0["b_1"] }
    sheet.step("h_1") { logistic($0["h_1^in"]) }
    sheet.step("h_2^in") { $0["w_2"] * $0["h_1"] + $0["b_2"] }
    sheet.step("h_2") { logistic($0["h_2^in"]) }
    sheet.step("y^*") { $0["w_3"] * $0["h_2"] + $0["b_3"] }
    sheet.step("loss") { $0["y^*"] - $0["y"] }
    sheet.step("∂loss/∂w_2") { $0["w_3"] * slope($0["h_2"]) * $0["h_1"] }
    sheet.step("∂loss/∂b_2") { $0["w_3"] * slope($0["h_2"]) }
    sheet.step("∂loss/∂w_1") { $0["w_3"] * slope($0["h_2"]) * $0["w_2"] * slope($0["h_1"]) * $0["x"] }
    sheet.step("∂loss/∂b_1") { $0["w_3"] * slope($0["h_2"]) * $0["w_2"] * slope($0["h_1"]) }
    return sheet
  }()
}

extension SingleMistake {
  static let threeLayers: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("the bias forgotten", in: "h_2^in", is: "bias-forgotten") { $0["w_2"] * $0["h_1"] }
    list.add("the other layer's bias", in: "h_2^in", is: "another-bias") {
      $0["w_2"] * $0["h_1"] + $0["b_1"]
    }
    list.add("w_3 for w_2", in: "h_2^in", is: "another-weight") { $0["w_3"] * $0["h_1"] + $0["b_2"] }
    list.add("σ not applied", in: "h_1", is: "activation-forgotten") { $0["h_1^in"] }
    list.add("e^+x in σ", in: "h_2", is: "exponent-sign-lost") { 1 / (1 + exp($0["h_2^in"])) }
    list.add("tanh for σ", in: "h_1", is: "another-activation") { tanh($0["h_1^in"]) }
    list.add("the sign flipped", in: "∂loss/∂b_1", is: "sign-flipped") {
      -$0["w_3"] * slope($0["h_2"]) * $0["w_2"] * slope($0["h_1"])
    }
    list.add("σ′ forgotten", in: "∂loss/∂w_2", is: "derivative-forgotten") { $0["w_3"] * $0["h_1"] }
    list.add("σ for σ′", in: "∂loss/∂w_2", is: "activation-for-derivative") {
      $0["w_3"] * $0["h_2"] * $0["h_1"]
    }
    list.add("the net input in h(1 − h)", in: "∂loss/∂b_2", is: "derivative-at-net-input") {
      $0["w_3"] * slope($0["h_2^in"])
    }
    list.add("σ′ at the activation", in: "∂loss/∂b_2", is: "derivative-at-activation") {
      $0["w_3"] * slope(logistic($0["h_2"]))
    }
    list.add("the slope taken twice", in: "∂loss/∂b_2", is: "slope-twice") {
      $0["w_3"] * slope($0["h_2"]) * slope($0["h_2"])
    }
    list.add("tanh′ for σ′", in: "∂loss/∂b_2", is: "another-slope") {
      $0["w_3"] * (1 - $0["h_2"] * $0["h_2"])
    }
    list.add("the neighbour's activation", in: "∂loss/∂w_2", is: "another-unit") {
      $0["w_3"] * slope($0["h_2"]) * $0["h_2"]
    }
    list.add("another weight going back", in: "∂loss/∂b_2", is: "another-weight") {
      $0["w_2"] * slope($0["h_2"])
    }
    list.add("the weight forgotten going back", in: "∂loss/∂b_1", is: "factor-forgotten") {
      $0["w_3"] * slope($0["h_2"]) * slope($0["h_1"])
    }
    list.add("the weight's gradient passed on", in: "∂loss/∂w_1", is: "own-factor-kept") {
      $0["∂loss/∂w_2"] * $0["w_2"] * slope($0["h_1"]) * $0["x"]
    }
    list.add("the factors added", in: "∂loss/∂b_2", is: "factors-added") { $0["w_3"] + slope($0["h_2"]) }
    list.add("too few digits", in: "y^*", is: "too-few-digits", missing: 2) {
      $0["w_3"] * $0["h_2"] + $0["b_3"]
    }
    return list
  }()
}
