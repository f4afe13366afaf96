import NumericCore
import Textbook

/// A 1-2-2 network of the book's own, where sharing the errors out turns the hidden units the wrong way.
///
/// The lecture's own numbers give a shared error that is the gradient times nearly one factor, which a learning rate
/// makes up for. Here one output is saturated: sharing hears its error loudest, and the gradient hardly at all.
struct TurnedNetwork {
  /// ∂E/∂h of each hidden unit.
  let gradients: [Expression]

  /// States the network, its shared errors and its gradient.
  init(in d: inout Derivation) {
    d.section(ko: "방향까지 다른 신경망", en: "A network where the direction differs, too")
    d.note(Prose.turned)
    let x = d.given("x", "0.8")
    let p = [d.given("p_1", "1.1", as: .weight), d.given("p_2", "-0.6", as: .weight)]
    let q = [
      [d.given("q_1", "0.7", as: .weight), d.given("q_2", "1.3", as: .weight)],
      [d.given("r_1", "5.6", as: .weight), d.given("r_2", "6.4", as: .weight)],
    ]
    let targets = [d.given("t_o1", "0.9", as: .target), d.given("t_o2", "0.85", as: .target)]
    d.given("γ", "0.5", as: .rate)
    let (nets, hidden, outNets, outputs) = d.fold(ko: "순전파", en: "The forward pass") { d in
      d.table { d in
        let nets = p.enumerated().map { i, weight in d.let("s_h\(i + 1)", weight * x) }
        let hidden = nets.enumerated().map { i, net in d.let("h_\(i + 1)", sigmoid(net)) }
        let outNets = q.enumerated().map { i, row in
          d.let("s_o\(i + 1)", row[0] * hidden[0] + row[1] * hidden[1])
        }
        return (
          nets, hidden, outNets, outNets.enumerated().map { i, net in d.let("o_\(i + 1)", sigmoid(net)) }
        )
      }
    }
    d.ask(Prose.upOrDown)
    d.note(Prose.bothAsBefore)
    let (errors, back) = d.fold(ko: "가중치로 보낸 오차", en: "The errors sent by the weights") { d in
      d.table { d in
        let errors = targets.indices.map { i in d.let("e_o\(i + 1)", targets[i] - outputs[i]) }
        return (
          errors, hidden.indices.map { i in d.let("e_h\(i + 1)", q[0][i] * errors[0] + q[1][i] * errors[1]) }
        )
      }
    }
    let dE = Gradient(of: "E")
    let E = d.fold(ko: "기울기", en: "The gradient") { d in
      let E = d.let("E", errors[0].squared / 2 + errors[1].squared / 2)
      d.table { d in
        for i in outputs.indices {
          d.gradient(of: E, by: outputs[i])
          d.gradient(of: outputs[i], by: outNets[i])
          d.summedGradient(of: E, by: outNets[i])
          d.call(dE[outNets[i]], Symbol("δ_o\(i + 1)"))
        }
        d.summedGradient(of: E, by: hidden[0], hidden[1])
      }
      return E
    }
    gradients = hidden.map { dE[$0] }
    let factors = d.withoutShowing { d in
      hidden.indices.map { i in d.let("k_h\(i + 1)", dE[hidden[i]] / back[i]) }
    }
    d.compare(
      Comparison(
        title: Prose.besideTitle, columns: [Prose.sharedColumn, Prose.gradientColumn, Prose.factorColumn],
        rows: hidden.indices.map { (hidden[$0], [back[$0], dE[hidden[$0]], factors[$0]]) }))
    d.note(Prose.otherWay)
    d.draw(
      NetworkDrawing(
        nodes: [[x]] + zip(nets, hidden).map { [$0, $1] } + zip(outNets, outputs).map { [$0, $1] },
        edges: zip(nets, p).map { (x, $0, $1) }
          + zip(outNets, q).flatMap { net, row in zip(hidden, row).map { ($0, net, $1) } }, of: E),
      as: "turned-backward", caption: Prose.turnedNetwork)
    d.section(ko: "두 가지로 학습해 보기", en: "Trained both ways")
    d.note(Prose.bothWays)
    d.show(BothWaysFigure())
    d.note(Prose.whereItEnds)
  }
}
