/// Numbers of a chapter that cannot be told apart, and why they stay.
struct KnownCoincidence {
  let chapter: String
  let reason: String
  /// As ``SlipValues/Coincidence/description``.
  let numbers: Set<String>

  init(_ chapter: String, _ reason: String, _ numbers: String...) { self.init(chapter, reason, numbers) }

  init(_ chapter: String, _ reason: String, _ numbers: [String]) {
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
      "∂E/∂w_1: derivative-forgotten = ∂E/∂y", "∂E/∂w_1: derivative-forgotten = ∂E/∂s_2",
      "∂E/∂w_1: derivative-forgotten = ∂E/∂h", "∂E/∂w_2: sign-flipped = ∂h/∂s_1"),
    KnownCoincidence(
      "regression-network",
      "a sign turned in r_2 switches the unit on, and then gives what forgetting its slope gives",
      "∂E/∂v_21: derivative-forgotten = sign-flipped"),
    KnownCoincidence(
      "xor-network",
      """
      the lecture's inputs: XOR has none but 0 and 1, and where x_1 is 1 what is left without σ′ is what arrived, at the \
      one sample and at the fourth of the four, which is the same
      """,
      "∂Ẽ/∂w_11^(1): derivative-forgotten = ∂Ẽ/∂z_1", "∂Ẽ/∂w_11^(1): derivative-forgotten = ∂E/∂z_41"),
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
      "∂E/∂w_1: factor-forgotten = ∂E/∂w_2", "∂E^(2)/∂w_1^(2): factor-forgotten = ∂E^(2)/∂w_1^(2)",
      "∂E/∂w_1: derivative-forgotten = ∂E/∂s_2", "∂E/∂w_1: derivative-forgotten = ∂E/∂h",
      "∂E/∂w_1: factor-forgotten = ∂E/∂s_1", "∂E/∂w_2: factor-forgotten = ∂E/∂h",
      "∂E/∂h: factor-forgotten = ∂E/∂h", "∂E/∂s_1: factor-forgotten = ∂E/∂s_1",
      "∂E/∂s_1: factor-forgotten = ∂E/∂w_1", "∂E/∂s_1: factor-forgotten = ∂E/∂w_2",
      "∂E/∂s_1: activation-for-derivative = factor-forgotten",
      "∂E/∂s_1: activation-for-derivative = ∂E/∂w_2", "∂E/∂s_1: derivative-forgotten = ∂E/∂y",
      "∂E/∂s_1: derivative-forgotten = ∂E/∂s_2", "∂h/∂s_1: activation-for-derivative = s_2",
      "∂h/∂s_1: activation-for-derivative = y", "∂h/∂s_1: sign-flipped = ∂E/∂w_2",
      "∂E^(2)/∂w_1^(2): derivative-forgotten = ∂E^(2)/∂h^(2)"),
    KnownCoincidence(
      "one-one-one-network", "the lecture's numbers are 1, and 1 is left of σ′ when it is forgotten",
      "∂h/∂s_1: derivative-forgotten = x_t", "∂h/∂s_1: derivative-forgotten = y_t",
      "∂h/∂s_1: derivative-forgotten = w_1", "∂h/∂s_1: derivative-forgotten = w_2",
      "∂h/∂s_1: derivative-forgotten = s_1", "∂h/∂s_1: derivative-forgotten = ∂s_1/∂w_1",
      "∂h/∂s_1: derivative-forgotten = ∂s_2/∂h", "∂h^(2)/∂s_1^(2): derivative-forgotten = x_t",
      "∂h^(2)/∂s_1^(2): derivative-forgotten = y_t", "∂h^(2)/∂s_1^(2): derivative-forgotten = w_1",
      "∂h^(2)/∂s_1^(2): derivative-forgotten = w_2", "∂h^(2)/∂s_1^(2): derivative-forgotten = s_1",
      "∂h^(2)/∂s_1^(2): derivative-forgotten = ∂s_1/∂w_1",
      "∂h^(2)/∂s_1^(2): derivative-forgotten = ∂s_2/∂h"),
    KnownCoincidence(
      "two-two-two-network", "Mazur's numbers: i_2 is twice i_1",
      "∂E/∂w_1: half-dropped = ∂E/∂w_2", "∂E/∂w_3: half-dropped = ∂E/∂w_4"),
    KnownCoincidence(
      "hidden-error-distribution",
      "the course's numbers: with targets of 1, an error 1 − a is a factor of σ′ as well",
      backThroughTheCourse.map { "\($0): activation-for-derivative = factor-forgotten" }
        + (1...2).map { "∂a_\($0)^[2]/∂z_\($0)^[2]: factor-forgotten = ε_\($0)" }),
    KnownCoincidence(
      "hidden-error-distribution", "the course's numbers: x_2 is 0, and a sign before it shows nowhere",
      (backThroughTheCourse + ["∂C/∂a_1^[2]", "∂C/∂a_2^[2]"] + courseSlopes).map {
        "\($0): sign-flipped = \($0)"
      } + courseSlopes.map { "\($0): half-dropped = sign-flipped" }),
    KnownCoincidence(
      "hidden-error-distribution",
      "1 is left of σ′ when it is forgotten, and the course's input and the lecture's and its targets are 1",
      (courseSlopes + ["∂o_1/∂s_o1", "∂o_2/∂s_o2"]).flatMap { slope in
        ["x_1", "t_1", "t_2", "y_1", "y_2"].map { "\(slope): derivative-forgotten = \($0)" }
      }),
  ]

  private static let courseSlopes = ["∂a_1^[2]/∂z_1^[2]", "∂a_2^[2]/∂z_2^[2]"]
  private static let backThroughTheCourse =
    ["∂C/∂z_1^[2]", "∂C/∂z_2^[2]"] + (1...3).map { "∂C/∂a_\($0)^[1]" }
}
