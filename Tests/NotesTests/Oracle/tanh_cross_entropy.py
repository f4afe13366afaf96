"""Writes tanh-cross-entropy.tsv and its verdicts, for docs/notes/tanh-cross-entropy.md.

    python3 tanh_cross_entropy.py

Independent of every formula for a gradient (see oracle.py), and of any tanh: it is made of exponentials here.
"""

from mpmath import exp, log

from oracle import (
    after, evaluate, formula, gradient, matrix, number, product, sigmoid, step, updated, vector, write)

WEIGHTS = ["v_1", "v_2", "c"] + [f"W_{j}{k}" for j in (1, 2) for k in (1, 2, 3)] + ["b_1", "b_2"]


def network(let):
    x, t, _ = vector(let, "x", ["0.5", "-1", "2"]), let("t", "1"), let("η", "0.5")
    W = matrix(let, "W", [["0.1", "-0.2", "0.3"], ["0.4", "0.1", "-0.3"]])
    b = vector(let, "b", ["0.1", "-0.1"])
    v, c = vector(let, "v", ["0.7", "-0.5"]), let("c", "0.2")
    n = vector(let, "n", [net + bias for net, bias in zip(product(W, x), b)])
    h = vector(let, "h", [(exp(net) - exp(-net)) / (exp(net) + exp(-net)) for net in n])
    z = let("z", v[0] * h[0] + v[1] * h[1] + c)
    p = let("p", sigmoid(z))
    let("E", -(t * log(p) + (1 - t) * log(1 - p)))


values = evaluate(network)
values |= gradient(network, "E", ["p", "z", "h_1", "h_2", "n_1", "n_2"] + WEIGHTS)
values |= updated(step(network, "E", WEIGHTS, "0.5"))
for rounds in 1, 100:
    values |= after(rounds, network, "E", WEIGHTS, "0.5", ["E"])
formulas = [
    ("N-4", "∂E/∂z", "p - t", lambda q, d: q["p"] - q["t"]),
    ("N-5", "∂E/∂v_1", "(p - t) h_1", lambda q, d: (q["p"] - q["t"]) * q["h_1"]),
    ("N-6", "∂E/∂h_1", "(p - t) v_1", lambda q, d: (q["p"] - q["t"]) * q["v_1"]),
    ("N-7", "∂E/∂W_11", "(p - t) v_1 (1 - h_1^2) x_1",
     lambda q, d: (q["p"] - q["t"]) * q["v_1"] * (1 - q["h_1"] ** 2) * q["x_1"]),
    ("N-8", "∂E/∂W_11", "(p - t) v_1 x_1", lambda q, d: (q["p"] - q["t"]) * q["v_1"] * q["x_1"]),
]
printed = [
    ("N-1", "n_1", "0.95"), ("N-1", "n_2", "-0.6"), ("N-2", "p", "0.728"), ("N-3", "E", "0.317"),
    ("N-9", "∂E/∂W_11", "-0.095"), ("N-10", "∂E/∂W_12", "0.086"), ("N-10", "∂E/∂W_13", "-0.172"),
    ("N-11", "W_11^+", "0.122"), ("N-12", "c^+", "0.336"), ("N-13", "E^(1)", "0.217"),
    ("N-14", "E^(100)", "0.00657"),
]
verdicts = [formula(*claim, network) for claim in formulas] + [number(*claim, values) for claim in printed]
write("tanh-cross-entropy", values, verdicts)
