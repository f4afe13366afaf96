import Foundation

extension WorkedByHand {
  /// The 1-1-1 network: the first pass, and the second from what came of it.
  static let oneOneOne: WorkedByHand = {
    var sheet = WorkedByHand("one-one-one-network")
    sheet.step("s_1") { $0["x_t"] * $0["w_1"] }
    sheet.step("h") { logistic($0["s_1"]) }
    sheet.step("s_2") { $0["h"] * $0["w_2"] }
    sheet.step("E") { pow($0["y_t"] - $0["s_2"], 2) / 2 }
    sheet.step("∂E/∂w_2") { -($0["y_t"] - $0["s_2"]) * $0["h"] }
    sheet.step("∂E/∂w_1") { -($0["y_t"] - $0["s_2"]) * $0["w_2"] * slope($0["h"]) * $0["x_t"] }
    sheet.step("w_2^+") { $0["w_2"] - $0["η"] * $0["∂E/∂w_2"] }
    sheet.step("w_1^+") { $0["w_1"] - $0["η"] * $0["∂E/∂w_1"] }
    sheet.step("s_1^(2)") { $0["x_t"] * $0["w_1^+"] }
    sheet.step("h^(2)") { logistic($0["s_1^(2)"]) }
    sheet.step("s_2^(2)") { $0["h^(2)"] * $0["w_2^+"] }
    sheet.step("E^(2)") { pow($0["y_t"] - $0["s_2^(2)"], 2) / 2 }
    sheet.step("∂E^(2)/∂w_2^(2)") { -($0["y_t"] - $0["s_2^(2)"]) * $0["h^(2)"] }
    sheet.step("∂E^(2)/∂w_1^(2)") {
      -($0["y_t"] - $0["s_2^(2)"]) * $0["w_2^+"] * slope($0["h^(2)"]) * $0["x_t"]
    }
    sheet.step("w_2^(2)+") { $0["w_2^+"] - $0["η"] * $0["∂E^(2)/∂w_2^(2)"] }
    sheet.step("w_1^(2)+") { $0["w_1^+"] - $0["η"] * $0["∂E^(2)/∂w_1^(2)"] }
    return sheet
  }()

  /// The 1-2-1 network.
  static let oneTwoOne: WorkedByHand = {
    var sheet = WorkedByHand("one-two-one-network")
    sheet.step("s_1") { $0["x_t"] * $0["w_1"] }
    sheet.step("h_1") { logistic($0["s_1"]) }
    sheet.step("s_2") { $0["h_1"] * $0["w_2"] }
    sheet.step("h_2") { logistic($0["s_2"]) }
    sheet.step("s_3") { $0["h_1"] * $0["w_3"] }
    sheet.step("h_3") { logistic($0["s_3"]) }
    sheet.step("s_4") { $0["h_2"] * $0["w_4"] + $0["h_3"] * $0["w_5"] }
    sheet.step("E") { pow($0["y_t"] - $0["s_4"], 2) / 2 }
    sheet.step("∂E/∂w_5") { -($0["y_t"] - $0["s_4"]) * $0["h_3"] }
    sheet.step("∂E/∂w_4") { -($0["y_t"] - $0["s_4"]) * $0["h_2"] }
    sheet.step("∂E/∂w_3") { -($0["y_t"] - $0["s_4"]) * $0["w_5"] * slope($0["h_3"]) * $0["h_1"] }
    sheet.step("∂E/∂w_2") { -($0["y_t"] - $0["s_4"]) * $0["w_4"] * slope($0["h_2"]) * $0["h_1"] }
    sheet.step("∂E/∂w_1") { v in
      let upper = v["w_4"] * slope(v["h_2"]) * v["w_2"]
      let lower = v["w_5"] * slope(v["h_3"]) * v["w_3"]
      return -(v["y_t"] - v["s_4"]) * (upper + lower) * slope(v["h_1"]) * v["x_t"]
    }
    return sheet
  }()

