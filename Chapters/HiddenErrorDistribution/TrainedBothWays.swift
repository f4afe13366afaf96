import NumericCore
import Textbook

/// The hidden weights of the book's own network, trained from the same start by the shared errors and by the gradient.
///
/// The weights into the outputs stay as they are, so that nothing but the hidden errors makes the difference.
struct TrainedBothWays: Inquiry {
  static let rounds = 200

  /// The error before each round and after the last.
  struct Errors {
    let shared: [Double]
    let gradient: [Double]
  }

  func outcome(in study: Study) -> Errors {
    Errors(shared: errors(in: study, withSlope: false), gradient: errors(in: study, withSlope: true))
  }

  /// A plain backward pass, round by round; `withSlope` says whether the outputs' σ′ is multiplied in.
  private func errors(in study: Study, withSlope: Bool) -> [Double] {
    func value(_ name: String) -> Double { study.doubles(Symbol(name)) }
    let (x, rate) = (value("x"), value("γ"))
    let q = ["q", "r"].map { letter in (1...2).map { value("\(letter)_\($0)") } }
    let targets = [value("t_o1"), value("t_o2")]
    var p = [value("p_1"), value("p_2")]
    var errors: [Double] = []
    for round in 0...Self.rounds {
      let h = p.map { ($0 * x).applying(.sigmoid) }
      let o = q.map { ($0[0] * h[0] + $0[1] * h[1]).applying(.sigmoid) }
      let e = zip(targets, o).map { $0 - $1 }
      errors.append((e[0] * e[0] + e[1] * e[1]) / 2)
      guard round < Self.rounds else { break }
      let sent = zip(e, o).map { e, o in withSlope ? e * o * (1 - o) : e }
      for j in 0...1 {
        let back = q[0][j] * sent[0] + q[1][j] * sent[1]
        p[j] += rate * back * h[j] * (1 - h[j]) * x
      }
    }
    return errors
  }
}

/// Where one of the two trainings ends, as a sentence states it.
struct ErrorAtTheEnd: Inquiry {
  let isShared: Bool

  func outcome(in study: Study) -> String {
    let errors = study.outcome(of: TrainedBothWays())
    let last = (isShared ? errors.shared : errors.gradient).last!
    return Rational(exactly: last).map { PrintedDecimal.rounding($0, decimals: 4).typeset } ?? "?"
  }
}

/// Whether sharing ends above the error that it began with, and the gradient below.
struct SharingEndsHigher: Inquiry {
  func outcome(in study: Study) -> Bool {
    let errors = study.outcome(of: TrainedBothWays())
    return errors.shared.last! > errors.shared[0] && errors.gradient.last! < errors.gradient[0]
  }
}

/// The error of both trainings, round by round.
struct BothWaysFigure: Figure {
  let name = "shared-or-gradient"
  let caption = Prose.bothWaysCaption

  func outcome(in study: Study) -> Picture {
    let errors = study.outcome(of: TrainedBothWays())
    func points(_ errors: [Double]) -> [(x: Double, y: Double)] {
      errors.enumerated().map { (x: Double($0), y: $1) }
    }
    return .plot(
      LinePlot(
        x: Axis(Prose.roundAxis), y: Axis(Prose.errorAxis),
        series: [
          LinePlot.Series(Prose.sharedColumn, points(errors.shared), style: .dashed),
          LinePlot.Series(Prose.gradientColumn, points(errors.gradient)),
        ]))
  }
}
