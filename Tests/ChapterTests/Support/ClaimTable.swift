import Testing
import Textbook

/// The verdict that a claim must end in, and the chapter that makes it.
struct ExpectedVerdict: CustomTestStringConvertible {
  let chapter: String
  let claim: String
  let kind: Verdict.Kind

  var testDescription: String { "\(claim): \(kind)" }
}

/// The verdicts of the book, decided by hand from the lectures.
enum ClaimTable {
  static let verdicts =
    rows(
      "computational-graph",
      [
        .proved: "L5-15 L5-22", .defined: "L5-23", .reproduced: "C-02",
        .certified: "L5-16 L5-17 L5-18 L5-19 C-01 C-03 C-04 C-05 C-06",
      ])
    + rows(
      "sigmoid-derivative",
      [.proved: "L1-09 L1-10 L1-11 L1-12 L3-25 L5-21", .refuted: "L1-08 L5-20", .conditional: "L3-55"])
    + rows(
      "activation-functions",
      [.proved: "L3-49 L5-04 L5-06 L5-07", .defined: "L5-05", .refuted: "L5-08", .conditional: "L5-29"])
    + rows(
      "composite-functions",
      [
        .proved: "L3-13 L3-15", .certified: "L3-16 L3-18 L3-19", .refuted: "L3-14", .conditional: "L3-17",
      ])
    + rows(
      "gradient-descent",
      [
        .defined: "L3-01 L3-03 L3-06 L3-07", .proved: "L3-10 L3-61", .reproduced: "L1-02 L1-03 L3-08",
        .refuted: "L3-02 L3-05 L3-09", .conditional: "L3-04",
      ])
    + rows(
      "one-one-one-network",
      [
        .proved: "L3-26 L3-27 L3-28", .refuted: "L3-33 L3-44 L3-46",
        .certified: """
        L3-29 L3-30 L3-31 L3-32 L3-34 L3-35 L3-36 L3-37 L3-38 L3-39 L3-40 L3-41 L3-42 L3-43 L3-45
        """,
      ])
    + rows(
      "one-two-one-network",
      [.defined: "L3-20", .proved: "L3-11 L3-21 L3-22 L3-23 L3-24", .conditional: "L3-12"])
    + rows("relu-and-cross-entropy", [.proved: "L3-47 L3-48 L3-50 L3-51 L3-62 L3-63"])
    + rows("three-layer-chain", [.defined: "L5-10 L5-11", .proved: "L5-12 L5-13", .refuted: "L5-14"])
    + rows(
      "layers-as-matrices",
      [
        .defined: "L3-64 L5-01", .proved: "L1-04 L5-09", .conditional: "L1-20 L3-52 L5-02 L5-03",
        .refuted: "L5-28",
      ])
    + rows(
      "two-two-two-network",
      [
        .defined: "L4-02", .reproduced: "L4-03 M-01", .conditional: "L4-01",
        .proved: "L4-04 L4-05 L4-06 L4-07 L4-08 L4-09 L4-10 L4-11",
        .certified: """
        M-02 M-03 M-04 M-05 M-06 M-07 M-08 M-09 M-10 M-11 M-12 M-13 M-14 M-15 M-16 M-18 M-19 M-20 M-21
        """,
        .refuted: "M-17 M-22 M-23 M-24",
      ])
    + rows("confusion-matrix", [.defined: "L1-01"])
    + rows(
      "vanishing-gradient", [.proved: "L3-56 L3-57", .conditional: "L3-58 L3-59 L3-60 L3-65"])
    + rows("convolution-kernel", [.defined: "L4-12", .proved: "L4-13 L4-14", .reproduced: "L4-15"])
    + rows(
      "hidden-error-distribution",
      [
        .defined: "L2-01 L2-02 L2-06", .reproduced: "H-01", .proved: "L2-12",
        .certified: "L2-03 L2-04 L2-05 L2-08 L2-09 L2-10 L2-11 H-02 H-03 H-04",
        .refuted: "L2-07 L2-14 L2-16", .conditional: "L2-13 L2-15",
      ])
    + rows(
      "xor-network",
      [
        .reproduced: "L1-05 L1-19 L1-22", .defined: "L1-06 L1-07 L1-13 L1-16 L1-21",
        .proved: "L1-14 L1-17 L1-18 L3-54", .refuted: "L3-53", .conditional: "L1-15",
      ])
    + rows("regression-network", [.reproduced: "L5-24 L5-25 L5-26 L5-27"])

  private static func rows(
    _ chapter: String, _ claims: KeyValuePairs<Verdict.Kind, String>
  ) -> [ExpectedVerdict] {
    claims.flatMap { kind, ids in
      ids.split(separator: " ").map { ExpectedVerdict(chapter: chapter, claim: String($0), kind: kind) }
    }
  }
}