  /// The softmax and the activations.
  static let activations: WorkedByHand = {
    var sheet = WorkedByHand("activation-functions")
    sheet.step("h_σ") { logistic($0["x"]) }
    sheet.step("∂h_σ/∂x") { slope($0["h_σ"]) }
    sheet.step("h_tanh") { tanh($0["x"]) }
    sheet.step("∂h_tanh/∂x") { 1 - $0["h_tanh"] * $0["h_tanh"] }
    sheet.step("h_relu") { max(0, $0["x"]) }
    sheet.step("y") { max(0, $0["x"]) }
    sheet.step("e_1") { exp($0["x_1"]) }
    sheet.step("e_2") { exp($0["x_2"]) }
    sheet.step("e_3") { exp($0["x_3"]) }
    sheet.step("S") { $0["e_1"] + $0["e_2"] + $0["e_3"] }
    sheet.step("y_1") { $0["e_1"] / $0["S"] }
    sheet.step("y_2") { $0["e_2"] / $0["S"] }
    sheet.step("y_3") { $0["e_3"] / $0["S"] }
    sheet.step("∂y_1/∂x_1") { slope($0["y_1"]) }
    sheet.step("∂y_1/∂x_2") { -$0["y_1"] * $0["y_2"] }
    sheet.step("J_11") { slope($0["y_1"]) }
    sheet.step("J_12") { -$0["y_1"] * $0["y_2"] }
    // The second class is the right one.
    sheet.step("E") { -log($0["y_2"]) }
    sheet.step("∂E/∂y_2") { -1 / $0["y_2"] }
    sheet.step("∂E/∂x_1") { $0["y_1"] }
    sheet.step("∂E/∂x_2") { $0["y_2"] - 1 }
    sheet.step("∂E/∂x_3") { $0["y_3"] }
    return sheet
  }()

  /// The 2 × 2 kernel over a 4 × 4 input.
  static let kernel: WorkedByHand = {
    var sheet = WorkedByHand("convolution-kernel")
    sheet.step("net_11") { net($0, 1, 1) }
    sheet.step("net_12") { net($0, 1, 2) }
    sheet.step("net_21") { net($0, 2, 1) }
    sheet.step("E") { v in
      let squares: [Double] = places.map { i, j in pow(miss(v, i, j), 2) }
      return squares.reduce(0, +) / 2
    }
    sheet.step("∂E/∂net_11") { -miss($0, 1, 1) }
    let corners = [(1, 1), (1, 2), (2, 1), (2, 2)]
    for (a, b) in corners { sheet.step("∂E/∂w_\(a)\(b)") { byWeight($0, a, b) } }
    for (a, b) in corners {
      sheet.step("w_\(a)\(b)^+") { $0["w_\(a)\(b)"] - $0["γ"] * $0["∂E/∂w_\(a)\(b)"] }
    }
    sheet.step("∂E/∂x_11") { $0["∂E/∂net_11"] * $0["w_11"] }
    sheet.step("∂E/∂x_12") { $0["∂E/∂net_11"] * $0["w_12"] - miss($0, 1, 2) * $0["w_11"] }
    sheet.step("∂E/∂x_22") { v in
      let left = v["∂E/∂net_11"] * v["w_22"] - miss(v, 1, 2) * v["w_21"]
      return left - miss(v, 2, 1) * v["w_12"] - miss(v, 2, 2) * v["w_11"]
    }
    return sheet
  }()

  static let places = (1...3).flatMap { i in (1...3).map { j in (i, j) } }

  /// The kernel's window with its corner at a place: an answer where it is asked.
  static func net(_ v: Values, _ i: Int, _ j: Int) -> Double {
    v["w_11"] * v["x_\(i)\(j)"] + v["w_12"] * v["x_\(i)\(j + 1)"] + v["w_21"] * v["x_\(i + 1)\(j)"]
      + v["w_22"] * v["x_\(i + 1)\(j + 1)"]
  }

  /// t − net at a place.
  static func miss(_ v: Values, _ i: Int, _ j: Int) -> Double {
    v["t_\(i)\(j)"] - (v.numbers["net_\(i)\(j)"] ?? net(v, i, j))
  }

