/// Numbers of a chapter that cannot be told apart, and why they stay.
struct KnownCoincidence {
  let chapter: String
  let reason: String
  /// As ``SlipValues/Coincidence/description``.
  let numbers: Set<String>

  init(_ chapter: String, _ reason: String, _ numbers: String...) {
    (self.chapter, self.reason, self.numbers) = (chapter, reason, Set(numbers))
  }

  /// Those that a chapter's own questions run into.
  static let asked = [
    KnownCoincidence(
      "computational-graph", "the lecture's numbers: a is 1.00, and so is the slope of a sum",
      "∂f/∂x: a = factor-forgotten"),
    KnownCoincidence(
      "composite-functions",
      "the lecture's numbers: cos π is −1, so without it one path to t cancels the other, as if both were forgotten",
      "∂y_3/∂w_3: factor-forgotten = path-forgotten"),
    KnownCoincidence(
      "one-one-one-network", "the lecture's numbers: x_t, w_2 and y_t are 1",
      "∂E/∂w_1: derivative-forgotten = ∂E/∂y", "∂E/∂w_2: sign-flipped = ∂h/∂s_1"),
    KnownCoincidence(
      "regression-network",
      "a sign turned in r_2 switches the unit on, and then gives what forgetting its slope gives",
      "∂E/∂v_21: derivative-forgotten = sign-flipped"),
    KnownCoincidence(
      "xor-network",
      "the lecture's inputs: XOR has none but 0 and 1, and where x_1 is 1 what is left without σ′ is what arrived",
      "∂Ẽ/∂w_11^(1): derivative-forgotten = ∂Ẽ/∂z_1"),
  ]

  /// All of the chapters whose numbers are a lecture's or a published text's, or are held to be told apart.
  static let all = [
    KnownCoincidence(
      "sigmoid-derivative",
      "x is 1, as in the lecture's 1-1-1 network, and 1 is left of σ′ when it is forgotten",
      "∂y/∂x: derivative-forgotten = x"),
    KnownCoincidence(
      "one-one-one-network", "the lecture's numbers: x_t, w_1, w_2 and y_t are 1",
      "∂E/∂w_1: derivative-forgotten = ∂E/∂y", "∂E/∂w_2: sign-flipped = ∂h/∂s_1",
      "∂E/∂w_1: activation-for-derivative = factor-forgotten",
      "∂E/∂w_1: activation-for-derivative = ∂E/∂w_2", "∂E/∂w_1: factor-forgotten = ∂E/∂w_1",
      "∂E/∂w_1: factor-forgotten = ∂E/∂w_2", "∂E^(2)/∂w_1^(2): factor-forgotten = ∂E^(2)/∂w_1^(2)"),
    KnownCoincidence(
      "two-two-two-network", "Mazur's numbers: i_2 is twice i_1",
      "∂E/∂w_1: half-dropped = ∂E/∂w_2", "∂E/∂w_3: half-dropped = ∂E/∂w_4"),
    KnownCoincidence(
      "two-two-two-network", "Mazur's numbers: w_7 is ½, so leaving it out doubles",
      "∂E_o2/∂out_h1: factor-forgotten = half-dropped", "∂E_o2/∂out_h1: half-dropped = ∂E/∂net_o2"),
    KnownCoincidence(
      "hidden-error-distribution",
      "the course's numbers: with targets of 1, an error 1 − a is a factor of σ′ as well",
      "∂C/∂a_1^[1]: activation-for-derivative = factor-forgotten",
      "∂C/∂a_2^[1]: activation-for-derivative = factor-forgotten",
      "∂C/∂a_3^[1]: activation-for-derivative = factor-forgotten"),
    KnownCoincidence(
      "hidden-error-distribution", "the course's numbers: x_2 is 0, and a sign before it shows nowhere",
      "∂C/∂a_1^[1]: sign-flipped = ∂C/∂a_1^[1]", "∂C/∂a_2^[1]: sign-flipped = ∂C/∂a_2^[1]",
      "∂C/∂a_3^[1]: sign-flipped = ∂C/∂a_3^[1]"),
  ]
}