  static func byWeight(_ v: Values, _ a: Int, _ b: Int) -> Double {
    places.map { i, j in -miss(v, i, j) * v["x_\(i + a - 1)\(j + b - 1)"] }.reduce(0, +)
  }
}

extension SingleMistake {
  static let oneOneOne: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("w_2 for w_1", in: "s_1", is: "another-weight") { $0["x_t"] * $0["w_2"] }
    list.add("σ not applied", in: "h", is: "activation-forgotten") { $0["s_1"] }
    list.add("e^+x in σ", in: "h", is: "exponent-sign-lost") { 1 / (1 + exp($0["s_1"])) }
    list.add("tanh for σ", in: "h", is: "another-activation") { tanh($0["s_1"]) }
    list.add("the square forgotten", in: "E", is: "square-forgotten") { ($0["y_t"] - $0["s_2"]) / 2 }
    list.add("|t − y| for the squared error", in: "E", is: "absolute-error") {
      abs($0["y_t"] - $0["s_2"])
    }
    list.add("½ dropped", in: "E", is: "half-dropped") { pow($0["y_t"] - $0["s_2"], 2) }
    list.add("the sign flipped", in: "∂E/∂w_2", is: "sign-flipped") {
      ($0["y_t"] - $0["s_2"]) * $0["h"]
    }
    list.add("the net input for the activation", in: "∂E/∂w_2", is: "activation-forgotten") {
      -($0["y_t"] - $0["s_2"]) * $0["s_1"]
    }
    list.add("σ′ forgotten", in: "∂E/∂w_1", is: "derivative-forgotten") {
      -($0["y_t"] - $0["s_2"]) * $0["w_2"] * $0["x_t"]
    }
    list.add("the slope taken twice", in: "∂E/∂w_1", is: "slope-twice") {
      -($0["y_t"] - $0["s_2"]) * $0["w_2"] * pow(slope($0["h"]), 2) * $0["x_t"]
    }
    list.add("tanh′ for σ′", in: "∂E/∂w_1", is: "another-slope") {
      -($0["y_t"] - $0["s_2"]) * $0["w_2"] * (1 - $0["h"] * $0["h"]) * $0["x_t"]
    }
    list.add("the updated w_2 going backward", in: "∂E/∂w_1", is: "updated-weights-early") {
      -($0["y_t"] - $0["s_2"]) * ($0["w_2"] - $0["η"] * $0["∂E/∂w_2"]) * slope($0["h"]) * $0["x_t"]
    }
    list.add("2e for e²", in: "E", is: "square-doubled", "absolute-error") { 2 * ($0["y_t"] - $0["s_2"]) / 2 }
    list.add("σ at the output", in: "s_2", is: "activation-added") { logistic($0["h"] * $0["w_2"]) }
    list.add("σ at the output, in the error", in: "E", is: "activation-added") {
      pow($0["y_t"] - logistic($0["s_2"]), 2) / 2
    }
    list.add("σ′ of an output that has no σ", in: "∂E/∂w_2", is: "activation-added") {
      -($0["y_t"] - $0["s_2"]) * slope($0["s_2"]) * $0["h"]
    }
    list.add("the factors added", in: "∂E/∂w_2", is: "factors-added") {
      -($0["y_t"] - $0["s_2"]) + $0["h"]
    }
    list.add("all factors added", in: "∂E/∂w_1", is: "factors-added") {
      -($0["y_t"] - $0["s_2"]) + $0["w_2"] + slope($0["h"]) + $0["x_t"]
    }
    list.add("the weight's gradient passed on", in: "∂E/∂w_1", is: "own-factor-kept") {
      $0["∂E/∂w_2"] * $0["w_2"] * slope($0["h"]) * $0["x_t"]
    }
    list.add("η forgotten", in: "w_2^+", is: "rate-forgotten") { $0["w_2"] - $0["∂E/∂w_2"] }
    list.add("too few digits", in: "s_2", is: "too-few-digits", missing: 1) { $0["h"] * $0["w_2"] }
    return list
  }()

  static let oneTwoOne: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("w_3 for w_2", in: "s_2", is: "another-weight") { $0["h_1"] * $0["w_3"] }
    list.add("σ not applied", in: "h_1", is: "activation-forgotten") { $0["s_1"] }
    list.add("e^+x in σ", in: "h_2", is: "exponent-sign-lost") { 1 / (1 + exp($0["s_2"])) }
    list.add("tanh for σ", in: "h_3", is: "another-activation") { tanh($0["s_3"]) }
    list.add("the neighbour's activation", in: "s_4", is: "another-unit") {
      $0["h_3"] * $0["w_4"] + $0["h_3"] * $0["w_5"]
    }
    list.add("w_5 for w_4", in: "s_4", is: "another-weight") {
      $0["h_2"] * $0["w_5"] + $0["h_3"] * $0["w_5"]
    }
    list.add("the square forgotten", in: "E", is: "square-forgotten") { ($0["y_t"] - $0["s_4"]) / 2 }
    list.add("|t − y| for the squared error", in: "E", is: "absolute-error") {
      abs($0["y_t"] - $0["s_4"])
    }
    list.add("the neighbour's activation going back", in: "∂E/∂w_5", is: "another-unit") {
      -($0["y_t"] - $0["s_4"]) * $0["h_2"]
    }
    list.add("w_4 for w_5 going back", in: "∂E/∂w_3", is: "another-weight") {
      -($0["y_t"] - $0["s_4"]) * $0["w_4"] * slope($0["h_3"]) * $0["h_1"]
    }
    list.add("the slope taken twice", in: "∂E/∂w_2", is: "slope-twice") {
      -($0["y_t"] - $0["s_4"]) * $0["w_4"] * pow(slope($0["h_2"]), 2) * $0["h_1"]
    }
    list.add("tanh′ for σ′", in: "∂E/∂w_2", is: "another-slope") {
      -($0["y_t"] - $0["s_4"]) * $0["w_4"] * (1 - $0["h_2"] * $0["h_2"]) * $0["h_1"]
    }
    list.add("a path forgotten", in: "∂E/∂w_1", is: "path-forgotten") {
      -($0["y_t"] - $0["s_4"]) * $0["w_4"] * slope($0["h_2"]) * $0["w_2"] * slope($0["h_1"]) * $0["x_t"]
    }
    list.add("σ at the output", in: "s_4", is: "activation-added") {
      logistic($0["h_2"] * $0["w_4"] + $0["h_3"] * $0["w_5"])
    }
    list.add("σ′ of an output that has no σ", in: "∂E/∂w_5", is: "activation-added") {
      -($0["y_t"] - $0["s_4"]) * slope($0["s_4"]) * $0["h_3"]
    }
    list.add("all factors added", in: "∂E/∂w_2", is: "factors-added") {
      -($0["y_t"] - $0["s_4"]) + $0["w_4"] + slope($0["h_2"]) + $0["h_1"]
    }
    list.add("the weight's gradient passed on", in: "∂E/∂w_3", is: "own-factor-kept") {
      $0["∂E/∂w_5"] * $0["w_5"] * slope($0["h_3"]) * $0["h_1"]
    }
    list.add("2e for e²", in: "E", is: "square-doubled", "absolute-error") { 2 * ($0["y_t"] - $0["s_4"]) / 2 }
    list.add("too few digits", in: "h_1", is: "too-few-digits", missing: 2) { logistic($0["s_1"]) }
    return list
  }()

  static let activations: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("e^+x in σ", in: "h_σ", is: "exponent-sign-lost") { 1 / (1 + exp($0["x"])) }
    list.add("tanh for σ", in: "h_σ", is: "another-activation") { tanh($0["x"]) }
    list.add("σ not applied", in: "h_σ", is: "activation-forgotten") { $0["x"] }
    list.add("tanh′ for σ′", in: "∂h_σ/∂x", is: "another-slope") { 1 - $0["h_σ"] * $0["h_σ"] }
    list.add("σ for tanh", in: "h_tanh", is: "another-activation") { logistic($0["x"]) }
    list.add("σ′ for tanh′", in: "∂h_tanh/∂x", is: "another-slope") { slope($0["h_tanh"]) }
    list.add("the neighbour's power", in: "y_2", is: "row-copied", "another-unit") { $0["e_1"] / $0["S"] }
    list.add("off the diagonal's form on it", in: "∂y_1/∂x_1", is: "path-forgotten") {
      -$0["y_1"] * $0["y_1"]
    }
    list.add("the diagonal's form off it", in: "∂y_1/∂x_2", is: "softmax-form-exchanged") {
      $0["y_1"] * (1 - $0["y_1"])
    }
    list.add("y_1(1 − y_2) off the diagonal", in: "J_12", is: "softmax-form-exchanged") {
      $0["y_1"] * (1 - $0["y_2"])
    }
    list.add("the sign lost off the diagonal", in: "∂y_1/∂x_2", is: "sign-flipped") {
      $0["y_1"] * $0["y_2"]
    }
    return list
  }()

  static let kernel: [SingleMistake] = {
    var list: [SingleMistake] = []
    list.add("the kernel turned", in: "net_11", is: "kernel-rotated") {
      $0["w_22"] * $0["x_11"] + $0["w_21"] * $0["x_12"] + $0["w_12"] * $0["x_21"] + $0["w_11"] * $0["x_22"]
    }
    list.add("the kernel transposed", in: "net_12", is: "matrix-transposed") {
      $0["w_11"] * $0["x_12"] + $0["w_21"] * $0["x_13"] + $0["w_12"] * $0["x_22"] + $0["w_22"] * $0["x_23"]
    }
    list.add("w_12 for w_11", in: "net_11", is: "another-weight") {
      $0["w_12"] * $0["x_11"] + $0["w_12"] * $0["x_12"] + $0["w_21"] * $0["x_21"] + $0["w_22"] * $0["x_22"]
    }
    list.add("x_13 for x_12", in: "net_11", is: "another-input") {
      $0["w_11"] * $0["x_11"] + $0["w_12"] * $0["x_13"] + $0["w_21"] * $0["x_21"] + $0["w_22"] * $0["x_22"]
    }
    list.add("the square forgotten", in: "E", is: "square-forgotten") { v in
      WorkedByHand.places.map { WorkedByHand.miss(v, $0, $1) }.reduce(0, +) / 2
    }
    list.add("the mean for the sum", in: "E", is: "mean-for-sum") { v in
      WorkedByHand.places.map { pow(WorkedByHand.miss(v, $0, $1), 2) }.reduce(0, +) / 18
    }
    list.add("σ where there is none", in: "net_12", is: "activation-added") {
      logistic(WorkedByHand.net($0, 1, 2))
    }
    list.add("2e for e²", in: "E", is: "square-doubled") { v in
      WorkedByHand.places.map { 2 * WorkedByHand.miss(v, $0, $1) }.reduce(0, +) / 2
    }
    list.add("δ and the weight added", in: "∂E/∂x_11", is: "factors-added") { $0["∂E/∂net_11"] + $0["w_11"] }
    list.add("another target", in: "∂E/∂net_11", is: "another-target") { -($0["t_12"] - $0["net_11"]) }
    list.add("one path alone", in: "∂E/∂x_12", is: "path-forgotten") { $0["∂E/∂net_11"] * $0["w_12"] }
    list.add("the kernel not turned going back", in: "∂E/∂x_22", is: "kernel-rotated") {
      $0["∂E/∂net_11"] * $0["w_11"] - WorkedByHand.miss($0, 1, 2) * $0["w_12"]
        - WorkedByHand.miss($0, 2, 1) * $0["w_21"] - WorkedByHand.miss($0, 2, 2) * $0["w_22"]
    }
    list.add("η forgotten", in: "w_11^+", is: "rate-forgotten") { $0["w_11"] - $0["∂E/∂w_11"] }
    return list
  }()
}
